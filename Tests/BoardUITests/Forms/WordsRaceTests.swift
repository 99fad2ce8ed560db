import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

/// A line of words for something that another writes a moment before.
struct WordsRace: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let wording: Wording
  let theirs: Action
  /// What stands there on a board.
  let value: @Sendable (Board) -> String?
}

@Suite("Sessions: two people write the same line, or answer to what another changed")
struct WordsRaceTests {
  private static let soup = SampleBoard.task("k7f2")
  private static let school = SampleBoard.stakeholder("school")

  static let rows = [
    WordsRace(
      testDescription: "stuck",
      wording: .stuck([soup]),
      theirs: .onTask(soup, .wait(for: "de pannen")),
      value: { $0.tasks[soup]?.waiting?.on }
    ),
    WordsRace(
      testDescription: "pause",
      wording: .pause("zomer"),
      theirs: .onInquiry("zomer", .pause("de huur")),
      value: { $0.inquiries["zomer"]?.paused }
    ),
    WordsRace(
      testDescription: "answer",
      wording: .answer(school, "v"),
      theirs: .onStakeholder(school, .answer("v", "We doen het.")),
      value: { $0.stakeholders[school]?.voices.first { $0.id == "v" }?.answer?.text }
    ),
    WordsRace(
      testDescription: "call for help",
      wording: .helpNote(soup, talent: "snijden"),
      theirs: .onTask(soup, .help(.ask(talent: "koken", note: "Welke?"))),
      value: { $0.tasks[soup]?.help?.note }
    ),
    WordsRace(
      testDescription: "call for help with a case",
      wording: .caseHelpNote("casus", talent: "taal"),
      theirs: .onCase("casus", .askHelp(talent: "recht", note: "Welke?")),
      value: { $0.cases["casus"]?.help?.note }
    ),
  ]

  @Test(
    "What the other wrote stays, and one's own words are there when asked again:",
    arguments: rows
  )
  func words(_ row: WordsRace) throws {
    var session = ScreenSession(board: try SampleBoard.makeTogether(), language: .dutch)
    let said = Voice(id: "v", at: nil, by: nil, said: "Het is koud.")
    try session.other("jan", does: .onStakeholder(Self.school, .hear(said)))
    session.begin { $0.ask(row.wording) }
    session.type("mijn woorden")
    try session.other("piet", does: row.theirs, readAgain: false)
    let theirs = try #require(row.value(session.file))
    session.press(.enter)
    #expect(row.value(session.file) == theirs)
    #expect(session.screen.contains("Intussen "), "\(session.screen)")

    session.begin { $0.ask(row.wording) }
    #expect(session.screen.contains("mijn woorden"))
    session.press(.enter)
    #expect(row.value(session.file) == "mijn woorden")
  }

  @Test("Nobody consents to words that another changed since they stood on the screen")
  func consent() throws {
    var session = ScreenSession(me: "jan", language: .english)
    session.type("5")
    while session.model.recordAtHand != .agreement("sleutel") { session.press(.down) }
    var changes = AgreementChanges()
    changes.title = "Niemand een sleutel"
    try session.other("piet", does: .onAgreement("sleutel", .edit(changes)), readAgain: false)
    session.type("y")
    #expect(session.file.agreements["sleutel"]?.consents.isEmpty == true)
    #expect(session.screen.contains("Meanwhile “In one line”"))
    session.type("y")
    #expect(session.file.agreements["sleutel"]?.consents.map(\.person) == ["jan"])
  }

  @Test("An objection to words that changed is kept, and said again knowingly")
  func objection() throws {
    var session = ScreenSession(me: "jan", language: .dutch)
    session.begin { $0.openForm(ReactForm(.objection, to: "sleutel")) }
    session.type("Dan raken ze kwijt.")
    var changes = AgreementChanges()
    changes.text = "Er is een lijst."
    try session.other("piet", does: .onAgreement("sleutel", .edit(changes)), readAgain: false)
    session.press(.control("s"))
    #expect(session.file.agreements["sleutel"]?.reaction(of: "jan") == nil)
    #expect(session.screen.contains("Intussen "), "\(session.screen)")
    session.press(.control("s"))
    let reaction = session.file.agreements["sleutel"]?.reaction(of: "jan")
    #expect(reaction?.reason == "Dan raken ze kwijt.")
  }

  @Test("Two who go to the next step at the same moment go one step")
  func step() throws {
    var session = ScreenSession(board: try SampleBoard.makeTogether(), language: .dutch)
    session.begin { $0.layers = [.choosing(Self.goingOn)] }
    try session.other("piet", does: .onInquiry("zomer", .forward()), readAgain: false)
    session.press(.enter)
    #expect(session.file.inquiries["zomer"]?.step == .views)
  }

  /// A question with going a step further as its answer.
  private static let goingOn = Chooser(
    Phrase(same: "?"),
    [
      Chooser.Choice(
        answer: .runOn(.stepForward, .inquiry("zomer")),
        label: Phrase(same: "verder")
      )
    ]
  )
}
