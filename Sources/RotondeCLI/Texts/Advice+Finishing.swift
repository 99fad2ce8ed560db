import BoardUI
import TaskModel

extension Advice {
  private static func example(_ task: Task) -> String { task.serves.first?.rawValue ?? "" }

  /// What one can do when something about finishing, or thanks, was not taken.
  static func afterFinishing(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .notServed(let task, nil) where task.serves.isEmpty:
      Phrase(
        en: "Leave those words out; what somebody said can be kept with: rotonde hear STAKEHOLDER",
        nl: "Laat die woorden weg; wat iemand zei bewaar je ook met: rotonde hear BELANGHEBBENDE"
      )
    case .notServed(let task, _):
      Phrase(
        en: "Put the name before the words: "
          + "rotonde done \(task.id) --said \"\(example(task)): …\"",
        nl: "Zet de naam voor de woorden: "
          + "rotonde done \(task.id) --said \"\(example(task)): …\""
      )
    case .notRepeating:
      Phrase(
        en: "Leave out --again and --themselves; those are for a task that comes back.",
        nl: "Laat --again en --themselves weg; die zijn voor een taak die terugkomt."
      )
    case .notAnExperiment(let task):
      Phrase(
        en: "Keep what you learnt as a remark: rotonde remark \(task.id) TEXT",
        nl: "Bewaar wat je leerde als opmerking: rotonde remark \(task.id) TEKST"
      )
    case .thanksOfAnother:
      Phrase(
        en: "Thank in your own name, or for a stakeholder: --from STAKEHOLDER",
        nl: "Bedank namens jezelf, of namens een belanghebbende: --from BELANGHEBBENDE"
      )
    default:
      Phrase(
        en: "For example: rotonde thank fatima \"for the soup\"",
        nl: "Bijvoorbeeld: rotonde thank fatima \"voor de soep\""
      )
    }
  }
}
