import BoardFile
import BoardUI
import Canvas
import Glibc
import TaskModel
import Terminal

/// The board full screen, as `rotonde` opens it.
enum ScreenProgram {
  /// Opens the board and returns when the screen is left; the terminal is then as it was.
  ///
  /// - Throws: `notATerminal` when there is no screen to draw on or no keyboard to read; why the
  ///   board can't be read; the signal that ended the program, if one did.
  static func run(_ options: GlobalOptions) throws(CommandFailure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let session = try Session(options)
    let me = try session.somebody()?.id
    if case .signalled(let signal) = try open(session, me: me) {
      // The terminal is given back; now the signal does what it always does, so that whoever sent it
      // sees that it was it.
      Glibc.signal(signal, SIG_DFL)
      raise(signal)
    }
  }

  /// Opens a copy of the example in a temporary folder, which is removed afterwards.
  static func runExample(_ options: GlobalOptions) throws(CommandFailure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let copy = try ExampleCopy(language: ProcessLanguage.beforeBoard)
    defer { copy.remove() }
    var options = options
    options.board = copy.board
    try run(options)
  }

  private static func open(
    _ session: Session,
    me: PersonID?
  ) throws(CommandFailure) -> EventLoop.Ending {
    // Before there are other threads, for they inherit what is blocked.
    guard let signals = SignalDescriptor(EventLoop.signals), let wakeUp = WakeUp() else {
      throw .tooManyOpenFiles
    }
    let watch = BoardWatch(session.store.path)
    let terminal: TerminalSession
    do {
      terminal = try TerminalSession(theme: theme(session.options))
    } catch {
      throw .terminal(error)
    }
    let model = Model(
      board: session.board,
      me: me,
      language: session.language,
      today: session.today,
      clock: session.clock,
      size: terminal.size,
      border: terminal.glyphs == .unicode ? .light : .ascii,
      login: loginName(),
      seed: UInt64.random(in: .min ... .max)
    )
    let worker = FileWorker(
      store: session.store,
      snapshot: session.snapshot,
      lockWait: .seconds(session.options.lockWait),
      wakeUp: wakeUp
    )
    return EventLoop(
      model: model,
      terminal: terminal,
      signals: signals,
      watch: watch,
      worker: worker,
      clock: session.clock
    ).run()
  }

  /// The colours that suit this terminal, or none where none are wanted (no-color.org).
  ///
  /// A terminal that says so in COLORFGBG has a light background; 7 and 15 are the two whites.
  private static func theme(_ options: GlobalOptions) -> Theme {
    if options.noColor || Environment.value("NO_COLOR") != nil { return .plain }
    let background = Environment.value("COLORFGBG")?.split(separator: ";").last
    return background == "7" || background == "15" ? .light : .dark
  }
}
