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

  @Test("What was added and taken back is called by its name, though it is gone")
  func namesWhatIsGone() {
    let model = ScreenSession(language: .english).model
    var sentences = model.sentences
    var added = LogEntry(
      id: EntryID(unchecked: "e9"),
      at: SampleBoard.instant("2026-11-22T11:00:00Z"),
      by: SampleBoard.person("fatima"),
      did: Deed.addTask.name,
      on: "task:k7f2"
    )
    sentences.board = Board(settings: BoardSettings(name: "Leeg"), people: SampleBoard.people)
    #expect(sentences.confirmation(added).en.contains("“”"))
    sentences.earlier = model.board
    added.did = Deed.wait.name
    #expect(sentences.confirmation(added).en.contains("Soep koken"))
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
