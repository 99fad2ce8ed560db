import TaskModel
import TestSupport
import Testing

@Suite("R5: every task serves someone")
struct ServesSomeoneTests {
  private let unserved = Task.soup { $0.serves = [] }

  @Test("A task may serve nobody yet, and can be seen to")
  func unfinishedIsAllowedAndVisible() throws {
    var board = Board.linde()
    try board.act(.addTask(unserved), by: "jan")
    #expect(try board.soup().isUnfinished)
    let filter = try board.matcher("is:unfinished")
    #expect(try filter.matches(board.soup()))
  }

  @Test("Claiming it asks for whom it is")
  func claimingAsks() {
    let board = Board.linde([unserved])
    #expect(
      board.refusal(of: .claim("soep", ClaimTerms()), by: "jan") == .servesNobody(unserved)
    )
    let empty = ClaimTerms(forWhom: .stakeholders([]))
    #expect(board.refusal(of: .claim("soep", empty), by: "jan") == .servesNobody(unserved))
  }

  @Test("The answer is kept with the task")
  func theAnswerIsKept() throws {
    var board = Board.linde([unserved])
    let terms = ClaimTerms(forWhom: .stakeholders(["bewoners", "bieb", "bewoners"]))
    try board.act(.claim("soep", terms), by: "jan")
    #expect(try board.soup().serves == ["bewoners", "bieb"])
    #expect(try !board.soup().isUnfinished)
  }

  @Test("“Don't know yet” is an answer; the task stays unfinished")
  func dontKnowYetIsAnAnswer() throws {
    var board = Board.linde([unserved])
    try board.act(.claim("soep", ClaimTerms(forWhom: .notKnownYet)), by: "jan")
    #expect(try board.soup().onIt == ["jan"])
    #expect(try board.soup().isUnfinished)
  }

  @Test("A task that supports another serves through it, and nothing is asked")
  func supportCounts() throws {
    var board = Board.linde([
      .soup(),
      .soup("afwas") { task in
        task.serves = []
        task.supports = "soep"
      },
    ])
    #expect(try !board.soup("afwas").isUnfinished)
    try board.act(.claim("afwas", ClaimTerms()), by: "jan")
  }

  @Test("One can join the waiting list with the same answers")
  func waitingAsksToo() throws {
    var full = unserved
    full.claims = [Claim(person: "piet", at: .minute(0))]
    var board = Board.linde([full])
    let unanswered = ClaimTerms(orWait: true)
    #expect(board.refusal(of: .claim("soep", unanswered), by: "jan")?.code == "servesNobody")
    let answered = ClaimTerms(forWhom: .notKnownYet, orWait: true)
    try board.act(.claim("soep", answered), by: "jan")
    #expect(try board.soup().waitingFor == ["jan"])
  }
}

@Suite("R16: light; a board works without dates, and “don't know yet” is fine")
struct LightTests {
  @Test("A board works without a single due date")
  func noDatesNeeded() throws {
    var board = Board.linde()
    try board.act(.addTask(Task(id: "soep", title: "Soep koken")), by: "jan", at: 0)
    try board.act(.claim("soep", ClaimTerms(forWhom: .notKnownYet)), by: "jan", at: 1)
    try board.act(.done("soep"), by: "jan", at: 2)
    #expect(try board.soup().due == nil)
    #expect(try board.soup().state == .done)
    #expect(board.log.count == 3)
  }
}
