import BoardUI
import TaskModel

extension Advice {
  /// The next step after a task was not edited, or something said about it not kept.
  static func afterTask(_ refusal: Refusal) -> Phrase? {
    switch refusal {
    case .changedMeanwhile(let task, _, _):
      Phrase(
        en: "See how it is now: rotonde show \(task.id)",
        nl: "Bekijk hoe het nu is: rotonde show \(task.id)"
      )
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
}
