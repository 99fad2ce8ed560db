import TaskModel
import TestSupport
import Testing

@Suite("R3: saying yes in a meeting, the one exception")
struct MeetingClaimTests {
  private static let present: [PersonID] = ["p1", "p2", "p3"]

  /// A random board on which a meeting goes on, with some people marked present.
  private func board(_ adventure: Adventure) throws -> Board {
    var board = adventure.board
    let meeting = Meeting(
      id: "m",
      host: "p1",
      present: Self.present,
      noCaseBecause: "Er was er geen."
    )
    try board.act(.startMeeting(meeting), by: "p4", at: -1)
    return board
  }

  @Test("R3: nobody comes onto a task in a meeting but who is marked present, and it says so")
  func onlyThePresent() throws {
    for seed in 1...60 {
      let adventure = Adventure(seed: UInt64(seed), length: 60)
      var board = try board(adventure)
      for (number, step) in adventure.steps.enumerated() {
        // What people do on their own goes on meanwhile.
        let other = try? board.applying(step.action, in: step.occasion).board
        if let other, other.meetings["m"]?.isOpen == true { board = other }
        for person in adventure.board.people.map(\.id) {
          guard case .claim(let task, let terms) = step.action else { continue }
          let action = Action.onMeeting("m", .claim(task, for: person, terms))
          guard let outcome = try? board.applying(action, in: step.occasion) else { continue }
          let isPresent = board.meetings["m"]?.present.contains(person) ?? false
          #expect(isPresent, "seed \(seed), step \(number)")
          #expect(outcome.entry.claimant == person)
          #expect(outcome.entry.via == "m" && outcome.entry.by == step.occasion.by)
          #expect(outcome.board.tasks[task]?.claim(of: person)?.via == "m")
          let before = board.tasks[task]?.claims.filter { $0.person != person } ?? []
          let after = outcome.board.tasks[task]?.claims.filter { $0.person != person } ?? []
          #expect(after.filter { !before.contains($0) }.isEmpty, "seed \(seed), step \(number)")
          #expect(before.filter { !after.contains($0) && !$0.standIn }.isEmpty)
          checkInvariants(of: outcome.board)
        }
      }
    }
  }

  @Test("R3: an accidental yes is taken back by whoever typed it, as long as nobody built on it")
  func nobodyAbsent() throws {
    var board = Board.linde([.soup()])
    let draft = Meeting(id: "m", host: "jan", present: ["fatima"], noCaseBecause: "Geen.")
    try board.act(.startMeeting(draft), by: "jan", at: 1)
    let claim = { (person: PersonID) in Action.onMeeting("m", .claim("soep", for: person)) }
    #expect(board.refusal(of: claim("piet"), by: "jan") == .notPresent("piet", at: "m"))
    #expect(
      board.refusal(of: claim("wim"), by: "jan") == .personLeft(.wim, on: .of(2026, 10, 1))
    )
    try board.act(claim("fatima"), by: "jan", at: 2)
    #expect(try board.soup().onIt == ["fatima"])
    let soup = try board.soup()
    #expect(
      board.refusal(of: claim("fatima"), by: "jan")
        == .alreadyOnIt(soup, person: "fatima", since: .minute(2))
    )
    try board.act(.onMeeting("m", .close), by: "jan", at: 3)
    #expect(board.refusal(of: claim("jan"), by: "jan") == .meetingClosed("m"))
  }
}
