import TestSupport
import Testing

@testable import TaskModel

/// Whatever is typed is read or refused; nothing stops the program.
@Suite("Any text at all")
struct AnyTextTests {
  /// Pieces of what people type, and of what nobody does.
  private static let pieces = [
    "by:", "on:", "every:", "uiterlijk:", "elke:", "wo", "wed", "25-11", "2026-02-30", "+3d", "-",
    "--",
    "\"", "\\", "@", "#", "~", "x3", "x99999999999999999999", "~1e999h", "~2,5u", "week", "34",
    "eind",
    "november", "nov", "maand", "month-first-monday", "first", "last", "laatste", "10:00", "25:99",
    "or", "of", "is:", "who:", "age:>", "by:<", "7d", "999999999d", "fits:me", "asks:help",
    "needs:",
    ":", "::", "/", "é", "👩‍👩‍👧", "\u{202E}", "\u{0}", "\u{301}", "٣", "½", "", " ", "\t", "\n",
  ]

  @Test("Quick form, days, rules, filters and look-ups take it", arguments: 0..<8)
  func isTaken(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let board = Board.linde([.soup()])
    let today = Day.of(2026, 11, 22)
    for _ in 0..<1_000 {
      let count = Int.random(in: 0...7, using: &generator)
      let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }
        .joined(separator: Bool.random(using: &generator) ? " " : "")
      let form = QuickForm(text, board: board, today: today)
      #expect(!form.title.contains("\n"))
      if let filter = try? Filter(text, today: today) {
        #expect(!filter.alternatives.isEmpty)
      }
      if let moment = try? DayReader(today: today).read(text) {
        #expect((0...9999).contains(moment.day.numbers.year), "\(text)")
      }
      if let rule = try? Recurrence(typed: text), let next = rule.next(after: today) {
        #expect(next > today, "\(text)")
      }
      _ = board.findTask(text)
      _ = board.findStakeholder(text)
      #expect(board.completions(of: text).count <= 6)
      #expect(!board.unusedPersonID(for: text).rawValue.isEmpty)
    }
  }
}
