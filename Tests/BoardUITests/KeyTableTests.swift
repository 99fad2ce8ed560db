import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("The key table")
struct KeyTableTests {
  @Test("The space bar is named in the reader's language", arguments: Language.allCases)
  func spaceBar(language: Language) {
    let session = ScreenSession(language: language)
    let isDutch = language == .dutch
    #expect(session.model.name(of: .character(" ")) == (isDutch ? "Spatie" : "Space"))
  }

  @Test("No key does two things in one context", arguments: KeyContext.allCases)
  func noClash(context: KeyContext) {
    var seen: [Key: Command] = [:]
    for binding in KeyTable.standard.bindings(in: context) {
      for key in binding.keys {
        #expect(seen[key] == nil, "\(key.name): \(binding.command) and \(seen[key] ?? .back)")
        seen[key] = binding.command
      }
    }
  }

  @Test("Every command has a key somewhere, or is in the palette", arguments: Command.allCases)
  func everyCommandCanBeReached(command: Command) {
    let hasKey = KeyTable.standard.shownKey(for: command) != nil
    #expect(hasKey || PalettePane(in: .board).commands.contains(command))
  }

  @Test(
    "Help names every key of the view it was asked in",
    arguments: [
      (KeyContext.board, []), (.mine, [.character("2")]), (.stakeholders, [.character("3")]),
      (.people, [.character("4")]),
      (.balance, [.character("6")]), (.log, [.character("7")]), (.task, [.enter]),
      (.tasks, [.character("3"), .enter]),
    ] as [(KeyContext, [Key])]
  )
  func help(context: KeyContext, keys: [Key]) {
    var session = ScreenSession(language: .english, size: Size(columns: 100, rows: 140))
    for key in keys { session.press(key) }
    #expect(session.model.context == context)
    session.press(.character("?"))
    for binding in KeyTable.standard.bindings(in: context) {
      #expect(session.screen.contains(binding.command.name.en), "\(binding.command)")
    }
  }

  @Test("Help is the same table in Dutch")
  func helpSnapshot() {
    var session = ScreenSession(language: .dutch, size: Size(columns: 80, rows: 24))
    session.press(.character("?"))
    expectSnapshot(session.snapshot, named: "help-80x24-nl")
  }
}
