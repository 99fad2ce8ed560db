import Foundation
import PseudoTerminal
import Testing

@Suite("The first time")
struct BeginningTests {
  /// A folder with no board in it or above it.
  private func emptyFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// The program in a folder without a board, for somebody who was never here.
  private func open(in folder: URL, language: String = "C.UTF-8") throws -> TerminalProgram {
    try TerminalProgram(
      builtProductPath,
      environment: TerminalProgram.environment(
        language: language,
        adding: ["HOME": folder.path(), "XDG_STATE_HOME": folder.appending(path: "state").path()]
      ),
      workingDirectory: folder.path()
    )
  }

  @Test("No board yet: one is made with a few keys, and whoever made it is on it")
  func makesBoard() throws {
    let folder = try emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = try open(in: folder)
    try program.waitFor("> Make a board for my team")
    program.send(.enter, "Riverside", .enter, .enter)
    try program.waitFor("> In this folder")
    program.send(.enter)
    try program.waitFor("What is your name?")
    program.send("Noor", .enter)
    try program.waitFor("> I'm a volunteer")
    program.send(.enter)
    try program.waitFor("Welcome to Rotonde")
    program.send(.escape)
    try program.waitFor("Press a")
    program.send("q")
    _ = try program.waitForExit()
    let text = try String(contentsOf: folder.appending(path: "board.json"), encoding: .utf8)
    #expect(text.contains("Riverside") && text.contains("Noor"))

    let again = try open(in: folder)
    try again.waitFor("Press a")
    #expect(!again.screen.contains("Welcome to Rotonde"), "the help opens by itself once")
  }

  @Test("Esc leaves the first screen, and nothing was made")
  func leaves() throws {
    let folder = try emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = try open(in: folder, language: "C")
    try program.waitFor("> Make a board for my team")
    program.send(.escape)
    _ = try program.waitForExit()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).isEmpty)
  }
}
