import TaskModel
import TestSupport
import Testing

@Suite("Balance of a board")
struct BalanceTests {
  private static let today = Day.of(2026, 11, 21)

  /// A team of two and more of each, none of them with talents.
  private static let team =
    ["a", "b", "c"].map { Person(id: PersonID(literal: "paid-\($0)"), name: $0, engagement: .paid) }
    + ["a", "b", "c", "d"].map {
      Person(id: PersonID(literal: "vol-\($0)"), name: $0, engagement: .volunteer)
    }

  private func balance(_ tasks: [Task], people: [Person] = team) -> Balance {
    Balance(of: .linde(tasks, people: people), today: Self.today, clock: .utc)
  }

  private func task(
    _ id: TaskID,
    _ people: [PersonID],
    _ change: (inout Task) -> Void = { _ in }
  ) -> Task {
    .soup(id) { task in
      task.claims = people.map { Claim(person: $0, at: .minute(0)) }
      change(&task)
    }
  }

  private func leading(_ person: PersonID) -> Claim {
    Claim(person: person, at: .minute(0), part: .lead)
  }

  private func helping(_ person: PersonID) -> Claim {
    Claim(person: person, at: .minute(1), part: .help)
  }

  @Test("S05: the mix is what one counts by hand")
  func mix() {
    let balance = balance([
      task("both-1", ["paid-a", "vol-a"]), task("both-2", ["vol-a", "vol-b", "paid-c"]),
      task("paid-1", ["paid-a", "paid-b"]), task("vol-1", ["vol-c"]), task("vol-2", ["vol-d"]),
      task("none-1", []), task("gone-1", ["stranger"]),
      // Somebody on the waiting list is not on it.
      task("none-2", ["paid-a"]) { $0.claims[0].waiting = true },
      task("back-1", ["paid-b"]) { $0.supports = "both-1" },
      task("done-1", ["paid-b"]) { $0.done = Stamp(at: .minute(0), by: nil) },
    ])
    #expect(balance.mix[.both] == 2)
    #expect(balance.mix[.paid] == 2)
    #expect(balance.mix[.volunteer] == 2)
    #expect(balance.mix[.nobody] == 2)
    #expect(balance.mix[.unknown] == 1)
    #expect(balance.mix.total == 9)
    #expect(balance.supportMix[.paid] == 1)
    #expect(balance.supportMix.total == 1)
    #expect(balance.nobodyDoes.map(\.id) == ["none-1", "none-2"])
  }

  @Test("Places taken stand beside the people of the team, who left not counted")
  func places() {
    let people = Self.team + [.wim]
    let balance = balance(
      [task("t1", ["paid-a", "vol-a"]), task("t2", ["paid-a", "paid-b", "vol-c"])],
      people: people
    )
    let places = balance.places.told
    #expect(places?.paidPeople == 3)
    #expect(places?.volunteers == 4)
    #expect(places?.takenByPaid == 3)
    #expect(places?.takenByVolunteers == 2)
  }

  @Test("S06: in how many tasks of both a volunteer pulls, and in how many a paid person")
  func pulling() {
    let tasks = [
      task("t1", []) { $0.claims = [leading("vol-a"), helping("paid-a")] },
      task("t2", []) { $0.claims = [leading("vol-b"), helping("paid-a"), helping("vol-c")] },
      task("t3", []) { $0.claims = [leading("paid-b"), helping("vol-a")] },
      task("t4", []) { $0.claims = [leading("paid-b"), leading("vol-a")] },
      task("t5", ["paid-a", "vol-a"]),
      // Only volunteers: not one of both.
      task("t6", []) { $0.claims = [leading("vol-a"), helping("vol-b")] },
    ]
    let pulling = balance(tasks).pulling.told
    #expect(pulling?.byVolunteer == 2)
    #expect(pulling?.byPaid == 1)
    #expect(pulling?.byBoth == 1)
    #expect(pulling?.notSaid == 1)
  }

  @Test("R11: help is told in both directions, finished tasks of two years included")
  func help() {
    let tasks = [
      task("t1", []) { $0.claims = [leading("vol-a"), helping("paid-a"), helping("paid-b")] },
      task("t2", []) { task in
        task.claims = [leading("vol-b"), helping("paid-a"), helping("vol-c")]
        task.done = Stamp(at: .minute(0), by: nil)
      },
      task("t3", []) { $0.claims = [leading("paid-b"), helping("vol-a")] },
      task("t4", []) { $0.claims = [leading("paid-b"), helping("paid-a")] },
      task("old", []) { task in
        task.claims = [leading("paid-b"), helping("vol-a")]
        task.done = Stamp(at: Instant(secondsSince1970: 0), by: nil)
      },
      task("t5", ["vol-a"]) { $0.help = HelpRequest(talent: "koken") },
      task("t6", []) { task in
        task.claims = [leading("vol-a"), helping("vol-b")]
        task.help = HelpRequest(talent: "koken")
      },
    ]
    let balance = balance(tasks)
    let help = balance.help.told
    #expect(help?.paidToVolunteer == 2)
    #expect(help?.volunteerToPaid == 1)
    #expect(help?.amongPaid == 1)
    #expect(help?.amongVolunteers == 2)
    #expect(balance.unansweredCalls == 1)
  }

  @Test("R11: whoever answers a call for help helps the one who asked")
  func answeredCalls() {
    func asks(_ person: PersonID) -> HelpRequest {
      HelpRequest(talent: "koken", by: person, at: .minute(0))
    }
    let tasks = [
      task("t1", ["vol-a"]) { task in
        task.help = asks("vol-a")
        task.claims.append(helping("paid-a"))
      },
      // Who asks does not help themselves, and who was there before has not answered.
      task("t2", []) { task in
        task.help = asks("paid-a")
        task.claims = [helping("paid-a")]
      },
      task("t3", []) { task in
        task.help = asks("paid-a")
        task.claims = [Claim(person: "vol-a", at: .minute(-1), part: .help)]
      },
    ]
    let balance = balance(tasks)
    #expect(balance.help.told?.paidToVolunteer == 1)
    #expect(balance.help.told?.volunteerToPaid == 1)
    #expect(balance.help.told?.amongPaid == 0)
    #expect(balance.unansweredCalls == 2)
  }

  @Test("S57: what was finished is told by quarter, from the first one on")
  func quarters() {
    let tasks = [
      task("t1", ["paid-a"]) { $0.done = Stamp(at: instant("2026-06-30T23:59:59Z"), by: nil) },
      task("t2", ["vol-a"]) { $0.done = Stamp(at: instant("2026-10-01T00:00:00Z"), by: nil) },
      task("t3", ["vol-a", "paid-a"]) { $0.done = Stamp(at: .minute(0), by: nil) },
    ]
    let quarters = balance(tasks).quarters
    #expect(quarters.map(\.quarter.description) == ["2026-Q2", "2026-Q3", "2026-Q4"])
    #expect(quarters.map { $0.mix.total } == [1, 0, 2])
    #expect(quarters[2].mix[.both] == 1)
    #expect(balance([]).quarters.isEmpty)
  }

  @Test(
    "R4: reservations are in the order of their dates, and those of the past ask to be looked at"
  )
  func reservations() {
    func place(_ day: Day?) -> Place {
      Place(id: "r", only: Reservation(who: .engagement(.paid), explain: "x", reviewOn: day))
    }
    let balance = balance([
      task("later", []) { $0.places = [place(.of(2027, 3, 1))] },
      task("past", []) { $0.places = [Place(id: "a"), place(.of(2026, 10, 1))] },
      task("today", []) { $0.places = [place(Self.today)] },
      task("never", []) { $0.places = [place(nil)] },
      task("done", []) { task in
        task.places = [place(nil)]
        task.done = Stamp(at: .minute(0), by: nil)
      },
    ])
    #expect(balance.reservations.map(\.task.id) == ["past", "never", "today", "later"])
    #expect(balance.reservations.map(\.isToBeLookedAt) == [true, true, true, false])
  }

  @Test("R13: what we stopped is told with its reason, the latest first")
  func stopped() {
    let tasks = [
      task("t1", []) { $0.dropped = Dropped(at: .minute(1), by: nil, because: "leeg") },
      task("t2", []) { $0.dropped = Dropped(at: .minute(2), by: nil, because: "dubbel") },
    ]
    let balance = balance(tasks)
    #expect(balance.stopped.map(\.because) == ["dubbel", "leeg"])
    #expect(balance.mix.total == 0)
  }

  @Test("R5: what serves nobody and supports nothing is listed, the oldest first")
  func servesNobody() {
    func made(_ minute: Int) -> (inout Task) -> Void {
      { task in
        task.serves = []
        task.created = Stamp(at: .minute(minute), by: nil)
      }
    }
    let balance = balance([
      task("young", ["vol-a"], made(5)), task("old", [], made(1)),
      task("unknown", []) { $0.serves = [] },
      task("support", []) { task in
        task.serves = []
        task.supports = "old"
      },
    ])
    #expect(balance.servesNobody.map(\.id) == ["old", "young", "unknown"])
  }

  @Test("S25: talents are listed that nobody who has them uses, with their people and no number")
  func talents() {
    var people = Self.team
    people[0].talents = ["Koken", "naaien"]
    people[3].talents = ["kóken", "Fietsen maken", "fietsen maken"]
    people[4].talents = ["fietsen maken"]
    let unused = balance([task("t1", ["paid-a"])], people: people).unusedTalents
    #expect(unused.map(\.talent) == ["Fietsen maken"])
    #expect(unused.first?.people == ["vol-a", "vol-b"])
  }

  @Test("R8: of a group of one no numbers apart are told", arguments: Engagement.allCases)
  func groupOfOne(_ engagement: Engagement) {
    let people = Self.team.filter { $0.engagement != engagement || $0.name == "a" }
    let balance = balance([task("t1", ["paid-a", "vol-a"])], people: people)
    #expect(balance.places == .onlyOne(engagement))
    #expect(balance.pulling == .onlyOne(engagement))
    #expect(balance.help == .onlyOne(engagement))
    #expect(balance.mix[.both] == 1)
  }

  @Test("R8: who of those engaged alike does what makes no difference to any of it")
  func permutation() {
    for seed in 1...60 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let tasks = randomTasks(&generator)
      // The same work, by others who are engaged in the same way.
      let paid = ["paid-a", "paid-b", "paid-c"].shuffled(using: &generator)
      let volunteers = ["vol-a", "vol-b", "vol-c", "vol-d"].shuffled(using: &generator)
      var others: [PersonID: PersonID] = [:]
      for (old, new) in zip(Self.team.map(\.id), (paid + volunteers)) {
        others[old] = PersonID(literal: new)
      }
      let swapped = tasks.map { task in
        var task = task
        task.claims = task.claims.map { claim in
          Claim(
            person: others[claim.person] ?? claim.person,
            at: claim.at,
            part: claim.part,
            waiting: claim.waiting
          )
        }
        return task
      }
      #expect(balance(tasks) == balance(swapped), "seed \(seed)")
      #expect(flow(tasks) == flow(swapped), "seed \(seed)")
    }
  }

  private func flow(_ tasks: [Task]) -> Flow {
    Flow(of: .linde(tasks, people: Self.team), today: Self.today, clock: .utc)
  }

  private func randomTasks(_ generator: inout SeededGenerator) -> [Task] {
    (0..<20).map { number in
      var task = task(TaskID(literal: "t\(number)"), [])
      for person in Self.team where Int.random(in: 0..<4, using: &generator) == 0 {
        let part = [nil, .lead, Claim.Part.help].randomElement(using: &generator) ?? nil
        let waiting = Int.random(in: 0..<5, using: &generator) == 0
        let minute = Int.random(in: -90_000...0, using: &generator)
        task.claims.append(
          Claim(person: person.id, at: .minute(minute), part: part, waiting: waiting)
        )
      }
      if Bool.random(using: &generator) { task.created = Stamp(at: .minute(-100_000), by: nil) }
      if Bool.random(using: &generator) { task.done = Stamp(at: .minute(0), by: nil) }
      return task
    }
  }

  private func instant(_ text: String) -> Instant { SampleBoard.instant(text) }
}
