import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("What is worked out beside, whatever happens meanwhile")
struct BesidePropertyTests {
  private static let filters = ["", "so", "is:open", "mine", "-jan", "#eten", "is:done or fiets"]

  @Test("It comes to what is counted anew at once, and never moves the cursor", arguments: 0..<12)
  func same(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var session = ScreenSession(size: Size(columns: 130, rows: 30), besideFrom: 0)
    var pending: [Prospect.Request] = []
    for step in 0..<120 {
      let before = selection(session.model)
      switch Int.random(in: 0..<12, using: &generator) {
      case 0...2: session.type("\(Int.random(in: 1...7, using: &generator))")
      case 3:
        let filter = Self.filters.randomElement(using: &generator) ?? ""
        session.begin { _ = $0.filter(by: filter) }
        session.send(.settled)
      case 4:
        let grouping = Grouping.allCases.randomElement(using: &generator) ?? .tag
        session.begin { $0.boardPane.group(by: grouping) }
        session.send(.settled)
      case 5: session.type(["f", "p", "j", "k", "G", "g"].randomElement(using: &generator) ?? "j")
      case 6...8:
        change(&session, using: &generator)
        #expect(selection(session.model) == before, "step \(step): a change moved the cursor")
      default:
        if let request = session.model.request { pending.append(request) }
        // Some answers come late, some twice, some never.
        guard let request = pending.randomElement(using: &generator) else { break }
        session.send(.prepared(request.answer()))
        let tasks = session.model.outlook.board.tasks
        if let task = before.task, tasks.position(of: task) != nil, before.isShown(session.model) {
          #expect(selection(session.model).task == task, "step \(step): an answer moved the cursor")
        }
      }
      _ = view(session.model)
      guard step.isMultiple(of: 10) else { continue }
      session.workOut()
      for tab in Tab.allCases {
        session.type("\(tab.rawValue)")
        session.workOut()
        #expect(
          contents(session.model) == contents(recounted(session.model)),
          "step \(step), \(tab)"
        )
      }
    }
  }

  /// What is under the cursor of the view one is in.
  private struct Selection: Equatable {
    var tab: Tab
    var task: TaskID?

    /// Whether it is among what the view shows.
    func isShown(_ model: Model) -> Bool {
      guard let task, let position = model.outlook.board.tasks.position(of: task) else {
        return false
      }
      switch tab {
      case .board: return model.boardPane.columns.contains { $0.positions.contains(position) }
      case .mine:
        return model.mine.tasks.listing.sections.contains { $0.items.contains(position) }
      default: return false
      }
    }
  }

  private func selection(_ model: Model) -> Selection {
    switch model.tab {
    case .board: Selection(tab: .board, task: model.boardPane.selected)
    case .mine: Selection(tab: .mine, task: model.mine.tasks.selected)
    default: Selection(tab: model.tab)
    }
  }

  /// The same view of the same board, opened anew with everything worked out at once.
  private func recounted(_ model: Model) -> Model {
    var session = ScreenSession(board: model.board, size: model.size)
    session.begin {
      $0.tab = model.tab
      $0.boardPane.group(by: model.boardPane.grouping)
      while $0.balance.sought != model.balance.sought, model.tab == .balance {
        if $0.balance.subject == model.balance.subject { $0.balance.changeStep() }
        $0.balance.show(model.balance.subject)
      }
      $0.boardPane.filter = model.boardPane.filter
      $0.mine.filter = model.mine.filter
      $0.stakeholders.filter = model.stakeholders.filter
      $0.people.filter = model.people.filter
      $0.cases.filter = model.cases.filter
      $0.log.setFilter(model.log.filter)
    }
    session.send(.settled)
    return session.model
  }

  /// Somebody does something, or changes the file by hand so that tasks stand elsewhere.
  private func change(_ session: inout ScreenSession, using generator: inout SeededGenerator) {
    let person = ["fatima", "jan", "piet", "samira"].randomElement(using: &generator) ?? "jan"
    let tasks = session.file.tasks
    let task = tasks[Int.random(in: tasks.indices, using: &generator)]
    let number = Int.random(in: 10..<100, using: &generator)
    var new = Task(id: SampleBoard.task("nn\(number)"), title: "Soep \(number)")
    new.serves = ["bewoners"]
    let actions: [Action] = [
      .claim(task.id, ClaimTerms(forWhom: .notKnownYet)), .release(task.id), .done(task.id),
      .drop(task.id, because: "Genoeg."), .reopen(task.id),
      .addTask(new),
    ]
    if Int.random(in: 0..<8, using: &generator) == 0 {
      let kept = tasks.indices.map { tasks[$0] }.filter { $0.id != task.id }
      session.file = session.file.withTasks(Array(kept.reversed()))
      session.send(.boardRead(session.file))
    } else if let action = actions.randomElement(using: &generator) {
      _ = try? session.other(person, does: action)
    }
  }
}

extension Board {
  /// The board with other tasks, as a file that was changed by hand.
  fileprivate func withTasks(_ tasks: [Task]) -> Board {
    Board(
      settings: settings,
      people: Array(people),
      stakeholders: Array(stakeholders),
      tasks: TaskTable(tasks),
      thanks: Array(thanks),
      cases: Array(cases),
      agreements: Array(agreements),
      lessons: Array(lessons),
      log: log
    )
  }
}
