import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: on the wall")
struct WallSessionTests {
  private func session(
    _ columns: Int = 120,
    _ rows: Int = 40,
    language: Language = .english
  ) -> ScreenSession {
    ScreenSession(
      me: nil,
      language: language,
      size: Size(columns: columns, rows: rows),
      isWall: true
    )
  }

  @Test(
    "As a screen, in both languages",
    arguments: [(40, 12), (80, 24), (120, 40)],
    Language.allCases
  )
  func screens(size: (columns: Int, rows: Int), language: Language) {
    let session = session(size.columns, size.rows, language: language)
    expectSnapshot(
      session.snapshot,
      named: "wall-\(size.columns)x\(size.rows)-\(language.rawValue)"
    )
  }

  @Test("No surname of anybody stands on it, on no page (AVG)")
  func surnames() {
    var session = session(60, 14)
    for _ in 0..<session.model.wall!.pageCount {
      for person in SampleBoard.people {
        let surnames = person.name.split(separator: " ").dropFirst()
        for surname in surnames where surname.count > 3 {
          #expect(!session.screen.contains(surname))
        }
      }
      session.send(.pageOver)
    }
  }

  @Test("No key changes anything; only q and Ctrl-C end it")
  func readOnly() {
    var session = session()
    let log = session.file.log.count
    for binding in KeyTable.standard.bindings {
      for key in binding.keys where key != .character("q") && key != .control("c") {
        session.press(key)
        #expect(!session.effects.contains(.quit))
        session.press(.enter)
      }
    }
    session.type("aKoffie zetten")
    session.send(.input(.paste("x")))
    session.send(.input(.mouse(MouseEvent(.doubleClick, at: Point(column: 5, row: 6)))))
    #expect(session.file.log.count == log)
    session.press(.character("q"))
    #expect(session.effects == [.quit])
  }

  @Test("It follows what others do")
  func follows() throws {
    var session = session()
    #expect(!session.screen.contains("Nieuw op de muur"))
    try session.other("jan", does: .addTask(Task(id: "zz9z", title: "Nieuw op de muur")))
    #expect(session.screen.contains("Nieuw op de muur"))
  }

  @Test("What does not fit is on pages that turn round; what fits has none")
  func pages() {
    var session = session(50, 12)
    let first = session.screen
    #expect(session.model.turnsPages)
    session.send(.pageOver)
    #expect(session.screen != first)
    for _ in 1..<session.model.wall!.pageCount { session.send(.pageOver) }
    #expect(session.screen == first)
    session.resize(200, 100)
    #expect(!session.model.turnsPages)
  }
}
