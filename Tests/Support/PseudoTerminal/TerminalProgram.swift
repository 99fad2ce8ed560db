import CPseudoTerminal
import Glibc

/// A program running on a pseudo-terminal with an emulator behind it, as a person would see it.
///
/// Nothing here sleeps: waiting is done by `poll` on the terminal until there is something to look
/// at, or the deadline has come. The program is killed when the value goes away.
public final class TerminalProgram {
  /// The process id.
  public let process: Int32
  /// All bytes the program sent, to see what was never sent.
  public internal(set) var received: [UInt8] = []
  /// How the program ended, once it was waited for.
  public internal(set) var exitStatus: ExitStatus?

  /// The line settings from before the program started.
  public let lineSettingsBefore: LineSettings
  private let settingsBefore: termios

  let emulator: Emulator
  /// The terminal's side; -1 after `hangUp()`.
  var terminal: Int32
  /// Becomes readable when the program ends.
  let watch: Int32
  /// Whether the program has let go of the terminal.
  var isAtEnd = false
  /// What is still to be sent to the program, which may not read as fast as it is typed.
  var unsent: [UInt8] = []

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - executable: its path; it is not searched for.
  ///   - arguments: what follows the name.
  ///   - environment: all of it; `TERM` and `LANG` decide what the program sends.
  ///   - columns: width of the terminal.
  ///   - rows: height of the terminal.
  ///   - workingDirectory: where it runs; `nil` for the test's own.
  /// - Throws: `TerminalFailure` when there is no pseudo-terminal to be had.
  public init(
    _ executable: String,
    arguments: [String] = [],
    environment: [String: String] = TerminalProgram.environment(),
    columns: Int = 80,
    rows: Int = 24,
    workingDirectory: String? = nil
  ) throws(TerminalFailure) {
    guard let emulator = Emulator(columns: columns, rows: rows) else {
      throw TerminalFailure("no terminal emulator")
    }
    var process: pid_t = 0
    var before = termios()
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let terminal = withCStrings([executable] + arguments) { arguments in
      withCStrings(variables) { environment in
        pseudo_terminal_start(
          executable,
          arguments,
          environment,
          workingDirectory,
          Int32(rows),
          Int32(columns),
          &process,
          &before
        )
      }
    }
    guard terminal >= 0 else { throw TerminalFailure("no pseudo-terminal: errno \(errno)") }
    self.emulator = emulator
    self.terminal = terminal
    self.process = process
    settingsBefore = before
    lineSettingsBefore = LineSettings(before)
    watch = pseudo_terminal_watch(process)
    // Typing must not wait for a program that does not read.
    _ = fcntl(terminal, F_SETFL, fcntl(terminal, F_GETFL) | O_NONBLOCK)
  }

  deinit {
    if exitStatus == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    }
    if terminal >= 0 { close(terminal) }
    if watch >= 0 { close(watch) }
  }

  /// An environment in which a program behaves the same everywhere.
  ///
  /// - Parameters:
  ///   - terminal: `TERM`.
  ///   - language: `LANG`.
  ///   - more: more variables, which also replace those here.
  /// - Returns: the whole environment.
  public static func environment(
    terminal: String = "xterm-256color",
    language: String = "C.UTF-8",
    adding more: [String: String] = [:]
  ) -> [String: String] {
    let basic = ["TERM": terminal, "LANG": language, "TZ": "UTC", "PATH": "/usr/bin:/bin"]
    return basic.merging(more) { $1 }
  }

  /// What the terminal shows now, after what was received so far.
  public var screen: Screen { emulator.snapshot() }

  /// Types, pastes and clicks, in order.
  public func send(_ keys: Keystroke...) {
    for key in keys { unsent += key.sent }
    exchange(wait: 0)
  }

  /// Changes the size of the terminal, upon which the program gets SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    emulator.resize(columns: columns, rows: rows)
    _ = pseudo_terminal_resize(terminal, Int32(rows), Int32(columns))
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) {
    guard exitStatus == nil else { return }
    kill(process, number)
  }

  /// Closes the terminal, as when a window is closed or a connection lost.
  public func hangUp() {
    guard terminal >= 0 else { return }
    close(terminal)
    terminal = -1
    isAtEnd = true
  }

  /// Sets the terminal as it was before the program started, as a shell does with a stopped job.
  public func useLineSettingsBefore() {
    var settings = settingsBefore
    tcsetattr(terminal, TCSANOW, &settings)
  }

  /// The settings of the terminal's line, to see whether a program put them back; `nil` when hung up.
  public var lineSettings: LineSettings? {
    var settings = termios()
    guard terminal >= 0, tcgetattr(terminal, &settings) == 0 else { return nil }
    return LineSettings(settings)
  }
}

/// Calls a function with an array of C strings that ends in a null.
private func withCStrings(
  _ strings: [String],
  _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32
) -> Int32 {
  var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeBufferPointer { $0.baseAddress.map(body) ?? -1 }
}
