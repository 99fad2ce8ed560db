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
      seed: UInt64.random(in: .min ... .max)
    )
    let worker = FileWorker(
      store: session.store,
      snapshot: session.snapshot,
      clock: session.clock,
      lockWait: session.lockWait,
      wakeUp: wakeUp
    )
    var screen = LinearScreen(model)
    // Looked at once, so that what it shows is there before anything is asked.
    _ = screen.take(.settled)
    while true {
      for line in screen.lines() { try session.output.line(line) }
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
      guard finish(effects, &screen, worker), finish(screen.read(line), &screen, worker) else {
        return
      }
    }
  }

  /// Has done what is to be done, and waits for it; `false` when that is the end.
  private static func finish(
    _ effects: [Effect],
    _ screen: inout LinearScreen,
    _ worker: FileWorker
  ) -> Bool {
    for effect in effects {
      switch effect {
      case .perform(let action, let person): worker.perform(action, by: person)
      case .quit: return false
      // There is nothing drawn that would have to be given back.
      case .suspend, .redraw: break
      }
    }
    while true {
      let wasIdle = worker.isIdle
      worker.wakeUp.silence()
      for message in worker.takeMessages() {
        guard finish(screen.take(message), &screen, worker) else { return false }
      }
      if wasIdle { return true }
      var bell = pollfd(fd: worker.wakeUp.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&bell, 1, 100)
    }
  }
}
