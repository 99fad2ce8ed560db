import Foundation
import PseudoTerminal
import Testing

@Suite("The clipboard, and an earlier version, at a terminal")
struct ClipboardTests {
  /// Whether the program sent these bytes.
  private func sent(_ text: String, by program: TerminalProgram) -> Bool {
    String(decoding: program.received, as: UTF8.self).contains(text)
  }

  @Test(
    "y gives the terminal the identifier for its clipboard, where it knows how",
    arguments: [("xterm-256color", true), ("screen", true), ("vt100", false), ("linux", false)]
  )
  func copies(terminal: String, knowsHow: Bool) throws {
    let program = try BoardFolder().open(terminal: terminal)
    try program.waitFor("Open 16")
    program.send("/wandelen", .enter, "y")
    let after = try program.waitFor("rs8n")
    // “rs8n” in base64.
    #expect(sent("\u{1B}]52;c;cnM4bg==\u{07}", by: program) == knowsHow)
    #expect(!after.rows.contains { $0.contains("cnM4bg") }, "it never shows on the screen")
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.lineSettings == program.lineSettingsBefore)
  }

  @Test("An earlier version is chosen, asked about once more, and put back")
  func restores() throws {
    let folder = try BoardFolder()
    let before = try String(contentsOf: folder.board, encoding: .utf8)
    let claim = try folder.run("claim", "rs8n", as: "fatima")
    #expect(claim.status == 0, "\(claim.text)")
    let program = try folder.open()
    try program.waitFor("? help")
    program.send(":restore an earlier", .enter)
    try program.waitFor("Which version")
    program.send(.enter)
    try program.waitFor("Put it back")
    #expect(try String(contentsOf: folder.board, encoding: .utf8) != before, "not yet")
    program.send(.enter)
    try program.waitFor("The board is that of version")
    let shown = try folder.run("show", "rs8n", "--json", as: "fatima")
    #expect(!shown.text.contains(#""person":"fatima""#), "\(shown.text)")
    #expect(try String(contentsOf: folder.board, encoding: .utf8).contains("restore"))
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("Esc from the question leaves the board as it is")
  func leavesIt() throws {
    let folder = try BoardFolder()
    _ = try folder.run("claim", "rs8n", as: "fatima")
    let before = try Data(contentsOf: folder.board)
    let program = try folder.open()
    try program.waitFor("? help")
    program.send(":restore an earlier", .enter)
    try program.waitFor("Which version")
    program.send(.enter)
    try program.waitFor("Put it back")
    program.send(.escape)
    try program.waitUntil("the board again") { !$0.contains("Put it back") }
    #expect(try Data(contentsOf: folder.board) == before)
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
  }
}
