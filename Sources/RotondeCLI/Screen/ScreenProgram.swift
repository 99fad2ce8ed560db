import BoardFile
import BoardUI
import Canvas
import Glibc
import TaskModel
import Terminal

/// The board full screen, as `rotonde` opens it.
enum ScreenProgram {
  /// What the command line asks of the screen.
  struct Wishes {
    var options: GlobalOptions
    var theme: ThemeChoice?
    var mouse: Bool?
    var mode: ScreenMode?
  }

  /// Opens the board and returns when the screen is left; the terminal is then as it was.
  ///
  /// - Throws: `notATerminal` when there is no screen to draw on or no keyboard to read; why the
  ///   board can't be read; the signal that ended the program, if one did.
  static func run(_ wishes: Wishes) throws(CommandFailure) {
    end(try play(wishes))
  }

  /// Opens a copy of the example in a temporary folder, which is removed afterwards.
  static func runExample(_ wishes: Wishes) throws(CommandFailure) {
    let copy = try ExampleCopy(language: ProcessLanguage.beforeBoard)
    var wishes = wishes
    wishes.options.board = copy.board
    let ending = Result { () throws(CommandFailure) in try play(wishes) }
    copy.remove()
    end(try ending.get())
  }

  private static func play(_ wishes: Wishes) throws(CommandFailure) -> EventLoop.Ending {
    if wishes.mode == .linear {
      let session = try Session(wishes.options)
      try LinearProgram.run(session, me: try session.somebody()?.id)
      return .quit
    }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let session = try Session(wishes.options)
    let me = wishes.mode == .wall ? nil : try session.somebody()?.id
    return try open(session, wishes, me: me)
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
    _ wishes: Wishes,
    me: PersonID?
  ) throws(CommandFailure) -> EventLoop.Ending {
    let keys = try session.configuration.keyTable()
    // Before there are other threads, for they inherit what is blocked.
    guard let signals = SignalDescriptor(EventLoop.signals), let wakeUp = WakeUp() else {
      throw .tooManyOpenFiles
    }
    let watch = BoardWatch(session.store.path)
    let terminal: TerminalSession
    do {
      terminal = try TerminalSession(
        theme: look(wishes, session.configuration).colours,
        // On the wall there is nothing to click on.
        mouse: wishes.mode != .wall
          && wishes.mouse ?? session.configuration.mouse ?? usesMouse
      )
    } catch {
      throw .terminal(error)
    }
    let drafts = DraftStore(board: session.store.path)
    let model = Model(
      board: session.board,
      me: me,
      language: session.language,
      today: session.today,
      clock: session.clock,
      size: terminal.size,
      border: terminal.glyphs == .ascii || session.configuration.ascii == true ? .ascii : .light,
      keys: keys,
      login: loginName(),
      drafts: drafts?.leftBehind ?? [],
      isWall: wishes.mode == .wall,
      seed: UInt64.random(in: .min ... .max)
    )
    let worker = FileWorker(
      store: session.store,
      snapshot: session.snapshot,
      clock: session.clock,
      lockWait: session.lockWait,
      wakeUp: wakeUp
    )
    return EventLoop(
      model: model,
      terminal: terminal,
      signals: signals,
      watch: watch,
      worker: worker,
      clock: session.clock,
      drafts: drafts
    ).run()
  }

  /// Whether the mouse works when nobody says anything about it; text is then selected with Shift.
  static let usesMouse = true

  private static func look(_ wishes: Wishes, _ configuration: Configuration) -> ScreenLook {
    ScreenLook(
      option: wishes.theme,
      noColor: wishes.options.noColor,
      configured: configuration.theme,
      variable: Environment.value
    )
  }
}
