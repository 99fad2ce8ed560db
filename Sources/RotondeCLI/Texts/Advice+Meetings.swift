import BoardUI
import TaskModel

extension Advice {
  /// The next step after something was not done in a meeting.
  static func afterMeeting(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .unknownMeeting, .unknownPoint:
      Phrase(
        en: "See which there are: rotonde meeting list · rotonde meeting show",
        nl: "Bekijk welke er zijn: rotonde meeting list · rotonde meeting show"
      )
    case .meetingOpen(let id):
      Phrase(
        en: "See where it is: rotonde meeting show \(id) · end it: "
          + "rotonde meeting end --meeting \(id)",
        nl: "Bekijk waar het is: rotonde meeting show \(id) · afronden: "
          + "rotonde meeting end --meeting \(id)"
      )
    case .meetingClosed(let id):
      Phrase(
        en: "Go on with it: rotonde meeting reopen \(id) · begin another: rotonde meeting start",
        nl: "Ga ermee verder: rotonde meeting reopen \(id) · begin een ander: rotonde meeting start"
      )
    case .caseMissing:
      Phrase(
        en: "--case CASE, or --no-case \"why not\"; see the cases: rotonde case list",
        nl: "--case CASUS, of --no-case \"waarom niet\"; bekijk de casussen: rotonde case list"
      )
    case .notPresent(let person, let id):
      Phrase(
        en: "If they are there: rotonde meeting present \(person) --meeting \(id)",
        nl: "Als die er is: rotonde meeting present \(person) --meeting \(id)"
      )
    case .outcomeUnnamed(let outcome):
      Phrase(
        en: "Name it behind the outcome: rotonde meeting outcome POINT \(outcome) ID",
        nl: "Noem het achter de uitkomst: rotonde meeting outcome PUNT \(outcome) KENMERK"
      )
    case .pointsOpen(let id, let points):
      Phrase(
        en: "rotonde meeting outcome \(points.first?.id.rawValue ?? "POINT") "
          + "task|agreement|question|nothing --meeting \(id)",
        nl: "rotonde meeting outcome \(points.first?.id.rawValue ?? "PUNT") "
          + "task|agreement|question|nothing --meeting \(id)"
      )
    default:
      Phrase(
        en: "Say who is there: rotonde meeting present NAME",
        nl: "Zeg wie er zijn: rotonde meeting present NAAM"
      )
    }
  }
}
