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
    /// Whether it opens in the meeting.
    var isMeeting = false
  }

  /// From so many tasks and log entries on, looking through all of them takes longer than it may
  /// between a key and its answer.
  private static let besideFrom = 500

  /// Opens the board and returns when the screen is left; the terminal is then as it was.
  ///
  /// - Throws: `notATerminal` when there is no screen to draw on or no keyboard to read; why the
  ///   board can't be read; the signal that ended the program, if one did.
  static func run(_ wishes: Wishes) throws(CommandFailure) {
    end(try play(wishes))
  }

  /// Opens a copy of the example in a temporary folder, which is removed afterwards.
  static func runExample(_ wishes: Wishes) throws(CommandFailure) {
    end(try playExample(wishes, ProcessLanguage.beforeBoard))
  }

  private static func playExample(
    _ wishes: Wishes,
    _ language: Language
  ) throws(CommandFailure) -> EventLoop.Ending {
    let copy = try ExampleCopy(language: language)
    var wishes = wishes
    wishes.options.board = copy.board
    let ending = Result { () throws(CommandFailure) in try play(wishes) }
    copy.remove()
    return try ending.get()
  }

  private static func play(_ wishes: Wishes) throws(CommandFailure) -> EventLoop.Ending {
    if wishes.mode == .linear {
      let session = try Session(wishes.options)
      try LinearProgram.run(session, me: try session.somebody()?.id)
      return .quit
    }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let session: Session
    do {
      session = try Session(wishes.options)
    } catch {
      guard case .noBoard = error else { throw error }
      return try begin(wishes)
    }
    let me = wishes.mode == .wall ? nil : try session.somebody()?.id
    return try open(session, wishes, me: me)
  }

  // MARK: - The first screen

  /// Asks how to begin where there is no board, until there is one or somebody leaves.
  private static func begin(_ wishes: Wishes) throws(CommandFailure) -> EventLoop.Ending {
    var wishes = wishes
    var trouble: Phrase?
    while true {
      switch try askHowToBegin(wishes, trouble) {
      case .end(let ending): return ending
      case .example(let language):
        wishes.options.lang = language
        return try playExample(wishes, language)
      case .create(let board):
        wishes.options.lang = board.language
        wishes.options.board = board.path
        trouble = make(board)
        if trouble == nil { return try play(wishes) }
      }
    }
  }

  private static func askHowToBegin(
    _ wishes: Wishes,
    _ trouble: Phrase?
  ) throws(CommandFailure) -> BeginningScreen.Wish {
    let configuration = try Configuration.read()
    guard let signals = SignalDescriptor(EventLoop.signals) else { throw .tooManyOpenFiles }
    let terminal = try terminal(wishes, configuration)
    let clock = LocalTime.clock(zone: TimeZoneFile.systemZone())
    let model = Model(
      beginningIn: BoardLocator(option: nil, configured: nil).placesForNew,
      language: wishes.options.lang ?? ProcessLanguage.beforeBoard,
      today: clock.day(of: LocalTime.now()),
      size: terminal.size,
      border: border(terminal.glyphs, configuration),
      keys: try configuration.keyTable(),
      trouble: trouble
    )
    return BeginningScreen(model: model, terminal: terminal, signals: signals).run()
  }

  /// Makes a board; says why, when that does not succeed.
  private static func make(_ board: NewBoard) -> Phrase? {
    // The folder for one's own data may never have been used; when it can't be made, the file
    // can't either, and that says why.
    if let slash = board.path.lastIndex(of: "/") { _ = makeFolders(String(board.path[..<slash])) }
    let settings = BoardSettings(
      name: board.name,
      purpose: kept(board.purpose),
      language: board.language,
      timeZone: TimeZoneFile.systemZone(),
      created: LocalTime.now()
    )
    do {
      _ = try BoardStore.create(at: board.path, settings: settings)
      return nil
    } catch {
      return error.explanation.joined(separator: " ")
    }
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
    let terminal = try terminal(wishes, session.configuration)
    // Nobody types at a wall, so it must not keep what was left behind from those who do.
    let drafts = wishes.mode == .wall ? nil : DraftStore(board: session.store.path)
    var model = Model(
      board: session.board,
      me: me,
      language: session.language,
      today: session.today,
      clock: session.clock,
      size: terminal.size,
      border: border(terminal.glyphs, session.configuration),
      keys: keys,
      login: loginName(),
      drafts: drafts?.leftBehind ?? [],
      isWall: wishes.mode == .wall,
      besideFrom: Self.besideFrom,
      seed: UInt64.random(in: .min ... .max)
    )
    if wishes.mode != .wall {
      if FirstTime.take() { model.welcome() }
      if wishes.isMeeting { model.openMeeting() }
      model.askWhoBegins()
    }
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
      readings: Readings(session),
      clock: session.clock,
      drafts: drafts
    ).run()
  }

  private static func terminal(
    _ wishes: Wishes,
    _ configuration: Configuration
  ) throws(CommandFailure) -> TerminalSession {
    do {
      return try TerminalSession(
        theme: look(wishes, configuration).colours,
        // On the wall there is nothing to click on.
        mouse: wishes.mode != .wall && wishes.mouse ?? configuration.mouse ?? usesMouse
      )
    } catch {
      throw .terminal(error)
    }
  }

  private static func border(_ glyphs: GlyphSet, _ configuration: Configuration) -> BorderSet {
    glyphs == .ascii || configuration.ascii == true ? .ascii : .light
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
