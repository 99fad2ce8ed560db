import Canvas
import TestSupport
import Testing

@testable import Terminal

@Suite("Double clicks")
struct ClickCounterTests {
  @Test(
    "second click",
    arguments: [
      Sample("soon, same cell", (Point.zero, Int64(300)), MouseEvent.Action.doubleClick),
      Sample("too late", (Point.zero, Int64(401)), .press),
      Sample("another cell", (Point(column: 1, row: 0), Int64(300)), .press),
    ] as [Sample<(Point, Int64), MouseEvent.Action>]
  )
  func second(_ sample: Sample<(Point, Int64), MouseEvent.Action>) {
    var clicks = ClickCounter()
    #expect(clicks.counted(MouseEvent(.press, at: .zero), at: 0).action == .press)
    let event = MouseEvent(.press, at: sample.input.0)
    #expect(clicks.counted(event, at: sample.input.1).action == sample.expected)
  }

  @Test("turning the wheel is no click")
  func wheel() {
    var clicks = ClickCounter()
    for _ in 0..<2 {
      #expect(clicks.counted(MouseEvent(.wheelUp, at: .zero), at: 0).action == .wheelUp)
    }
    #expect(clicks.counted(MouseEvent(.press, at: .zero), at: 0).action == .press)
  }
}
