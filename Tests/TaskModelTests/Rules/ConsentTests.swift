import TaskModel
import TestSupport
import Testing

@Suite("Agreements by consent")
struct ConsentTests {
  private func keys(_ board: Board) throws -> Agreement {
    try #require(board.agreements["sleutel"])
  }

  @Test("S34: adopted only once the objection is solved, with how when another says so")
  func solving() throws {
    var board = Board.linde()
    #expect(
      board.refusal(of: .onAgreement("sleutel", .adopt(in: nil)), by: "jan")
        == .objectionsOpen("sleutel", of: ["samira"])
    )
    try board.act(
      .onAgreement("sleutel", .solve("samira", how: "Een lijst in de kluis.")),
      by: "jan"
    )
    #expect(try keys(board).reaction(of: "samira")?.how == "Een lijst in de kluis.")
    try board.act(.onAgreement("sleutel", .react(.consent)), by: "fatima")
    try board.act(.onAgreement("sleutel", .adopt(in: nil)), by: "jan")
    #expect(try keys(board).adopted == Adoption(at: .minute(60)))
    #expect(try keys(board).openQuestions.map(\.person) == ["piet"])
  }

  @Test("S34: whoever objected says without words that it is solved, consents, or withdraws it")
  func objectors() throws {
    for action in [AgreementAction.solve("samira", how: nil), .react(.consent), .withdraw] {
      var board = Board.linde()
      try board.act(.onAgreement("sleutel", action), by: "samira")
      try board.act(.onAgreement("sleutel", .react(.consent)), by: "jan")
      try board.act(.onAgreement("sleutel", .adopt(in: nil)), by: "jan")
      #expect(try keys(board).state == .adopted)
    }
  }

  @Test("S34: nothing is agreed on as long as nobody consents")
  func needsConsent() throws {
    var board = Board.linde()
    try board.act(.onAgreement("sleutel", .withdraw), by: "samira")
    let adopt = Action.onAgreement("sleutel", .adopt(in: nil))
    #expect(board.refusal(of: adopt, by: "jan") == .consentMissing("sleutel"))
    try board.act(.onAgreement("sleutel", .react(.consent)), by: "jan")
    try board.act(adopt, by: "jan")
    #expect(try keys(board).state == .adopted)
  }

  @Test("S34: it is decided in a meeting that is there and goes on, or in none")
  func inMeeting() throws {
    var board = Board.linde()
    try board.act(.onAgreement("sleutel", .react(.consent)), by: "samira")
    let adopt = { (meeting: MeetingID) in Action.onAgreement("sleutel", .adopt(in: meeting)) }
    #expect(board.refusal(of: adopt("zoek"), by: "jan") == .unknownMeeting("zoek"))
    for id in ["m", "klaar"] as [MeetingID] {
      let draft = Meeting(id: id, kind: .peer, noCaseBecause: "Geen.")
      try board.act(.startMeeting(draft), by: "jan")
      if id == "m" { try board.act(.onMeeting(id, .close), by: "jan") }
    }
    #expect(board.refusal(of: adopt("m"), by: "jan") == .meetingClosed("m"))
    try board.act(adopt("klaar"), by: "jan")
    #expect(try keys(board).adopted?.meeting == "klaar")
  }

  @Test("Changed words ask whoever was content anew, and leave what is open open")
  func changedWords() throws {
    var board = Board.linde()
    try board.act(.onAgreement("sleutel", .react(.consent)), by: "jan")
    try board.act(.onAgreement("sleutel", .react(.objection("Te duur."))), by: "fatima")
    try board.act(.onAgreement("sleutel", .solve("fatima", how: nil)), by: "fatima")
    var changes = AgreementChanges()
    changes.explain = "Je moet naar binnen kunnen."
    try board.act(.onAgreement("sleutel", .edit(changes)), by: "jan")
    #expect(try keys(board).reactions.count == 4)
    changes.text = "Iedereen met een avondtaak."
    try board.act(.onAgreement("sleutel", .edit(changes)), by: "jan")
    #expect(try keys(board).reactions.map(\.person) == ["samira", "piet"])
  }

  @Test("L9: an agreement comes back on its day until it is looked at again")
  func review() throws {
    var board = Board.linde()
    let today = Day.of(2026, 11, 21)
    #expect(board.agreementsToReview(on: today).map(\.id) == ["koffie"])
    try board.act(.onAgreement("koffie", .review(.of(2027, 11, 1))), by: "jan")
    #expect(board.agreementsToReview(on: today).isEmpty)
    try board.act(.onAgreement("koffie", .end(because: " Niemand belt meer. ")), by: "jan")
    #expect(board.agreements["koffie"]?.because == "Niemand belt meer.")
    #expect(board.agreements["koffie"]?.state == .ended)
  }

  @Test(
    "S34: nothing is ever agreed on with an open objection or without consent, and nobody's objection is put away unsaid"
  )
  func never() throws {
    var agreed = 0
    var typed = 0
    for seed in 1...300 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var board = Board.linde(agreements: [.keys()])
      let meeting = Meeting(id: "m", present: ["fatima", "samira"], noCaseBecause: "Geen.")
      try board.act(.startMeeting(meeting), by: "jan", at: -1)
      let people: [PersonID] = ["fatima", "jan", "piet", "samira"]
      for minute in 0..<40 {
        let actor = try #require(people.randomElement(using: &generator))
        let action = try #require(randomAction(minute, people, &generator))
        let before = try keys(board)
        let someone = people.randomElement(using: &generator) ?? "jan"
        let aloud = Action.onMeeting("m", .consent("sleutel", of: [actor, someone]))
        let isAloud = minute % 5 == 0
        guard
          case .success(let outcome) = board.trying(
            isAloud ? aloud : .onAgreement("sleutel", action),
            by: actor,
            at: minute
          )
        else { continue }
        if isAloud { typed += 1 }
        board = outcome.board
        let after = try keys(board)
        #expect(after.adopted == nil || after.openObjections.isEmpty, "seed \(seed), \(action)")
        #expect(after.adopted == nil || !after.consents.isEmpty, "seed \(seed), \(action)")
        let others = before.openObjections.filter { $0.person != actor || isAloud }
        for objection in others {
          let now = after.reaction(of: objection.person)
          #expect(now == objection || now?.how != nil, "seed \(seed), \(action)")
          #expect(now?.reason == objection.reason, "seed \(seed), \(action)")
        }
        if after.adopted != nil { agreed += 1 }
      }
    }
    #expect(agreed > 100 && typed > 100)
  }

  private func randomAction(
    _ minute: Int,
    _ people: [PersonID],
    _ generator: inout SeededGenerator
  ) -> AgreementAction? {
    var changes = AgreementChanges()
    changes.text = "Versie \(minute)"
    let someone = people.randomElement(using: &generator) ?? "jan"
    return [
      .react(.consent), .react(.consent), .react(.objection("Nee, \(minute).")),
      .react(.question("Hoe?")), .withdraw, .solve(someone, how: "Zo."), .solve(someone, how: nil),
      .adopt(in: nil), .edit(changes), .review(.of(2027, 2, 1)),
    ].randomElement(using: &generator)
  }
}
