import TaskModel
import TestSupport
import Testing

@Suite("R3: inviting is asking")
struct InvitingTests {
  private func invitation(_ action: InvitationAction) -> Action {
    .onTask("soep", .invitation(action))
  }

  private func invited(_ tasks: [Task] = [.soup()]) throws -> Board {
    var board = Board.linde(tasks)
    try board.act(invitation(.invite("piet", text: " Jij kookt zo goed. ")), by: "jan", at: 1)
    return board
  }

  @Test("R3: an invitation puts nobody on a task, and the one asked finds it")
  func putsNobodyOnIt() throws {
    let board = try invited()
    #expect(try board.soup().claims == [])
    #expect(
      try board.soup().invites
        == [Invite(person: "piet", by: "jan", at: .minute(1), text: "Jij kookt zo goed.")]
    )
    #expect(try board.matcher("mine", me: "piet").matches(board.soup()))
  }

  @Test("R3: saying yes is claiming, by command or just so")
  func saysYes() throws {
    for yes in [invitation(.accept(ClaimTerms())), .claim("soep", ClaimTerms())] {
      var board = try invited()
      try board.act(yes, by: "piet", at: 2)
      #expect(try board.soup().onIt == ["piet"])
      #expect(try board.soup().invites == [])
      #expect(board.log.entries().map(\.deed) == [.invite, .claim])
    }
  }

  @Test("R3: declining leaves no trace: the log says neither who nor what")
  func declines() throws {
    var declined = try invited()
    try declined.act(invitation(.decline), by: "piet", at: 2)
    var withdrawn = try invited()
    try withdrawn.act(invitation(.withdraw("piet")), by: "jan", at: 2)
    #expect(try declined.soup() == .soup())
    // Nobody can tell the one from the other.
    #expect(Array(declined.log.entries()) == Array(withdrawn.log.entries()))
    let entry = try #require(declined.log.entry(at: 1))
    #expect(entry.deed == .endInvite && entry.by == nil)
    let outcome = try invited().trying(invitation(.decline), by: "piet", at: 2).get()
    #expect(outcome.changes.map(\.leavesNoTrace) == [true])
  }

  @Test("When all places are taken, the waiting list is offered and the invitation stays")
  func full() throws {
    var board = try invited([.soup { $0.claims = [Claim(person: "jan", at: .minute(0))] }])
    let yes = invitation(.accept(ClaimTerms()))
    #expect(board.refusal(of: yes, by: "piet")?.code == "noPlaceLeft")
    try board.act(invitation(.accept(ClaimTerms(orWait: true))), by: "piet", at: 2)
    #expect(try board.soup().waitingFor == ["piet"])
    #expect(try board.soup().invites.count == 1)
    try board.act(.release("soep"), by: "jan", at: 3)
    try board.act(yes, by: "piet", at: 4)
    #expect(try board.soup().invites == [])
  }

  @Test("R2, R8: whom it suits is by name, whoever is paid")
  func whomItSuits() throws {
    let task = Task.soup { task in
      task.talents = ["EHBO", "koken"]
      task.invites = [Invite(person: "piet", by: nil, at: nil, text: "Kom.")]
    }
    var zoe = Person.fatima
    zoe.name = "zoë"
    let board = Board.linde([task], people: [zoe, .jan, .samira, .piet])
    let names = board.peopleSuiting(task, on: .of(2026, 11, 21)).map(\.name)
    #expect(names == ["Samira Özdemir", "zoë"])
  }
}
