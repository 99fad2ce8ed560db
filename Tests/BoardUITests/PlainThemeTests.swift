import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Without any colour")
struct PlainThemeTests {
  /// The sizes and the languages it is kept in.
  private static let screens: [(size: Size, language: Language)] = [
    (40, 12), (80, 24), (120, 40), (200, 60),
  ].flatMap { columns, rows in
    Language.allCases.map { (Size(columns: columns, rows: rows), $0) }
  }

  /// The views, without what opens over them.
  private static let views = ways.prefix(Tab.allCases.count + 2)

  @Test("Every view, as a terminal shows it that has no colours", arguments: screens)
  func views(size: Size, language: Language) {
    for way in Self.views { expect(way, size, language) }
  }

  @Test("What opens over them")
  func opened() {
    for way in ways.dropFirst(Self.views.count) {
      expect(way, Size(columns: 80, rows: 24), .english)
    }
  }

  private func expect(_ way: (name: String, keys: [Key]), _ size: Size, _ language: Language) {
    var session = ScreenSession(language: language, size: size)
    for key in way.keys { session.press(key) }
    let frame = view(session.model)
    expectSnapshot(
      frame.textDump + "\n\n" + emphasis(of: frame),
      named: "plain-\(way.name)-\(size.columns)x\(size.rows)-\(language.rawValue)"
    )
  }

  /// What each cell looks like: bold, reversed, underlined, dim; the last two of it win.
  private func emphasis(of frame: Frame) -> String {
    (0..<frame.size.rows).map { row in
      let marks = String(
        frame.row(row).map { cell -> Character in
          let look = Theme.plain[cell.style.role].emphasis.union(cell.style.emphasis)
          if look.contains(.reverse) { return look.contains(.bold) ? "R" : "r" }
          if look.contains(.underline) { return look.contains(.bold) ? "U" : "u" }
          if look.contains(.bold) { return "b" }
          return look.contains(.dim) ? "d" : "."
        }
      )
      return String(marks.prefix(marks.count - marks.reversed().prefix { $0 == "." }.count))
    }
    .joined(separator: "\n")
  }
}
