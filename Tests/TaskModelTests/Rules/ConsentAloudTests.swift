import TaskModel
import TestSupport
import Testing

@Suite("S34: a room that consents aloud, and one who types it")
struct ConsentAloudTests {
  /// The reasons that are looked at here and in ``ConsentTests``, and not in the table of all others.
  static let told = ["alreadyReacted", "consentMissing"]

  private func board() throws -> Board {
    var board = Board.linde()
    let draft = Meeting(
      id: "m",
      host: "jan",
      present: ["fatima", "samira"],
      noCaseBecause: "Geen."
    )
    try board.act(.startMeeting(draft), by: "jan", at: 1)
    return board
  }

  private func consent(_ people: PersonID..., to id: AgreementID = "sleutel") -> Action {
    .onMeeting("m", .consent(id, of: people))
  }

  @Test("Each has an entry of their own with who typed it, and the reaction says where it was")
  func recorded() throws {
    let board = try board()
    let outcome = try board.applying(
      consent("fatima", "jan"),
      in: Occasion(by: "fatima", at: .minute(5))
    )
    let entries = outcome.changes.map(\.entry)
    #expect(entries.map(\.who) == ["fatima", "jan"])
    #expect(entries.allSatisfy { $0.by == "fatima" && $0.via == "m" && $0.deed == .react })
    #expect(entries.map(\.with) == [nil, entries[0].id])
    let reactions = outcome.board.agreements["sleutel"]?.reactions.suffix(2) ?? []
    #expect(reactions.map(\.person) == ["fatima", "jan"])
    #expect(reactions.allSatisfy { $0.kind == .consent && $0.via == "m" && $0.at == .minute(5) })
  }

  @Test("Silent are those present who said nothing themselves")
  func silent() throws {
    var board = try board()
    #expect(board.silent(about: "sleutel", at: "m") == ["jan", "fatima"])
    try board.act(consent("jan"), by: "jan")
    #expect(board.silent(about: "sleutel", at: "m") == ["fatima"])
    #expect(board.silent(about: "zoek", at: "m") == [])
  }

  private static let refused: [(String, Action, Refusal)] = [
    (
      "who is not there", .onMeeting("m", .consent("sleutel", of: ["jan", "piet"])),
      .notPresent("piet", at: "m")
    ),
    (
      "who objected", .onMeeting("m", .consent("sleutel", of: ["jan", "samira"])),
      .alreadyReacted("sleutel", ["samira"])
    ),
    ("nobody", .onMeeting("m", .consent("sleutel", of: [])), .alreadyReacted("sleutel", [])),
    (
      "no agreement", .onMeeting("m", .consent("zoek", of: ["jan"])), .unknownAgreement("zoek")
    ),
    (
      "agreed on", .onMeeting("m", .consent("koffie", of: ["jan"])), .agreementAdopted("koffie")
    ),
    ("ended", .onMeeting("m", .consent("stempel", of: ["jan"])), .agreementEnded("stempel")),
    ("no meeting", .onMeeting("zoek", .consent("sleutel", of: ["jan"])), .unknownMeeting("zoek")),
  ]

  @Test("Refused, and nothing of it is kept:", arguments: refused.map(\.0))
  func refusal(name: String) throws {
    let row = try #require(Self.refused.first { $0.0 == name })
    #expect(try board().refusal(of: row.1, by: "fatima") == row.2)
  }

  @Test("An own objection that was solved is an own word still; once the meeting ends, all is")
  func ownWord() throws {
    var board = try board()
    try board.act(.onAgreement("sleutel", .solve("samira", how: nil)), by: "samira")
    #expect(
      board.refusal(of: consent("samira"), by: "jan") == .alreadyReacted("sleutel", ["samira"])
    )
    try board.act(.onMeeting("m", .close), by: "jan")
    #expect(board.refusal(of: consent("jan"), by: "jan") == .meetingClosed("m"))
  }

  @Test("Whoever did not mean it withdraws it themselves")
  func withdrawn() throws {
    var board = try board()
    try board.act(consent("jan", "fatima"), by: "jan")
    try board.act(.onAgreement("sleutel", .withdraw), by: "fatima")
    #expect(board.agreements["sleutel"]?.consents.map(\.person) == ["jan"])
  }
}
