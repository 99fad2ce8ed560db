import PseudoTerminal
import TestSupport
import Testing

@Suite("The pseudo-terminal, tried with programs that everybody has", .timeLimit(.minutes(1)))
struct PseudoTerminalTests {
  private func shell(_ script: String, columns: Int = 40, rows: Int = 5) throws -> TerminalProgram {
    try TerminalProgram("/bin/sh", arguments: ["-c", script], columns: columns, rows: rows)
  }

  @Test("size, echo and exit status")
  func basics() throws {
    let program = try shell("stty size; read line; echo got $line; exit 3", columns: 33, rows: 7)
    try program.waitFor("7 33")
    program.send("soup", .enter)
    try program.waitFor("got soup")
    #expect(try program.waitForExit() == .exited(3))
    #expect(program.screen.rows == ["7 33", "soup", "got soup", "", "", "", ""])
    #expect(program.screen.cells.allSatisfy { $0.count == 33 })
  }

  @Test("a resize arrives as a signal although the runner blocks it")
  func resize() throws {
    let program = try shell(
      "trap 'stty size; exit 0' WINCH; echo waiting; while :; do read line; done"
    )
    try program.waitFor("waiting")
    program.resize(columns: 50, rows: 9)
    try program.waitFor("9 50")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.screen.rows.count == 9)
  }

  @Test("colours, attributes, wide glyphs and the cursor")
  func attributes() throws {
    let program = try shell(
      #"printf '\033[?25l\033[1;31mred\033[0;7;4;48;5;24mrev\033[0m 汤!'; read line"#
    )
    let screen = try program.waitFor("red")
    #expect(screen.rows[0] == "redrev 汤!")
    #expect(screen.cells[0][0].isBold && screen.cells[0][0].foreground == 1)
    #expect(screen.cells[0][3].isReverse && screen.cells[0][3].isUnderlined)
    #expect(screen.cells[0][3].background == 24)
    #expect(screen.cells[0][7].text == "汤" && screen.cells[0][8].text.isEmpty)
    #expect(!screen.isCursorVisible)
    #expect(screen.cursor == (0, 10))
  }

  @Test("line settings are seen, changed and put back")
  func lineSettings() throws {
    let program = try shell("stty raw -echo; echo raw; read line; stty sane; echo sane; read line")
    #expect(program.lineSettingsBefore.isCooked)
    try program.waitFor("raw")
    #expect(program.lineSettings?.isCooked == false)
    program.send(.text("\n"))
    try program.waitFor("sane")
    #expect(program.lineSettings?.isCooked == true)
  }

  @Test("signals and hanging up end a program")
  func ends() throws {
    let killed = try shell("echo here; read line")
    try killed.waitFor("here")
    killed.signal(15)
    #expect(try killed.waitForExit() == .signalled(15))
    let hungUp = try shell("echo here; read line")
    try hungUp.waitFor("here")
    hungUp.hangUp()
    #expect(try hungUp.waitForExit() == .signalled(1))
  }

  @Test("a failure shows the screen")
  func failure() throws {
    let program = try shell("echo soup; exit 0", columns: 12, rows: 2)
    let failure = #expect(throws: TerminalFailure.self) { try program.waitFor("bread") }
    #expect(failure?.description.contains("|soup        |") == true)
    let missing = try TerminalProgram("/nowhere/at-all")
    #expect(try missing.waitForExit() == .exited(127))
  }

  @Test("what is typed faster than it is read is not lost")
  func muchInput() throws {
    let program = try shell("stty -icanon -echo; echo ready; head -c 300000 | wc -c")
    try program.waitFor("ready")
    program.send(.text(String(repeating: "x", count: 300_000)))
    try program.waitFor("300000")
  }
}
