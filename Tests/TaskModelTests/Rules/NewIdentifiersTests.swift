import TaskModel
import TestSupport
import Testing

@Suite("New identifiers")
struct NewIdentifiersTests {
  @Test("A task's has four characters, no look-alikes, and no digit in front")
  func taskIdentifiersAreReadable() {
    var generator = SeededGenerator(seed: 1)
    let board = Board.linde()
    for _ in 0..<2_000 {
      let id = board.unusedTaskID(using: &generator).rawValue
      #expect(id.count == 4)
      #expect(id.allSatisfy { "abcdefghjkmnpqrstuvwxyz23456789".contains($0) }, "\(id)")
      #expect(id.first?.isLetter == true, "\(id)")
    }
  }

  @Test("A task's is in use nowhere on the board")
  func taskIdentifiersAreUnused() {
    var first = SeededGenerator(seed: 7)
    let taken = Board.linde().unusedTaskID(using: &first)
    var again = SeededGenerator(seed: 7)
    let id = Board.linde([.soup(taken)]).unusedTaskID(using: &again)
    #expect(id != taken)
  }

  @Test("A crowded board gets longer ones")
  func crowded() {
    var generator = SeededGenerator(seed: 1)
    let possible = 23 * 31 * 31 * 31
    let few = boardWithCount(possible / 4)
    #expect(few.unusedTaskID(using: &generator).rawValue.count == 4)
    let many = boardWithCount(possible / 4 + 1)
    #expect(many.unusedTaskID(using: &generator).rawValue.count == 5)
  }

  @Test("The same random numbers give the same identifier")
  func areRepeatable() {
    var one = SeededGenerator(seed: 3)
    var two = SeededGenerator(seed: 3)
    let board = Board.linde()
    #expect(board.unusedTaskID(using: &one) == board.unusedTaskID(using: &two))
  }

  struct Name: NamedRow {
    let name: String
    let person: String
    let stakeholder: String
  }

  @Test(
    "People and stakeholders get readable ones",
    arguments: [
      Name(name: "Noor", person: "noor", stakeholder: "noor"),
      Name(name: "Noor van Dam", person: "noor", stakeholder: "noor-van-dam"),
      Name(name: "Zoë Öztürk", person: "zoe", stakeholder: "zoe-ozturk"),
      Name(name: "Fatima Bouali", person: "fatima-bouali", stakeholder: "fatima-bouali"),
      Name(
        name: "fatima el-idrissi",
        person: "fatima-el-idrissi",
        stakeholder: "fatima-el-idrissi"
      ),
      Name(name: "Jan", person: "jan-2", stakeholder: "jan"),
      Name(name: "Łukasz Nowak", person: "lukasz", stakeholder: "lukasz-nowak"),
      Name(name: "Søren Bæk", person: "soren", stakeholder: "soren-baek"),
      Name(name: "Işık Weiß", person: "isik", stakeholder: "isik-weiss"),
      Name(name: "Bewoners", person: "bewoners", stakeholder: "bewoners-2"),
      Name(name: "BSO 't Nest (zuid)", person: "bso", stakeholder: "bso-t-nest-zuid"),
      Name(name: "李 明", person: "李", stakeholder: "李-明"),
      Name(name: "🙂", person: "x", stakeholder: "x"),
      Name(name: "", person: "x", stakeholder: "x"),
    ]
  )
  func readable(row: Name) {
    let board = Board.linde()
    #expect(board.unusedPersonID(for: row.name).rawValue == row.person)
    #expect(board.unusedStakeholderID(for: row.name).rawValue == row.stakeholder)
  }

  struct Identifier: NamedRow {
    let name: String
    let text: String
    let isOne: Bool
  }

  @Test(
    "An identifier is never empty and holds no white space, control character or colon",
    arguments: [
      Identifier(name: "a word", text: "fatima", isOne: true),
      Identifier(name: "with hyphen and accent", text: "zoë-2", isOne: true),
      Identifier(name: "empty", text: "", isOne: false),
      Identifier(name: "space", text: "fatima el", isOne: false),
      Identifier(name: "no-break space", text: "a\u{A0}b", isOne: false),
      Identifier(name: "colon", text: "task:a", isOne: false),
      Identifier(name: "new line", text: "a\n", isOne: false),
      Identifier(name: "escape", text: "\u{1B}[2J", isOne: false),
      Identifier(name: "delete", text: "a\u{7F}", isOne: false),
      Identifier(name: "C1 control", text: "a\u{9B}", isOne: false),
    ]
  )
  func validity(row: Identifier) {
    #expect(isValidIdentifier(row.text) == row.isOne)
    #expect((TaskID(rawValue: row.text) != nil) == row.isOne)
    #expect((PersonID(rawValue: row.text) != nil) == row.isOne)
  }

  private func boardWithCount(_ count: Int) -> Board {
    Board(settings: BoardSettings(name: "Vol"), tasks: TaskTable(Crowd(count: count)))
  }

  /// A source of very many tasks, none of which is ever looked at.
  private struct Crowd: TaskSource {
    let count: Int
    func summary(at position: Int) -> TaskSummary { TaskSummary(id: "soep", state: .open) }
    func task(at position: Int) -> Task { .soup() }
    func position(of id: TaskID) -> Int? { nil }
    func positions(withPrefix prefix: String, limit: Int) -> [Int] { [] }
  }
}
