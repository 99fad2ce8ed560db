import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite("The terminal, as the program finds and leaves it")
struct TerminalTests {
  @Test(
    "Opened, used, quit: the terminal is as it was",
    arguments: [
      "xterm-256color", "xterm", "screen", "vt100", "linux",
    ]
  )
  func restored(terminal: String) throws {
    let program = try BoardFolder().open(terminal: terminal, columns: 80, rows: 24)
    try program.waitFor("Buurthuis De Linde")
    program.send("?")
    try program.waitFor("Keys")
    program.send(.escape)
    try program.waitUntil("the board") { !$0.contains("Keys") }
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.lineSettings == program.lineSettingsBefore)
    #expect(!program.screen.isAlternate)
    #expect(program.screen.isCursorVisible)
  }

  @Test("Both languages", arguments: [("en", "c claim"), ("nl", "c oppakken")])
  func languages(language: String, word: String) throws {
    let program = try BoardFolder().open(language: language, columns: 120)
    try program.waitFor(word)
  }

  @Test(
    "Resized at any moment, down to the smallest and below",
    arguments: [
      (200, 50), (120, 40), (69, 20), (40, 12), (20, 5), (19, 5), (1, 1), (500, 150),
    ]
  )
  func resized(columns: Int, rows: Int) throws {
    let program = try BoardFolder().open(columns: 80, rows: 24)
    try program.waitFor("Open 16")
    program.resize(columns: columns, rows: rows)
    // Everything drawn for that size, whatever fits of it: the program waits for the next thing.
    try program.waitUntil("\(columns) columns") { screen in
      screen.rows.count == rows && screen.rows[0].count <= columns
        && (columns < 20 || screen.rows[0].contains("Buurthuis"))
    }
    program.resize(columns: 90, rows: 25)
    try program.waitUntil("all 90 columns") { screen in
      screen.rows.count == 25 && screen.rows[0].hasSuffix("Fatima El Idrissi")
    }
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test(
    "A signal gives the terminal back and then does what it does",
    arguments: [SIGTERM, SIGINT, SIGQUIT, SIGUSR1, SIGALRM]
  )
  func terminated(signal: Int32) throws {
    let program = try BoardFolder().open()
    try program.waitFor("Open 16")
    program.signal(signal)
    #expect(try program.waitForExit() == .signalled(Int(signal)))
    #expect(program.lineSettings == program.lineSettingsBefore)
    #expect(!program.screen.isAlternate)
  }

  @Test("The terminal gone: ends within five seconds, SIGHUP or not")
  func hungUp() throws {
    let program = try BoardFolder().open()
    try program.waitFor("Open 16")
    program.hangUp()
    // SIGHUP comes too when a terminal closes; whichever is seen first ends the program.
    let status = try program.waitForExit(deadline: .seconds(5))
    #expect(status == .exited(0) || status == .signalled(Int(SIGHUP)))
  }

  @Test("Suspended with Ctrl-Z and continued, the board is there again")
  func suspended() throws {
    let folder = try BoardFolder()
    // A shell with job control, for somebody has to notice the stop and continue the job.
    let program = try TerminalProgram(
      "/bin/bash",
      arguments: ["--norc", "--noprofile", "-i"],
      environment: TerminalProgram.environment(
        terminal: "xterm-256color",
        language: "C.UTF-8",
        adding: ["PS1": "shell> "]
      ),
      columns: 80,
      rows: 24
    )
    try program.waitFor("shell>")
    let command = "\(builtProductPath) --board \(folder.board.path()) --as fatima --lang en"
    program.send(.text(command), .enter)
    try program.waitFor("Open 16")
    program.send(.control("z"))
    try program.waitFor("Stopped")
    #expect(!program.screen.isAlternate)
    program.send("fg", .enter)
    try program.waitUntil("the board again") { $0.isAlternate && $0.contains("Open 16") }
    program.send("q")
    try program.waitUntil("the shell again") { !$0.isAlternate }
    program.send("exit", .enter)
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("Stopped by a signal nobody can catch, and continued: the screen is ours again")
  func stopped() throws {
    let program = try BoardFolder().open(columns: 80, rows: 24)
    try program.waitFor("Open 16")
    let settings = program.lineSettings
    program.signal(SIGSTOP)
    // What a shell does meanwhile: the terminal as it likes it.
    program.useLineSettingsBefore()
    program.signal(SIGCONT)
    program.send("?")
    try program.waitFor("Keys")
    #expect(program.lineSettings == settings)
    program.send("q")
    try program.waitUntil("the board") { !$0.contains("Keys") }
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("Without colour nothing is coloured, and the cursor is still seen")
  func noColour() throws {
    let program = try BoardFolder().open(adding: ["NO_COLOR": "1"])
    let screen = try program.waitFor("Open 16")
    #expect(screen.cells.joined().allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(screen.rows.contains { $0.contains(">Voorlezen") })
  }

  @Test(
    "A language that this machine has no locale of is no trouble",
    arguments: [
      ("nl_XX.UTF-8", "│"), ("nl_XX.utf8", "│"), ("nl_XX", "|"), ("xx", "|"),
    ]
  )
  func missingLocale(locale: String, line: String) throws {
    let program = try BoardFolder().open(locale: locale, columns: 80, rows: 24)
    let screen = try program.waitFor("Open 16")
    #expect(screen.rows.contains { $0.contains(line) })
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("Without UTF-8 lines are ASCII, and nothing else is sent")
  func ascii() throws {
    let program = try BoardFolder().open(terminal: "vt100", locale: "C", columns: 80, rows: 24)
    try program.waitFor("Open 16")
    #expect(program.received.allSatisfy { $0 < 0x80 })
    #expect(program.screen.rows.contains { $0.contains("-----|-----") })
  }

  @Test("Pasted text is text, never keys")
  func paste() throws {
    let folder = try BoardFolder()
    let before = try Data(contentsOf: folder.board)
    let program = try folder.open()
    try program.waitFor("Open 16")
    program.send(.paste("q\ndx\u{1B}:c"), "a", .paste("Koffie\nzetten q"))
    try program.waitFor("New task: Koffie zetten q")
    program.send(.escape)
    try program.waitUntil("the board") { !$0.contains("New task:") }
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(try Data(contentsOf: folder.board) == before)
  }

  @Test("Hostile text in a title harms no screen, and none of it is sent")
  func hostile() throws {
    let word = String(repeating: "x", count: 10_000)
    let title = #"A\u001b[2J B\u001b]52;c;aGk=\u0007 C\#u{202E}D \u0000E \#(word)"#
    let text = ClaimingTests.onePlace.replacingOccurrences(of: "Flyers rondbrengen", with: title)
    let program = try BoardFolder(text: text).open(as: "anna")
    let screen = try program.waitFor("Open 1")
    #expect(screen.rows[0].contains("Proefbord"), "the screen was not cleared")
    program.send(.enter)
    try program.waitFor("more below")
    #expect(!program.hasReceived("\u{1B}[2J B"))
    #expect(!program.hasReceived("\u{1B}]52"))
    #expect(!program.hasReceived("\u{202E}"))
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
  }

  /// How quick it is, `make bench` says; here it only must not wait a second, as ncurses would.
  @Test("Esc does not wait for more keys")
  func escape() throws {
    let program = try BoardFolder().open()
    try program.waitFor("Open 16")
    let clock = ContinuousClock()
    var times: [Duration] = []
    for _ in 0..<9 {
      program.send("?")
      try program.waitFor("Keys")
      let start = clock.now
      program.send(.escape)
      try program.waitUntil("the board") { !$0.contains("Keys") }
      times.append(clock.now - start)
    }
    // The median and half a second: what one press takes depends on who else uses the machine.
    #expect(times.sorted()[4] < .milliseconds(500))
  }
}
