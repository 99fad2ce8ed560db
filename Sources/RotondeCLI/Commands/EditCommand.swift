import ArgumentParser
import BoardFile
import TaskModel

/// Changes a task.
struct EditCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "Change a task.", nl: "Verander een taak."),
    discussion: said(
      en: """
        Only what you name changes; what begins with --no- takes away:
          rotonde edit soup --by fri --tag kitchen --no-why
        Without any option a form opens in your editor ($VISUAL or $EDITOR).
        """,
      nl: """
        Alleen wat je noemt verandert; wat met --no- begint, haalt weg:
          rotonde edit soep --by vr --tag keuken --no-why
        Zonder optie gaat er een formulier open in je editor ($VISUAL of $EDITOR).
        """
    )
  )

  @Argument(help: .taskID) var id: String

  @Option(help: .both(en: "What is to be done.", nl: "Wat er te doen is.", value: .text))
  var title: String?

  @OptionGroup var details: TaskDetails

  @Option(
    help: .both(
      en: "Of an experiment: what happened.",
      nl: "Van een proef: wat er gebeurde.",
      value: .text
    )
  )
  var happened: String?

  @Option(
    help: .both(
      en: "Of an experiment: what we learnt; it ends with that.",
      nl: "Van een proef: wat we leerden; daarmee eindigt die.",
      value: .text
    )
  )
  var learned: String?

  @Flag(
    inversion: .prefixedNo,
    help: .both(
      en: "Whether the experiment may be told outside the team.",
      nl: "Of je buiten het team over de proef mag vertellen."
    )
  )
  var share: Bool?

  @OptionGroup var removals: TaskRemovals

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let task = try session.board.task(named: id)
    let changes = try changes(in: session)
    guard !changes.isEmpty else {
      var editing = TaskEditing(task, by: actor, keeping, in: session)
      try editing.run()
      return
    }
    let committed = try session.keep(as: actor, keeping) { _ in
      .onTask(task.id, .edit(TaskChanges(changes, basis: task)))
    }
    session.warnOfManyExperiments(changes, on: committed.board)
    try session.tell(committed) { Confirmations.edited($0) }
  }

  private func changes(in session: Session) throws(CommandFailure) -> [TaskChange] {
    var changes = try removals.changes(on: session.board)
    if let title { changes.append(.title(title)) }
    changes += try details.changes(in: session)
    if let happened { changes.append(.happened(happened)) }
    if let learned { changes.append(.learned(learned)) }
    if let share { changes.append(.share(share)) }
    return changes
  }
}

extension Session {
  /// Warns when so many experiments run at once that little will be learnt of each (R14).
  func warnOfManyExperiments(_ changes: [TaskChange], on board: Board) {
    let aspects: Set<TaskAspect> = [.expects, .until]
    guard changes.contains(where: { aspects.contains($0.aspect) }) else { return }
    let running = board.runningExperiments().count
    guard running > Board.fewExperiments else { return }
    warn(code: "manyExperiments", Confirmations.manyExperiments(running))
  }
}
