import BoardUI
import TaskModel

extension Advice {
  /// What one can do when something was not done to a case, an agreement or a lesson.
  static func afterCases(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .unknownCase:
      Phrase(en: "See what there is: rotonde case list", nl: "Bekijk wat er is: rotonde case list")
    case .unknownLesson:
      Phrase(
        en: "See what there is: rotonde lesson list",
        nl: "Bekijk wat er is: rotonde lesson list"
      )
    case .caseClosed(let id):
      Phrase(
        en: "To go on with it: rotonde case reopen \(id)",
        nl: "Er weer mee verder: rotonde case reopen \(id)"
      )
    case .caseOpen(let id), .caseUnlearned(let id), .fittingMissing(let id):
      Phrase(
        en: "rotonde case close \(id) --fitting yes|partly|no --why TEXT --learned TEXT",
        nl: "rotonde case close \(id) --fitting yes|partly|no --why TEKST --learned TEKST"
      )
    case .fromAnotherCase(let task, let id):
      Phrase(
        en: "First: rotonde case edit \(id) --no-task \(task.id)",
        nl: "Eerst: rotonde case edit \(id) --no-task \(task.id)"
      )
    case .agreementUnexplained:
      Phrase(
        en: "Add: --why TEXT, and for the law --ref \"art. …\"",
        nl: "Zet erbij: --why TEKST, en bij de wet --ref \"art. …\""
      )
    case .agreementAdopted(let id):
      Phrase(
        en: "To change it, propose new words, and end this one: rotonde agreement end \(id)",
        nl: "Wil je het anders, doe een nieuw voorstel en beëindig dit: rotonde agreement end \(id)"
      )
    case .agreementEnded:
      Phrase(
        en: "Propose it anew: rotonde agreement propose TEXT --why WHY --review-on DAY",
        nl: "Stel het opnieuw voor: rotonde agreement propose TEKST --why WAAROM --review-on DAG"
      )
    case .notAdopted(let id):
      Phrase(
        en: "To agree on it: rotonde agreement adopt \(id)",
        nl: "Afspreken: rotonde agreement adopt \(id)"
      )
    case .objectionUnexplained(let id):
      Phrase(
        en: "rotonde agreement object \(id) --because REASON",
        nl: "rotonde agreement object \(id) --because REDEN"
      )
    case .objectionsOpen(let id, let people):
      Phrase(
        en:
          "Talk about it, then: rotonde agreement solve \(id) \(people.first?.rawValue ?? "PERSON") "
          + "--how TEXT",
        nl:
          "Praat erover, en dan: rotonde agreement solve \(id) \(people.first?.rawValue ?? "PERSOON") "
          + "--how TEKST"
      )
    case .solutionMissing(let id, let person):
      Phrase(
        en: "rotonde agreement solve \(id) \(person) --how TEXT",
        nl: "rotonde agreement solve \(id) \(person) --how TEKST"
      )
    case .consentMissing(let id):
      Phrase(
        en: "To consent: rotonde agreement consent \(id) · of all who are in the meeting: "
          + "rotonde meeting consent \(id)",
        nl: "Instemmen: rotonde agreement consent \(id) · van wie er in het overleg zijn: "
          + "rotonde meeting consent \(id)"
      )
    case .caseHelpNotAsked(let id):
      Phrase(
        en: "To think along all the same: rotonde case help \(id)",
        nl: "Toch meedenken: rotonde case help \(id)"
      )
    case .noReaction(let id, _), .onlyTheyKnow(let id, _), .reactedSince(let id),
      .alreadyReacted(let id, _):
      Phrase(
        en: "See who said what: rotonde agreement show \(id)",
        nl: "Bekijk wie wat zei: rotonde agreement show \(id)"
      )
    case .showsResident:
      Phrase(
        en: "If nobody can be recognised by it, give it again with --yes",
        nl: "Is er niemand aan te herkennen, geef het dan nog eens met --yes"
      )
    default:
      Phrase(
        en: "See what there is: rotonde agreement list",
        nl: "Bekijk wat er is: rotonde agreement list"
      )
    }
  }
}
