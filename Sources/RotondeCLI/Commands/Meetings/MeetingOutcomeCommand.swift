import ArgumentParser
import TaskModel

/// Says what came of a point (R7).
struct MeetingOutcomeCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome",
    abstract: said(
      en: "Say what came of a point: a task, an agreement, a question, or nothing.",
      nl: "Zeg wat er van een punt kwam: een taak, een afspraak, een vraag of niets."
    )
  )

  @Argument(
    help: .both(
      en: "The point: its number in meeting show, or a part of it.",
      nl: "Het punt: het nummer uit meeting show, of een deel ervan.",
      value: .text
    )
  )
  var point: String

  @Argument(
    help: .both(
      en: "task, agreement, question or nothing.",
      nl: "task (taak), agreement (afspraak), question (vraag) of nothing (niets).",
      value: .word
    )
  )
  var outcome: Meeting.Point.Outcome

  @Argument(
    help: .both(
      en: "The task or the agreement; of a question, the task at which it is asked.",
      nl: "De taak of de afspraak; bij een vraag de taak waar die over gaat.",
      value: .name
    )
  )
  var ref: String?

  @OptionGroup var at: MeetingOption

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try at.act(in: session) { board, meeting throws(CommandFailure) in
      let point = try meeting.point(named: point)
      return .settle(point.id, outcome, ref: try target(on: board), since: meeting)
    }
  }

  private func target(on board: Board) throws(CommandFailure) -> String? {
    guard let ref else { return nil }
    return switch outcome {
    case .task, .question: try board.task(named: ref).id.rawValue
    case .agreement: try board.agreement(named: ref).id.rawValue
    case .nothing: ref
    }
  }
}
