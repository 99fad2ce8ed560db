import BoardUI
import TaskModel

extension Confirmations {
  static func guideAdded(_ change: Change) -> [Phrase] {
    guard let guide = change.guide else { return [] }
    return told(change) + [
      Phrase(
        en: "Its identifier is \(guide.id). More steps, questions and letters: "
          + "rotonde guide edit \(guide.id)",
        nl: "Het kenmerk is \(guide.id). Meer stappen, vragen en brieven: "
          + "rotonde guide edit \(guide.id)"
      )
    ]
  }

  /// That a guide was changed, with which of its steps and questions went: whoever named one by its
  /// number sees whether it was the one that was meant.
  static func guideEdited(_ change: Change, without gone: [String]) -> [Phrase] {
    told(change) + gone.map { Phrase(en: "Taken out: \($0)", nl: "Weggehaald: \($0)") }
  }

  static func unusedValue(_ name: String) -> Phrase {
    Phrase(
      en: "The letter does not ask for “\(name)”.",
      nl: "De brief vraagt niet om “\(name)”."
    )
  }
}
