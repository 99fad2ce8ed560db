import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("The board as a screen")
struct BoardSnapshotTests {
  @Test(
    "Every size in both languages",
    arguments: [(20, 5), (40, 12), (60, 20), (80, 24), (120, 40), (200, 60)],
    Language.allCases
  )
  func sizes(size: (columns: Int, rows: Int), language: Language) {
    let session = ScreenSession(
      language: language,
      size: Size(columns: size.columns, rows: size.rows)
    )
    expectSnapshot(
      session.snapshot,
      named: "board-\(size.columns)x\(size.rows)-\(language.rawValue)"
    )
  }
}
