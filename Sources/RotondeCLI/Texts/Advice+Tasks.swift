import BoardUI
import TaskModel

extension Advice {
  /// The next step after a task was not edited, or something said about it not kept.
  static func afterTask(_ refusal: Refusal) -> Phrase? {
    switch refusal {
    case .changedMeanwhile(let what, _): afterMeanwhile(what.record)
    case .supportsInCircle(let task):
      Phrase(
        en: "Choose another task, or say for whom it is: rotonde edit \(task.id) --for STAKEHOLDER",
        nl: "Kies een andere taak, of zeg voor wie het is: "
          + "rotonde edit \(task.id) --for BELANGHEBBENDE"
      )
    case .learnedMissing(let task):
      Phrase(
        en: "rotonde edit \(task.id) --happened TEXT --learned TEXT",
        nl: "rotonde edit \(task.id) --happened TEKST --learned TEKST"
      )
    case .unknownStep(_, let task), .stepDone(_, let task), .stepNotDone(_, let task):
      Phrase(
        en: "See its steps: rotonde show \(task.id)",
        nl: "Bekijk de stappen: rotonde show \(task.id)"
      )
    case .unknownRemark(_, let task), .notAQuestion(_, let task), .alreadyAnswered(_, let task):
      Phrase(
        en: "See what was said: rotonde show \(task.id)",
        nl: "Bekijk wat er gezegd is: rotonde show \(task.id)"
      )
    case .notTheAsker(let question, let task):
      Phrase(
        en: "You can add an answer: rotonde reply \(task.id) \(question.id) TEXT",
        nl: "Je kunt wel antwoord geven: rotonde reply \(task.id) \(question.id) TEKST"
      )
    default: nil
    }
  }

  /// How to see what others made of a record.
  private static func afterMeanwhile(_ record: RecordRef) -> Phrase {
    let command =
      switch record {
      case .task(let id): "show \(id)"
      default: "\(record.kind) show \(record.identifier)"
      }
    return Phrase(
      en: "See how it is now: rotonde \(command)",
      nl: "Bekijk hoe het nu is: rotonde \(command)"
    )
  }
}
