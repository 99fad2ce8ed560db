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

  static func noQuestions(_ guide: Guide) -> Phrase {
    Phrase(
      en: "“\(guide.title)” has no questions; just follow the steps.",
      nl: "“\(guide.title)” heeft geen vragen; volg gewoon de stappen."
    )
  }

  static let allYes = Phrase(
    en: "All yes: you can do it yourself. Follow the steps.",
    nl: "Overal ja: je kunt het zelf. Volg de stappen."
  )

  static let someNo = Phrase(en: "Not yet. First:", nl: "Nog niet. Eerst:")

  static func unusedValue(_ name: String) -> Phrase {
    Phrase(
      en: "The letter does not ask for “\(name)”.",
      nl: "De brief vraagt niet om “\(name)”."
    )
  }
}
