import BoardFile
import BoardUI

extension FileProblem {
  /// What is the matter and what it means.
  var message: Phrase {
    switch kind {
    case .damage(let expected): expected.phrase.sentence
    case .cutShort(let section): Self.cutShort(section)
    case .missingComma:
      Phrase(
        en: "A comma is missing before this.",
        nl: "Hiervoor ontbreekt een komma."
      )
    case .extraComma:
      Phrase(en: "Nothing comes behind this comma.", nl: "Na deze komma komt niets meer.")
    case .unreadableVersion(let version):
      Phrase(
        en: "The file is of version \(version) of the format, and this Rotonde can't read it.",
        nl:
          "Het bestand is van versie \(version) van het formaat, en deze Rotonde kan het niet lezen."
      )
    case .laterVersion(let version):
      Phrase(
        en: "The file is of version \(version) of the format: this Rotonde reads it, but does not "
          + "write it.",
        nl: "Het bestand is van versie \(version) van het formaat: deze Rotonde leest het, maar "
          + "schrijft het niet."
      )
    default: warning
    }
  }

  private static func cutShort(_ section: String?) -> Phrase {
    guard let section else {
      return Phrase(
        en: "The file stops here, before anything was in it.",
        nl: "Het bestand houdt hier op, voordat er iets in stond."
      )
    }
    return Phrase(
      en: "The file stops here, in “\(section)”; what came behind it is not in the file any more.",
      nl:
        "Het bestand houdt hier op, in “\(section)”; wat daarna kwam, staat niet meer in het bestand."
    )
  }

  /// What a board should not have, though it opens.
  private var warning: Phrase {
    switch kind {
    case .danglingReference(let field, let id):
      Phrase(
        en: "“\(field)” names “\(id)”, and there is no such record.",
        nl: "“\(field)” noemt “\(id)”, en dat record is er niet."
      )
    case .sameName(let name, let other):
      Phrase(
        en: "“\(name)” is also the name of “\(other)”; one can't tell them apart.",
        nl: "“\(name)” is ook de naam van “\(other)”; ze zijn niet uit elkaar te houden."
      )
    case .claimedTwice(let person):
      Phrase(
        en: "“\(person)” is on this task more than once.",
        nl: "“\(person)” staat meer dan één keer bij deze taak."
      )
    case .tooManyClaims(let place, let count, let taken):
      Phrase(
        en: "\(taken) people have place “\(place)”, and there is room for \(count).",
        nl: "\(taken) mensen hebben plek “\(place)”, en er is ruimte voor \(count)."
      )
    case .unknownPlace(let place):
      Phrase(
        en: "The task has no place “\(place)”; the claim counts for its first one.",
        nl: "De taak heeft geen plek “\(place)”; dit telt voor de eerste plek."
      )
    case .onAndBy:
      Phrase(
        en: "A task takes place on a day or is to be done by one; here both are given, and “on” "
          + "counts.",
        nl:
          "Een taak is op een dag, of moet uiterlijk op een dag klaar zijn; hier staat allebei, en "
          + "“on” telt."
      )
    case .noGround:
      Phrase(
        en: "The reservation does not say what it rests on: \"ground\" is \"law\" or \"own\".",
        nl: "De reservering zegt niet waar ze op berust: \"ground\" is \"law\" of \"own\"."
      )
    case .doneAndDropped:
      Phrase(
        en: "The task is both done and dropped; it counts as dropped.",
        nl: "De taak is klaar én gestopt; ze telt als gestopt."
      )
    default: spelling
    }
  }

  /// What is written in a way that says nothing, or is not known.
  private var spelling: Phrase {
    switch kind {
    case .blankText(let field):
      Phrase(
        en: "The text of “\(field)” shows nothing: it is empty or white space.",
        nl: "De tekst van “\(field)” toont niets: hij is leeg of bestaat uit spaties."
      )
    case .emptyField(let field):
      Phrase(
        en: "“\(field)” says what goes without saying.",
        nl: "“\(field)” zegt wat al vanzelf spreekt."
      )
    case .repeated(let name):
      Phrase(
        en: "In “\(name)”, this is there a second time.",
        nl: "In “\(name)” staat dit er een tweede keer."
      )
    case .unwantedField(let field):
      Phrase(
        en: "A board has no field “\(field)” for a person: it knows no roles, contact data or "
          + "reasons.",
        nl: "Een bord heeft geen veld “\(field)” voor een persoon: het kent geen rollen, "
          + "contactgegevens of redenen."
      )
    case .unknownRule(let rule):
      Phrase(
        en: "“\(rule)” is no rule for coming back that this Rotonde knows.",
        nl: "“\(rule)” is geen regel voor terugkomen die deze Rotonde kent."
      )
    case .unknownTimeZone(let zone):
      Phrase(
        en: "This computer does not know the time zone “\(zone)”, and uses its own.",
        nl: "Deze computer kent de tijdzone “\(zone)” niet, en gebruikt zijn eigen."
      )
    case .supportsCircle(let tasks):
      Phrase(
        en: "These tasks support one another in a circle: \(Self.few(tasks)).",
        nl: "Deze taken ondersteunen elkaar in een kring: \(Self.few(tasks))."
      )
    case .partOfCircle(let tasks):
      Phrase(
        en: "These tasks are parts of one another in a circle: \(Self.few(tasks)).",
        nl: "Deze taken zijn deel van elkaar in een kring: \(Self.few(tasks))."
      )
    case .instantSpelling(let text):
      Phrase(
        en: "The time “\(text)” is read, but written otherwise: in UTC, to the second.",
        nl: "De tijd “\(text)” is te lezen, maar hoort anders: in UTC, op de seconde."
      )
    default:
      Phrase(
        en: "From here on, the file is laid out otherwise than the program writes it; that is "
          + "allowed.",
        nl: "Vanaf hier is het bestand anders ingedeeld dan het programma het schrijft; dat mag."
      )
    }
  }

  /// The first of these, and that there are more.
  private static func few(_ tasks: [String]) -> String {
    let shown = tasks.prefix(5).joined(separator: " → ")
    return tasks.count > 5 ? "\(shown) → …" : "\(shown) → \(tasks[0])"
  }
}

extension Phrase {
  /// A few words as a sentence: a capital and a full stop.
  fileprivate var sentence: Phrase {
    func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
    return Phrase(en: sentence(en), nl: sentence(nl))
  }
}
