import Glibc

/// The form in which results are given.
enum OutputForm: Equatable {
  /// For a person at a terminal: so many columns wide, with emphasis where that is allowed.
  case table(width: Int, isEmphasised: Bool)
  /// For a pipe: fields with tabs between them, nothing else.
  case lines
  /// For a program: one JSON object.
  case json

  /// What the process was asked for and finds at its standard output.
  ///
  /// `CLICOLOR_FORCE` asks for what a terminal gets though there is none, as for `less -R`.
  static func current(_ options: GlobalOptions) -> OutputForm {
    if options.json { return .json }
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let isForced = Environment.value("CLICOLOR_FORCE").map { $0 != "0" } ?? false
    guard isTerminal || isForced else { return .lines }
    let isRefused = options.noColor || Environment.value("NO_COLOR") != nil
    let isPlain = !isForced && [nil, "dumb"].contains(Environment.value("TERM"))
    return .table(width: terminalWidth(), isEmphasised: !isRefused && !isPlain)
  }

  /// The columns of the terminal: `$COLUMNS`, what the terminal says, or 80.
  static func terminalWidth() -> Int {
    if let columns = Environment.value("COLUMNS").flatMap({ Int($0) }), columns > 0 {
      return min(columns, 10_000)
    }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}

/// Emphasis that every terminal knows, subtle enough to do without.
enum Emphasis: String {
  case bold = "1"
  case dim = "2"

  /// The text with the emphasis, and without it after.
  func applied(to text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}
