import TaskModel
import TestSupport
import Testing

@Suite("Nobody takes away or answers to what they did not see")
struct TakenMeanwhileTests {
  /// What is taken away, answered or decided, and what another makes of it before: the first is there
  /// when somebody looks, the second comes then.
  static let takings: [(first: Action, then: Action, mine: @Sendable (Board) -> Action)] = [
    (
      .onTask("soep", .wait(for: "de pannen")), .onTask("soep", .wait(for: "de melding")),
      { .onTask("soep", .resume(since: $0.tasks["soep"])) }
    ),
    (
      .onTask("soep", .help(.ask(talent: "taal", note: nil))),
      .onTask("soep", .help(.ask(talent: "EHBO", note: nil))),
      { .onTask("soep", .help(.end(since: $0.tasks["soep"]))) }
    ),
    (
      .onCase("casus", .askHelp(talent: "taal", note: nil)),
      .onCase("casus", .askHelp(talent: "EHBO", note: nil)),
      { .onCase("casus", .endHelp(since: $0.cases["casus"])) }
    ),
    (
      .onInquiry("kiezen", .pause("Even.")), .onInquiry("kiezen", .pause("Langer.")),
      { .onInquiry("kiezen", .goOn(since: $0.inquiries["kiezen"])) }
    ),
    (
      reserve("Nu."), reserve("Later."),
      { .onTask("soep", .place(.unreserve("a", since: $0.tasks["soep"]))) }
    ),
    (
      propose("Iedereen."), propose("Niemand."),
      { .onAgreement("sleutel", .react(.consent, since: $0.agreements["sleutel"])) }
    ),
    (
      propose("Iedereen."), propose("Niemand."),
      { .onAgreement("sleutel", .react(.objection("Nee."), since: $0.agreements["sleutel"])) }
    ),
    (
      propose("Iedereen."), propose("Niemand."),
      { .onAgreement("sleutel", .end(because: nil, since: $0.agreements["sleutel"])) }
    ),
    (
      propose("Iedereen."), propose("Niemand."),
      { .onMeeting("m", .consent("sleutel", of: ["jan"], since: $0.agreements["sleutel"])) }
    ),
  ]

  private static func reserve(_ words: String) -> Action {
    var reservation = Reservation.signing
    reservation.explain = words
    return .onTask("soep", .place(.reserve("a", count: 3, reservation)))
  }

  private static func propose(_ words: String) -> Action {
    var changes = AgreementChanges()
    changes.text = words
    return .onAgreement("sleutel", .edit(changes))
  }

  @Test(
    "What another wrote since is not taken away, consented to or ended by who did not see it",
    arguments: takings.indices
  )
  func taking(_ index: Int) throws {
    let taking = Self.takings[index]
    var board = ChangedMeanwhileTests.board
    try board.act(taking.first, by: "piet", at: 1)
    let mine = taking.mine(board)
    #expect(board.refusal(of: mine, by: "fatima", at: 2) == nil)
    try board.act(taking.then, by: "piet", at: 3)
    #expect(board.refusal(of: mine, by: "fatima", at: 4)?.code == "changedMeanwhile")
    #expect(board.refusal(of: taking.mine(board), by: "fatima", at: 4) == nil)
  }

  @Test("Nobody decides on other words than they read")
  func deciding() throws {
    var board = ChangedMeanwhileTests.board
    for (person, how) in [("samira", "Er is een lijst."), ("piet", "Ja.")] {
      let id = PersonID(literal: person)
      try board.act(.onAgreement("sleutel", .solve(id, how: how)), by: id, at: 1)
    }
    try board.act(.onAgreement("sleutel", .react(.consent)), by: "jan", at: 2)
    let adopt = AgreementAction.adopt(in: nil, since: board.agreements["sleutel"])
    #expect(board.refusal(of: .onAgreement("sleutel", adopt), by: "fatima", at: 3) == nil)
    try board.act(Self.propose("Niemand."), by: "piet", at: 3)
    try board.act(.onAgreement("sleutel", .react(.consent)), by: "jan", at: 4)
    let refusal = board.refusal(of: .onAgreement("sleutel", adopt), by: "fatima", at: 5)
    #expect(refusal?.code == "changedMeanwhile")
  }

  @Test("Of a point, a voice and a letter, only what was done about that one counts")
  func parts() throws {
    let seen = ChangedMeanwhileTests.board
    var board = seen
    let other = Meeting.Point(id: "q", text: "De tuin")
    try board.act(.onMeeting("m", .addPoint(other)), by: "piet", at: 1)
    try board.act(.onMeeting("m", .settle("q", .nothing)), by: "piet", at: 1)
    let settle = MeetingAction.settle("p", .question, since: seen.meetings["m"])
    #expect(board.refusal(of: .onMeeting("m", settle), by: "jan", at: 2) == nil)

    let said = Voice(id: "w", at: nil, by: nil, said: "Het tocht.")
    try board.act(.onStakeholder("bewoners", .hear(said)), by: "piet", at: 1)
    try board.act(.onStakeholder("bewoners", .answer("w", "Er komt lijst.")), by: "piet", at: 1)
    let answer = StakeholderAction.answer("v", "Kom.", since: seen.stakeholders["bewoners"])
    #expect(board.refusal(of: .onStakeholder("bewoners", answer), by: "jan", at: 2) == nil)

    var theirs = GuideChanges()
    theirs.letters = [Guide.Letter(title: "Flyer", body: "Kom!")]
    try board.act(.onGuide("feest", .edit(theirs)), by: "piet", at: 1)
    var mine = GuideChanges()
    mine.basis = seen.guides["feest"]
    mine.removingLetters = ["Briefje"]
    try board.act(.onGuide("feest", .edit(mine)), by: "jan", at: 2)
    #expect(board.guides["feest"]?.letters.map(\.title) == ["Flyer"])
    // Taken out already is taken out.
    let again = board.refusal(of: .onGuide("feest", .edit(mine)), by: "jan", at: 3)
    #expect(again == .nothingChanged)
  }
}
