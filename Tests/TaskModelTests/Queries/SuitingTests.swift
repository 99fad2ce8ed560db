import TaskModel
import TestSupport
import Testing

@Suite("What suits somebody")
struct SuitingTests {
  struct Row: NamedRow {
    let name: String
    let suits: Bool
    let task: Task
    let person: Person

    /// By default a task for a cook, and a volunteer who cooks.
    init(
      _ name: String,
      _ suits: Bool,
      talents: [String] = ["koken"],
      learns: [String] = [],
      _ change: (inout Task) -> Void = { _ in }
    ) {
      self.name = name
      self.suits = suits
      var person = Person.fatima
      person.talents = talents
      person.learns = learns
      self.person = person
      task = .soup { task in
        task.talents = ["koken"]
        change(&task)
      }
    }
  }

  @Test(
    "Goes by talents, wishes and places",
    arguments: [
      Row("a talent of theirs", true),
      Row("the same talent in other letters", true, talents: ["KÓKEN"]),
      Row("a talent in more words", true, talents: ["koken voor groepen"]),
      Row("a part of a word is another talent", false, talents: ["ko", "bekokenstoven"]),
      Row("another talent", false, talents: ["lassen"]),
      Row("something they wish to learn", true, talents: ["lassen"], learns: ["koken"]),
      Row("no talents named", false, talents: []),
      Row("a task without talents", false) { $0.talents = [] },
      Row("what it asks help for", true) { task in
        task.talents = []
        task.help = HelpRequest(talent: "koken")
      },
      Row("help with nothing in particular", false) { task in
        task.talents = []
        task.help = HelpRequest()
      },
      Row("good to begin with, for who named no talents", true, talents: []) { task in
        task.talents = []
        task.starter = true
      },
      Row("good to begin with, for who has other talents", false, talents: ["lassen"]) { task in
        task.talents = []
        task.starter = true
      },
      Row("no place left", false) { $0.claims = [Claim(person: "jan", at: .minute(0))] },
      Row("a place whose holder seeks a stand-in", true) { task in
        task.claims = [Claim(person: "jan", at: .minute(0), standIn: true)]
      },
      Row("a place kept for who waits", false) { task in
        task.claims = [Claim(person: "jan", at: .minute(0), waiting: true)]
      },
      Row("a place kept for them", true) { task in
        task.claims = [Claim(person: "fatima", at: .minute(0), waiting: true)]
      },
      Row("on it already", false) { task in
        task.places = [Place(id: "a", count: 2)]
        task.claims = [Claim(person: "fatima", at: .minute(0))]
      },
      Row("a place reserved for others", false) { task in
        task.places = [Place(id: "a", count: 1, only: .signing)]
      },
      Row("an open place beside a reserved one", true) { task in
        task.places = [Place(id: "a", count: 1, only: .signing), Place(id: "b", count: 1)]
      },
      Row("done", false) { $0.done = Stamp(at: .minute(0), by: nil) },
      Row("dropped", false) { $0.dropped = Dropped(at: .minute(0), by: nil, because: "leeg") },
    ]
  )
  func suiting(row: Row) {
    let board = Board.linde([row.task], people: [row.person, .jan])
    #expect(board.suits(row.task, row.person, on: .of(2026, 11, 21)) == row.suits)
  }

  @Test("Who has left is not asked for anything")
  func left() {
    var wim = Person.wim
    wim.talents = ["koken"]
    let task = Task.soup { $0.talents = ["koken"] }
    #expect(!Board.linde([task], people: [wim]).suits(task, wim, on: .of(2026, 11, 21)))
  }

  @Test("Paid or volunteer makes no difference (R2)", arguments: Engagement.allCases)
  func engagement(_ engagement: Engagement) {
    var person = Person.fatima
    person.engagement = engagement
    let task = Task.soup { $0.talents = ["koken"] }
    #expect(Board.linde([task], people: [person]).suits(task, person, on: .of(2026, 11, 21)))
  }
}
