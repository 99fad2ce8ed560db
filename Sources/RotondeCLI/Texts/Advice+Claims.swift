import BoardUI
import TaskModel

extension Advice {
  /// What one can do after a refusal about places, clashes, invitations and help.
  static func claims(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .alreadySo(let task), .guestIsOnIt(let task, _), .alreadyInvited(let task, _),
      .notInvited(let task), .tooFewPlaces(let task, _), .notReserved(let task):
      show(task)
    case .clashes(let task, _):
      Phrase(
        en: "To do it anyway: rotonde claim \(task.id) --yes",
        nl: "Toch doen: rotonde claim \(task.id) --yes"
      )
    case .placeHeld(let task, _, _):
      Phrase(
        en: "Talk with them, or make another place: rotonde place \(task.id) add",
        nl: "Overleg met hen, of maak er een plek bij: rotonde place \(task.id) add"
      )
    case .lastPlace(let task), .reservedWhole(let task):
      Phrase(
        en: "Make an open place first: rotonde place \(task.id) add --label \"prepare\"",
        nl: "Maak eerst een open plek: rotonde place \(task.id) add --label \"voorbereiden\""
      )
    case .placeNotNamed(let task):
      Phrase(
        en: "Add --place \(task.kindsOfPlace[0].id)",
        nl: "Zet erbij: --place \(task.kindsOfPlace[0].id)"
      )
    case .reviewNotAhead:
      Phrase(en: "For example: --review-on +6m", nl: "Bijvoorbeeld: --review-on +6m")
    case .needOutOfRange:
      Phrase(en: "For example: --need 1", nl: "Bijvoorbeeld: --need 1")
    case .inviteOneself(let task):
      Phrase(
        en: "To take it on: rotonde claim \(task.id)",
        nl: "Oppakken: rotonde claim \(task.id)"
      )
    case .talentMissing:
      Phrase(en: "For example: --talent grants", nl: "Bijvoorbeeld: --talent subsidies")
    case .helpNotAsked(let task):
      Phrase(
        en: "To do it with the others: rotonde claim \(task.id)",
        nl: "Meedoen: rotonde claim \(task.id)"
      )
    default: after(refusal)
    }
  }

  /// An open place, asking for help, or the waiting list.
  static func placeReserved(_ task: Task, _ open: [Place]) -> Phrase {
    let help = Phrase(
      en: "ask for help: rotonde ask-help \(task.id) --talent TALENT",
      nl: "vraag hulp: rotonde ask-help \(task.id) --talent TALENT"
    )
    if let free = open.first(where: { task.free($0) != 0 }) {
      return Phrase(
        en: "Take an open place: rotonde claim \(task.id) --place \(free.id) · or ",
        nl: "Neem een open plek: rotonde claim \(task.id) --place \(free.id) · of "
      ) + help
    }
    guard !open.isEmpty else {
      return Phrase(
        en: "Somebody it is for can do it; ",
        nl: "Iemand voor wie de plek is kan het doen; "
      )
        + help
    }
    return Phrase(
      en: "Join the waiting list: rotonde claim \(task.id) --wait · or ",
      nl: "Ga op de wachtlijst: rotonde claim \(task.id) --wait · of "
    ) + help
  }
}
