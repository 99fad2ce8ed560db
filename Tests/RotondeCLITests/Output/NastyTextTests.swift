import ArgumentParser
import Canvas
import Foundation
import TaskModel
import Testing

@testable import RotondeCLI

/// Whether a text is free of all that a terminal could obey, hide or turn around by.
func isHarmless(_ text: String, allowing allowed: Set<Unicode.Scalar> = ["\n"]) -> Bool {
  text.unicodeScalars.allSatisfy { scalar in
    switch scalar.value {
    case 0x00..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
      allowed.contains(scalar)
    default: true
    }
  }
}

@Suite("Nasty text in every field that the file has")
struct NastyTextTests {
  /// What needs no board, never ends, or makes one.
  private static let without = ["init", "watch", "completions", "config"]

  /// The sub-commands that do something, each by the words one types.
  private static let leaves: [String] = {
    func leaves(_ command: any ParsableCommand.Type, _ path: [String]) -> [String] {
      let name = path + [command.configuration.commandName ?? ""]
      let subcommands = command.configuration.subcommands
      if subcommands.isEmpty { return [name.joined(separator: " ")] }
      return subcommands.flatMap { leaves($0, name) }
    }
    return RotondeCommand.configuration.subcommands.flatMap { leaves($0, []) }
      .filter { !without.contains($0) }
  }()

  @Test("There is no text in the format that is not tried", arguments: 0..<2)
  func everyField(turn: Int) throws {
    let nasty = try NastyBoard(turn: turn)
    #expect(nasty.filled == NastyBoard.allTexts)
    #expect(nasty.filled.count > 70)
    #expect(try nasty.board().people.count > 3)
  }

  /// What a command is given: the first record of its kind.
  private func subject(of command: String, _ board: Board) -> String? {
    switch command.split(separator: " ").first {
    case "person": board.people.first?.id.rawValue
    case "stakeholder", "account", "hear", "answer": board.stakeholders.first?.id.rawValue
    case "case": board.cases.first?.id.rawValue
    case "agreement": board.agreements.first?.id.rawValue
    case "lesson": board.lessons.first?.id.rawValue
    case "meeting": board.meetings.first?.id.rawValue
    case "inquiry": board.inquiries.first?.id.rawValue
    case "guide": board.guides.first?.id.rawValue
    case "draw": board.draws.first?.id.rawValue
    default: board.tasks.indices.first.map { board.tasks[$0].id.rawValue }
    }
  }

  @Test("never leaves a command as anything that a terminal obeys:", arguments: leaves)
  func everyCommand(command: String) throws {
    let nasty = try NastyBoard(turn: command.count)
    let board = try nasty.board()
    let workplace = try Workplace()
    workplace.environment["ROTONDE_AS"] = board.people.last?.id.rawValue
    workplace.environment["EDITOR"] = "true"
    let words = command.split(separator: " ").map(String.init)
    let subject = subject(of: command, board).map { [$0] } ?? []
    let tabs: Set<Unicode.Scalar> = ["\n", "\t"]
    for arguments in [words, words + subject, words + subject + ["--json"]] {
      try Data(nasty.text.utf8).write(to: URL(filePath: workplace.boardPath))
      let plain = try workplace.start(arguments).result()
      let isJSON = arguments.last == "--json"
      #expect(isHarmless(plain.output, allowing: isJSON ? ["\n"] : tabs), "\(arguments)")
      #expect(isHarmless(plain.errors), "\(arguments)")
      #expect(plain.status < 128, "\(arguments) ended by a signal: \(plain.errors)")
    }
    try Data(nasty.text.utf8).write(to: URL(filePath: workplace.boardPath))
    for language in ["en", "nl"] {
      workplace.environment["CLICOLOR_FORCE"] = "1"
      workplace.environment["NO_COLOR"] = "1"
      workplace.environment["COLUMNS"] = "60"
      let seen = try workplace.start(words + subject + ["--lang", language]).result()
      // Without a keyboard the questions of a guide are fields, too.
      let fields = command == "guide check" ? tabs : ["\n"]
      #expect(isHarmless(seen.output, allowing: fields), "\(command)")
      #expect(isHarmless(seen.errors), "\(command)")
      guard ["list", "show", "log"].contains(words.last) else { continue }
      #expect(seen.lines.allSatisfy { $0.columnWidth <= 60 }, "\(command): \(seen.output)")
    }
  }

  @Test(
    "never leaves a document as anything that a terminal or a browser obeys",
    arguments: [["meeting", "minutes"], ["account"], ["balance"], ["flow"]],
    ["text", "md", "html"]
  )
  func documents(command: [String], format: String) throws {
    for turn in 0..<3 {
      let nasty = try NastyBoard(turn: turn)
      let board = try nasty.board()
      let workplace = try Workplace()
      try Data(nasty.text.utf8).write(to: URL(filePath: workplace.boardPath))
      let subject = ["meeting", "account"].contains(command[0])
      let arguments =
        command + (subject ? [self.subject(of: command[0], board) ?? ""] : [])
        + ["--format", format]
      let result = try workplace.start(arguments).result()
      #expect(result.status == 0, "\(arguments): \(result.errors)")
      #expect(isHarmless(result.output), "\(arguments)")
      if format == "html" { #expect(!result.output.contains("<b>&amp;")) }
    }
  }
}
