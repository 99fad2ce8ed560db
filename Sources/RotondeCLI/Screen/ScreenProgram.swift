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
    end(try play(options))
  }

  /// Opens a copy of the example in a temporary folder, which is removed afterwards.
  static func runExample(_ options: GlobalOptions) throws(CommandFailure) {
    let copy = try ExampleCopy(language: ProcessLanguage.beforeBoard)
    var options = options
    options.board = copy.board
    let ending = Result { () throws(CommandFailure) in try play(options) }
    copy.remove()
    end(try ending.get())
  }

  private static func play(_ options: GlobalOptions) throws(CommandFailure) -> EventLoop.Ending {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let session = try Session(options)
    return try open(session, me: try session.somebody()?.id)
  }

  /// Lets a signal that ended the screen do what it always does, now that all is tidied up, so that
  /// whoever sent it sees that it was it.
  private static func end(_ ending: EventLoop.Ending) {
    guard case .signalled(let signal) = ending else { return }
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
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
      clock: session.clock,
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
