import TaskModel
import TestSupport
import Testing

@Suite("Steps")
struct StepsTests {
  @Test("Are added, ticked, unticked and taken off, each known by its identifier")
  func story() throws {
    var board = Board.linde([.soup()])
    for text in [" Snijden ", "Koken", "Snijden"] {
      try board.act(.onTask("soep", .addStep(text)), by: "jan")
    }
    let steps = try board.soup().steps
    #expect(steps.map(\.text) == ["Snijden", "Koken", "Snijden"])
    #expect(Set(steps.map(\.id)).count == 3)
    try board.act(.onTask("soep", .removeStep(steps[0])), by: "fatima")
    // Whoever saw the list before that still ticks the step they mean.
    try board.act(.onTask("soep", .finishStep(steps[1])), by: "jan")
    #expect(try board.soup().steps.map(\.done) == [true, false])
    try board.act(.onTask("soep", .reopenStep(steps[1])), by: "jan")
    #expect(try board.soup().steps.map(\.done) == [false, false])
  }

  @Test("Without identifier, as written by hand, are known by their text")
  func byHand() throws {
    var board = Board.linde([.soup { $0.steps = [Step(text: "Snijden"), Step(text: "Koken")] }])
    try board.act(.onTask("soep", .finishStep(Step(text: "Koken"))), by: "jan")
    #expect(try board.soup().steps == [Step(text: "Snijden"), Step(text: "Koken", done: true)])
  }
}

@Suite("Remarks and questions")
struct RemarksTests {
  @Test("A question stays open, whatever is answered, until whoever asked says so")
  func open() throws {
    var board = Board.linde([.soup()])
    try board.act(.onTask("soep", .remark("Lekker")), by: "jan", at: 1)
    try board.act(.onTask("soep", .ask("Hoeveel zout?")), by: "fatima", at: 2)
    let question = try #require(board.soup().openQuestions.first)
    #expect(question.by == "fatima" && question.at == .minute(2))
    try board.act(.onTask("soep", .reply(to: question.id, "Weinig")), by: "jan", at: 3)
    let answer = try #require(board.soup().remarks.last)
    #expect(answer.kind == .answer && answer.to == question.id)
    // An answer to an answer goes to the question.
    try board.act(.onTask("soep", .reply(to: answer.id, "Geen")), by: "piet", at: 4)
    #expect(try board.soup().remarks.last?.to == question.id)
    #expect(try board.soup().openQuestions == [question])
    let settle = Action.onTask("soep", .answered(question.id))
    #expect(board.refusal(of: settle, by: "jan") == .notTheAsker(question, of: try board.soup()))
    try board.act(settle, by: "fatima", at: 5)
    #expect(try board.soup().openQuestions.isEmpty)
    #expect(try board.soup().remarks[1].answered == .minute(5))
    checkInvariants(of: board)
  }

  @Test("Of whoever has left, anybody may say that a question is answered")
  func askerLeft() throws {
    var board = Board.linde([
      .soup { $0.remarks = [Remark(id: "r", at: nil, by: "wim", kind: .question, text: "Zout?")] }
    ])
    try board.act(.onTask("soep", .answered("r")), by: "jan")
    #expect(try board.soup().openQuestions.isEmpty)
  }

  @Test("A finished task can be talked about")
  func finished() throws {
    var board = Board.linde([.soup { $0.done = Stamp(at: .minute(0), by: "jan") }])
    try board.act(.onTask("soep", .remark("Dat was fijn")), by: "fatima")
    #expect(try board.soup().remarks.count == 1)
  }
}

@Suite("Splitting")
struct SplittingTests {
  private func split(_ whole: Task = .soup()) throws -> Board {
    var board = Board.linde([whole])
    let parts = [Task(id: "p1", title: "Snijden"), Task(id: "p2", title: "Koken")]
    try board.act(.onTask(whole.id, .split(into: parts)), by: "jan", at: 1)
    return board
  }

  @Test("Parts are for the same stakeholders, and say of what they are a part")
  func inherits() throws {
    let board = try split(
      .soup { task in
        task.why = "Samen eten"
        task.tags = ["keuken"]
        task.origin = "Kok"
        task.hours = 3
        task.claims = [Claim(person: "fatima", at: .minute(0))]
      }
    )
    let parts = board.parts(of: "soep")
    #expect(parts.map(\.id) == ["p1", "p2"])
    for part in parts {
      #expect(part.serves == ["bewoners"] && part.why == "Samen eten")
      #expect(part.tags == ["keuken"] && part.origin == "Kok")
      #expect(part.created == Stamp(at: .minute(1), by: "jan"))
      #expect(part.hours == nil)
    }
    #expect(try board.soup().onIt == ["fatima"])
    #expect(board.log.entries().map(\.did) == ["split"])
    checkInvariants(of: board)
  }

  @Test("R3: nobody is put on a part by who splits")
  func nobodyAssigned() throws {
    var board = Board.linde([.soup()])
    let part = Task.soup("p") { $0.claims = [Claim(person: "piet", at: .minute(0))] }
    try board.act(.onTask("soep", .split(into: [part])), by: "jan")
    #expect(board.tasks["p"]?.claims == [])
  }

  @Test("The whole can be claimed while it has parts")
  func wholeIsClaimed() throws {
    var board = try split()
    try board.act(.claim("soep", ClaimTerms()), by: "fatima")
    #expect(try board.soup().onIt == ["fatima"])
  }

  @Test("The whole is done with its last part, in one entry")
  func lastPart() throws {
    var board = try split()
    try board.act(.done("p1"), by: "jan", at: 2)
    #expect(try board.soup().state == .open)
    let outcome = try board.trying(.done("p2"), by: "fatima", at: 3).get()
    #expect(outcome.changes.count == 1)
    #expect(outcome.board.tasks["soep"]?.done == Stamp(at: .minute(3), by: "fatima"))
  }

  @Test(
    "A dropped part does not hold up the whole, but parts that were all dropped do not finish it"
  )
  func dropped() throws {
    var board = try split()
    try board.act(.drop("p1", because: "Hoeft niet"), by: "jan", at: 2)
    var other = board
    try board.act(.done("p2"), by: "jan", at: 3)
    #expect(try board.soup().state == .done)
    try other.act(.drop("p2", because: "Hoeft niet"), by: "jan", at: 3)
    #expect(try other.soup().state == .open)
  }

  @Test("Dropping the last one left finishes the whole when another was done")
  func droppedLast() throws {
    var board = try split()
    try board.act(.done("p1"), by: "jan", at: 2)
    try board.act(.drop("p2", because: "Hoeft niet"), by: "jan", at: 3)
    #expect(try board.soup().state == .done)
  }

  @Test("Parts of parts finish one after the other")
  func nested() throws {
    var board = try split()
    let crumbs = [Task(id: "q1", title: "Wortels")]
    try board.act(.onTask("p1", .split(into: crumbs)), by: "jan", at: 2)
    try board.act(.done("p2"), by: "jan", at: 3)
    try board.act(.done("q1"), by: "jan", at: 4)
    #expect(board.everyTask.map(\.state) == [.done, .done, .done, .done])
  }

  @Test("A whole that is done already stays as it was done")
  func wholeFirst() throws {
    var board = try split()
    try board.act(.done("soep"), by: "jan", at: 2)
    try board.act(.done("p1"), by: "fatima", at: 3)
    try board.act(.done("p2"), by: "fatima", at: 4)
    #expect(try board.soup().done == Stamp(at: .minute(2), by: "jan"))
  }
}

@Suite("R1: an old job description, taken apart")
struct DutiesTests {
  private func duty(_ id: TaskID, _ title: String, _ change: (inout Task) -> Void) -> Task {
    .soup(id) { task in
      task.title = title
      task.origin = "Coördinator"
      change(&task)
    }
  }

  @Test("R1: its tasks are told apart by who carries them, and what comes back is one")
  func carried() throws {
    let board = Board.linde([
      duty("a", "Bellen") { $0.claims = [Claim(person: "jan", at: .minute(0))] },
      duty("b", "Post") { _ in },
      duty("c", "Lijst") { $0.dropped = Dropped(at: .minute(0), by: nil, because: "Ballast") },
      duty("d", "Koffie") { task in
        task.series = "d"
        task.done = Stamp(at: .minute(0), by: "jan")
      },
      duty("e", "Koffie") { $0.series = "d" },
      duty("f", "Verslag") { $0.done = Stamp(at: .minute(0), by: "jan") },
      .soup(),
    ])
    let duties = try #require(board.duties(of: " COORDINATOR "))
    #expect(duties.name == "Coördinator")
    #expect(duties.carried.map(\.id) == ["a"])
    #expect(duties.nobody.map(\.id) == ["b", "e"])
    #expect(duties.done.map(\.id) == ["f"])
    #expect(duties.dropped.map(\.id) == ["c"])
    #expect(duties.count == 5)
    #expect(board.duties().count == 1)
    #expect(board.duties(of: "Kok") == nil)
  }

  @Test("R1: a list of duties is read as people write it")
  func lines() {
    let text = """
      # Coördinator welzijn
      - Bellen met wie alleen woont
      * Post @bewoners x2

      1. Agenda bijhouden
      2) Verslag maken
      a) Koffie
        •  Sleutels beheren
      3D-printer onderhouden
      --
      """
    #expect(
      dutyLines(of: text) == [
        "Bellen met wie alleen woont", "Post @bewoners x2", "Agenda bijhouden", "Verslag maken",
        "Koffie", "Sleutels beheren", "3D-printer onderhouden",
      ]
    )
  }
}
