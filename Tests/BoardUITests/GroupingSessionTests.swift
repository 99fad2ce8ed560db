import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: grouping the board")
struct GroupingSessionTests {
  private func session(_ grouping: Grouping, board: Board = SampleBoard.make()) -> ScreenSession {
    var session = ScreenSession(
      board: board,
      language: .english,
      size: Size(columns: 100, rows: 30)
    )
    while session.model.boardPane.grouping != grouping {
      session.type("b")
      session.press(.enter)
    }
    return session
  }

  private func keys(_ session: ScreenSession) -> [ColumnKey] {
    session.model.boardPane.columns.map(\.key)
  }

  @Test("By stakeholder: each has a column, those who serve nobody yet stand first")
  func stakeholders() {
    let session = session(.stakeholder)
    let ids = ["bewoners", "gemeente", "school"].map(SampleBoard.stakeholder)
    #expect(keys(session) == [.unserved] + ids.map(ColumnKey.stakeholder))
    #expect(session.screen.contains("Gemeente 1"))
  }

  @Test("By tag, in order of the alphabet; those without one stand last")
  func tags() {
    #expect(keys(session(.tag)) == [.tag("buurt"), .tag("keuken"), .untagged])
  }

  @Test("By week: this week and the next always, nothing shouts at what is late")
  func weeks() {
    let monday = SampleBoard.day("2026-11-16")
    let week = { monday.adding(days: 7 * $0) }
    #expect(keys(session(.week)) == [.week(week(0)), .week(week(1)), .week(week(2)), .undated])
  }

  @Test("What is finished is not among them, unless one asks for it")
  func finished() {
    var session = session(.stakeholder)
    #expect(!session.screen.contains("Herfstmarkt"))
    session.type("/done")
    session.press(.enter)
    #expect(session.screen.contains("Herfstmarkt"))
  }

  @Test("The cursor stays on its task, whatever the columns are")
  func cursorStays() {
    var session = session(.state)
    let task = session.model.boardPane.selected
    for grouping in Grouping.allCases {
      session.type("b")
      session.press(.enter)
      #expect(session.model.boardPane.selected == task, "\(grouping)")
    }
    #expect(session.model.boardPane.grouping == .state)
  }

  @Test("Columns that do not fit are a step away, and the heads say how many")
  func sideways() {
    var session = session(.stakeholder)
    session.resize(72, 24)
    session.type("hhhh")
    #expect(session.screen.contains("2 →"))
    session.type("lll")
    #expect(session.screen.contains("← 2"))
    #expect(session.model.boardPane.focus == 3)
    session.resize(40, 12)
    #expect(session.screen.contains("School De Reg"))
  }

  @Test("Moving to any column of any grouping at any width keeps the screen whole")
  func anyWidth() {
    for grouping in Grouping.allCases {
      var session = session(grouping)
      for columns in [20, 39, 70, 71, 99, 120, 200] {
        session.resize(columns, 16)
        for _ in keys(session) {
          session.type("l")
          let shown = session.model.boardPane.columnRects(in: ScreenLayout(session.model.size))
          #expect(shown.contains { $0.index == session.model.boardPane.focus })
        }
        session.type("hhhhhhhhh")
        #expect(session.model.boardPane.focus == 0)
      }
    }
  }
}
