import TaskModel
import TestSupport
import Testing

@Suite("Flow of a board")
struct FlowTests {
  /// A Wednesday.
  private static let today = Day.of(2026, 11, 25)

  private func flow(
    _ tasks: [Task],
    log: [LogEntry] = [],
    clock: WallClock = .utc,
    today: Day = today,
    by step: FlowStep = .week,
    count: Int? = nil
  ) -> Flow {
    Flow(of: .linde(tasks, log: log), today: today, clock: clock, by: step, count: count)
  }

  private func task(
    _ id: TaskID,
    created: String? = nil,
    claimed: [String] = [],
    done: String? = nil,
    dropped: String? = nil
  ) -> Task {
    .soup(id) { task in
      task.created = created.map { Stamp(at: SampleBoard.instant($0), by: nil) }
      task.claims = zip(["jan", "fatima", "piet"], claimed).map {
        Claim(person: $0.0, at: SampleBoard.instant($0.1))
      }
      task.done = done.map { Stamp(at: SampleBoard.instant($0), by: nil) }
      task.dropped = dropped.map {
        Dropped(at: SampleBoard.instant($0), by: nil, because: "leeg")
      }
    }
  }

  @Test("Weeks are what one counts by hand")
  func weeks() {
    let flow = flow(
      [
        task("before", created: "2026-01-05T09:00:00Z"),
        task(
          "through",
          created: "2026-11-03T09:00:00Z",
          claimed: ["2026-11-12T09:00:00Z", "2026-11-10T09:00:00Z"],
          done: "2026-11-17T09:00:00Z"
        ),
        task("taken", created: "2026-11-09T00:00:00Z", claimed: ["2026-11-23T00:00:00Z"]),
        task("inside", created: "2026-11-17T08:00:00Z", done: "2026-11-18T08:00:00Z"),
        task("stopped", created: "2026-11-08T23:59:59Z", dropped: "2026-11-24T09:00:00Z"),
        task("past", created: "2026-01-05T09:00:00Z", done: "2026-02-05T09:00:00Z"),
      ],
      count: 4
    )
    #expect(
      flow.periods.map(\.firstDay.description) == [
        "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23",
      ]
    )
    #expect(flow.periods.map(\.added) == [2, 1, 1, 0])
    #expect(flow.periods.map(\.done) == [0, 0, 2, 0])
    #expect(flow.periods.map(\.stopped) == [0, 0, 0, 1])
    #expect(flow.periods.map(\.open) == [3, 3, 3, 1])
    #expect(flow.periods.map(\.doing) == [0, 1, 0, 1])
  }

  @Test("The last period ends with what the board shows now, whatever is known of before")
  func lastPeriodIsNow() {
    for seed in 1...100 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let tasks = (0..<25).map { randomTask(TaskID(literal: "t\($0)"), &generator) }
      for step in FlowStep.allCases {
        let last = flow(tasks, by: step, count: 3).periods.last
        let current = tasks.filter(\.state.isUnfinishedBusiness)
        #expect(last?.open == current.count { $0.claims.isEmpty }, "seed \(seed)")
        #expect(last?.doing == current.count { !$0.claims.isEmpty }, "seed \(seed)")
      }
      let ages = flow(tasks).ages.reduce(0) { $0 + $1.open + $1.doing }
      #expect(
        ages + flow(tasks).undated == tasks.count(where: \.state.isUnfinishedBusiness),
        "seed \(seed)"
      )
      for period in flow(tasks).periods {
        #expect(period.open >= 0 && period.doing >= 0, "seed \(seed)")
      }
    }
  }

  /// Facts in any order, as a file edited by hand may have them, some of them of tomorrow.
  private func randomTask(_ id: TaskID, _ generator: inout SeededGenerator) -> Task {
    func instant() -> Instant? {
      guard Int.random(in: 0..<3, using: &generator) > 0 else { return nil }
      return .minute(Int.random(in: -400_000...8_000, using: &generator))
    }
    return .soup(id) { task in
      task.created = instant().map { Stamp(at: $0, by: nil) }
      task.claims = instant().map { [Claim(person: "jan", at: $0)] } ?? []
      if Bool.random(using: &generator) { task.done = instant().map { Stamp(at: $0, by: nil) } }
    }
  }

  @Test("Lead time is from added to done, cycle time from the first claim to done")
  func leadAndCycle() {
    let flow = flow([
      task(
        "t1",
        created: "2026-11-01T00:00:00Z",
        claimed: ["2026-11-05T00:00:00Z", "2026-11-03T00:00:00Z"],
        done: "2026-11-07T00:00:00Z"
      ),
      // Of this one it is not known when it was added, and nobody was on it.
      task("t2", done: "2026-11-08T00:00:00Z"),
      // Stopping is not finishing, and a slip of the clock is no time.
      task("t3", created: "2026-11-01T00:00:00Z", dropped: "2026-11-08T00:00:00Z"),
      task("t4", created: "2026-11-09T00:00:00Z", done: "2026-11-08T00:00:00Z"),
      // Longer than a year ago.
      task("t5", created: "2025-11-01T00:00:00Z", done: "2025-11-25T00:00:00Z"),
    ])
    #expect(flow.leadTime == Spread(of: [6 * 86_400]))
    #expect(flow.cycleTime == Spread(of: [4 * 86_400]))
    #expect(flow.quarters.map(\.quarter.description).first == "2025-Q4")
    #expect(flow.quarters.last?.done == 3)
    #expect(flow.quarters.last?.stopped == 1)
    #expect(flow.quarters.first?.leadTime == Spread(of: [24 * 86_400]))
  }

  @Test("The log knows of a claim that was given back and of when a task was added")
  func log() {
    let flow = flow(
      [
        task("t1", claimed: ["2026-11-05T00:00:00Z"], done: "2026-11-07T00:00:00Z"),
        task("t2", created: "2026-11-02T00:00:00Z"),
      ],
      log: [
        SampleBoard.entry("e1", "2026-11-01T00:00:00Z", by: "jan", .addTask, on: "t1"),
        SampleBoard.entry("e2", "2026-11-02T00:00:00Z", by: "piet", .claim, on: "t1"),
        SampleBoard.entry("e3", "2026-11-04T00:00:00Z", by: "piet", .release, on: "t1"),
        SampleBoard.entry("e4", "2026-11-05T00:00:00Z", by: "jan", .claim, on: "t1"),
        SampleBoard.entry("e5", "2026-11-05T00:00:00Z", by: "jan", .claim, on: "t2"),
        SampleBoard.entry("e6", "2026-11-06T00:00:00Z", by: "jan", .release, on: "t2"),
      ]
    )
    #expect(flow.leadTime == Spread(of: [6 * 86_400]))
    #expect(flow.cycleTime == Spread(of: [5 * 86_400]))
    // R12: what was given back leaves no mark.
    #expect(flow.periods.last?.open == 1)
    #expect(flow.periods.allSatisfy { $0.firstDay < .of(2026, 11, 9) || $0.doing == 0 })
  }

  @Test("Ages are counted in days of the calendar, to the day")
  func ages() {
    let flow = flow([
      task("today", created: "2026-11-25T00:00:00Z"), task("d7", created: "2026-11-18T00:00:00Z"),
      task("d8", created: "2026-11-17T23:59:59Z", claimed: ["2026-11-18T00:00:00Z"]),
      task("d30", created: "2026-10-26T00:00:00Z"), task("d31", created: "2026-10-25T23:00:00Z"),
      task("d365", created: "2025-11-25T00:00:00Z"), task("d366", created: "2025-11-24T23:00:00Z"),
      task("unknown"),
    ])
    #expect(flow.ages.map(\.atMostDays) == [7, 30, 91, 365, nil])
    #expect(flow.ages.map(\.open) == [2, 1, 1, 1, 1])
    #expect(flow.ages.map(\.doing) == [0, 1, 0, 0, 0])
    #expect(flow.undated == 1)
    #expect(flow.oldest.map(\.id) == ["d366", "d365", "d31", "d30", "d8"])
  }

  @Test("An empty board has nothing to tell, in every period")
  func empty() {
    for step in FlowStep.allCases {
      let flow = flow([], by: step)
      #expect(flow.periods.count == step.usualCount)
      #expect(flow.periods.allSatisfy { $0.added + $0.done + $0.open + $0.doing == 0 })
      #expect(flow.leadTime == nil && flow.cycleTime == nil)
      #expect(flow.quarters.isEmpty && flow.oldest.isEmpty)
    }
  }

  @Test("Months and quarters begin on the first, across years")
  func months() {
    #expect(
      flow([], by: .month, count: 3).periods.map(\.firstDay.description)
        == ["2026-09-01", "2026-10-01", "2026-11-01"]
    )
    #expect(
      flow([], today: .of(2026, 1, 31), by: .quarter, count: 3).periods.map(\.firstDay.description)
        == ["2025-07-01", "2025-10-01", "2026-01-01"]
    )
  }

  @Test("A week begins at midnight on the wall, before and after the clocks change")
  func daylightSaving() {
    // In 2026 the clocks of Amsterdam go back in the night to Sunday 25 October.
    let flow = flow(
      [
        task("summer", created: "2026-10-18T21:59:59Z"),
        task("summer-2", created: "2026-10-18T22:00:00Z"),
        task("winter", created: "2026-10-25T22:59:59Z"),
        task("winter-2", created: "2026-10-25T23:00:00Z"),
      ],
      clock: .amsterdam2026,
      today: .of(2026, 10, 26),
      count: 3
    )
    #expect(flow.periods.map(\.added) == [1, 2, 1])
  }

  @Test("A day begins where the clock says, also one that never came")
  func beginnings() {
    #expect(
      WallClock.amsterdam2026.beginning(of: .of(2026, 10, 25)).description == "2026-10-24T22:00:00Z"
    )
    #expect(
      WallClock.amsterdam2026.beginning(of: .of(2026, 10, 26)).description == "2026-10-25T23:00:00Z"
    )
    #expect(WallClock.utc.beginning(of: .of(1969, 12, 31)).secondsSince1970 == -86_400)
    // Samoa went from 29 to 31 December 2011.
    let samoa = WallClock { instant in
      let change = SampleBoard.instant("2011-12-30T10:00:00Z")
      return WallClock.ahead(minutes: instant < change ? -600 : 840).moment(of: instant)
    }
    #expect(samoa.beginning(of: .of(2011, 12, 30)).description == "2011-12-30T10:00:00Z")
    #expect(samoa.beginning(of: .of(2011, 12, 31)).description == "2011-12-30T10:00:00Z")
  }

  @Test(
    "Percentiles are by the nearest rank",
    arguments: [
      Sample("one", [5], [5, 5, 5]), Sample("two", [9, 1], [1, 9, 9]),
      Sample("five, a textbook's", [15, 20, 35, 40, 50], [35, 50, 50]),
      Sample("twenty", Array(1...20).reversed(), [10, 17, 19]),
      Sample("a hundred", Array(1...100), [50, 85, 95]),
    ] as [Sample<[Int64], [Int64]>]
  )
  func percentiles(_ sample: Sample<[Int64], [Int64]>) throws {
    let spread = try #require(Spread(of: sample.input))
    #expect([spread.p50, spread.p85, spread.p95] == sample.expected)
    #expect(spread.count == sample.input.count)
    #expect(Spread(of: []) == nil)
  }
}

extension WallClock {
  /// Amsterdam in 2026, by its two changes of the clock.
  static let amsterdam2026 = WallClock { instant in
    let summer = SampleBoard.instant("2026-03-29T01:00:00Z")
    let winter = SampleBoard.instant("2026-10-25T01:00:00Z")
    let isSummer = summer <= instant && instant < winter
    return WallClock.ahead(minutes: isSummer ? 120 : 60).moment(of: instant)
  }
}
