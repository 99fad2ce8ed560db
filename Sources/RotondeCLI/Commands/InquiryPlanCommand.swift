import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Makes a task part of the plan: a new one, or one that is on the board.
struct InquiryPlanCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: said(en: "Put a task into the plan.", nl: "Zet een taak in het plan."),
    discussion: said(
      en: """
          rotonde inquiry plan summer Ask who has a key
          rotonde inquiry plan summer --task k7f2
        A new task takes over the frames of the issue. Nobody is put on it.
        """,
      nl: """
          rotonde inquiry plan zomer Vragen wie er een sleutel heeft
          rotonde inquiry plan zomer --task k7f2
        Een nieuwe taak neemt de kaders van het vraagstuk over. Er staat nog niemand op.
        """
    )
  )

  @Argument(help: .inquiry, completion: .inquiryID) var inquiry: String

  @Argument(help: .both(en: "What is to be done.", nl: "Wat er te doen is.", value: .text))
  var text: [String] = []

  @Option(
    help: .both(
      en: "A task that is on the board.",
      nl: "Een taak die op het bord staat.",
      value: .task
    ),
    completion: .taskID
  )
  var task: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if text.isEmpty == (task == nil) {
      throw ValidationError(
        said(
          en: "Give the words of a new task, or --task.",
          nl: "Geef de woorden van een nieuwe taak, of --task."
        )
      )
    }
  }

  func run(in session: Session) throws(CommandFailure) {
    if let task {
      let planned = try session.board.task(named: task).id
      return try session.act(onInquiry: inquiry) { _ in .plan(planned) }
    }
    let actor = try session.actor()
    let inquiry = try session.board.inquiry(named: inquiry)
    let form = QuickForm(text.joined(separator: " "), board: session.board, today: session.today)
    if let problem = form.problems.first { throw CommandFailure(problem) }
    let committed = try session.act(as: actor) { board in
      var generator = SystemRandomNumberGenerator()
      var task = form.task(id: board.unusedTaskID(using: &generator))
      task.frames = inquiry.frames
      return .together([.addTask(task), .onInquiry(inquiry.id, .plan(task.id))])
    }
    let actual = committed.board.inquiries[inquiry.id]
    try session.tell(
      json: { json in
        json.add("format", "rotonde-inquiry/1")
        json.add("inquiry", raw: committed.done.last?.recordJSON ?? "null")
        json.add("task", actual?.tasks.last?.rawValue)
      },
      lines: {
        let sentences = session.sentences(on: committed.board)
        return committed.entries.map(sentences.confirmation)
      }
    )
  }
}
