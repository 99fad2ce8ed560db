import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Forms, as screens")
struct FormSnapshotTests {
  static let sizes = [
    Size(columns: 20, rows: 5), Size(columns: 40, rows: 12), Size(columns: 80, rows: 24),
    Size(columns: 120, rows: 40),
  ]

  private func snapshot(
    _ name: String,
    _ size: Size,
    _ language: Language,
    _ play: (inout ScreenSession) throws -> Void
  ) rethrows {
    var session = ScreenSession(language: language, size: size)
    try play(&session)
    expectSnapshot(
      session.snapshot,
      named: "\(name)-\(size.columns)x\(size.rows)-\(language.rawValue)"
    )
  }

  @Test(
    "A task, with a day being read and wide characters in the note",
    arguments: sizes,
    Language.allCases
  )
  func task(size: Size, language: Language) {
    snapshot("form-task", size, language) {
      $0.type("/soep")
      $0.press(.enter, .character("e"))
      $0.model.openForms { $0.focus(on: "note") }
      $0.type("漢字の長いテキスト 👩‍👩‍👧 and cafe\u{301} that goes on over the end of the row")
      $0.model.openForms { $0.focus(on: "by") }
      $0.type("wo 10:00")
    }
  }

  @Test("A stakeholder, with a warning", arguments: sizes, Language.allCases)
  func stakeholder(size: Size, language: Language) {
    snapshot("form-stakeholder", size, language) {
      $0.type("3AMevrouw")
      $0.press(.tab, .left)
    }
  }

  @Test("Two people in one field", arguments: [sizes[1], sizes[2]], Language.allCases)
  func conflict(size: Size, language: Language) throws {
    try snapshot("form-conflict", size, language) {
      $0.type("/soep")
      $0.press(.enter, .character("e"))
      $0.type("!")
      let changes = TaskChanges([.title("Erwtensoep")])
      try $0.other("piet", does: .onTask(SampleBoard.task("k7f2"), .edit(changes)))
      $0.press(.control("s"))
    }
  }

  @Test("What was left unfinished", arguments: [sizes[1], sizes[2]], Language.allCases)
  func unfinished(size: Size, language: Language) {
    let draft = Draft(
      key: "line",
      by: nil,
      fields: [Draft.Field(id: "line", typed: "Koffie zetten", was: "")]
    )
    let session = ScreenSession(language: language, size: size, drafts: [draft])
    expectSnapshot(
      session.snapshot,
      named: "unfinished-\(size.columns)x\(size.rows)-\(language.rawValue)"
    )
  }
}
