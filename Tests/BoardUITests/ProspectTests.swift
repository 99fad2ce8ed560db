import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: views that were prepared beside")
struct ProspectTests {
  @Test("A view shows the same, prepared or not", arguments: Tab.allCases)
  func same(tab: Tab) {
    var prepared = ScreenSession()
    prepared.send(.prepared(Prospect(prepared.model)))
    prepared.type("\(tab.rawValue)")
    var other = ScreenSession()
    other.type("\(tab.rawValue)")
    #expect(prepared.snapshot == other.snapshot)
  }

  @Test("What was prepared of an earlier board is not shown")
  func late() {
    var session = ScreenSession()
    let early = Prospect(session.model)
    session.send(.dayBegan(SampleBoard.today.adding(days: 1)))
    session.send(.prepared(early))
    #expect(session.model.version > early.version)
    #expect(session.model.mineInSight == nil && session.model.survey == nil)
    // What is prepared of the board as it is now, is.
    session.send(.prepared(Prospect(session.model)))
    #expect(session.model.mineInSight != nil && session.model.survey != nil)
  }
}
