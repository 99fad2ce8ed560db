import CNcurses
public import Canvas
import Glibc

/// The terminal as a full screen, from opening until the value goes away.
///
/// On every way out that runs `deinit` the terminal is as it was: cooked mode, cursor, paste mode,
/// main screen. There is one at a time, on one thread, because ncurses keeps global state.
///
/// **Signals.** The session handles none and keeps ncurses from handling any: its own handlers for
/// interrupt, termination, resizing and stopping would call functions that are not safe there, or
/// end the process. The caller blocks the signals it cares about, reads them from a descriptor in
/// its loop, and calls `resized()`, `suspend()` and `resume()` from there. Key combinations send no
/// signals: Ctrl-C, Ctrl-Z and Ctrl-\ arrive as keys.
public struct TerminalSession: ~Copyable {
  /// The descriptor on which to wait for input, with `poll` or the like.
  public let inputDescriptor: Int32 = STDIN_FILENO
  /// Which characters are sent.
  public let glyphs: GlyphSet

  private let screen: OpaquePointer
  let output: FrameOutput
  let modes: TerminalModes
  var palette: Palette
  var decoder: KeyDecoder
  var clicks = ClickCounter()
  private var isSuspended = false
  /// What the terminal shows; `nil` when unknown.
  var shown: Frame?

  /// Opens the terminal on standard input and output.
  ///
  /// - Parameters:
  ///   - theme: how roles look.
  ///   - mouse: whether to ask the terminal for mouse events; selecting text then needs Shift.
  /// - Throws: `TerminalError` when there is no terminal that could show a full screen; the terminal
  ///   is then untouched.
  public init(theme: Theme, mouse: Bool = false) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    let isUTF8 = rotonde_use_locale()
    guard let output = FrameOutput() else { throw .tooManyOpenFiles }
    guard let screen = Self.open(name, output) else { throw .unknownTerminal(name: name) }
    guard rotonde_capability("cup") != nil else {
      endwin()
      delscreen(screen)
      throw .noCursorMovement(name: name)
    }
    self.screen = screen
    self.output = output
    glyphs = isUTF8 ? .unicode : .ascii
    modes = TerminalModes(terminal: name, mouse: mouse)
    raw()
    noecho()
    nonl()
    // Only to send what switches the keypad on; input is read and decoded here, see `KeyDecoder`.
    keypad(rotonde_stdscr(), true)
    // ncurses would otherwise put off drawing when there is input waiting.
    typeahead(-1)
    curs_set(0)
    palette = Palette(theme)
    decoder = KeyDecoder(sequences: terminalKeySequences())
    modes.switchOn()
    // What LINES and COLUMNS in the environment say is what some other program found out.
    _ = resized()
  }

  deinit {
    leave()
    delscreen(screen)
  }

  /// Gives the terminal back.
  public consuming func close() {}

  /// The size of the terminal, as of opening or the last call of `resized()`.
  public var size: Size {
    Size(columns: Int(rotonde_columns()), rows: Int(rotonde_rows()))
  }

  /// Learns the terminal's size anew, after SIGWINCH and after being stopped.
  ///
  /// - Returns: the size; draw a frame of that size next.
  public mutating func resized() -> Size {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 else { return size }
    guard window.ws_row > 0, window.ws_col > 0 else { return size }
    let found = Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    if found != size {
      resizeterm(Int32(found.rows), Int32(found.columns))
      shown = nil
    }
    return size
  }

  /// Gives the terminal back for a while, before the process stops itself or runs another program.
  public mutating func suspend() {
    leave()
    isSuspended = true
    shown = nil
  }

  /// Takes the terminal again after `suspend()`; present a frame next.
  ///
  /// - Returns: the size, which may have changed meanwhile.
  public mutating func resume() -> Size {
    isSuspended = false
    reset_prog_mode()
    modes.switchOn()
    clearok(rotonde_curscr(), true)
    shown = nil
    return resized()
  }

  /// Changes how roles look; present a frame next.
  public mutating func use(_ theme: Theme) {
    palette = Palette(theme)
    shown = nil
  }

  private borrowing func leave() {
    guard !isSuspended else { return }
    modes.switchOff()
    // Without a screen of its own to leave, the prompt comes where the last line is.
    if rotonde_capability("rmcup") == nil {
      wmove(rotonde_stdscr(), rotonde_rows() - 1, 0)
      wclrtoeol(rotonde_stdscr())
      wrefresh(rotonde_stdscr())
    }
    endwin()
  }

  /// Opens the terminal by its name, or as xterm when only its description is missing here, as is
  /// common after logging in elsewhere from a newer terminal.
  private static func open(_ name: String, _ output: borrowing FrameOutput) -> OpaquePointer? {
    // An empty name would mean TERM again.
    guard !name.isEmpty else { return nil }
    if let screen = open(description: name, output) { return screen }
    return TerminalModes.isModern(name) ? open(description: "xterm-256color", output) : nil
  }

  /// Not by `initscr`, which ends the process when it fails, and with ncurses' signal handlers kept
  /// out.
  private static func open(
    description name: String,
    _ output: borrowing FrameOutput
  ) -> OpaquePointer? {
    let stream = output.stream
    var saved = InlineArray<4, sigaction>(repeating: sigaction())
    var span = saved.mutableSpan
    return span.withUnsafeMutableBufferPointer { handlers in
      rotonde_shield_signals(handlers.baseAddress)
      defer { rotonde_unshield_signals(handlers.baseAddress) }
      return rotonde_newterm(name, stream)
    }
  }
}
