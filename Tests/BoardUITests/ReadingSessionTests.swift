import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: reading")
struct ReadingSessionTests {
  private let text = "Wat wij voor de bewoners deden, in gewone woorden en in een paar regels."

  private func session() -> ScreenSession {
    var session = ScreenSession(language: .english, size: Size(columns: 80, rows: 10))
    session.send(.read(.duties, lines(80)))
    return session
  }

  /// What the program would have read at some width.
  private func lines(_ columns: Int) -> [String] {
    (1...20).flatMap { "\($0). \(text)".wrapped(to: columns) }
  }

  @Test(
    "What is read is wrapped anew when the screen has another width, and one stays where one was"
  )
  func wraps() throws {
    var session = session()
    session.press(.pageDown)
    session.resize(40, 10)
    #expect(session.effects == [.read(.duties)])
    let columns = session.model.readingColumns
    session.send(.read(.duties, lines(columns)))
    #expect(session.model.layers.count == 1, "it is the same, not one more over it")
    #expect(session.effects.isEmpty)
    let rows = session.screen.split(separator: "\n").map(String.init)
    #expect(!rows.contains { $0.contains("…") }, "\(session.screen)")
    #expect(
      rows.contains { $0.contains(text.wrapped(to: columns)[0].suffix(12)) } || rows.count > 3
    )
    guard case .reading(let pane)? = session.model.layers.last else {
      Issue.record("nothing is read")
      return
    }
    #expect(pane.lines == lines(columns))
    #expect(pane.top > 0)
  }

  @Test("While a window is dragged, one width at a time is asked for, and the last one stays")
  func dragging() throws {
    var session = session()
    session.resize(60, 10)
    let asked = session.model.readingColumns
    for columns in stride(from: 59, through: 31, by: -1) {
      session.resize(columns, 10)
      #expect(session.effects.isEmpty)
    }
    session.send(.read(.duties, lines(asked)))
    #expect(session.effects == [.read(.duties)], "it has become narrower meanwhile")
    session.send(.read(.duties, lines(session.model.readingColumns)))
    #expect(session.effects.isEmpty)
    session.resize(31, 20)
    #expect(session.effects.isEmpty, "the height needs nothing anew")
  }

  @Test("When it can't be read again, what there is stays, and the next size asks again")
  func trouble() {
    var session = session()
    session.resize(60, 10)
    session.send(.trouble(Phrase(same: "weg")))
    #expect(session.model.layers.count == 1)
    session.resize(50, 10)
    #expect(session.effects == [.read(.duties)])
  }

  @Test(
    "A text stays within its end when the screen grows",
    arguments: [Key.character("?"), .enter]
  )
  func staysWithinItsEnd(key: Key) {
    var session = ScreenSession(language: .english, size: Size(columns: 40, rows: 8))
    session.press(key, .end)
    session.resize(100, 60)
    switch session.model.layers.last {
    case .help(let pane): #expect(pane.top <= session.model.lastTop(of: pane))
    case .task(let pane): #expect(pane.top <= session.model.lastTop(of: pane))
    default: Issue.record("nothing is read")
    }
  }
}
