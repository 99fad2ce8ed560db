import BoardFile
import BoardUI
import Canvas
import Glibc
import TaskModel

/// The board in lines: tells, asks for a line, does what it says, and so on until the end.
///
/// It needs no terminal, only standard input and output, and never draws anything over.
enum LinearProgram {
  /// Runs until somebody quits or there is no more input.
  ///
  /// - Throws: `tooManyOpenFiles`; or that standard output can't be written.
  static func run(_ session: Session, me: PersonID?) throws(CommandFailure) {
    guard let wakeUp = WakeUp() else { throw .tooManyOpenFiles }
    let drafts = DraftStore(board: session.store.path)
    let model = Model(
      board: session.board,
      me: me,
      language: session.language,
      today: session.today,
      clock: session.clock,
      size: Size(columns: 80, rows: 24),
      border: .ascii,
      keys: try session.configuration.keyTable(),
      login: loginName(),
      drafts: drafts?.leftBehind ?? [],
      seed: UInt64.random(in: .min ... .max)
    )
    let worker = FileWorker(
      store: session.store,
      snapshot: session.snapshot,
      clock: session.clock,
      lockWait: session.lockWait,
      wakeUp: wakeUp
    )
    let means = Means(
      worker: worker,
      readings: Readings(session),
      drafts: drafts,
      output: session.output
    )
    var screen = LinearScreen(model)
    // Looked at once, so that what it shows is there before anything is asked.
    _ = screen.take(.settled)
    while true {
      for line in screen.lines() { try session.output.line(line) }
      // A line is typed on purpose: no question opens under a hand that is typing something else.
      _ = screen.take(.quiet)
      try session.output.write(screen.prompt)
      try session.output.flush()
      guard let line = readLine() else {
        try session.output.line("")
        return
      }
      let today = session.clock.day(of: LocalTime.now())
      worker.readAgain()
      let effects = today == screen.today ? [] : screen.take(.dayBegan(today))
      // First what others did meanwhile, so that a number means what was told last or is refused.
      guard try finish(effects, &screen, means), try finish(screen.read(line), &screen, means)
      else { return }
    }
  }

  /// With what effects are carried out.
  private struct Means {
    let worker: FileWorker
    let readings: Readings
    let drafts: DraftStore?
    let output: OutputBuffer
  }

  /// Has done what is to be done, and waits for it; `false` when that is the end.
  private static func finish(
    _ effects: [Effect],
    _ screen: inout LinearScreen,
    _ means: Means
  ) throws(CommandFailure) -> Bool {
    let worker = means.worker
    for effect in effects {
      switch effect {
      case .perform(let action, let person): worker.perform(action, by: person)
      case .read(let reading): worker.read(reading, means.readings, columns: columns)
      case .listVersions: worker.listVersions(means.readings)
      case .restore(let number, let person): worker.restore(number, by: person)
      // There is no clipboard: what is to be copied is said.
      case .copy(let text): try means.output.line(text.sanitised)
      case .openEditor(let text, let name):
        let closed = TextEditor.message(editing: text, name: name)
        guard try finish(screen.take(closed), &screen, means) else { return false }
      case .keepDrafts(let list): means.drafts?.keep(list)
      case .quit:
        means.drafts?.flush()
        return false
      // There is nothing drawn that would have to be given back; a board is made by `init`.
      case .suspend, .redraw, .create, .openExample: break
      }
    }
    while true {
      let wasIdle = worker.isIdle
      worker.wakeUp.silence()
      for message in worker.takeMessages() {
        guard try finish(screen.take(message), &screen, means) else { return false }
      }
      if wasIdle { return true }
      var bell = pollfd(fd: worker.wakeUp.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&bell, 1, 100)
    }
  }

  /// What is to be read is told in lines of this width.
  private static let columns = 100
}
