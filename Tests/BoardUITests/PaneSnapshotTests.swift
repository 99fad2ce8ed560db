import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("What opens over the board, as screens")
struct PaneSnapshotTests {
  static let sizes = [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)]

  private func snapshot(
    _ name: String,
    _ size: Size,
    _ language: Language,
    _ play: (inout ScreenSession) -> Void
  ) {
    var session = ScreenSession(language: language, size: size)
    play(&session)
    expectSnapshot(
      session.snapshot,
      named: "\(name)-\(size.columns)x\(size.rows)-\(language.rawValue)"
    )
  }

  @Test("The task's detail", arguments: sizes, Language.allCases)
  func task(size: Size, language: Language) {
    snapshot("task", size, language) {
      $0.type("/soep")
      $0.press(.enter, .enter)
    }
  }

  @Test("Adding, with a completion", arguments: sizes, Language.allCases)
  func adding(size: Size, language: Language) {
    snapshot("adding", size, language) { $0.type("aThee zetten x2 @") }
  }

  @Test("The palette", arguments: sizes, Language.allCases)
  func palette(size: Size, language: Language) {
    snapshot("palette", size, language) { $0.type(":ta") }
  }

  @Test("Asking for whom", arguments: sizes, Language.allCases)
  func forWhom(size: Size, language: Language) {
    snapshot("for-whom", size, language) {
      $0.type("/zolder")
      $0.press(.enter, .character("c"))
    }
  }

  @Test("Asking why a task is dropped", arguments: sizes, Language.allCases)
  func dropping(size: Size, language: Language) {
    snapshot("dropping", size, language) {
      $0.press(.character("x"))
      $0.type("geen tijd")
    }
  }

  @Test("Lines without Unicode")
  func asciiLines() {
    let session = ScreenSession(
      language: .english,
      size: Size(columns: 80, rows: 24),
      border: .ascii
    )
    expectSnapshot(session.screen, named: "board-80x24-ascii-lines")
  }
}
