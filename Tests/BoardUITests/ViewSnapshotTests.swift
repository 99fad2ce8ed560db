import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("The views as screens")
struct ViewSnapshotTests {
  /// The sizes and the languages they are kept in.
  private static let screens: [(columns: Int, rows: Int, language: Language)] = [
    (40, 12), (80, 24), (120, 40), (200, 60),
  ].flatMap { columns, rows in Language.allCases.map { (columns, rows, $0) } }

  /// The sample board with people and stakeholders of whom there is something to tell.
  private static let board: Board = {
    let sample = SampleBoard.make()
    let people = SampleBoard.people.map { person in
      var person = person
      switch person.id.rawValue {
      case "fatima": person.talents = ["fietsen maken", "koken voor groepen"]
      case "piet": person.away = Absence(until: SampleBoard.day("2026-12-01"))
      case "samira": person.learns = ["vergaderen met de gemeente"]
      default: break
      }
      return person
    }
    let stakeholders = SampleBoard.stakeholders.map { stakeholder in
      var stakeholder = stakeholder
      if stakeholder.id.rawValue == "school" {
        stakeholder.happyWith = "Kinderen die 漢字 of é̂ schrijven, en 👩‍👩‍👧 die meedoen"
      }
      return stakeholder
    }
    return Board(
      settings: sample.settings,
      people: people,
      stakeholders: stakeholders,
      tasks: sample.tasks,
      log: sample.log
    )
  }()

  private func expect(
    _ name: String,
    _ screen: (columns: Int, rows: Int, language: Language),
    me: String = "fatima",
    _ play: (inout ScreenSession) -> Void
  ) {
    var session = ScreenSession(
      board: Self.board,
      me: me,
      language: screen.language,
      size: Size(columns: screen.columns, rows: screen.rows)
    )
    play(&session)
    let size = "\(screen.columns)x\(screen.rows)"
    expectSnapshot(session.snapshot, named: "\(name)-\(size)-\(screen.language.rawValue)")
  }

  @Test("Mine", arguments: screens)
  func mine(screen: (columns: Int, rows: Int, language: Language)) {
    expect("mine", screen, me: "samira") { $0.type("2") }
  }

  @Test("Stakeholders", arguments: screens)
  func stakeholders(screen: (columns: Int, rows: Int, language: Language)) {
    expect("stakeholders", screen) { $0.type("3jjj") }
  }

  @Test("People", arguments: screens)
  func people(screen: (columns: Int, rows: Int, language: Language)) {
    expect("people", screen) { $0.type("4jj") }
  }

  @Test("The balance", arguments: screens)
  func balance(screen: (columns: Int, rows: Int, language: Language)) {
    expect("balance", screen) { $0.type("6") }
  }

  @Test("The flow by month", arguments: screens)
  func flow(screen: (columns: Int, rows: Int, language: Language)) {
    expect("flow", screen) { $0.type("6fpj") }
  }

  @Test("The log", arguments: screens)
  func log(screen: (columns: Int, rows: Int, language: Language)) {
    expect("log", screen) { $0.type("7") }
  }

  @Test("The tasks for one stakeholder, two of them marked", arguments: screens.prefix(4))
  func tasks(screen: (columns: Int, rows: Int, language: Language)) {
    expect("tasks", screen) {
      $0.type("3j")
      $0.press(.enter)
      $0.type(" j ")
    }
  }

  @Test("The board by stakeholder", arguments: screens)
  func byStakeholder(screen: (columns: Int, rows: Int, language: Language)) {
    expect("board-by-stakeholder", screen) {
      $0.type("b")
      $0.press(.enter)
    }
  }
}
