import BoardUI
import TaskModel

extension Confirmations {
  static func edited(_ change: Change) -> [Phrase] {
    guard let task = change.task else { return [] }
    return [Phrase(en: "“\(task.title)” is changed.", nl: "“\(task.title)” is veranderd.")]
  }

  static let nothingEdited = Phrase(
    en: "Nothing changed, so nothing was done.",
    nl: "Er is niets veranderd, dus er is niets gedaan."
  )

  static func manyExperiments(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) experiments run at once now. Start small: of a few one learns more.",
      nl: "Er lopen nu \(count) proeven tegelijk. Begin klein: van een paar leer je meer."
    )
  }

  /// The whole checklist, so that one sees what is left.
  static func steps(_ change: Change) -> [Phrase] {
    guard let task = change.task else { return [] }
    return [Phrase(same: task.title)]
      + task.steps.enumerated().map { number, step in
        Phrase(same: "\(number + 1). [\(step.done ? "x" : " ")] \(step.text)")
      }
  }

  static func remarked(_ change: Change) -> [Phrase] {
    guard let task = change.task else { return [] }
    switch change.entry.deed {
    case .ask:
      let number = task.remarks.count
      return [
        Phrase(
          en: "Asked. It stays open until you say: rotonde answered \(task.id) \(number)",
          nl: "Gevraagd. De vraag blijft open tot je zegt: rotonde answered \(task.id) \(number)"
        )
      ]
    case .reply:
      return [Phrase(en: "Answered.", nl: "Er staat een antwoord.")]
    case .answered:
      return [Phrase(en: "Good: answered.", nl: "Fijn: beantwoord.")]
    default: return [Phrase(en: "Written down.", nl: "Opgeschreven.")]
    }
  }

  static func split(_ change: Change, into parts: [Task]) -> [Phrase] {
    guard let task = change.task else { return [] }
    return [
      Phrase(
        en: "“\(task.title)” is done when these are:",
        nl: "“\(task.title)” is klaar als deze klaar zijn:"
      )
    ] + parts.map { Phrase(same: "  \($0.id)  \($0.title)") }
  }

  /// That a whole was finished with its last part, when it was.
  static func whole(_ change: Change) -> [Phrase] {
    var lines: [Phrase] = []
    var part = change.task
    while let id = part?.partOf, let whole = change.sentences.board.tasks[id],
      whole.done?.at == change.entry.at
    {
      lines.append(
        Phrase(
          en: "That was the last part: “\(whole.title)” is done too.",
          nl: "Dat was het laatste deel: “\(whole.title)” is nu ook klaar."
        )
      )
      // A task that is part of itself can only be made by hand, and would go on for ever.
      part = lines.count < 10 ? whole : nil
    }
    return lines
  }
}
