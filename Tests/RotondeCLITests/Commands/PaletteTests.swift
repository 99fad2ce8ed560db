import ArgumentParser
import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI
@testable import RotondeCLI

@Suite("Every action of the command line is in the palette")
struct PaletteTests {
  /// What there is at the command line alone, and why.
  private static let exceptions = [
    "init": "the first screen makes a board; an open one needs none",
    "watch": "feeds other programs; the screen itself follows the file",
    "config": "explains the settings to whoever edits config.toml",
    "completions": "is for the shell",
  ]

  /// The sub-commands that do something, each by the words one types.
  private static var leaves: [String] {
    func leaves(_ command: any ParsableCommand.Type, _ path: [String]) -> [String] {
      let name = path + [command.configuration.commandName ?? ""]
      let subcommands = command.configuration.subcommands
      if subcommands.isEmpty { return [name.joined(separator: " ")] }
      return subcommands.flatMap { leaves($0, name) }
    }
    return RotondeCommand.configuration.subcommands.flatMap { leaves($0, []) }
  }

  @Test("by the words of the command line, first of all, in every view", arguments: leaves)
  func isInPalette(words: String) throws {
    if Self.exceptions[words] != nil { return }
    let name = try #require(Command.bySubcommand[words], "no action for rotonde \(words)")
    for context in KeyContext.allCases where Set<KeyContext>.working.contains(context) {
      var pane = PalettePane(in: context)
      pane.field = TextField(words)
      #expect(pane.found.prefix(2).contains { $0.rawValue == name }, "\(words) in \(context)")
    }
  }

  @Test("No exception is out of date")
  func exceptionsExist() {
    #expect(Set(Self.exceptions.keys).isSubset(of: Self.leaves))
  }

  @Test(
    "Every action is found by any word of its name, in either language",
    arguments: Command.allCases
  )
  func anyWord(command: Command) {
    let pane = PalettePane(in: .board)
    guard pane.commands.contains(command) else { return }
    for name in [command.name.en, command.name.nl] {
      for word in folded(name).split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
        var pane = pane
        pane.field = TextField(String(word))
        #expect(pane.found.contains(command), "\(word)")
      }
    }
  }

  @Test("A few letters of a word, or letters left out, find it too")
  func fuzzy() {
    for (typed, command) in [
      ("bedank", Command.thank), ("uitnodigen", .invite), ("stndin", .standIn),
    ] {
      var pane = PalettePane(in: .board)
      pane.field = TextField(typed)
      #expect(pane.found.first == command, "\(typed)")
    }
  }
}
