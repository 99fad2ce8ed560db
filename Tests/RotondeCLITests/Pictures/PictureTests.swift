import BoardFile
import BoardUI
import Canvas
import Foundation
import TaskModel
import TestSupport
import Testing

@Suite("docs/screens")
struct PictureTests {
  /// A view, and the keys by which one comes there.
  struct View: Sendable, CustomTestStringConvertible {
    var name: String
    var keys: String
    var isWall = false
    var testDescription: String { name }
  }

  private static let views: [View] = [
    View(name: "board", keys: ""), View(name: "task", keys: "\r"),
    View(name: "grouped", keys: "b\r"), View(name: "mine", keys: "2"),
    View(name: "stakeholders", keys: "3"), View(name: "people", keys: "4"),
    View(name: "cases", keys: "5"), View(name: "form", keys: "e"), View(name: "meeting", keys: "m"),
    View(name: "balance", keys: "6"), View(name: "flow", keys: "6f"), View(name: "log", keys: "7"),
    View(name: "find", keys: "/"), View(name: "add", keys: "a"), View(name: "palette", keys: ":"),
    View(name: "help", keys: "?"), View(name: "wall", keys: "", isWall: true),
  ]

  @Test("Every view in both languages is as the program draws it", arguments: Language.allCases)
  func pictures(language: Language) throws {
    let example = language == .dutch ? "buurthuis-de-linde" : "riverside-library"
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appending(path: "data/examples/\(example).json").path()
    let board = try BoardStore(path).read().board
    let day = try #require(Day("2026-11-22"))
    for view in Self.views {
      expectDocument(
        frame(of: view, board, day, language).svg,
        at: "docs/screens/\(view.name)-\(language.rawValue).svg"
      )
    }
  }

  private func frame(of wanted: View, _ board: Board, _ day: Day, _ language: Language) -> Frame {
    var model = Model(
      board: board,
      me: board.people.first?.id,
      language: language,
      today: day,
      // A clock of its own, for the time zone is the process's and other tests use others.
      clock: .ahead(minutes: 60),
      size: Size(columns: 100, rows: 30),
      isWall: wanted.isWall,
      seed: 1
    )
    _ = update(&model, .settled)
    for character in wanted.keys {
      _ = update(&model, .input(.key(character == "\r" ? .enter : .character(character))))
    }
    return view(model)
  }
}
