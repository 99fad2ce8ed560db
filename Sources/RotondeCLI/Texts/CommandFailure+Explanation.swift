import BoardFile
import BoardUI
import TaskModel
import Terminal

extension CommandFailure {
  /// What went wrong and what to do next: a line that says it, and lines that help.
  ///
  /// Texts of the file and the command line are in them as they are; whoever writes a line makes it
  /// harmless first.
  var explanation: [Phrase] {
    switch self {
    case .noBoard: Self.noBoardLines
    case .boardFile(let error): error.explanation
    case .noReadableVersion(let error): error.explanation.prefix(1) + [Self.noReadableVersion]
    case .fileHasErrors(let path, let count, let afterRepair):
      Self.fileHasErrors(path, count, afterRepair)
    case .refused(let refusal, let sentences):
      [sentences.refusal(refusal), Advice.after(refusal)]
    case .notFound(let record, let text): Self.notFound(record, text)
    case .ambiguous(let record, let text, let candidates):
      Self.ambiguous(record, text, candidates)
    case .personUnknown(let people, let login): Self.personUnknown(people, login)
    case .misread(let misreading): misreading.explanation
    case .configuration(let error): error.explanation
    case .notATerminal: Self.notATerminalLines
    case .terminal(let error): Self.terminal(error)
    case .tooManyOpenFiles: Self.tooManyOpenFilesLines
    case .noFolder(let path):
      [
        Phrase(
          en: "The folder for “\(path)” is not there.",
          nl: "De map voor “\(path)” is er niet."
        ),
        Phrase(en: "Make it first, with mkdir.", nl: "Maak die eerst, met mkdir."),
      ]
    case .unconfirmed(let command):
      [
        Phrase(
          en: "This can't be undone, so it is not done without asking.",
          nl: "Dit kan niet terug, dus het gebeurt niet zonder het te vragen."
        ),
        Phrase(
          en: "If you are sure: rotonde \(command) --yes",
          nl: "Weet je het zeker? rotonde \(command) --yes"
        ),
      ]
    case .noExample:
      [
        Phrase(
          en: "The example boards are not beside the program; install it with make install.",
          nl: "De voorbeeldborden staan niet bij het programma; installeer het met make install."
        )
      ]
    case .exampleNotCopied(let error):
      [
        Phrase(
          en: "A copy of the example could not be made: \(SystemReason.phrase(error).en).",
          nl: "Van het voorbeeld kon geen kopie gemaakt worden: \(SystemReason.phrase(error).nl)."
        )
      ]
    case .outputFailed(let error):
      [
        Phrase(
          en: "Standard output could not be written: \(SystemReason.phrase(error).en).",
          nl: "De uitvoer kon niet geschreven worden: \(SystemReason.phrase(error).nl)."
        )
      ]
    case .drawDiffers(let id): Self.drawDiffers(id)
    case .lettersIncomplete(let missing): Self.lettersIncomplete(missing)
    case .form, .formKept, .noEditor, .editorFailed, .fileFailed, .unknownOrigin: formExplanation
    case .noMeeting: Self.noMeetingLines
    case .outputClosed: []
    }
  }

  private static func fileHasErrors(_ path: String, _ count: Int, _ afterRepair: Bool) -> [Phrase] {
    let errors = Phrase(
      en: count == 1 ? "an error" : "\(count) errors",
      nl: count == 1 ? "een fout" : "\(count) fouten"
    )
    return [
      Phrase(
        en: "The board does not open: \(path) has \(errors.en).",
        nl: "Het bord gaat niet open: in \(path) zit \(errors.nl)."
      ),
      afterRepair
        ? Phrase(
          en:
            "Mend those that only you can decide on in an editor, and repair again. Or put an "
            + "earlier version back: rotonde backup list",
          nl:
            "Herstel in een editor wat alleen jij kunt beslissen, en herstel dan nog eens. Of zet "
            + "een eerdere versie terug: rotonde backup list"
        )
        : Phrase(
          en: "See what can be mended by itself: rotonde check --repair",
          nl: "Kijk wat vanzelf te herstellen is: rotonde check --repair"
        ),
    ]
  }

  private static let noReadableVersion = Phrase(
    en: "There is no earlier version that can be read. See all that is the matter, and what can be "
      + "mended by itself: rotonde check, then rotonde check --repair",
    nl:
      "Er is geen eerdere versie die te lezen is. Bekijk wat er allemaal mis is, en wat vanzelf te "
      + "herstellen is: rotonde check, dan rotonde check --repair"
  )

  private static let noBoardLines = [
    Phrase(
      en: "There is no board.json in this folder or those above it, nor in your data folder.",
      nl: "Er is geen board.json in deze map of daarboven, en ook niet in je gegevensmap."
    ),
    Phrase(
      en: "Name a board with --board FILE, make one: rotonde init --name NAME, "
        + "or try the example: rotonde --example",
      nl: "Noem een bord met --board BESTAND, maak er een: rotonde init --name NAAM, "
        + "of probeer het voorbeeld: rotonde --example"
    ),
  ]

  private static let notATerminalLines = [
    Phrase(
      en: "The board opens on a terminal, and input or output is none here.",
      nl: "Het bord gaat open op een terminal, en de invoer of uitvoer is er hier geen."
    ),
    Phrase(
      en: "For scripts there are sub-commands, such as rotonde list; see rotonde --help",
      nl: "Voor scripts zijn er opdrachten, zoals rotonde list; zie rotonde --help"
    ),
  ]

  private static let tooManyOpenFilesLines = [
    Phrase(
      en: "Too many files are open to open the screen; close some programs first.",
      nl: "Er staan te veel bestanden open voor het scherm; sluit eerst wat programma's."
    )
  ]

  private static func terminal(_ error: TerminalError) -> [Phrase] {
    switch error {
    case .notATerminal: notATerminalLines
    case .tooManyOpenFiles: tooManyOpenFilesLines
    case .unknownTerminal(let name):
      [
        name.isEmpty
          ? Phrase(
            en: "TERM is not set, so it is not known what this terminal can do.",
            nl: "TERM is niet gezet, dus het is niet bekend wat deze terminal kan."
          )
          : Phrase(
            en: "This machine has no description of the terminal “\(name)”.",
            nl: "Deze machine heeft geen beschrijving van de terminal “\(name)”."
          ),
        Phrase(en: "Try: TERM=xterm rotonde", nl: "Probeer: TERM=xterm rotonde"),
      ]
    case .noCursorMovement(let name):
      [
        Phrase(
          en: "The terminal “\(name)” can't show a full screen.",
          nl: "De terminal “\(name)” kan geen heel scherm tonen."
        ),
        Phrase(
          en: "It can as numbered lines: rotonde --linear · or by sub-commands: rotonde --help",
          nl:
            "Als genummerde regels kan het wel: rotonde --linear · of met opdrachten: rotonde --help"
        ),
      ]
    }
  }

  private static func notFound(_ record: LookedFor, _ text: String) -> [Phrase] {
    switch record {
    case .task:
      [
        Phrase(
          en: "No task has “\(text)” as the beginning of its identifier or in its title.",
          nl: "Geen taak heeft “\(text)” als begin van het kenmerk of in de titel."
        ),
        Phrase(
          en: "See them all: rotonde list open or done or dropped or doing or waiting",
          nl: "Bekijk ze allemaal: rotonde list open of klaar of gestopt of bezig of wacht"
        ),
      ]
    case .step:
      [
        Phrase(
          en: "The task has no step “\(text)”. Its steps are numbered in: rotonde show TASK",
          nl: "De taak heeft geen stap “\(text)”. De nummers staan in: rotonde show TAAK"
        )
      ]
    case .remark:
      [
        Phrase(
          en: "The task has no remark “\(text)”. They are numbered in: rotonde show TASK",
          nl: "De taak heeft geen opmerking “\(text)”. De nummers staan in: rotonde show TAAK"
        )
      ]
    case .person:
      [
        Phrase(
          en: "There is nobody called “\(text)” on this board.",
          nl: "Er is niemand met de naam “\(text)” op dit bord."
        ),
        Phrase(
          en: "See who there is: rotonde person list",
          nl: "Bekijk wie er zijn: rotonde person list"
        ),
      ]
    case .case, .agreement, .lesson: noSuchRecord(record, text)
    case .meeting, .point: notFoundForMeeting(record, text)
    case .voice:
      [
        Phrase(
          en: "They have not said anything yet that could be answered.",
          nl: "Ze hebben nog niets gezegd waar een antwoord op kan komen."
        ),
        Phrase(
          en: "To write it down: rotonde hear STAKEHOLDER TEXT",
          nl: "Schrijf het op: rotonde hear BELANGHEBBENDE TEKST"
        ),
      ]
    case .draw, .inquiry, .guide, .guidePart, .letter: notFoundTogether(record, text)
    case .stakeholder:
      [
        Phrase(
          en: "There is no stakeholder “\(text)” on this board.",
          nl: "Er is geen belanghebbende “\(text)” op dit bord."
        ),
        Phrase(
          en: "See whom there are: rotonde stakeholder list · or add one: rotonde stakeholder add "
            + "NAME",
          nl: "Bekijk wie er zijn: rotonde stakeholder list · of voeg toe: rotonde stakeholder add "
            + "NAAM"
        ),
      ]
    }
  }

  /// For the kinds of record that have a list of their own.
  private static func noSuchRecord(_ record: LookedFor, _ text: String) -> [Phrase] {
    let what: Phrase =
      switch record {
      case .case: Phrase(en: "case", nl: "casus")
      case .agreement: Phrase(en: "agreement", nl: "afspraak")
      default: Phrase(en: "lesson", nl: "les")
      }
    return [
      Phrase(
        en: "No \(what.en) has “\(text)” as its identifier or in its words.",
        nl: "Geen \(what.nl) heeft “\(text)” als kenmerk of in de woorden."
      ),
      Phrase(
        en: "See them all: rotonde \(record.rawValue) list\(record == .lesson ? "" : " --all")",
        nl:
          "Bekijk ze allemaal: rotonde \(record.rawValue) list\(record == .lesson ? "" : " --all")"
      ),
    ]
  }

  private static func ambiguous(
    _ record: LookedFor,
    _ text: String,
    _ candidates: [Candidate]
  ) -> [Phrase] {
    let what: Phrase =
      switch record {
      case .task: Phrase(en: "several tasks", nl: "meer dan één taak")
      case .step: Phrase(en: "several steps", nl: "meer dan één stap")
      case .remark: Phrase(en: "several remarks", nl: "meer dan één opmerking")
      case .person: Phrase(en: "several people", nl: "meer dan één persoon")
      case .stakeholder:
        Phrase(en: "several stakeholders", nl: "meer dan één belanghebbende")
      case .draw: Phrase(en: "several draws", nl: "meer dan één loting")
      case .inquiry: Phrase(en: "several issues", nl: "meer dan één vraagstuk")
      case .guide: Phrase(en: "several guides", nl: "meer dan één stappenplan")
      case .guidePart: Phrase(en: "several of them", nl: "meer dan één ervan")
      case .letter: Phrase(en: "several letters", nl: "meer dan één brief")
      case .case: Phrase(en: "several cases", nl: "meer dan één casus")
      case .agreement: Phrase(en: "several agreements", nl: "meer dan één afspraak")
      case .lesson: Phrase(en: "several lessons", nl: "meer dan één les")
      case .voice:
        Phrase(en: "more than one thing they said", nl: "meer dan één ding dat ze zeiden")
      case .meeting: Phrase(en: "several meetings", nl: "meer dan één overleg")
      case .point: Phrase(en: "several points", nl: "meer dan één punt")
      }
    let question = Phrase(
      en: "“\(text)” fits \(what.en). Which one do you mean?",
      nl: "“\(text)” past bij \(what.nl). Welke bedoel je?"
    )
    return [question] + candidates.map { Phrase(same: "  \($0.id)  \($0.name)") }
  }

  /// How many people can be listed before it is no help any more.
  private static let fewPeople = 12

  private static func personUnknown(_ people: [Person], _ login: String?) -> [Phrase] {
    let unknown = Phrase(
      en: "It is not known who you are. Say it with --as NAME, or set ROTONDE_AS.",
      nl: "Het is niet bekend wie je bent. Zeg het met --as NAAM, of zet ROTONDE_AS."
    )
    guard !people.isEmpty else {
      return [
        unknown,
        Phrase(
          en: "Nobody is on this board yet. Add yourself: "
            + "rotonde person add NAME --login \(login ?? "LOGIN")",
          nl: "Er staat nog niemand op dit bord. Voeg jezelf toe: "
            + "rotonde person add NAAM --login \(login ?? "INLOGNAAM")"
        ),
      ]
    }
    guard people.count <= fewPeople else {
      return [
        unknown,
        Phrase(
          en: "See who there is: rotonde person list",
          nl: "Bekijk wie er zijn: rotonde person list"
        ),
      ]
    }
    return [unknown]
      + people.sortedByName(\.name).map { Phrase(same: "  \($0.id)  \($0.name)") }
  }
}
