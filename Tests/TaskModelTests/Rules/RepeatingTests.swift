import TaskModel
import TestSupport
import Testing

@Suite("A repeating task brings its next occurrence")
struct RepeatingTests {
  private let today = Day.of(2026, 11, 25)

  private func weekly(_ change: (inout Task) -> Void = { _ in }) -> Task {
    .soup { task in
      task.repeats = Recurrence(rule: "week")
      task.on = Moment("2026-11-25T10:00")
      change(&task)
    }
  }

  private func next(on board: Board, after id: TaskID = "soep") throws -> Task? {
    board.next(of: try #require(board.tasks[id]))
  }

  @Test("It has what is the same every time, and nobody on it (R3)")
  func whatIsTheSame() throws {
    let task = weekly { task in
      (task.why, task.note, task.origin) = ("Samen eten.", "Grote pan.", "kok")
      (task.tags, task.talents, task.links) = (["keuken"], ["koken"], ["https://a.nl"])
      (task.hours, task.starter, task.initiative) = (2, true, .residents)
      task.places = [Place(id: "a", label: "roeren", count: 2, only: .signing)]
      task.steps = [Step(id: "s", text: "snijden", done: true)]
      task.claims = [Claim(person: "piet", place: "a", at: .minute(0))]
      task.invites = [Invite(person: "jan", by: "piet", at: nil, text: "Jij kookt zo lekker.")]
      task.waiting = Waiting(on: "pannen")
      task.help = HelpRequest(talent: "koken")
      task.partOf = "feest"
    }
    var board = Board.linde([task])
    try board.act(.done("soep", Finishing(today: today)), by: "fatima", at: 9)
    let next = try #require(try next(on: board))
    var expected = Task(id: next.id, title: task.title)
    (expected.why, expected.note, expected.origin) = (task.why, task.note, task.origin)
    (expected.tags, expected.talents, expected.links) = (task.tags, task.talents, task.links)
    (expected.hours, expected.starter, expected.initiative) = (2, true, .residents)
    (expected.serves, expected.places, expected.repeats) = (task.serves, task.places, task.repeats)
    expected.steps = [Step(id: "s", text: "snijden")]
    expected.on = Moment("2026-12-02T10:00")
    (expected.series, expected.previous) = ("soep", "soep")
    expected.created = Stamp(at: .minute(9), by: "fatima")
    #expect(next == expected)
    #expect(try board.soup().series == "soep")
  }

  @Test("Finishing, reopening and finishing again brings one")
  func once() throws {
    var board = Board.linde([weekly()])
    for _ in 0..<3 {
      try board.act(.done("soep", Finishing(today: today)), by: "jan")
      try board.act(.reopen("soep"), by: "jan")
    }
    #expect(board.tasks.count == 2)
    // Also when it was put on another day in between, or the next one is done by now.
    let next = try #require(try next(on: board)).id
    try board.act(.done(next, Finishing(today: today)), by: "jan")
    try board.act(.done("soep", Finishing(today: today.adding(days: 20))), by: "jan")
    #expect(board.tasks.count == 3)
    #expect(board.everyTask.allSatisfy { $0.series == "soep" })
    #expect(board.previous(of: board.tasks[2], atMost: 9).map(\.id) == [next, "soep"])
  }

  @Test("One of a series that was written by hand is not brought again")
  func byHand() throws {
    let later = weekly { task in
      task.series = "reeks"
      task.on = Moment("2026-12-02T10:00")
    }
    var board = Board.linde([
      weekly { $0.series = "reeks" },
      Task.soup("later") { task in
        (task.series, task.on, task.repeats) = (later.series, later.on, later.repeats)
      },
    ])
    try board.act(.done("soep", Finishing(today: today)), by: "jan")
    #expect(board.tasks.count == 2)
    #expect(try next(on: board)?.id == "later")
  }

  @Test("Two copies of a board bring the same one, whoever finishes it")
  func sameEverywhere() throws {
    var here = Board.linde([weekly()])
    var there = here
    try here.act(.done("soep", Finishing(today: today)), by: "jan", at: 1)
    try there.act(.done("soep", Finishing(today: today)), by: "piet", at: 2)
    #expect(try next(on: here)?.id == next(on: there)?.id)
  }

  @Test("An identifier in use is passed over")
  func identifierInUse() throws {
    var board = Board.linde([weekly()])
    try board.act(.done("soep", Finishing(today: today)), by: "jan")
    let taken = try #require(try next(on: board)).id
    board = .linde([weekly(), .soup(taken)])
    try board.act(.done("soep", Finishing(today: today)), by: "jan")
    #expect(board.tasks.count == 3)
    #expect(try next(on: board)?.id != taken)
    try board.act(.reopen("soep"), by: "jan")
    try board.act(.done("soep", Finishing(today: today)), by: "jan")
    #expect(board.tasks.count == 3)
  }

  struct Dates: NamedRow {
    let name: String
    var on: String?
    var by: String?
    let rule: String
    let today: String
    let next: String?
  }

  @Test(
    "Its day keeps the rhythm and the time on the wall, and is not before today",
    arguments: [
      Dates(
        name: "across the end of summer time",
        on: "2026-10-21T10:00",
        rule: "week",
        today: "2026-10-21",
        next: "2026-10-28T10:00"
      ),
      Dates(
        name: "across its beginning, at an hour that is skipped that day",
        on: "2027-03-27T02:30",
        rule: "day",
        today: "2027-03-27",
        next: "2027-03-28T02:30"
      ),
      Dates(
        name: "finished early",
        by: "2026-11-25",
        rule: "week",
        today: "2026-11-20",
        next: "2026-12-02"
      ),
      Dates(
        name: "finished late: what was missed is passed over",
        by: "2026-11-25",
        rule: "week",
        today: "2026-12-10",
        next: "2026-12-16"
      ),
      Dates(
        name: "the end of a month",
        on: "2027-01-31",
        rule: "month",
        today: "2027-01-31",
        next: "2027-02-28"
      ),
      Dates(
        name: "the last day of February in a leap year",
        on: "2028-01-31",
        rule: "month-last-day",
        today: "2028-01-31",
        next: "2028-02-29"
      ),
      Dates(
        name: "without a day: within a turn from today",
        rule: "month",
        today: "2026-11-22",
        next: "2026-12-22"
      ),
      Dates(
        name: "a rule that is not known",
        on: "2026-11-25",
        rule: "blue-moon",
        today: "2026-11-25",
        next: nil
      ),
      Dates(
        name: "past the calendar",
        on: "9999-12-31",
        rule: "day",
        today: "9999-12-31",
        next: nil
      ),
    ]
  )
  func day(row: Dates) throws {
    let task = Task.soup { task in
      (task.on, task.by) = (row.on.flatMap { Moment($0) }, row.by.flatMap { Moment($0) })
      task.repeats = Recurrence(rule: row.rule)
    }
    var board = Board.linde([task])
    try board.act(.done("soep", Finishing(today: Day(row.today))), by: "jan")
    let next = try next(on: board)
    #expect(next?.due?.description == row.next)
    #expect((next?.on == nil) == (row.on == nil || row.next == nil))
  }

  @Test("What is at the end of each month does not slip to the 28th")
  func monthEnds() throws {
    let january = Task.soup { task in
      (task.on, task.repeats) = (Moment("2027-01-31"), Recurrence(rule: "month"))
    }
    var board = Board.linde([january])
    var id: TaskID = "soep"
    var days: [String] = []
    for _ in 0..<3 {
      try board.act(.done(id, Finishing(today: .of(2027, 1, 31))), by: "jan")
      let next = try #require(try next(on: board, after: id))
      days.append("\(try #require(next.on))")
      id = next.id
    }
    #expect(days == ["2027-02-28", "2027-03-31", "2027-04-30"])
  }

  @Test("Who was there before is a hint, by name, without those who left")
  func regulars() throws {
    var board = Board.linde([
      weekly { task in
        task.claims = ["samira", "wim", "piet"].map { Claim(person: $0, at: .minute(0)) }
        task.places = [Place(id: "a", count: 5)]
      }
    ])
    try board.act(.done("soep", Finishing(today: today)), by: "jan")
    let next = try #require(try next(on: board))
    #expect(next.claims.isEmpty)
    #expect(board.regulars(of: next).map(\.id) == ["piet", "samira"])
  }

  @Test("R13: dropping it ends the series")
  func droppingEndsIt() throws {
    var board = Board.linde([weekly()])
    try board.act(.drop("soep", because: "Ze doen het zelf."), by: "jan")
    #expect(board.tasks.count == 1)
  }

  @Test("A series that goes round in a circle, by hand, has an end all the same")
  func circle() {
    let board = Board.linde([
      .soup("a") { $0.previous = "b" }, .soup("b") { $0.previous = "a" },
    ])
    #expect(board.previous(of: board.tasks[0], atMost: 99).map(\.id) == ["b"])
  }
}
