import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: a room that consents aloud, and a case that asks for help")
struct ConsentSessionTests {
  /// Fatima and Jan are in a meeting, at the step of decisions, with the cursor on a proposal.
  private func session(
    _ language: Language = .english,
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> ScreenSession {
    var session = ScreenSession(me: "jan", language: language, size: size)
    let draft = Meeting(
      id: "nu",
      host: "jan",
      present: ["fatima", "samira"],
      noCaseBecause: "Geen."
    )
    try session.other("jan", does: .startMeeting(draft))
    session.press(.character("m"), .character("6"))
    return session
  }

  private func keys(_ session: ScreenSession) throws -> Agreement {
    try #require(session.file.agreements["sleutel"])
  }

  @Test("One key records the consent of who is here and said nothing", arguments: Language.allCases)
  func all(language: Language) throws {
    var session = try session(language)
    session.type("y")
    expectSnapshot(session.snapshot, named: "meeting-consent-80x24-\(language.rawValue)")
    session.press(.enter)
    #expect(try keys(session).consents.map(\.person.rawValue) == ["jan", "fatima"])
    #expect(try keys(session).consents.allSatisfy { $0.via == "nu" })
    // Samira objected herself, and that stands.
    #expect(try keys(session).openObjections.map(\.person.rawValue) == ["samira"])
    expectSnapshot(session.snapshot, named: "meeting-consented-80x24-\(language.rawValue)")
    session.type("y")
    #expect(
      session.screen.contains(language == .dutch ? "Iedereen die er is" : "Everybody present said")
    )
  }

  @Test("Of one of them, from the list that Enter shows")
  func one() throws {
    var session = try session()
    session.press(.enter, .enter, .down, .enter)
    #expect(try keys(session).consents.map(\.person.rawValue) == ["fatima"])
  }

  @Test("S34: without any consent it is not agreed on, and one can record it there and then")
  func needsConsent() throws {
    var session = try session()
    try session.other("samira", does: .onAgreement("sleutel", .withdraw))
    session.press(.enter, .down, .enter)
    #expect(session.screen.contains("nobody said"))
    #expect(try keys(session).state == .proposed)
    session.press(.enter, .enter)
    #expect(try keys(session).consents.count == 3)
    session.press(.enter, .down, .enter)
    #expect(try keys(session).adopted?.meeting == "nu")
  }

  @Test("R11: a case asks for a talent, shows who could help, and takes it back")
  func caseHelp() throws {
    var session = ScreenSession(me: "jan", language: .english, size: Size(columns: 100, rows: 40))
    var talents = PersonChanges()
    talents.talents = WordChanges(adding: ["koken voor groepen"])
    try session.other("fatima", does: .onPerson("fatima", .edit(talents)))
    session.type("5H")
    session.type("koken")
    session.press(.enter)
    session.type("for twenty")
    session.press(.enter)
    let call = try #require(session.file.cases["casus"]?.help)
    #expect(call.talent == "koken" && call.note == "for twenty" && call.by == "jan")
    #expect(session.screen.contains("It asks for help: koken"))
    session.press(.enter)
    #expect(session.screen.contains("koken – for twenty"))
    #expect(session.screen.contains("Could help"))
    session.press(.character("H"), .down, .enter)
    #expect(session.file.cases["casus"]?.help == nil)
  }
}
