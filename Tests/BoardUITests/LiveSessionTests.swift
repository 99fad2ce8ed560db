import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: what others do")
struct LiveSessionTests {
  @Test("Another's claim shows, with who did it, and the cursor stays on its task")
  func anotherClaims() throws {
    var session = ScreenSession(language: .english)
    session.press(.down)
    let before = session.model.boardPane.selected
    try session.other("piet", does: .claim(SampleBoard.task("t5rd"), ClaimTerms()))
    #expect(session.screen.contains("Piet claimed Fietsen nakijken met de kinderen"))
    #expect(session.screen.contains("*Fietsen nakijken"))
    #expect(session.model.boardPane.selected == before)
  }

  @Test("The cursor follows its task to another column, and then stays there")
  func selectionFollows() throws {
    var session = ScreenSession(language: .english)
    let task = try #require(session.model.boardPane.selected)
    try session.other("piet", does: .claim(task, ClaimTerms()))
    #expect(session.model.boardPane.selected == task)
    #expect(session.model.boardPane.focused.key == .state(.doing))
  }

  @Test("Tasks that come in above do not move the card under the cursor on the screen")
  func noMovement() throws {
    var session = ScreenSession(language: .english)
    session.type("/flyers")
    session.press(.enter, .escape)
    session.send(.input(.resized(Size(columns: 100, rows: 14))))
    let row = try #require(line(of: "Flyers", in: session))
    var task = Task(id: SampleBoard.task("aaaa"), title: "Eerder aan de beurt")
    task.by = Moment(day: SampleBoard.today)
    try session.other("piet", does: .addTask(task))
    #expect(session.model.boardPane.selected?.rawValue == "h3mn")
    #expect(line(of: "Flyers", in: session) == row)
  }

  @Test("What one does oneself is never announced as another's")
  func ownChanges() {
    var session = ScreenSession(language: .english)
    session.press(.character("c"))
    session.send(.boardRead(session.file))
    #expect(!session.screen.contains("Fatima claimed"))
    #expect(!session.screen.contains("*Fietsen"))
  }

  @Test("A file that can't be read keeps the last good board, with a calm line")
  func trouble() {
    var session = ScreenSession(language: .english)
    session.send(.trouble(Phrase(en: "Line 3 is not valid.", nl: "Regel 3 klopt niet.")))
    #expect(session.screen.contains("Line 3 is not valid."))
    #expect(session.screen.contains("Fietsen nakijken"))
    session.send(.boardRead(session.file))
    #expect(!session.screen.contains("Line 3"))
  }

  private func line(of text: String, in session: ScreenSession) -> Int? {
    session.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains(text) }
  }
}
