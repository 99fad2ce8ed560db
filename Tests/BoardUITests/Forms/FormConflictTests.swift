import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: two people in one form")
struct FormConflictTests {
  private let id = SampleBoard.task("k7f2")

  private func session(_ language: Language = .english) -> ScreenSession {
    var session = ScreenSession(language: language)
    session.type("/soep")
    session.press(.enter, .character("e"))
    return session
  }

  private func edit(_ changes: TaskChange...) -> Action {
    .onTask(id, .edit(TaskChanges(changes)))
  }

  @Test("Another field that somebody changed meanwhile is simply there")
  func merged() throws {
    var session = session()
    session.type("!")
    try session.other("piet", does: edit(.why("Voor de warmte")))
    #expect(session.screen.contains("Voor de warmte"))
    session.press(.control("s"))
    let task = try #require(session.file.tasks[id])
    #expect(task.title.hasSuffix("!"))
    #expect(task.why == "Voor de warmte")
  }

  @Test("Names that two people put in are both there")
  func lists() throws {
    var session = session()
    session.model.openForms { $0.focus(on: "tags") }
    session.type("warm")
    try session.other("piet", does: edit(.tags(.add("winter"))))
    session.press(.control("s"))
    let tags = try #require(session.file.tasks[id]?.tags)
    #expect(tags.contains("warm") && tags.contains("winter"))
  }

  @Test(
    "The same field: both texts, the name and the time are shown, and one says which stays",
    arguments: [
      (0, "Soep!"), (1, "Erwtensoep"), (2, "Erwtensoep / Soep!"),
    ]
  )
  func sameField(steps: Int, becomes title: String) throws {
    var session = session()
    session.press(.control("u"))
    session.type("Soep!")
    try session.other("piet", does: edit(.title("Erwtensoep")))
    #expect(session.screen.contains("Piet Mulder made it “Erwtensoep” (12:00)."))
    session.press(.control("s"))
    #expect(session.file.tasks[id]?.title == "Erwtensoep")
    #expect(session.screen.contains("You have “Soep!”."))
    for _ in 0..<steps { session.press(.down) }
    session.press(.enter)
    #expect(session.model.topForm?.entries.first?.text == title)
    session.press(.control("s"))
    #expect(session.file.tasks[id]?.title == title)
    #expect(session.model.topForm == nil)
  }

  @Test("Changed in the file a moment before it was sent: the board refuses, and the form asks")
  func race() throws {
    var session = session(.dutch)
    session.press(.control("u"))
    session.type("Soep!")
    try session.other("piet", does: edit(.title("Erwtensoep")), readAgain: false)
    session.press(.control("s"))
    #expect(session.file.tasks[id]?.title == "Erwtensoep")
    #expect(session.screen.contains("Piet Mulder maakte er “Erwtensoep” van (12:00)"))
    #expect(session.screen.contains("Jij hebt") && session.screen.contains("“Soep!”."))
  }

  @Test("Esc from the question goes back to the form, with nothing decided")
  func escape() throws {
    var session = session()
    session.type("!")
    try session.other("piet", does: edit(.title("Erwtensoep")))
    session.press(.control("s"), .escape)
    #expect(session.model.topForm?.firstConflict != nil)
    #expect(session.file.tasks[id]?.title == "Erwtensoep")
  }

  @Test("A draft taken up again after others changed the same field asks too")
  func draft() throws {
    var session = session()
    session.type("!")
    session.press(.escape)
    try session.other("piet", does: edit(.title("Erwtensoep")))
    session.type("e")
    #expect(session.model.topForm?.firstConflict?.theirs?.value == "Erwtensoep")
  }
}
