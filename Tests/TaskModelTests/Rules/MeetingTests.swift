import TaskModel
import TestSupport
import Testing

@Suite("R7: meetings start with a case")
struct MeetingTests {
  /// The reasons that are looked at here, and not in the table of all others.
  static let refused = [
    "unknownCase", "unknownAgreement", "unknownMeeting", "meetingOpen", "meetingClosed",
    "caseMissing", "notPresent", "unknownPoint", "outcomeUnnamed", "pointsOpen", "nobodyToDraw",
  ]

  private static let draft = Meeting(
    id: "m",
    host: "jan",
    present: ["fatima"],
    noCaseBecause: "Het is feest."
  )

  private func started() throws -> Board {
    var board = Board.linde([.soup()])
    try board.act(.startMeeting(Self.draft), by: "jan", at: 1)
    return board
  }

  @Test("R7: a meeting begins with a case, or says why not")
  func needsACase() throws {
    var board = Board.linde()
    for reason in [nil, "", " "] {
      let draft = Meeting(id: "m", noCaseBecause: reason)
      #expect(board.refusal(of: .startMeeting(draft), by: "jan") == .caseMissing)
    }
    let unknown = Meeting(id: "m", openingCase: "zoek")
    #expect(board.refusal(of: .startMeeting(unknown), by: "jan") == .unknownCase("zoek"))
    try board.act(.startMeeting(Self.draft), by: "jan", at: 1)
    #expect(board.meetings["m"]?.present == ["jan", "fatima"])
    #expect(
      board.refusal(of: .onMeeting("m", .noCase(because: " ")), by: "jan") == .caseMissing
    )
  }

  @Test("R7: it begins with one of our cases")
  func withACase() throws {
    var board = Board(
      settings: BoardSettings(name: "De Linde"),
      people: [.jan],
      cases: [Case(id: "bank", title: "Een bankje")]
    )
    try board.act(.startMeeting(Meeting(id: "m", openingCase: "bank")), by: "jan", at: 1)
    #expect(board.meetings["m"]?.openingCase == "bank")
    try board.act(.onMeeting("m", .noCase(because: "Toch niet.")), by: "jan", at: 2)
    #expect(board.meetings["m"]?.openingCase == nil)
    try board.act(.onMeeting("m", .takeCase("bank")), by: "jan", at: 3)
    #expect(board.meetings["m"]?.noCaseBecause == nil)
  }

  @Test("R7: each point ends in a task, an agreement, a question or nothing")
  func closesWithOutcomes() throws {
    var board = try started()
    let points = ["sleutel", "soep"].map { Meeting.Point(id: PointID(literal: $0), text: $0) }
    for point in points { try board.act(.onMeeting("m", .addPoint(point)), by: "fatima", at: 2) }
    var kept = board.meetings["m"]?.points ?? []
    #expect(board.refusal(of: .onMeeting("m", .close), by: "jan") == .pointsOpen("m", kept))
    let settle = { (outcome: Meeting.Point.Outcome, ref: String?) in
      Action.onMeeting("m", .settle("soep", outcome, ref: ref))
    }
    #expect(board.refusal(of: settle(.task, nil), by: "jan") == .outcomeUnnamed(.task))
    #expect(board.refusal(of: settle(.task, "zoek"), by: "jan") == .unknownTask("zoek"))
    #expect(board.refusal(of: settle(.agreement, nil), by: "jan") == .outcomeUnnamed(.agreement))
    #expect(
      board.refusal(of: settle(.agreement, "zoek"), by: "jan") == .unknownAgreement("zoek")
    )
    try board.act(settle(.task, "soep"), by: "jan", at: 3)
    kept.remove(at: 1)
    #expect(board.refusal(of: .onMeeting("m", .close), by: "jan") == .pointsOpen("m", kept))
    try board.act(.onMeeting("m", .settle("sleutel", .nothing)), by: "jan", at: 4)
    try board.act(.onMeeting("m", .close), by: "fatima", at: 5)
    #expect(board.meetings["m"]?.closed == .minute(5))
  }

  /// What can't be done in a meeting that goes on, and why.
  private static let refusals: [(String, MeetingAction, Refusal)] = [
    ("present, somebody unknown", .present(["spook"]), .unknownPerson("spook")),
    ("present, somebody who left", .present(["wim"]), .personLeft(.wim, on: .of(2026, 10, 1))),
    ("present, who is there", .present(["fatima"]), .nothingChanged),
    ("not present, who is not", .notPresent("piet"), .nothingChanged),
    ("host, somebody unknown", .host("spook"), .unknownPerson("spook")),
    ("case, unknown", .takeCase("zoek"), .unknownCase("zoek")),
    ("step, the same", .goTo(.case), .nothingChanged),
    ("walk past, unknown", .walkPast("zoek"), .unknownTask("zoek")),
    ("claim, unknown task", .claim("zoek", for: "jan"), .unknownTask("zoek")),
    ("note, without words", .note(Meeting.Note(id: "n", text: " ")), .textMissing),
    (
      "note, about nothing", .note(Meeting.Note(id: "n", text: "x", about: "zoek")),
      .unknownTask("zoek")
    ),
    ("point, without words", .addPoint(Meeting.Point(id: "p", text: "")), .textMissing),
    (
      "point, by nobody known", .addPoint(Meeting.Point(id: "p", by: "spook", text: "x")),
      .unknownPerson("spook")
    ),
    ("outcome, of no point", .settle("p", .nothing), .unknownPoint("p", of: "m")),
    ("celebrate, without words", .celebrate("\n"), .textMissing),
    ("next, who is not there", .leadNext("piet"), .notPresent("piet", at: "m")),
    ("draw, from nobody", .drawNext(from: [], seed: "s"), .nobodyToDraw),
    ("draw, who is not there", .drawNext(from: ["piet"], seed: "s"), .notPresent("piet", at: "m")),
    ("reopen, what goes on", .reopen, .meetingOpen("m")),
  ]

  @Test("In a meeting is refused:", arguments: refusals.map(\.0))
  func isRefused(name: String) throws {
    let row = try #require(Self.refusals.first { $0.0 == name })
    #expect(try started().refusal(of: .onMeeting("m", row.1), by: "jan") == row.2)
  }

  @Test("One meeting of a kind goes on at a time; whoever is later joins it")
  func oneAtATime() throws {
    var board = try started()
    var second = Self.draft
    second = Meeting(id: "m2", kind: .work, noCaseBecause: "Nog een.")
    #expect(board.refusal(of: .startMeeting(second), by: "fatima") == .meetingOpen("m"))
    second.kind = .peer
    try board.act(.startMeeting(second), by: "fatima", at: 2)
    #expect(board.openMeetings.map(\.id) == ["m2", "m"])
    #expect(board.refusal(of: .startMeeting(Self.draft), by: "jan") == .identifierTaken("m"))
    #expect(board.refusal(of: .onMeeting("zoek", .close), by: "jan") == .unknownMeeting("zoek"))
  }

  @Test("Whoever is present is remembered for the next time, with who leads it")
  func remembered() throws {
    var board = try started()
    try board.act(.onMeeting("m", .present(["piet"])), by: "jan", at: 2)
    try board.act(.onMeeting("m", .leadNext("fatima")), by: "jan", at: 3)
    try board.act(.onMeeting("m", .close), by: "jan", at: 4)
    try board.act(.onPerson("piet", .leave(.of(2026, 11, 21))), by: "piet", at: 5)
    #expect(board.usuallyPresent(.work) == ["jan", "fatima"])
    #expect(board.expectedHost(.work) == "fatima")
    try board.act(.onMeeting("m", .reopen), by: "jan", at: 6)
    #expect(board.openMeeting(.work)?.id == "m")
  }

  @Test("R15: who leads next can be drawn, and anybody can draw the same again")
  func drawn() throws {
    var board = try started()
    let draw = Action.onMeeting("m", .drawNext(from: ["jan", "fatima"], seed: "42"))
    try board.act(draw, by: "jan", at: 2)
    let next = try #require(board.meetings["m"]?.next)
    #expect(next.how == .drawn && next.pool == ["fatima", "jan"])
    #expect(Meeting.drawn(from: ["fatima", "jan", "jan"], seed: "42") == next.person)
    var times: [PersonID: Int] = [:]
    for seed in 0..<3000 {
      if let one = Meeting.drawn(from: ["a", "b", "c"], seed: "\(seed)") {
        times[one, default: 0] += 1
      }
    }
    #expect(times.values.allSatisfy { (880...1120).contains($0) }, "\(times)")
  }
}
