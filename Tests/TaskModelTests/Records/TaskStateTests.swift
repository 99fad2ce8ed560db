import TaskModel
import TestSupport
import Testing

@Suite("A task's facts and what follows from them")
struct TaskStateTests {
  struct Row: NamedRow {
    let name: String
    let change: @Sendable (inout Task) -> Void
    let state: TaskState
  }

  private static let stamp = Stamp(at: .minute(5), by: "jan")
  private static let dropped = Dropped(at: .minute(6), by: nil, because: "Ballast.")
  private static let claim = Claim(person: "jan", at: .minute(0))
  private static let waiter = Claim(person: "piet", at: .minute(1), waiting: true)

  @Test(
    "The state is the first that holds of dropped, done, waiting, doing, open",
    arguments: [
      Row(name: "nothing said", change: { _ in }, state: .open),
      Row(name: "claimed", change: { $0.claims = [claim] }, state: .doing),
      // As file-format.md has it: claims not empty, so that the file needs no closer reading.
      Row(name: "only a waiting list", change: { $0.claims = [waiter] }, state: .doing),
      Row(
        name: "claimed and stuck",
        change: { ($0.claims, $0.waiting) = ([claim], Waiting(on: "verf")) },
        state: .waiting
      ),
      Row(
        name: "done while stuck",
        change: { ($0.done, $0.waiting) = (stamp, Waiting(on: "verf")) },
        state: .done
      ),
      Row(
        name: "dropped and done, after a merge",
        change: { ($0.done, $0.dropped) = (stamp, dropped) },
        state: .dropped
      ),
    ]
  )
  func state(row: Row) {
    #expect(Task.soup("soep", row.change).state == row.state)
  }

  @Test("A summary tells the same as the task")
  func summary() {
    let task = Task.soup { task in
      (task.done, task.dropped) = (Self.stamp, Self.dropped)
      (task.on, task.by) = (Moment("2026-11-25T10:00"), Moment("2026-11-24"))
    }
    #expect(
      TaskSummary(task)
        == TaskSummary(id: "soep", state: .dropped, due: .of(2026, 11, 25), finished: .minute(6))
    )
  }

  struct Count: NamedRow {
    let name: String
    let places: [Place]
    var claims: [Claim] = []
    let free: [Int?]
    let capacity: Int?
    let needed: Int
  }

  @Test(
    "Places are counted",
    arguments: [
      Count(name: "no places named: one for one", places: [], free: [1], capacity: 1, needed: 1),
      Count(
        name: "one taken of three",
        places: [Place(id: "a", count: 3)],
        claims: [claim, waiter],
        free: [2],
        capacity: 3,
        needed: 2
      ),
      Count(
        name: "fewer needed than there are places",
        places: [Place(id: "a", count: 3, need: 1)],
        claims: [claim],
        free: [2],
        capacity: 3,
        needed: 0
      ),
      Count(
        name: "as many as like to, one needed",
        places: [Place(id: "a")],
        free: [nil],
        capacity: nil,
        needed: 1
      ),
      Count(
        name: "two kinds",
        places: [Place(id: "a", count: 1), Place(id: "b", count: 2)],
        claims: [claim, Claim(person: "piet", place: "b", at: .minute(1))],
        free: [0, 1],
        capacity: 3,
        needed: 1
      ),
      Count(
        name: "more people than places, after a hand edit",
        places: [],
        claims: [claim, Claim(person: "piet", at: .minute(1))],
        free: [0],
        capacity: 1,
        needed: 0
      ),
      Count(
        name: "on a place that is gone: counts for the first",
        places: [Place(id: "a", count: 1), Place(id: "b", count: 1)],
        claims: [Claim(person: "jan", place: "weg", at: .minute(0))],
        free: [0, 1],
        capacity: 2,
        needed: 1
      ),
      Count(
        name: "absurd counts do not crash",
        places: [Place(id: "a", count: .max, need: .min), Place(id: "b", count: .max)],
        claims: [claim],
        free: [.max - 1, .max],
        capacity: .max,
        needed: .max
      ),
    ]
  )
  func counts(row: Count) {
    let task = Task.soup { ($0.places, $0.claims) = (row.places, row.claims) }
    #expect(task.kindsOfPlace.map(task.free) == row.free)
    #expect(task.capacity == row.capacity)
    #expect(task.stillNeeded == row.needed)
  }

  @Test("A table of tasks shows what was changed and added, and finds it")
  func table() throws {
    var board = Board.linde([.soup(), .soup("soepje")])
    try board.act(.addTask(.soup("soepkip")), by: "jan")
    try board.act(.done("soepje"), by: "jan")
    try board.act(.done("soepkip"), by: "jan")
    #expect(board.tasks.indices.map { board.tasks.summary(at: $0).state } == [.open, .done, .done])
    #expect(board.tasks.positions(withPrefix: "soep", limit: 9) == [0, 1, 2])
    #expect(board.tasks.positions(withPrefix: "soep", limit: 2) == [0, 1])
    #expect(board.tasks.positions(withPrefix: "soepk", limit: 2) == [2])
    #expect(board.tasks["soepkip"]?.state == .done)
    #expect(board.tasks["zoek"] == nil)
  }

  @Test("The log gives what concerns a record, old and new")
  func log() throws {
    let old = LogEntry(id: "e1", at: .minute(0), by: "jan", did: "sing", on: "task:soep")
    var board = Board.linde([.soup()], log: [old])
    try board.act(.addTask(.soup("brood")), by: "jan")
    try board.act(.done("soep"), by: "jan")
    #expect(board.log.entries(concerning: "task:soep").map(\.did) == ["sing", "done"])
    #expect(board.log.entries(from: 1).map(\.did) == ["addTask", "done"])
    #expect(board.log.entries(from: 99).map(\.did) == [])
    #expect(old.deed == nil)
    #expect(old.task == "soep")
  }
}
