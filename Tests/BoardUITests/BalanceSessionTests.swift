import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: the balance")
struct BalanceSessionTests {
  private func session(border: BorderSet = .light) -> ScreenSession {
    var session = ScreenSession(
      language: .english,
      size: Size(columns: 80, rows: 24),
      border: border
    )
    session.type("6")
    return session
  }

  @Test("One key goes between balance and flow, one through the periods")
  func switching() {
    var session = session()
    #expect(session.screen.contains("Side by side?"))
    session.type("f")
    #expect(session.screen.contains("Week by week"))
    session.type("p")
    #expect(session.screen.contains("Month by month"))
    session.type("pp")
    #expect(session.screen.contains("Week by week"))
    session.press(.right)
    #expect(session.screen.contains("Side by side?"))
    session.type("p")
    #expect(session.screen.contains("Week by week"), "asking for a period shows the flow")
  }

  @Test("It scrolls to its end and no further")
  func scrolling() {
    var session = session()
    session.type("G")
    let end = session.screen
    #expect(end.contains("↑") && !end.contains("↓"))
    session.type("j")
    #expect(session.screen == end)
    session.type("g")
    #expect(session.screen.contains("Side by side?"))
  }

  @Test("What others do is counted at once; a key alone counts nothing anew")
  func counted() throws {
    var session = session()
    let before = session.screen
    session.type("jk")
    #expect(session.screen == before)
    try session.other("jan", does: .addTask(Task(id: "zz9z", title: "Nieuw")))
    #expect(session.screen != before)
  }

  @Test("R8: nobody who is on a task is named beside a number")
  func nobodyIsCounted() {
    var session = session()
    session.resize(100, 200)
    let screen = session.screen.split(separator: "\n").dropFirst()
    for line in screen where line.contains("█") || line.contains("▒") {
      for person in SampleBoard.people { #expect(!line.contains(person.name)) }
    }
  }

  @Test("Without Unicode plots are drawn in ASCII")
  func ascii() {
    let session = session(border: .ascii)
    #expect(session.screen.contains("####"))
    #expect(!session.screen.contains("█"))
  }
}
