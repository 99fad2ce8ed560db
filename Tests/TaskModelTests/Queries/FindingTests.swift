import TaskModel
import TestSupport
import Testing

@Suite("Finding what somebody typed")
struct FindingTests {
  struct Row: NamedRow {
    let name: String
    let text: String
    let found: [String]

    init(_ name: String, _ text: String, _ found: String...) {
      (self.name, self.text, self.found) = (name, text, found)
    }
  }

  private static let board = Board.linde([
    .soup("k7f2"),
    .soup("k7f2a") { $0.title = "Soep" },
    .soup("m3pq") { $0.title = "Tuin wieden" },
    .soup("p4xx") { task in
      task.title = "Tuin wieden met de buurt"
      task.done = Stamp(at: .minute(0), by: nil)
    },
    .soup("q5yy") { task in
      task.title = "Één taart"
      task.done = Stamp(at: .minute(0), by: nil)
    },
  ])

  @Test(
    "A task",
    arguments: [
      Row("by identifier, though another begins with it", "k7f2", "k7f2"),
      Row("by identifier in capitals", "K7F2A", "k7f2a"),
      Row("by the beginning of an identifier", "m3", "m3pq"),
      Row("by a beginning that several share", "k7", "k7f2", "k7f2a"),
      Row("by a part of the title", "koken", "k7f2"),
      Row("by the whole title, though another contains it", "soep", "k7f2a"),
      Row("on the board before a finished one", "wieden", "m3pq"),
      Row("finished when there is no other", "een taart", "q5yy"),
      Row("with white space around", " koken ", "k7f2"),
      Row("that is not there", "zwemmen"),
      Row("nothing typed", ""),
      Row("nothing but white space", "  "),
    ]
  )
  func tasks(row: Row) {
    #expect(ids(Self.board.findTask(row.text)) == row.found)
  }

  @Test("Of very many that fit, eight are named")
  func atMostEight() {
    let many = (0..<40).map { number in Task.soup(TaskID(literal: "t\(number)")) }
    #expect(ids(Board.linde(many).findTask("soep")).count == findingLimit)
    #expect(ids(Board.linde(many).findTask("t")).count == findingLimit)
  }

  @Test(
    "A person",
    arguments: [
      Row("by identifier", "jan", "jan"),
      Row("by identifier in capitals", "Jan", "jan"),
      Row("by identifier, also when they left", "wim", "wim"),
      Row("by name, without accents", "samira ozdemir", "samira"),
      Row("by the beginning of a word", "boer", "jan"),
      Row("by a part, when no word begins so", "akker", "piet"),
      Row("several", "e", "fatima"),
      Row("by a part that several have", "m", "fatima", "samira"),
      Row("not by the name of somebody who left", "smit"),
      Row("nothing typed", " "),
    ]
  )
  func people(row: Row) {
    #expect(ids(Self.board.findPerson(row.text)) == row.found)
  }

  @Test(
    "A stakeholder",
    arguments: [
      Row("by identifier", "bieb", "bieb"),
      Row("by the beginning of the name", "biblio", "bieb"),
      Row("by a word of the name", "LINDE", "bewoners"),
      Row("several", "b", "bewoners", "bieb"),
      Row("not by the name of one for whom nothing is done any more", "oude"),
    ]
  )
  func stakeholders(row: Row) {
    #expect(ids(Self.board.findStakeholder(row.text)) == row.found)
  }

  @Test("A capital letter does not make a name ambiguous that is somebody's identifier")
  func capitals() {
    let other = Person(id: "jan-vos", name: "Jan Vos", engagement: .paid)
    let board = Board.linde(people: [.jan, other])
    #expect(ids(board.findPerson("jan")) == ["jan"])
    #expect(ids(board.findPerson("Jan")) == ["jan"])
    #expect(ids(board.findPerson("vos")) == ["jan-vos"])
  }

  private func ids<Record: Identifiable>(_ found: Found<Record>) -> [String]
  where Record.ID: RecordID {
    switch found {
    case .none: []
    case .one(let record): [record.id.rawValue]
    case .several(let records): records.map(\.id.rawValue)
    }
  }
}

@Suite("Completing a word")
struct CompletionTests {
  private static let board = Board.linde([
    .soup { $0.tags = ["keuken", "Kind"] },
    .soup("brood") { $0.tags = ["kind"] },
    .soup("tuin") { $0.tags = ["buiten", "kind"] },
  ])

  struct Row: NamedRow {
    var name: String { "“\(word)”" }
    let word: String
    let words: [String]
  }

  @Test(
    "Goes on with",
    arguments: [
      Row(word: "@", words: ["@bewoners", "@bieb"]),
      Row(word: "@be", words: ["@bewoners"]),
      Row(word: "@LINDE", words: ["@bewoners"]),
      Row(word: "@brug", words: ["@bieb"]),
      Row(word: "@school", words: []),
      Row(word: "#k", words: ["#kind", "#Kind", "#keuken"]),
      Row(word: "#KEU", words: ["#keuken"]),
      Row(word: "#", words: ["#kind", "#Kind", "#buiten", "#keuken"]),
      Row(word: "soep", words: []),
      Row(word: "", words: []),
    ]
  )
  func completing(row: Row) {
    #expect(Set(Self.board.completions(of: row.word).map(\.word)) == Set(row.words))
    #expect(Self.board.completions(of: row.word).first?.word == row.words.first)
  }

  @Test("Names what it stands for")
  func labels() {
    #expect(
      Self.board.completions(of: "@be")
        == [Completion(word: "@bewoners", label: "Bewoners Lindekwartier")]
    )
  }

  @Test("Gives no more than asked for")
  func limit() {
    #expect(Self.board.completions(of: "#", limit: 2).count == 2)
  }

  @Test("A tag that only very old tasks have is not looked for")
  func onlyLatestTasks() {
    let old = Task.soup("oud") { $0.tags = ["oud"] }
    let tasks = [old] + (0..<1_000).map { Task.soup(TaskID(literal: "t\($0)")) }
    #expect(Board.linde(tasks).completions(of: "#o").isEmpty)
    #expect(Board.linde(Array(tasks.dropLast())).completions(of: "#o").map(\.word) == ["#oud"])
  }
}
