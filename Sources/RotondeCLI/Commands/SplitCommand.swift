import ArgumentParser
import BoardFile
import TaskModel

/// Splits a task into parts.
struct SplitCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "Split a task into parts.", nl: "Splits een taak in delen."),
    discussion: said(
      en: """
          rotonde split party "Put up the lights" "Bake pies x3 by:fri"
        Each text becomes a task for the same stakeholders; the quick form works. The whole is \
        done when its parts are. It can still be claimed, by who keeps an eye on the whole.
        """,
      nl: """
          rotonde split feest "Lampjes ophangen" "Taarten bakken x3 uiterlijk:vr"
        Elke tekst wordt een taak voor dezelfde belanghebbenden; de snelle vorm werkt. Het geheel \
        is klaar als de delen klaar zijn. Je kunt het nog oppakken, om het geheel in het oog te \
        houden.
        """
    )
  )

  @Argument(help: .taskID) var id: String

  @Argument(help: .both(en: "What a part is.", nl: "Wat een deel is.", value: .text))
  var texts: [String]

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let whole = try session.board.task(named: id)
    var forms: [QuickForm] = []
    for text in texts {
      let form = QuickForm(text, board: session.board, today: session.today)
      if let problem = form.problems.first { throw CommandFailure(problem) }
      forms.append(form)
    }
    let complete = forms
    var drawn: [TaskID] = []
    let committed = try session.act(as: actor) { board in
      drawn = board.unusedTaskIDs(complete.count)
      return .onTask(whole.id, .split(into: zip(complete, drawn).map { $0.task(id: $1) }))
    }
    let parts = drawn.compactMap { committed.board.tasks[$0] }
    try session.tell(
      committed,
      more: { json in
        json.array("parts") { json in
          for part in parts { json.add(raw: BoardDocument.taskJSON(part)) }
        }
      }
    ) { Confirmations.split($0, into: parts) }
  }
}

extension Board {
  /// So many random identifiers for new tasks, each another one.
  func unusedTaskIDs(_ count: Int) -> [TaskID] {
    var generator = SystemRandomNumberGenerator()
    var ids: [TaskID] = []
    while ids.count < count {
      let id = unusedTaskID(using: &generator)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}
