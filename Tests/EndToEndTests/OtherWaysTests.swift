import Foundation
import PseudoTerminal
import Testing

@Suite("With the mouse, on the wall, in lines")
struct OtherWaysTests {
  /// Where a text is on the screen.
  private func place(of text: String, on screen: Screen) throws -> (column: Int, row: Int) {
    let row = try #require(screen.rows.firstIndex { $0.contains(text) })
    let range = try #require(screen.rows[row].firstRange(of: text))
    return (screen.rows[row].distance(from: screen.rows[row].startIndex, to: range.lowerBound), row)
  }

  private func click(_ text: String, in program: TerminalProgram) throws {
    let place = try place(of: text, on: program.screen)
    program.send(.click(column: place.column, row: place.row))
  }

  @Test("A click selects, a double click opens, the footer and the tabs are clicked")
  func mouse() throws {
    let program = try BoardFolder().open(columns: 120, rows: 30)
    #expect(try program.waitFor("Open 16").wantsMouse)
    try click("Wandelen op het", in: program)
    try program.waitFor(">Wandelen op het")
    try click("? help", in: program)
    try program.waitFor("Keys")
    try click("Esc back", in: program)
    try program.waitUntil("the board") { !$0.contains("Keys") }
    try click("4 People", in: program)
    try program.waitFor(">Anneke Smit")
    let bram = try place(of: "Bram Jacobs", on: program.screen)
    program.send(
      .click(column: bram.column, row: bram.row),
      .click(column: bram.column, row: bram.row)
    )
    try program.waitUntil("his tasks alone") { !$0.contains("Anneke Smit") }
    program.send(.escape)
    let anneke = try program.waitFor("Anneke Smit")
    let list = try place(of: "Anneke Smit", on: anneke)
    program.send(.wheelDown(column: list.column, row: list.row))
    try program.waitUntil("the list a bit further") { !$0.contains("Anneke Smit") }
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(!program.screen.wantsMouse)
  }

  @Test(
    "A session through every view on each kind of terminal",
    arguments: ["xterm-256color", "screen", "vt100", "linux"]
  )
  func views(terminal: String) throws {
    let program = try BoardFolder().open(terminal: terminal, columns: 80, rows: 24)
    try program.waitFor("Open 16")
    let seen = [
      ("2", "What fits me"), ("3", "Basisschool De Regenboog"), ("4", ">Anneke Smit"),
      ("6", "Side by side?"), ("f", "Week by week"), ("1", "Open 16"),
    ]
    for (key, text) in seen {
      program.send(.text(key))
      try program.waitFor(text)
    }
    program.send("7")
    try program.waitFor("yesterday")
    program.send("1/wandelen", .enter, "c")
    try program.waitFor("Thank you.")
    program.send("u")
    try program.waitFor("Taken back")
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.lineSettings == program.lineSettingsBefore)
  }

  @Test("Sentences one reads are wrapped to the screen, at once and when it changes")
  func narrowReading() throws {
    let program = try BoardFolder().open(columns: 60, rows: 24)
    try program.waitFor("Open 16")
    program.send(":forget", .enter)
    try program.waitFor("versions, and can't be undone.")
    program.resize(columns: 40, rows: 24)
    try program.waitUntil("the sentence whole, on more rows") { screen in
      ["and all its earlier versions, and", "can't be undone."].allSatisfy { line in
        screen.rows.contains { $0.hasSuffix(line) }
      }
    }
    program.send(.escape, "q")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("Configured off, or with --no-mouse, the terminal keeps its mouse")
  func noMouse() throws {
    let folder = try BoardFolder()
    let home = folder.url.appending(path: "config/rotonde")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    try "mouse = false\n".write(
      to: home.appending(path: "config.toml"),
      atomically: true,
      encoding: .utf8
    )
    let configuration = folder.url.appending(path: "config").path()
    let program = try folder.open(adding: ["XDG_CONFIG_HOME": configuration])
    #expect(try !program.waitFor("Open 16").wantsMouse)
  }

  @Test("The wall shows what others do by itself, and uses no processor time meanwhile")
  func wall() throws {
    let folder = try BoardFolder()
    let program = try TerminalProgram(
      builtProductPath,
      arguments: ["--wall", "--board", folder.board.path(), "--lang", "en"],
      environment: TerminalProgram.environment(),
      columns: 120,
      rows: 40
    )
    let before = try program.waitFor("Who joins in?")
    #expect(!before.wantsMouse)
    #expect(!before.contains("El Idrissi"))
    let claim = try folder.run("claim", "rs8n", as: "fatima")
    #expect(claim.status == 0, "\(claim.text)")
    try program.waitUntil("it is gone from what is open") {
      !$0.rows.contains { $0.hasPrefix("   Wandelen op het") }
    }
    program.send("c")
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.lineSettings == program.lineSettingsBefore)
  }

  @Test("On a terminal that can do nothing, a session in lines", arguments: ["dumb", "vt100"])
  func linear(terminal: String) throws {
    let folder = try BoardFolder()
    let program = try TerminalProgram(
      builtProductPath,
      arguments: ["--linear", "--board", folder.board.path(), "--as", "fatima", "--lang", "nl"],
      environment: TerminalProgram.environment(terminal: terminal, language: "C.UTF-8"),
      columns: 100,
      rows: 40
    )
    try program.waitFor("Bord:")
    program.send("3", .enter)
    try program.waitFor("Kenmerk rs8n")
    program.send("oppakken", .enter)
    try program.waitFor("Jij doet")
    program.send("ongedaan", .enter)
    try program.waitFor("Teruggedraaid")
    program.send("q", .enter)
    #expect(try program.waitForExit() == .exited(0))
    #expect(!program.received.contains(0x1B), "nothing is drawn over")
  }
}
