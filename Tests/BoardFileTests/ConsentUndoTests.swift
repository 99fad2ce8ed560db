@testable import BoardFile
import TaskModel
import TestSupport
import Testing

@Suite("R9: undo and agreements")
struct ConsentUndoTests {
  private let people = """
    {"id":"jan","name":"Jan","engagement":"paid"},
    {"id":"fatima","name":"Fatima","engagement":"volunteer"},
    {"id":"samira","name":"Samira","engagement":"volunteer"}
    """

  private func story() throws -> Story {
    var story = try Story(boardText(tasks: [], people: people))
    try story.act(.propose(.keys()), "jan")
    try story.act(.onAgreement("sleutel", .react(.objection("Nee."))), "samira")
    return story
  }

  @Test("S34: that an objection is solved can't be taken back once it was agreed on")
  func solvedStays() throws {
    var story = try story()
    try story.act(.onAgreement("sleutel", .solve("samira", how: nil)), "samira")
    try story.act(.onAgreement("sleutel", .react(.consent)), "fatima")
    try story.act(.onAgreement("sleutel", .adopt(in: nil)), "jan")
    #expect(story.refusal(of: .undo(1), "fatima") == .consentMissing("sleutel"))
    #expect(story.refusal(of: .undo(1), "samira") == .objectionsOpen("sleutel", of: ["samira"]))
    try story.act(.undo(1), "jan")
    try story.act(.undo(1), "samira")
    #expect(try story.board.agreements["sleutel"]?.openObjections.count == 1)
  }

  @Test("S34: earlier words can't come back under what people consented to since")
  func wordsStay() throws {
    var story = try story()
    var changes = AgreementChanges()
    changes.text = "Wie een avondtaak heeft."
    try story.act(.onAgreement("sleutel", .edit(changes)), "jan")
    try story.act(.onAgreement("sleutel", .react(.consent)), "fatima")
    #expect(story.refusal(of: .undo(1), "jan") == .reactedSince("sleutel"))
    try story.act(.undo(1), "fatima")
    try story.act(.undo(1), "jan")
    #expect(try story.board.agreements["sleutel"]?.text == nil)
  }

  @Test("S34: consents typed in a meeting are taken back as one, byte for byte, and done again")
  func aloud() throws {
    var story = try story()
    let draft = Meeting(id: "m", host: "jan", present: ["fatima"], noCaseBecause: "Geen.")
    try story.act(.startMeeting(draft), "jan")
    let before = records(of: story.text)
    try story.act(.onMeeting("m", .consent("sleutel", of: ["jan", "fatima"])), "fatima")
    #expect(try story.board.agreements["sleutel"]?.consents.map(\.via) == ["m", "m"])
    // What happened in it needs the meeting.
    #expect(story.refusal(of: .undo(1), "jan") != nil)
    try story.act(.undo(1), "fatima")
    #expect(records(of: story.text) == before)
    try story.act(.redo(1), "fatima")
    #expect(try story.board.agreements["sleutel"]?.consents.map(\.person) == ["jan", "fatima"])
  }

  @Test("R11: a call for help with a case is kept, and taken back byte for byte")
  func caseHelp() throws {
    var story = try story()
    try story.act(.addCase(.bag), "jan")
    let before = records(of: story.text)
    try story.act(.onCase("casus", .askHelp(talent: "taal", note: "Een brief")), "fatima")
    #expect(try story.board.cases["casus"]?.help?.note == "Een brief")
    try story.act(.undo(1), "fatima")
    #expect(records(of: story.text) == before)
  }

  @Test("Undo puts a case, a lesson and a task from a case back byte for byte")
  func sameBytes() throws {
    var story = try story()
    try story.act(.addCase(.bag), "jan")
    // A section that was made stays, empty.
    try story.act(.addLesson(Lesson(id: "eerste", text: "Begin klein.")), "jan")
    var words = CaseChanges()
    words.fitting = .known(.no)
    words.learned = "Vraag door."
    var task = Task(id: "k7f2", title: "Post openen")
    task.fromCase = "casus"
    var lesson = Lesson(id: "les", text: "Vraag door.")
    lesson.from = "casus"
    for action in [
      Action.addTask(task), .onCase("casus", .help), .onCase("casus", .close(words)),
      .addLesson(lesson), .onAgreement("sleutel", .end(because: "Nee.")),
    ] {
      let before = records(of: story.text)
      try story.act(action, "fatima")
      #expect(records(of: story.text) != before)
      try story.act(.undo(1), "fatima")
      #expect(records(of: story.text) == before)
      try story.act(.redo(1), "fatima")
    }
  }
}
