import BoardFile
import BoardUI
import Canvas
import Glibc
import TaskModel

/// Somebody editing a task in a form: opens it, reads it, saves what changed, and never loses what
/// was typed.
struct TaskEditing {
  private var task: Task
  private var board: Board
  private var form: TaskForm
  private let actor: PersonID
  private let keeping: KeepingOptions
  private let session: Session

  init(_ task: Task, by actor: PersonID, _ keeping: KeepingOptions, in session: Session) {
    self.task = task
    self.actor = actor
    self.keeping = keeping
    self.session = session
    board = session.board
    form = TaskForm(task, board: board, language: session.language)
  }

  /// Goes on until it is saved, nothing changed, or whoever edits stops.
  mutating func run() throws(CommandFailure) {
    let editor = try TextEditor()
    let path = try TextFile.makeTemporary(task.id.rawValue, form.text())
    while true {
      do throws(CommandFailure) {
        try editor.edit(path)
        let text = try TextFile.read(path)
        guard let committed = try save(text) else {
          unlink(path)
          return
        }
        unlink(path)
        try session.tell(committed) { Confirmations.edited($0) }
        return
      } catch {
        // Whoever closed the editor in anger, or never saw it, typed nothing to keep.
        if case .editorFailed = error, (try? TextFile.read(path)) == form.text() {
          unlink(path)
          throw error
        }
        guard goesOn(after: error, path) else { throw .formKept(error, path: path) }
        if case .refused(.changedMeanwhile, _) = error { try takeOver(path) }
      }
    }
  }

  /// Saves what changed; `nil` when nothing did.
  private func save(_ text: String) throws(CommandFailure) -> Committed? {
    let changes: [TaskChange]
    do throws(FormProblem) {
      let reader = TaskFormReader(task: task, board: board, today: session.today)
      changes = try reader.changes(try FormText(text), from: form)
    } catch {
      throw .form(error)
    }
    guard !changes.isEmpty else {
      if session.form != .json, !session.options.quiet {
        try session.output.line(Confirmations.nothingEdited[session.language])
      }
      return nil
    }
    let committed = try session.keep(as: actor, keeping) { _ in
      .onTask(task.id, .edit(TaskChanges(changes, basis: task)))
    }
    session.warnOfManyExperiments(changes, on: committed.board)
    return committed
  }

  /// Says what is the matter, and asks whether to go on.
  private func goesOn(after failure: CommandFailure, _ path: String) -> Bool {
    guard session.canAskAside else { return false }
    for line in failure.explanation { complain(line[session.language].sanitised) }
    complain(Self.question[session.language])
    guard let answer = readLine() else { return false }
    return !["q", "s"].contains(folded(answer))
  }

  private static let question = Phrase(
    en: "Enter goes on editing, q and Enter stops; what you typed is kept either way.",
    nl: "Enter gaat verder, q en Enter stopt; wat je typte blijft in elk geval bewaard."
  )

  /// Takes over what others changed meanwhile, and keeps what was typed.
  private mutating func takeOver(_ path: String) throws(CommandFailure) {
    let latest: Board
    do {
      latest = try session.store.read().board
    } catch {
      throw .formKept(.boardFile(error), path: path)
    }
    guard let newer = latest.tasks[task.id], let typed = try? FormText(try TextFile.read(path))
    else { return }
    let newForm = TaskForm(newer, board: latest, language: session.language)
    let merged = newForm.merged(typed, from: form)
    let theirs = TaskAspect.allCases.filter {
      newForm.values[$0] != form.values[$0] && merged.values[$0] != newForm.values[$0]
    }
    let notes = theirs.map { aspect in
      let now = (newForm.values[aspect] ?? []).joined(separator: " / ")
      let label = Texts.aspect(aspect)
      return Phrase(
        en: "Meanwhile “\(label.en)” became: \(now)",
        nl: "Intussen werd “\(label.nl)”: \(now)"
      )
    }
    try TextFile.write(merged.text(notes), to: path)
    (task, board, form) = (newer, latest, newForm)
  }
}
