import TaskModel
import TestSupport
import Testing

@Suite("Editing a task")
struct EditingTests {
  private func edited(
    _ task: Task = .soup(),
    _ changes: TaskChange...,
    basis: Task? = nil
  ) throws -> Task {
    var board = Board.linde([task])
    try board.act(.onTask("soep", .edit(TaskChanges(changes, basis: basis))), by: "fatima")
    checkInvariants(of: board)
    #expect(board.log.entries().map(\.did) == ["edit"])
    return try board.soup()
  }

  private struct Row: NamedRow {
    let name: String
    let change: TaskChange
    let holds: @Sendable (Task) -> Bool
  }

  private static let on = Moment(day: .of(2026, 12, 1))

  private static let rows: [Row] = [
    Row(name: "title", change: .title(" Brood ")) { $0.title == "Brood" },
    Row(name: "why", change: .why("Samen eten.")) { $0.why == "Samen eten." },
    Row(name: "one more stakeholder", change: .serves("bieb")) {
      $0.serves == ["bewoners", "bieb"]
    },
    Row(name: "no stakeholder", change: .servesNoMore("bewoners")) { $0.isUnfinished },
    Row(name: "supports", change: .supports("brood")) { $0.supports == "brood" },
    Row(name: "note", change: .note("# Kop\ntekst")) { $0.note == "# Kop\ntekst" },
    Row(name: "on a day", change: .date(.on(on))) { $0.on == on && $0.by == nil },
    Row(name: "by a day", change: .date(.by(on))) { $0.by == on && $0.on == nil },
    Row(name: "hours", change: .hours(2)) { $0.hours == 2 },
    Row(name: "talent", change: .talents(.add("koken"))) { $0.talents == ["koken"] },
    Row(name: "tag", change: .tags(.add("keuken"))) { $0.tags == ["keuken"] },
    Row(name: "link", change: .links(.add("https://x.nl"))) { $0.links == ["https://x.nl"] },
    Row(name: "starter", change: .starter(true)) { $0.starter },
    Row(name: "every week", change: .repeats(Recurrence(rule: "week"))) {
      $0.repeats?.rule == "week"
    },
    Row(name: "initiative", change: .initiative(.residents)) { $0.initiative == .residents },
    Row(name: "frames", change: .frames("Brandweer: 80.")) { $0.frames == "Brandweer: 80." },
    Row(name: "origin", change: .origin("Kok")) { $0.origin == "Kok" },
    Row(name: "expects", change: .expects("Rust.")) { $0.isRunningExperiment },
    Row(name: "until", change: .until(.of(2027, 1, 1))) {
      $0.experiment?.until == .of(2027, 1, 1)
    },
    Row(name: "learned", change: .learned("Veel.")) { !$0.isRunningExperiment },
    Row(name: "share", change: .share(true)) { $0.experiment?.share == true },
    Row(name: "steps", change: .steps([Step(text: "Snijden")])) {
      $0.steps.map(\.text) == ["Snijden"] && $0.steps[0].id != nil
    },
  ]

  @Test("Changes what is named:", arguments: rows)
  private func changes(row: Row) throws {
    var board = Board.linde([.soup(), .soup("brood")])
    try board.act(.onTask("soep", .edit(TaskChanges([row.change]))), by: "fatima")
    #expect(row.holds(try board.soup()))
    checkInvariants(of: board)
  }

  @Test("Every aspect of a task can be changed, and the table has all but what goes with learned")
  private func everyAspect() {
    let changed = Set(Self.rows.map(\.change.aspect))
    #expect(changed.union([.happened]) == Set(TaskAspect.allCases))
  }

  @Test("What is emptied is gone")
  func emptying() throws {
    let full = Task.soup { task in
      task.why = "Samen"
      task.by = Self.on
      task.repeats = Recurrence(rule: "week")
      task.tags = ["Keuken", "buurt"]
      task.experiment = Experiment(expects: "Rust")
    }
    let task = try edited(
      full,
      .why(nil),
      .date(nil),
      .repeats(nil),
      .tags(.remove("KEUKEN")),
      .expects("")
    )
    #expect(task == .soup { $0.tags = ["buurt"] })
  }

  @Test("A day takes the place of the other kind of day")
  func oneDate() throws {
    let task = try edited(.soup { $0.by = Self.on }, .date(.on(Self.on)))
    #expect(task.on == Self.on && task.by == nil)
  }

  @Test("What comes back every month keeps the 31st, whichever of the two is edited")
  func anchored() throws {
    let last = Moment(day: .of(2027, 1, 31))
    let monthly = Recurrence(rule: "month")
    let byRule = try edited(.soup { $0.by = last }, .repeats(monthly))
    let byDay = try edited(.soup { $0.repeats = monthly }, .date(.by(last)))
    #expect(byRule.repeats?.rule == "month-31")
    #expect(byDay.repeats?.rule == "month-31")
  }

  @Test("A finished task can be edited too: one learns afterwards (R14)")
  func afterwards() throws {
    let done = Task.soup { $0.done = Stamp(at: .minute(0), by: "jan") }
    let task = try edited(done, .happened("Niets"), .learned("Werkte niet, wel geleerd"))
    #expect(task.state == .done)
    #expect(task.experiment?.learned == "Werkte niet, wel geleerd")
  }

  @Test("What others changed elsewhere meanwhile stays; lists take both")
  func bothStay() throws {
    let basis = Task.soup { $0.tags = ["a"] }
    let now = Task.soup { task in
      task.tags = ["a", "van jan"]
      task.why = "van jan"
    }
    let task = try edited(now, .title("Van Fatima"), .tags(.add("b")), basis: basis)
    #expect(task.title == "Van Fatima" && task.why == "van jan")
    #expect(task.tags == ["a", "van jan", "b"])
  }

  @Test("The same change made by both is no clash")
  func sameChange() throws {
    let basis = Task.soup()
    let now = Task.soup { $0.why = "Samen" }
    #expect(try edited(now, .why("Samen"), .hours(2), basis: basis).hours == 2)
  }

  @Test("Support does not go round in a circle, by way of others either")
  func noCircle() throws {
    var board = Board.linde([
      .soup("a") { $0.supports = "b" }, .soup("b") { $0.supports = "c" }, .soup("c"),
    ])
    let edit = Action.onTask("c", .edit(TaskChanges([.supports("a")])))
    #expect(
      board.refusal(of: edit, by: "jan") == .supportsInCircle(.soup("c") { $0.supports = "a" })
    )
    try board.act(.onTask("a", .edit(TaskChanges([.supports("c")]))), by: "jan")
    #expect(board.tasks["a"]?.supports == "c")
  }

  @Test("R14: experiments are counted while they run, so that one can start small")
  func runningExperiments() {
    let tasks = (1...4).map { number in
      Task.soup(TaskID(literal: "x\(number)")) { $0.experiment = Experiment(expects: "Rust") }
    }
    let over = Task.soup("over") { $0.experiment = Experiment(expects: "Rust", learned: "Veel") }
    let done = Task.soup("klaar") { task in
      task.experiment = Experiment(expects: "Rust")
      task.done = Stamp(at: .minute(0), by: "jan")
    }
    #expect(Board.linde(tasks + [over, done, .soup()]).runningExperiments().count == 4)
    #expect(Board.fewExperiments == 3)
  }
}
