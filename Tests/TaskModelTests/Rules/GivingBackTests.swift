import TaskModel
import TestSupport
import Testing

@Suite("R12: giving back is free")
struct GivingBackTests {
  @Test("A task that is given back is as if it had never been claimed")
  func givingBackLeavesNoMark() throws {
    let task = Task.soup { $0.places = [Place(id: "a", count: 2)] }
    var board = Board.linde([task])
    try board.act(.claim("soep", ClaimTerms()), by: "jan", at: 1)
    try board.act(.release("soep"), by: "jan", at: 2)
    #expect(try board.soup() == task)
  }

  @Test("One leaves the waiting list in the same way")
  func leavingTheWaitingList() throws {
    let task = Task.soup { $0.claims = [Claim(person: "piet", at: .minute(0))] }
    var board = Board.linde([task])
    try board.act(.claim("soep", ClaimTerms(orWait: true)), by: "jan", at: 1)
    try board.act(.release("soep"), by: "jan", at: 2)
    #expect(try board.soup() == task)
  }

  @Test("Giving back asks nothing: there is nowhere to put a reason")
  func noReasonIsAsked() {
    guard case .release(let id) = Action.release("soep") else { return }
    #expect(id == "soep")
    #expect(Mirror(reflecting: Action.release("soep")).children.first?.value is TaskID)
  }
}

@Suite("R12: a stand-in")
struct StandInTests {
  private func task(_ places: [Place], _ claims: [Claim]) -> Task {
    .soup { ($0.places, $0.claims) = (places, claims) }
  }

  @Test("The place stays theirs until another takes over")
  func anotherTakesOver() throws {
    var board = Board.linde([task([], [Claim(person: "jan", at: .minute(0), standIn: true)])])
    #expect(try board.soup().onIt == ["jan"])
    try board.act(.claim("soep", ClaimTerms()), by: "fatima")
    #expect(try board.soup().onIt == ["fatima"])
    #expect(try board.soup().seekingStandIn.isEmpty)
  }

  @Test("Nobody stands in for themselves")
  func notForThemselves() {
    let board = Board.linde([task([], [Claim(person: "jan", at: .minute(0), standIn: true)])])
    #expect(board.refusal(of: .claim("soep", ClaimTerms()), by: "jan")?.code == "alreadyOnIt")
  }

  @Test("A free place is taken before somebody is stood in for")
  func aFreePlaceComesFirst() throws {
    let places = [Place(id: "a", count: 1), Place(id: "b", count: 1)]
    let seeking = Claim(person: "jan", place: "a", at: .minute(0), standIn: true)
    var board = Board.linde([task(places, [seeking])])
    try board.act(.claim("soep", ClaimTerms()), by: "fatima")
    #expect(try board.soup().claim(of: "fatima")?.place == "b")
    #expect(try board.soup().onIt == ["jan", "fatima"])
  }

  @Test("Somebody who seeks a stand-in does not let newcomers pass the waiting list")
  func theFreePlaceStaysForTheFirstInLine() throws {
    let claims = [
      Claim(person: "jan", at: .minute(0), standIn: true),
      Claim(person: "piet", at: .minute(1), waiting: true),
    ]
    var board = Board.linde([task([Place(id: "a", count: 2)], claims)])
    try board.act(.claim("soep", ClaimTerms()), by: "fatima", at: 2)
    #expect(try board.soup().onIt == ["fatima"])
    try board.act(.claim("soep", ClaimTerms()), by: "piet", at: 3)
    #expect(try board.soup().onIt == ["fatima", "piet"])
  }
}

@Suite("R13: stopping is an achievement")
struct StoppingTests {
  @Test("Dropping needs a reason", arguments: ["", " ", "\n\t"])
  func droppingNeedsAReason(reason: String) {
    let board = Board.linde([.soup()])
    #expect(board.refusal(of: .drop("soep", because: reason), by: "jan") == .reasonMissing)
  }

  @Test("The reason is kept, and so are the claims, for those who were on it")
  func theReasonIsKept() throws {
    let claim = Claim(person: "piet", at: .minute(0))
    var board = Board.linde([.soup { $0.claims = [claim] }])
    try board.act(.drop("soep", because: " Niemand at het op. "), by: "jan", at: 9)
    let task = try board.soup()
    #expect(
      task.dropped == Dropped(at: .minute(9), by: "jan", because: "Niemand at het op.")
    )
    #expect(task.claims == [claim])
    #expect(task.state == .dropped)
  }

  @Test("A dropped task can come back, with whoever was on it")
  func aDroppedTaskComesBack() throws {
    let before = Task.soup { $0.claims = [Claim(person: "piet", at: .minute(0))] }
    var board = Board.linde([before])
    try board.act(.drop("soep", because: "Niemand at het op."), by: "jan")
    try board.act(.reopen("soep"), by: "fatima")
    #expect(try board.soup() == before)
  }

  @Test("A task that is added as dropped needs the reason too")
  func addedAsDropped() {
    let draft = Task.soup { $0.dropped = Dropped(at: .minute(0), by: "jan", because: " ") }
    #expect(Board.linde().refusal(of: .addTask(draft), by: "jan") == .reasonMissing)
  }
}
