import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

/// As on a large board, but nothing is worked out until the test has it done.
@Suite("Sessions: what is worked out beside")
struct BesideSessionTests {
  private func session(_ keys: String = "", size: Size = Size(columns: 80, rows: 24))
    -> ScreenSession
  {
    var session = ScreenSession(language: .english, size: size, besideFrom: 0)
    session.type(keys)
    return session
  }

  @Test("A view shows the same, worked out beside or at once", arguments: Tab.allCases)
  func same(tab: Tab) {
    var beside = session("\(tab.rawValue)", size: Size(columns: 140, rows: 40))
    beside.workOut()
    var atOnce = ScreenSession(language: .english, size: Size(columns: 140, rows: 40))
    atOnce.type("\(tab.rawValue)")
    #expect(beside.snapshot == atOnce.snapshot)
  }

  @Test("A key pressed while it is counting is answered", arguments: "23456")
  func counting(view: Character) {
    var session = session("\(view)")
    #expect(session.screen.contains("Counting…"))
    session.type("jkgG ")
    #expect(session.screen.contains("Counting…"))
    session.type("?")
    #expect(session.model.context == .help)
    session.press(.escape)
    session.type("1")
    #expect(session.screen.contains("Open 4"))
    session.type("a")
    #expect(session.model.context == .adding)
  }

  @Test("What one opens while the board is looked through says that it is counting")
  func tasks() {
    var session = session("4")
    session.workOut()
    session.type("/")
    session.type("a")
    session.press(.enter)
    session.workOut()
    session.press(.enter)
    #expect(session.screen.contains("What I do") || session.model.topTasksPane != nil)
    session.workOut()
    #expect(!session.screen.contains("Counting…"))
  }

  @Test("What is counted of another period, or of the board as it was, is thrown away")
  func late() throws {
    var session = session("6f")
    let weeks = try #require(session.model.request)
    session.type("p")
    session.send(.prepared(weeks.answer()))
    #expect(session.screen.contains("Counting…"))
    session.workOut()
    #expect(session.screen.contains("Month by month"))
    session.type("p")
    let quarters = try #require(session.model.request)
    try session.other("jan", does: .addTask(Task(id: "zz9z", title: "Nieuw")))
    session.send(.prepared(quarters.answer()))
    #expect(session.screen.contains("Counting…"))
    session.workOut()
    #expect(session.screen.contains("Quarter by quarter"))
  }

  @Test("What is shown stays until a change was counted", arguments: "123456")
  func change(view: Character) throws {
    var session = session("\(view)")
    session.workOut()
    // Without the line that says what somebody did, and the keys.
    func shown() -> ArraySlice<Substring> {
      session.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
    }
    let before = shown()
    var task = Task(id: "zz9z", title: "Nieuw")
    task.serves = ["bewoners"]
    try session.other("jan", does: .addTask(task))
    #expect(shown() == before)
    session.workOut()
    #expect(view == "5" || shown() != before)
  }

  @Test("Each letter of a filter is answered at once, and the last one wins", arguments: "12347")
  func filter(view: Character) throws {
    var session = session("\(view)")
    session.workOut()
    let before = session.model
    session.type("/f")
    let first = try #require(session.model.request)
    session.type("i")
    #expect(session.screen.contains("fi") && contents(session.model) == contents(before))
    session.send(.prepared(first.answer()))
    #expect(contents(session.model) == contents(before))
    session.workOut()
    var atOnce = ScreenSession(language: .english, size: Size(columns: 80, rows: 24))
    atOnce.type("\(view)/fi")
    #expect(contents(session.model) == contents(atOnce.model))
    #expect(session.snapshot == atOnce.snapshot)
    // What was there before is there at once.
    session.press(.escape)
    #expect(view == "7" || contents(session.model) == contents(before))
  }

  @Test("Nothing is done to what stands there only until the filter was looked through")
  func typedAhead() {
    var session = session()
    let selected = session.model.currentTask
    session.type("/soep")
    session.press(.enter)
    let entries = session.file.log.count
    session.type("c")
    #expect(session.file.log.count == entries)
    #expect(session.screen.contains("Still looking"))
    session.workOut()
    #expect(session.model.currentTask?.id != selected?.id)
    session.type("c")
    #expect(session.file.log.count > entries)
  }

  @Test("A task that was added is under the cursor as soon as it is shown")
  func added() throws {
    var session = session("aNew task")
    session.press(.enter)
    session.workOut()
    #expect(session.model.currentTask?.title == "New task")
  }

  @Test("The oldest entry that passes a filter is gone to once it was found")
  func oldest() throws {
    var session = session("7/jan")
    session.press(.enter)
    session.workOut()
    session.type("G")
    session.workOut()
    #expect(session.model.log.cursor.index == session.model.log.count - 1)
  }
}

/// What the views hold, without their cursors.
func contents(_ model: Model) -> [String] {
  func ids(_ positions: [Int]) -> String {
    positions.map { model.outlook.board.tasks.summary(at: $0).id.rawValue }.joined(separator: " ")
  }
  switch model.tab {
  case .board:
    return model.boardPane.columns.map { "\($0.key): \(ids($0.positions))" }
      + ["\(model.boardPane.counts.sorted { $0.key.rawValue < $1.key.rawValue })"]
  case .mine:
    return model.mine.tasks.listing.sections.map { "\($0.heading?.en ?? ""): \(ids($0.items))" }
  case .stakeholders:
    return model.stakeholders.listing.sections.flatMap(\.items).map { entry in
      let served =
        switch entry {
        case .unserved: model.stakeholders.survey?.unserved
        case .stakeholder(let id): model.stakeholders.survey?[id]
        }
      return "\(entry): " + BoardPane.states.map { ids(served?[$0] ?? []) }.joined(separator: "; ")
    }
  case .people:
    return model.people.listing.sections.flatMap(\.items).map { id in
      let carried = model.people.survey?[id]
      return "\(id): \(ids(carried?.does ?? [])); \(ids(carried?.waits ?? []))"
    }
  case .cases: return model.cases.listing.sections.flatMap(\.items).map { "\($0)" }
  case .balance: return model.balance.rows.map { "\($0)" }
  case .log: return (0..<model.log.count).map { "\(model.log.position(at: $0))" }
  }
}
