import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: two people in one list")
struct ListRaceTests {
  private let guide: GuideID
  private var session: ScreenSession

  init() throws {
    let board = try SampleBoard.makeTogether()
    guide = board.guides[0].id
    session = ScreenSession(board: board, language: .dutch)
    session.begin { [guide] in $0.openForm(EditGuideForm(about: guide)) }
  }

  private func type(_ text: String, into field: String, _ session: inout ScreenSession) {
    session.model.openForms {
      $0.focus(on: field)
      $0.setFocused(to: text)
    }
  }

  private func text(_ field: String, _ session: ScreenSession) -> String? {
    session.model.topForm?.entries.first { $0.field.id == field }?.text
  }

  private func edit(_ change: (inout GuideChanges) -> Void) -> Action {
    var changes = GuideChanges()
    change(&changes)
    return .onGuide(guide, .edit(changes))
  }

  @Test("Two who each add a step, take one out or change another: both hold, nothing is asked")
  func bothHold() throws {
    var session = session
    type("Loop langs de deuren\nVeeg de straat", into: "steps", &session)
    let theirs = edit { $0.steps = ["Kies een datum", "Bel aan alle deuren", "Dank de buren"] }
    try session.other("piet", does: theirs, readAgain: false)
    session.press(.control("s"))
    #expect(session.model.topForm == nil, "\(session.screen)")
    let steps = session.file.guides[guide]?.steps
    #expect(steps == ["Bel aan alle deuren", "Dank de buren", "Veeg de straat"])
  }

  @Test("What the other did to a list is there as soon as it is read, beside what was typed")
  func live() throws {
    var session = session
    type("Kies een datum\nLoop langs de deuren\nVeeg de straat", into: "steps", &session)
    try session.other("piet", does: edit { $0.steps = ["Loop langs de deuren"] })
    #expect(text("steps", session) == "Loop langs de deuren\nVeeg de straat")
    #expect(session.model.topForm?.firstConflict == nil)
    session.press(.control("s"))
    #expect(session.file.guides[guide]?.steps == ["Loop langs de deuren", "Veeg de straat"])
  }

  @Test("Both of two lists have what they share once")
  func both() throws {
    var session = session
    type("Kies een dag\nLoop langs de deuren", into: "steps", &session)
    try session.other(
      "piet",
      does: edit { $0.steps = ["Kies de datum", "Loop langs de deuren"] },
      readAgain: false
    )
    session.press(.control("s"), .down, .down, .enter)
    #expect(text("steps", session) == "Kies de datum\nKies een dag\nLoop langs de deuren")
  }

  @Test(
    "Whose line stays is asked of the lines that both changed, and the others have what each did",
    arguments: [
      (0, "Kies een dag\nBel overal aan\nVeeg de straat"),
      (1, "Kies de datum\nBel overal aan\nVeeg de straat"),
    ]
  )
  func onlyThat(downs: Int, becomes steps: String) throws {
    var session = session
    type("Kies een dag\nLoop langs de deuren\nVeeg de straat", into: "steps", &session)
    try session.other("piet", does: edit { $0.steps = ["Kies de datum", "Bel overal aan"] })
    session.press(.control("s"))
    #expect(session.screen.contains("Piet Mulder maakte er “Kies de datum” van (12:00). Jij"))
    #expect(session.screen.contains("“Kies een dag”."))
    for _ in 0..<downs { session.press(.down) }
    session.press(.enter)
    #expect(text("steps", session) == steps)
    session.press(.control("s"))
    #expect(session.file.guides[guide]?.steps.joined(separator: "\n") == steps)
  }

  @Test("Until it is said whose line stays, nothing else that others do settles it")
  func pending() throws {
    var session = session
    type("Kies een dag\nLoop langs de deuren", into: "steps", &session)
    try session.other("piet", does: edit { $0.steps = ["Kies de datum", "Loop langs de deuren"] })
    try session.other("jan", does: edit { $0.steps = ["Kies de datum", "Bel overal aan"] })
    #expect(session.model.topForm?.firstConflict?.field.id == "steps")
    session.press(.tab, .escape)
    session.begin { [guide] in $0.openForm(EditGuideForm(about: guide)) }
    #expect(session.model.topForm?.firstConflict?.field.id == "steps")
    // Taken back by who did it, there is nothing to ask any more.
    try session.other("piet", does: edit { $0.steps = ["Kies een datum", "Loop langs de deuren"] })
    #expect(session.model.topForm?.firstConflict == nil)
    #expect(text("steps", session) == "Kies een dag\nLoop langs de deuren")
  }

  @Test("One question with another advice from each is asked about, not answered by the last")
  func questions() throws {
    var session = session
    let asked = try #require(text("checks", session))
    type(asked + "\nMag het? | Vraag het.", into: "checks", &session)
    let checks = try #require(session.file.guides[guide]?.checks)
    let theirs = edit { $0.checks = checks + [Guide.Check(ask: "Mag het?", ifNo: "Laat het.")] }
    try session.other("piet", does: theirs, readAgain: false)
    session.press(.control("s"))
    #expect(session.file.guides[guide]?.checks.last?.ifNo == "Laat het.")
    #expect(session.model.topForm == nil && session.screen.contains("Jij hebt"))
  }

  @Test("A letter that another took out while one changed it is asked about, and can come back")
  func letterGone() throws {
    var session = session
    type("Hoi {naam}", into: "letter Briefje", &session)
    try session.other("piet", does: edit { $0.removingLetters = ["Briefje"] })
    #expect(session.model.topForm?.firstConflict?.theirs?.value == "")
    session.press(.control("s"), .enter)
    if session.model.topForm != nil { session.press(.control("s")) }
    #expect(session.file.guides[guide]?.letters.map(\.body) == ["Hoi {naam}"])
  }

  @Test("A new letter does not take the place of one of that title from another")
  func newLetter() throws {
    var session = session
    type("Flyer", into: "letterTitle", &session)
    type("Kom ook!", into: "letterBody", &session)
    let theirs = edit { $0.letters = [Guide.Letter(title: "Flyer", body: "Feest!")] }
    try session.other("piet", does: theirs, readAgain: false)
    session.press(.control("s"))
    #expect(session.model.topForm?.focused?.field.id == "letterTitle")
    session.press(.control("s"))
    #expect(session.screen.contains("Er is al een brief met die titel."))
    #expect(session.file.guides[guide]?.letters.last?.body == "Feest!")
  }

  @Test("A step that another ticks while one adds a step stays ticked")
  func ticked() throws {
    var session = session
    let id = SampleBoard.task("k7f2")
    try session.other("jan", does: .onTask(id, .addStep("Wortels kopen")))
    session.begin {
      $0.layers = []
      $0.openForm(EditTaskForm(about: id))
    }
    let typed = try #require(text("steps", session))
    type(typed + "\nUien snijden", into: "steps", &session)
    let step = try #require(session.file.tasks[id]?.steps.last)
    try session.other("piet", does: .onTask(id, .finishStep(step)))
    session.press(.control("s"))
    let steps = try #require(session.file.tasks[id]?.steps)
    #expect(steps.suffix(2).map(\.text) == ["Wortels kopen", "Uien snijden"])
    #expect(steps.suffix(2).map(\.done) == [true, false])
  }
}
