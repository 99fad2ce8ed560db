import Canvas
import Glibc
import PseudoTerminal
import TestSupport
import Testing

@Suite("A whole session on a terminal", .timeLimit(.minutes(1)))
struct TerminalSessionTests {
  private func probe(
    _ theme: String = "dark",
    terminal: String = "xterm-256color",
    language: String = "C.UTF-8",
    columns: Int = 40,
    rows: Int = 6
  ) throws -> TerminalProgram {
    try TerminalProgram(
      builtProduct("TerminalProbe"),
      arguments: [theme],
      environment: TerminalProgram.environment(terminal: terminal, language: language),
      columns: columns,
      rows: rows
    )
  }

  @Test("the terminal is as it was, on every way out", arguments: ["q", "TERM", "INT", "HUP"])
  func restored(_ way: String) throws {
    let program = try probe()
    let before = program.lineSettingsBefore
    let screen = try program.waitFor("ready")
    #expect(screen.isAlternate && !screen.isCursorVisible && screen.wantsMouse)
    #expect(program.lineSettings?.isCooked == false)
    switch way {
    case "TERM": program.signal(SIGTERM)
    case "INT": program.signal(SIGINT)
    case "HUP": program.signal(SIGHUP)
    default: program.send("q")
    }
    #expect(try program.waitForExit() == .exited(0))
    let after = program.screen
    #expect(!after.isAlternate && after.isCursorVisible && !after.wantsMouse)
    #expect(after.text.allSatisfy { $0.isWhitespace })
    #expect(program.lineSettings == before)
    #expect(program.hasReceived("\u{1B}[?2004h") && program.hasReceived("\u{1B}[?2004l"))
  }

  @Test("a terminal with one screen only gets its last line back empty, for the prompt")
  func withoutAlternateScreen() throws {
    let program = try probe(terminal: "vt100")
    let before = try program.waitFor("ready")
    #expect(before.rows.last?.allSatisfy(\.isWhitespace) == false)
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.screen.contains("ready"), "what was on it stays to be read")
    #expect(program.screen.rows.last?.allSatisfy(\.isWhitespace) == true)
  }

  @Test("a closed terminal ends the program instead of spinning")
  func hangUp() throws {
    let program = try probe()
    try program.waitFor("ready")
    program.hangUp()
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("keys, pastes and the mouse arrive as such")
  func input() throws {
    let program = try probe(rows: 20)
    try program.waitFor("ready")
    program.send("x", .up, .function(5), .alt("x"), .control("c"), .tab, .backTab, "é汤")
    try program.waitFor("key 汤")
    program.send(.paste("two\nlines \u{1B}[A q"), .click(column: 4, row: 2), .bytes([0xFF, 0xC3]))
    program.send(.click(column: 4, row: 2), .wheelDown(column: 1, row: 1))
    let screen = try program.waitFor("wheelDown 1,1")
    expectSnapshot(screen.text, named: "input")
  }

  @Test("the Escape key arrives by itself, without waiting for more")
  func escape() throws {
    let program = try probe(rows: 20)
    try program.waitFor("ready")
    var delays: [Duration] = []
    for count in 1...9 {
      let start = ContinuousClock.now
      program.send(.escape)
      try program.waitUntil("Esc") { screen in
        screen.rows.count { $0.contains("key Esc") } == count
      }
      delays.append(ContinuousClock.now - start)
    }
    // The median, because other programs share the processor.
    #expect(delays.sorted()[4] < .milliseconds(500))
  }

  @Test("a large paste is one paste")
  func largePaste() throws {
    let program = try probe()
    try program.waitFor("ready")
    program.send(.paste(String(repeating: "many words \u{1B}[B\r", count: 20_000)))
    try program.waitFor("paste of 300000")
    program.send("z")
    try program.waitFor("key z")
  }

  @Test("resizing at any moment")
  func resize() throws {
    let program = try probe()
    try program.waitFor("probe 40x6")
    for (columns, rows) in [(20, 5), (120, 40), (3, 2), (60, 10)] {
      program.resize(columns: columns, rows: rows)
    }
    try program.waitUntil("a whole frame of the last size") { screen in
      screen.contains("probe 60x10") && screen.rows[0].hasPrefix("┌")
        && screen.rows[0].hasSuffix("┐") && screen.rows[9].hasPrefix("└")
        && screen.rows[9].hasSuffix("┘")
    }
  }

  @Test("stopping gives the terminal back, going on takes it again")
  func suspend() throws {
    let program = try probe()
    let before = program.lineSettingsBefore
    try program.waitFor("ready")
    program.signal(SIGTSTP)
    try program.waitUntil("main screen") { !$0.isAlternate && $0.isCursorVisible }
    #expect(program.lineSettings == before)
    program.resize(columns: 50, rows: 8)
    program.signal(SIGCONT)
    let screen = try program.waitFor("resumed")
    #expect(screen.isAlternate && screen.contains("probe 50x8"))
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.lineSettings == before)
  }

  @Test(
    "difficult text never breaks a border and is never sent",
    arguments: [
      ("xterm-256color", "C.UTF-8"), ("xterm", "C.UTF-8"), ("screen", "C.UTF-8"),
      ("tmux-256color", "C.UTF-8"), ("linux", "C.UTF-8"), ("vt100", "C.UTF-8"),
      ("alacritty", "C.UTF-8"), ("xterm-256color", "C"), ("vt100", "C"), ("linux", "C"),
    ]
  )
  func difficult(_ terminal: String, _ language: String) throws {
    let program = try probe(terminal: terminal, language: language, columns: 50, rows: 8)
    try program.waitFor("ready")
    program.send("d")
    let screen = try program.waitUntil("the last row") {
      $0.rows[6].contains("NL") || $0.rows[6].contains(" a")
    }
    let side = language == "C" ? "|" : "│"
    let isWhole = (1..<7).allSatisfy {
      screen.cells[$0][0].text == side && screen.cells[$0][49].text == side
    }
    #expect(isWhole, "\(screen.text)")
    #expect(!program.hasReceived("\u{1B}]52"))
    #expect(!program.hasReceived("\u{9B}"))
    #expect(!program.hasReceived("\u{202E}") && !program.hasReceived("\u{200D}"))
    let isASCII = program.received.allSatisfy { $0 < 0x80 }
    #expect(isASCII == (language == "C"))
    let hasPaste = !["linux", "vt100"].contains(terminal)
    #expect(program.hasReceived("\u{1B}[?2004h") == hasPaste)
    program.send("d", "q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(!program.screen.isAlternate)
  }

  @Test("one form of difficult text, to be read by people")
  func difficultText() throws {
    let program = try probe(columns: 50, rows: 5)
    try program.waitFor("ready")
    program.send("d")
    expectSnapshot(
      try program.waitUntil("last row") {
        $0.rows[3].hasSuffix("│") && $0.rows[3].contains("a\u{FFFD}")
      }.text,
      named: "difficult text"
    )
  }

  @Test("the theme decides about colour; the plain one sends none")
  func themes() throws {
    let dark = try probe().waitFor("ready")
    #expect(dark.cells[0][0].foreground == 244)
    #expect(dark.cells[0][0].background == nil)
    #expect(dark.cells[1][1].background == 24)
    let program = try probe("plain")
    let plain = try program.waitFor("ready")
    #expect(plain.cells.joined().allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(plain.cells[1][1].isReverse)
    #expect(!program.hasReceived("\u{1B}[38;") && !program.hasReceived("\u{1B}[39"))
    let mono = try probe(terminal: "vt100").waitFor("ready")
    #expect(mono.cells[1][1].isReverse && mono.cells[0][3].isBold)
    let eight = try probe(terminal: "xterm").waitFor("ready")
    #expect(eight.cells[1][1].isReverse && eight.cells[1][1].background == nil)
  }

  @Test("the theme can change and the cursor shows where it is put")
  func changes() throws {
    let program = try probe()
    try program.waitFor("ready")
    program.send("m")
    let screen = try program.waitFor("key m")
    #expect(screen.isCursorVisible && screen.cursor == (1, 3))
    program.send("p")
    let plain = try program.waitFor("key p")
    #expect(plain.cells.joined().allSatisfy { $0.foreground == nil })
  }

  @Test("only what changed is sent")
  func economy() throws {
    let program = try probe(columns: 200, rows: 50)
    try program.waitUntil("a whole frame") { $0.rows[49].hasSuffix("┘") }
    let before = program.received.count
    program.send("x")
    try program.waitFor("key x")
    #expect(program.received.count - before < 60)
  }

  @Test(
    "without a usable terminal it says so and leaves the terminal alone",
    arguments: [
      Sample("unknown", "nonsense", "unknownTerminal"),
      Sample("dumb", "dumb", "noCursorMovement"),
      Sample("not set", "", "unknownTerminal"),
    ]
  )
  func refused(_ sample: Sample<String, String>) throws {
    let program = try probe(terminal: sample.input, columns: 80)
    #expect(try program.waitForExit() == .exited(64))
    #expect(program.screen.contains(sample.expected))
    #expect(!program.received.contains(0x1B))
  }

  @Test("not a terminal")
  func pipe() throws {
    let command = "\(builtProduct("TerminalProbe")) </dev/null 2>&1 | cat"
    let program = try TerminalProgram("/bin/sh", arguments: ["-c", command], columns: 90)
    try program.waitFor("notATerminal")
  }
}
