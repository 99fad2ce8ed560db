import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: undo")
struct UndoSessionTests {
  @Test("u takes back what I did last, U does it again")
  func keys() {
    var model = ScreenSession().model
    let fatima = SampleBoard.person("fatima")
    let back = update(&model, .input(.key(.character("u"))))
    #expect(back == [.perform(.undo(1), by: fatima)])
    let again = update(&model, .input(.key(.character("U"))))
    #expect(again == [.perform(.redo(1), by: fatima)])
  }

  @Test("with nothing to take back, the bottom line says so")
  func nothing() {
    var session = ScreenSession()
    session.press(.character("u"))
    #expect(session.screen.contains("Je hebt nog niets gedaan dat je kunt terugdraaien."))
    session.press(.character("U"))
    #expect(session.screen.contains("Je hebt niets teruggedraaid"))
  }
}
