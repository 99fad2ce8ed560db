import BoardUI
import Canvas
import Glibc
import TaskModel

extension ConfigurationError {
  /// How a command ends that needed the configuration.
  var exitStatus: ExitStatus {
    switch problem.kind {
    case .unreadable(EACCES), .unreadable(EPERM): .noPermission
    case .unreadable: .inputOutput
    default: .damaged
    }
  }

  /// What is wrong, where, and what would be right.
  var explanation: [Phrase] {
    let (what, instead) = problem.kind.explanation
    let start = Phrase(same: "“\(path)”")
    guard let place = problem.place else { return [start + ": " + what, instead] }
    let at = Phrase(
      en: ", line \(place.line), column \(place.column): ",
      nl: ", regel \(place.line), kolom \(place.column): "
    )
    return [start + at + what, instead]
  }
}

extension ConfigurationProblem.Kind {
  /// What is wrong, and what to do about it.
  fileprivate var explanation: (what: Phrase, instead: Phrase) {
    switch self {
    case .unreadable(let error):
      (
        Phrase(
          en: "this can't be read: \(SystemReason.phrase(error).en).",
          nl: "dit is niet te lezen: \(SystemReason.phrase(error).nl)."
        ),
        Phrase(
          en: "Mend that, or move the file away.",
          nl: "Verhelp dat, of zet het bestand ergens anders."
        )
      )
    case .tooLong:
      (
        Phrase(
          en: "this is too long to be settings of Rotonde.",
          nl: "dit is te lang voor instellingen van Rotonde."
        ), Self.names
      )
    case .notUTF8:
      (
        Phrase(en: "this is not UTF-8 text.", nl: "dit is geen tekst in UTF-8."),
        Phrase(
          en: "Save it as UTF-8 in your editor.",
          nl: "Bewaar het als UTF-8 in je editor."
        )
      )
    case .notTOML(let remark):
      (
        Phrase(
          en: "this is not TOML (\(remark)).",
          nl: "dit is geen TOML (\(remark))."
        ),
        Phrase(
          en: "A setting is a line such as: language = \"nl\"",
          nl: "Een instelling is een regel als: language = \"nl\""
        )
      )
    case .unknownSetting(let name, let nearest):
      (
        nearest.map {
          Phrase(
            en: "there is no setting “\(name)”; did you mean “\($0)”?",
            nl: "er is geen instelling “\(name)”; bedoel je “\($0)”?"
          )
        }
          ?? Phrase(
            en: "there is no setting “\(name)”.",
            nl: "er is geen instelling “\(name)”."
          ), Self.names
      )
    case .unsuitable(let setting):
      (
        Phrase(
          en: "“\(setting.rawValue)” can't have this value.",
          nl: "“\(setting.rawValue)” kan deze waarde niet hebben."
        ), setting.expectation
      )
    case .keysNoTable, .keysNoTexts:
      (
        Phrase(
          en: "keys are given as texts, each behind the name of a command.",
          nl: "toetsen geef je als tekst, elk achter de naam van een opdracht."
        ),
        Phrase(
          en: "For example, under a line [keys]: claim = \"C\" or claim = [\"C\", \"F2\"]",
          nl: "Bijvoorbeeld, onder een regel [keys]: claim = \"C\" of claim = [\"C\", \"F2\"]"
        )
      )
    case .keys(let problem): problem.explanation
    }
  }

  private static let names = Phrase(
    en: "Settings are \(Phrase.list(Setting.names).en). See them all: rotonde config",
    nl: "De instellingen zijn \(Phrase.list(Setting.names).nl). Bekijk ze: rotonde config"
  )
}

extension Setting {
  /// What it can be.
  var expectation: Phrase {
    switch self {
    case .board:
      Phrase(
        en: "Give the whole path, from / or ~: board = \"~/team/board.json\"",
        nl: "Geef het hele pad, vanaf / of ~: board = \"~/team/board.json\""
      )
    case .actor:
      Phrase(en: "Give a name: as = \"Fatima\"", nl: "Geef een naam: as = \"Fatima\"")
    case .language: Self.oneOf(self, Language.allCases.map(\.rawValue))
    case .theme: Self.oneOf(self, ThemeChoice.allCases.map(\.rawValue))
    case .mouse, .ascii:
      Phrase(
        en: "Write \(rawValue) = true or \(rawValue) = false, without quotes.",
        nl: "Schrijf \(rawValue) = true of \(rawValue) = false, zonder aanhalingstekens."
      )
    case .lockWait:
      Phrase(
        en: "Give seconds from 0 to 86400, without quotes: lock_wait = 10",
        nl: "Geef seconden van 0 tot 86400, zonder aanhalingstekens: lock_wait = 10"
      )
    }
  }

  private static func oneOf(_ setting: Setting, _ words: [String]) -> Phrase {
    let quoted = words.map { "\"\($0)\"" }
    return Phrase(
      en: "Write \(setting.rawValue) = \(quoted[0]); it can be "
        + "\(Phrase.either(quoted).en).",
      nl: "Schrijf \(setting.rawValue) = \(quoted[0]); het kan zijn: "
        + "\(Phrase.either(quoted).nl)."
    )
  }
}

extension KeyProblem {
  /// What is wrong with the keys, and what to do about it.
  fileprivate var explanation: (what: Phrase, instead: Phrase) {
    switch self {
    case .unknownCommand(let name, let nearest):
      (
        nearest.map {
          Phrase(
            en: "there is no command “\(name)”; did you mean “\($0)”?",
            nl: "er is geen opdracht “\(name)”; bedoel je “\($0)”?"
          )
        }
          ?? Phrase(en: "there is no command “\(name)”.", nl: "er is geen opdracht “\(name)”."),
        Phrase(
          en: "Commands are \(Phrase.list(KeyTable.commandNames).en).",
          nl: "De opdrachten zijn \(Phrase.list(KeyTable.commandNames).nl)."
        )
      )
    case .unknownKey(let name, let command):
      (
        Phrase(
          en: "“\(name)”, for “\(command)”, is no key.",
          nl: "“\(name)”, voor “\(command)”, is geen toets."
        ),
        Phrase(
          en: "A key is a sign, such as C or ?, or a name: F2, Space, Tab, PgUp, C-x for Ctrl, "
            + "A-x for Alt.",
          nl: "Een toets is een teken, zoals C of ?, of een naam: F2, Space, Tab, PgUp, C-x voor "
            + "Ctrl, A-x voor Alt."
        )
      )
    case .sameAs(let name, let key, let command):
      (
        Phrase(
          en: "a terminal can't tell “\(name)”, for “\(command)”, from \(key.name).",
          nl: "een terminal ziet geen verschil tussen “\(name)”, voor “\(command)”, en \(key.name)."
        ), Self.another
      )
    case .fixed(let key, let command, let does):
      (
        Phrase(
          en: "\(key.name) always does “\(does)”, so it can't do “\(command)”.",
          nl: "\(key.name) doet altijd “\(does)”, dus niet “\(command)”."
        ), Self.another
      )
    case .typed(let key, let command):
      (
        Phrase(
          en: "\(key.name) can't do “\(command)”, for that works only where one types, and there "
            + "\(key.name) is typed.",
          nl: "\(key.name) kan niet “\(command)” doen: dat werkt alleen waar je typt, en daar typ "
            + "je \(key.name) gewoon."
        ),
        Phrase(
          en: "Choose a key that is no letter or sign, such as F2 or C-x for Ctrl.",
          nl: "Kies een toets die geen letter of teken is, zoals F2 of C-x voor Ctrl."
        )
      )
    case .clash(let key, let context, let first, let second):
      (
        Phrase(
          en: "\(key.name) would do “\(first)” and “\(second)” \(context.name.en).",
          nl: "\(key.name) zou \(context.name.nl) “\(first)” en “\(second)” doen."
        ),
        Phrase(
          en: "Choose another key for “\(first)”, or give “\(second)” another one too.",
          nl: "Kies een andere toets voor “\(first)”, of geef “\(second)” er ook een andere."
        )
      )
    }
  }

  private static let another = Phrase(en: "Choose another key.", nl: "Kies een andere toets.")
}
