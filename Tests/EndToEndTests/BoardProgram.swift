import Foundation
import Glibc
import PseudoTerminal
import TestSupport
import Testing

/// A board of its own in a temporary folder, for the program to be opened on.
struct BoardFolder {
  /// The folder; removed when all tests are over, because a program may use it longer than the test
  /// uses this value.
  let url: URL
  /// The board file in it.
  var board: URL { url.appending(path: "board.json") }

  /// Makes a folder with a copy of an example, or with the text of a board.
  init(example: String = "buurthuis-de-linde", text: String? = nil) throws {
    url = Self.parent.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    if let text {
      try text.write(to: board, atomically: false, encoding: .utf8)
    } else {
      try FileManager.default.copyItem(at: Self.example(example), to: board)
    }
  }

  /// The folder of all folders of this run.
  private static let parent: URL = {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "rotonde-tests-\(ProcessInfo.processInfo.processIdentifier)")
    atexit { try? FileManager.default.removeItem(at: BoardFolder.parent) }
    return folder
  }()

  private static func example(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "data/examples/\(name).json")
  }

  /// Opens the board full screen.
  ///
  /// - Parameters:
  ///   - person: Who is at the keyboard.
  ///   - language: The language of the screen.
  ///   - terminal: The kind of terminal, as in `TERM`.
  ///   - locale: What the environment says of the language.
  ///   - columns: The width of the terminal.
  ///   - rows: The height of the terminal.
  ///   - adding: More of the environment.
  /// - Returns: The running program.
  /// - Throws: What kept it from starting.
  func open(
    as person: String? = "fatima",
    language: String = "en",
    terminal: String = "xterm-256color",
    locale: String = "C.UTF-8",
    columns: Int = 100,
    rows: Int = 30,
    adding: [String: String] = [:]
  ) throws -> TerminalProgram {
    try TerminalProgram(
      builtProduct("rotonde"),
      arguments: ["--board", board.path(), "--lang", language]
        + (person.map { ["--as", $0] } ?? []),
      environment: TerminalProgram.environment(
        terminal: terminal,
        language: locale,
        adding: adding
      ),
      columns: columns,
      rows: rows
    )
  }

  /// Runs a script of the shell in the folder, as somebody with other tools would.
  func shell(_ script: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-ec", script]
    process.currentDirectoryURL = url
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(script)")
  }

  /// Runs a sub-command on the board; standard output and error, and how it ended.
  func run(_ arguments: String..., as person: String) throws -> (text: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: builtProduct("rotonde"))
    process.arguments = arguments + ["--board", board.path(), "--as", person, "--lang", "en"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(),
      as: UTF8.self
    )
    process.waitUntilExit()
    return (text, process.terminationStatus)
  }
}

/// The path of the program under test.
let builtProductPath = builtProduct("rotonde")
