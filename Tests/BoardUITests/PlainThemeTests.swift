import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Without any colour")
struct PlainThemeTests {
  @Test("Every view, and what opens over them, as a terminal shows it that has no colours")
  func views() {
    for way in ways {
      var session = ScreenSession(language: .english, size: Size(columns: 80, rows: 24))
      for key in way.keys { session.press(key) }
      let frame = view(session.model)
      expectSnapshot(
        frame.textDump + "\n\n" + emphasis(of: frame),
        named: "plain-\(way.name)-80x24-en"
      )
    }
  }

  /// What each cell looks like: bold, reversed, underlined, dim; the last two of it win.
  private func emphasis(of frame: Frame) -> String {
    (0..<frame.size.rows).map { row in
      String(
        frame.row(row).map { cell -> Character in
          let look = Theme.plain[cell.style.role].emphasis.union(cell.style.emphasis)
          if look.contains(.reverse) { return look.contains(.bold) ? "R" : "r" }
          if look.contains(.underline) { return look.contains(.bold) ? "U" : "u" }
          if look.contains(.bold) { return "b" }
          return look.contains(.dim) ? "d" : "."
        }
      )
    }
    .joined(separator: "\n")
  }
}
