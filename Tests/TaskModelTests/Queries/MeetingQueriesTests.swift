import TaskModel
import TestSupport
import Testing

@Suite("What a meeting looks at, and what was done in it")
struct MeetingQueriesTests {
  private static let draft = Meeting(
    id: "m",
    host: "jan",
    present: ["jan", "fatima"],
    noCaseBecause: "Het is feest."
  )

  private func minutes(_ board: Board) throws -> MeetingMinutes {
    MeetingMinutes(try #require(board.meetings["m"]), on: board)
  }

  @Test("What those present do while it goes on belongs to it; others' deeds and later ones do not")
  func belongs() throws {
    let bread = Task.soup("brood") { $0.places = [Place(id: "a", count: 2)] }
    var board = Board.linde([.soup(), bread, .soup("taart")])
    try board.act(.claim("brood", ClaimTerms()), by: "fatima", at: 0)
    try board.act(.startMeeting(Self.draft), by: "jan", at: 1)
    try board.act(.claim("soep", ClaimTerms()), by: "fatima", at: 2)
    try board.act(.claim("taart", ClaimTerms()), by: "piet", at: 2)
    try board.act(.onMeeting("m", .claim("brood", for: "jan")), by: "jan", at: 3)
    try board.act(.addTask(.soup("nieuw")), by: "jan", at: 4)
    try board.act(.onMeeting("m", .walkPast("taart")), by: "jan", at: 4)
    try board.act(.onMeeting("m", .close), by: "jan", at: 5)
    let before = try minutes(board)
    try board.act(.claim("nieuw", ClaimTerms()), by: "jan", at: 6)
    try board.act(.drop("taart", because: "op"), by: "jan", at: 7)
    let after = try minutes(board)
    for told in [before, after] {
      #expect(told.taken.map(\.task.id) == ["soep", "brood"])
      #expect(told.taken.map(\.people) == [["fatima"], ["jan"]])
      #expect(told.added.map(\.id) == ["nieuw"])
      #expect(told.stopped.isEmpty)
    }
    let matcher = try board.matcher("meeting:last")
    let found = board.everyTask.filter(matcher.matches).map(\.id)
    #expect(found == ["soep", "brood", "taart", "nieuw"])
    let other = try board.matcher("overleg:zoek")
    #expect(!other.matches(.soup()))
  }

  @Test("S53: what nobody wanted comes up in the walk, once: until the next meeting has ended")
  func unwanted() throws {
    func board(_ unwanted: String?, at instant: Instant?) -> Board {
      let cake = Task.soup("taart") {
        $0.serves = ["school"]
        $0.done = Stamp(at: .minute(0), by: "jan")
        $0.accounts = [
          Account(stakeholder: "school", at: instant, by: "jan", unwanted: unwanted)
        ]
      }
      return Board.linde([cake])
    }
    func reasons(_ board: Board) -> [MeetingWalk.Reason] {
      let walk = MeetingWalk(board, today: .of(2026, 11, 21), clock: .utc)
      return walk.stops.first { $0.task == "taart" }?.reasons ?? []
    }
    #expect(reasons(board("Ruzie.", at: .minute(2))) == [.unwanted])
    #expect(reasons(board(nil, at: .minute(2))) == [])
    #expect(reasons(board("Ruzie.", at: nil)) == [])
    // Longer ago than the board finds short.
    #expect(reasons(board("Ruzie.", at: .minute(-60 * 24 * 40))) == [])
    var later = board("Ruzie.", at: .minute(2))
    try later.act(.startMeeting(Self.draft), by: "jan", at: 3)
    #expect(reasons(later) == [.unwanted])
    try later.act(.onMeeting("m", .close), by: "jan", at: 9)
    #expect(reasons(later) == [])
  }

  @Test("R12: who gave it back before the end did not take it")
  func givenBack() throws {
    var board = Board.linde([.soup()])
    try board.act(.startMeeting(Self.draft), by: "jan", at: 1)
    try board.act(.claim("soep", ClaimTerms()), by: "fatima", at: 2)
    try board.act(.release("soep"), by: "fatima", at: 3)
    #expect(try minutes(board).taken.isEmpty)
  }

  @Test("A meeting nobody ended sleeps, so that next week's work is not in its minutes")
  func sleeps() throws {
    var board = Board.linde([.soup(), .soup("brood")])
    try board.act(.startMeeting(Self.draft), by: "jan", at: 0)
    try board.act(.claim("soep", ClaimTerms()), by: "fatima", at: 239)
    try board.act(.claim("brood", ClaimTerms()), by: "fatima", at: 241)
    try board.act(.onMeeting("m", .close), by: "jan", at: 3000)
    #expect(try minutes(board).taken.map(\.task.id) == ["soep"])
  }

  @Test("Without a log, the records tell what they know of a meeting")
  func withoutLog() throws {
    let meeting = Meeting(id: "m", at: .minute(0), present: ["jan"], closed: .minute(9))
    let soup = Task.soup { $0.claims = [Claim(person: "jan", at: .minute(3), via: "m")] }
    let dropped = Task.soup("taart") {
      $0.dropped = Dropped(at: .minute(4), by: "jan", because: "op")
    }
    let board = Board(
      settings: BoardSettings(name: "De Linde"),
      people: [.jan],
      tasks: TaskTable([soup, dropped]),
      thanks: [Thanks(id: "w", from: "jan", to: ["fatima"], text: "Fijn.", at: .minute(5))],
      meetings: [meeting]
    )
    let told = try minutes(board)
    #expect(told.taken.map(\.task.id) == ["soep"])
    #expect(told.stopped.map(\.id) == ["taart"])
    #expect(told.thanks.map(\.id) == ["w"])
  }

  @Test("Since last time: what was taken, finished, stopped and thanked, by task")
  func sinceLast() throws {
    var board = Board.linde([.soup(), .soup("brood"), .soup("taart"), .soup("thee")])
    try board.act(.startMeeting(Self.draft), by: "jan", at: 0)
    try board.act(.onMeeting("m", .close), by: "jan", at: 10)
    try board.act(.claim("soep", ClaimTerms()), by: "fatima", at: 11)
    try board.act(.claim("thee", ClaimTerms()), by: "fatima", at: 11)
    try board.act(.release("thee"), by: "fatima", at: 12)
    try board.act(.drop("taart", because: "op"), by: "jan", at: 12)
    try board.act(
      .thank(Thanks(id: "w", from: "jan", to: ["fatima"], about: "soep", text: "Fijn.", at: nil)),
      by: "jan",
      at: 13
    )
    try board.act(
      .startMeeting(Meeting(id: "m2", noCaseBecause: "Geen.")),
      by: "jan",
      at: 20
    )
    let second = try #require(board.meetings["m2"])
    let news = SinceLast(board, before: second, now: .minute(20))
    #expect(news.last?.id == "m")
    #expect(news.tasks.map(\.task.id) == ["soep", "taart"])
    #expect(news.tasks[0].claimedBy == ["fatima"])
    #expect(news.tasks[0].thanks.map(\.id) == ["w"])
    #expect(news.tasks[1].isDropped)
  }

  @Test("The walk comes by each task once, with its first reason, in the order that helps")
  func walk() throws {
    let today = Day.of(2026, 11, 21)
    func held(_ id: TaskID, _ change: (inout Task) -> Void) -> Task {
      .soup(id) { task in
        task.claims = [Claim(person: "jan", at: .minute(0))]
        task.created = Stamp(at: .minute(0), by: "jan")
        change(&task)
      }
    }
    let old = Stamp(at: .minute(-60 * 24 * 60), by: "jan")
    let tasks: [Task] = [
      held("zelf") { $0.repeats = Recurrence(rule: "week") },
      held("plek") { $0.places = [Place(id: "a", only: .signing), Place(id: "b")] },
      held("proef") { $0.experiment = Experiment(until: today) },
      held("invaller") { $0.claims[0].standIn = true },
      held("hulp") { $0.help = HelpRequest(talent: "taal", note: nil, by: "jan", at: .minute(0)) },
      held("vast") { $0.waiting = Waiting(on: "verf", by: "jan", since: .minute(0)) },
      held("oud") { $0.created = old },
      held("rustig") { _ in },
      .soup("niemand") { $0.created = Stamp(at: .minute(0), by: "jan") },
      .soup("niemand-oud") { $0.created = old },
    ]
    let walk = MeetingWalk(Board.linde(tasks), today: .of(2027, 3, 2), clock: .utc)
    let reasons = walk.stops.filter { $0.reason != .longOpen }
    #expect(walk.stops.map(\.task).prefix(2) == ["niemand-oud", "niemand"])
    #expect(Set(walk.stops.map(\.task)).count == walk.stops.count)
    #expect(reasons.map(\.reason) == reasons.map(\.reason).sorted())
    let now = MeetingWalk(Board.linde(tasks), today: today, clock: .utc)
    #expect(
      now.stops.map(\.task) == [
        "niemand-oud", "niemand", "oud", "vast", "hulp", "invaller", "proef", "zelf",
      ]
    )
    #expect(now.stops(for: "zoek").isEmpty)
    #expect(now.stops(for: "bewoners") == now.stops)
  }

  @Test("Whoever takes over goes on at the first task that was not looked at")
  func takesOver() throws {
    var board = Board.linde([.soup(), .soup("brood"), .soup("taart")])
    try board.act(.startMeeting(Self.draft), by: "jan", at: 1)
    let walk = MeetingWalk(board, today: .of(2026, 11, 21), clock: .utc)
    func next() throws -> TaskID? {
      walk.next(in: try #require(board.meetings["m"]), on: board)?.task
    }
    #expect(try next() == "soep")
    try board.act(.onMeeting("m", .walkPast("soep")), by: "jan", at: 2)
    #expect(try next() == "brood")
    try board.act(.onMeeting("m", .claim("brood", for: "fatima")), by: "jan", at: 3)
    #expect(try next() == "taart")
  }

  @Test("R6: nobody heard for long, unanswered, not asked: each stakeholder once")
  func listening() throws {
    var board = Board.linde([.soup()])
    let round = ListeningRound(board, today: .of(2026, 11, 21), clock: .utc)
    #expect(round.stops.map(\.stakeholder.id) == ["bewoners", "bieb"])
    try board.act(
      .onStakeholder("bieb", .hear(Voice(id: "v", at: nil, by: nil, said: "Meer."))),
      by: "jan",
      at: 1
    )
    let again = ListeningRound(board, today: .of(2026, 11, 21), clock: .utc)
    #expect(again.stops.map(\.unanswered.count) == [0, 1])
    #expect(again.stops.map(\.isUnheard) == [true, false])
  }
}
