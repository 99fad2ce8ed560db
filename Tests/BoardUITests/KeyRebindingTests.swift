import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Keys of one's own")
struct KeyRebindingTests {
  private func rebound(_ command: String, _ keys: String...) throws -> KeyTable {
    try KeyTable.standard.rebound([KeyWish(command: command, keys: keys)])
  }

  @Test("The new keys take the place of the old ones, wherever the command works")
  func replaces() throws {
    let table = try rebound("claim", "C", "F2")
    for context in [KeyContext.board, .task] {
      #expect(table.command(for: .character("C"), in: context) == .claim)
      #expect(table.command(for: .function(2), in: context) == .claim)
      #expect(table.command(for: .character("c"), in: context) == nil)
    }
    #expect(table.shownKey(for: .claim) == .character("C"))
    #expect(try rebound("claim").shownKey(for: .claim) == nil, "no key at all may be wished")
  }

  @Test("Footer, help and palette name the new key, and it works")
  func screen() throws {
    var session = ScreenSession(
      language: .english,
      size: Size(columns: 100, rows: 60),
      keys: try rebound("add", "Z")
    )
    #expect(session.screen.contains("Z add"))
    session.press(.character("?"))
    #expect(session.hasLine { $0.hasPrefix(" Z ") && $0.hasSuffix("  Add a task") })
    session.press(.escape, .character(":"))
    session.type("add a task")
    #expect(session.hasLine { $0.contains("Add a task") && $0.contains(" Z") })
    session.press(.escape, .character("a"))
    #expect(session.model.layers.isEmpty, "the old key does nothing")
    session.press(.character("Z"))
    #expect(session.model.layers.count == 1)
  }

  @Test("A command that was given no key is not named in the footer")
  func withoutKey() throws {
    let session = ScreenSession(
      language: .english,
      size: Size(columns: 100, rows: 30),
      keys: try rebound("add")
    )
    #expect(session.screen.contains("claim  d done"), "\(session.screen)")
  }

  @Test("A key with Alt can be given a meaning, and is Escape and a key otherwise")
  func alt() throws {
    var session = ScreenSession(language: .english, keys: try rebound("add", "A-n"))
    session.press(.alt("n"))
    #expect(session.model.layers.count == 1)
    session.press(.alt("n"))
    #expect(session.model.layers.count == 1, "not where one types")
  }

  @Test("Two commands on one key in one place are a clash that names both")
  func clash() {
    #expect(throws: KeyProblem.clash(.character("d"), .board, "claim", "done")) {
      try rebound("claim", "d")
    }
    #expect(throws: KeyProblem.clash(.character("c"), .board, "done", "claim")) {
      try rebound("done", "c")
    }
  }

  @Test("Two commands may change places")
  func swap() throws {
    let table = try KeyTable.standard.rebound([
      KeyWish(command: "claim", keys: ["d"]), KeyWish(command: "done", keys: ["c"]),
    ])
    #expect(table.command(for: .character("d"), in: .task) == .claim)
    #expect(table.command(for: .character("c"), in: .task) == .done)
  }

  @Test("Nobody is ever locked in: Esc goes back and Ctrl-C quits whatever is wished")
  func fixed() throws {
    let table = try KeyTable.standard.rebound([
      KeyWish(command: "quit", keys: ["Q"]), KeyWish(command: "back", keys: ["F9"]),
    ])
    for context in KeyContext.allCases {
      #expect(table.command(for: .control("c"), in: context) == .quit)
      #expect(table.command(for: .escape, in: context) == .back)
    }
    #expect(throws: KeyProblem.fixed(.escape, command: "claim", does: "back")) {
      try rebound("claim", "Esc")
    }
  }

  @Test(
    "A letter for what works only where one types would be typed, and is refused",
    arguments: ["keepForm", "openEditor", "fullForm", "nextField", "previousField"]
  )
  func typed(command: String) throws {
    #expect(throws: KeyProblem.typed(.character("S"), command: command)) {
      try rebound(command, "F4", "S")
    }
    #expect(throws: KeyProblem.typed(.character(" "), command: command)) {
      try rebound(command, "Space")
    }
    let known = try #require(Command(rawValue: command))
    #expect(try rebound(command, "F4").shownKey(for: known) == .function(4))
    #expect(try rebound("help", "Z").shownKey(for: .help) == .character("Z"), "elsewhere")
  }

  @Test("What is no command, no key, or no key of its own is refused")
  func refused() {
    #expect(throws: KeyProblem.unknownCommand("clam", nearest: "claim")) {
      try rebound("clam", "C")
    }
    #expect(throws: KeyProblem.unknownCommand("pagedown", nearest: "pageDown")) {
      try rebound("pagedown", "C")
    }
    #expect(throws: KeyProblem.unknownKey("Hyper-x", command: "claim")) {
      try rebound("claim", "Hyper-x")
    }
    #expect(throws: KeyProblem.sameAs("C-i", .tab, command: "claim")) {
      try rebound("claim", "C-i")
    }
  }
}

extension ScreenSession {
  fileprivate func hasLine(_ isWanted: (Substring) -> Bool) -> Bool {
    screen.split(separator: "\n").contains(where: isWanted)
  }
}
