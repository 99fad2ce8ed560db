import BoardUI
import TaskModel

extension Confirmations {
  /// What was done with an issue, and what comes next.
  static func explored(_ change: Change) -> [Phrase] {
    guard let inquiry = change.inquiry else { return told(change) }
    let done = told(change)
    guard inquiry.isOpen, inquiry.paused == nil else { return done }
    let step = Texts.step(inquiry.step)
    switch change.entry.deed {
    case .startInquiry:
      return done + [
        Phrase(
          en: "Its identifier is \(inquiry.id). First: how does everybody see it?",
          nl: "Het kenmerk is \(inquiry.id). Eerst: hoe kijkt iedereen ernaar?"
        )
      ]
    case .stepForward, .stepBack:
      return done + [
        Phrase(
          en: "Now at step \(inquiry.step.number): \(step.en).",
          nl: "Nu bij stap \(inquiry.step.number): \(step.nl)."
        )
      ]
    default: return done
    }
  }
}
