import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: the log")
struct LogSessionTests {
  /// A source that counts how often it is asked for an entry.
  private final class CountingSource: LogSource, @unchecked Sendable {
    let count: Int
    // One test, one thread.
    var reads = 0

    init(count: Int) { self.count = count }

    func entry(at position: Int) -> LogEntry? {
      reads += 1
      return SampleBoard.entry(
        "e\(position)",
        "2026-11-20T09:41:00Z",
        by: position.isMultiple(of: 1_000) ? "piet" : "jan",
        .claim,
        on: "k7f2"
      )
    }

    func positions(concerning record: String) -> [Int] { [] }
  }

  private func session(_ source: some LogSource) -> ScreenSession {
    let sample = SampleBoard.make()
    return ScreenSession(
      board: Board(
        settings: sample.settings,
        people: SampleBoard.people,
        stakeholders: SampleBoard.stakeholders,
        tasks: sample.tasks,
        log: Log(source)
      ),
      language: .english,
      size: Size(columns: 80, rows: 24)
    )
  }

  @Test("The latest comes first, under its day")
  func latestFirst() throws {
    var session = ScreenSession(language: .english, size: Size(columns: 80, rows: 24))
    try session.other("piet", does: .claim(SampleBoard.task("t5rd"), ClaimTerms()))
    session.type("7")
    let lines = session.screen.split(separator: "\n").map(String.init)
    let first = try #require(lines.firstIndex { $0.contains("Piet claimed Fietsen") })
    #expect(lines[first].contains("today"))
    #expect(lines[first + 1].contains("Fri 20 Nov"))
    #expect(lines[first + 1].contains("Jan claimed Soep"))
    #expect(!lines[first + 2].contains("Fri 20 Nov"))
  }

  @Test("Looking at a log of 100,000 entries costs what is on the screen")
  func lazy() {
    let source = CountingSource(count: 100_000)
    var session = session(source)
    source.reads = 0
    session.type("7")
    _ = session.screen
    #expect(source.reads < 2_000)
    session.type("jjjG")
    _ = session.screen
    #expect(source.reads < 20_000)
    #expect(session.model.log.selected == 0)
  }

  @Test("A filter is looked for only as far as one goes")
  func lazyFilter() {
    let source = CountingSource(count: 100_000)
    var session = session(source)
    session.type("7/jan")
    source.reads = 0
    session.press(.enter)
    _ = session.screen
    #expect(source.reads < 2_000)
    #expect(session.screen.contains("+)"))
    session.press(.escape)
    session.type("/wie:piet")
    session.press(.enter)
    session.type("G")
    #expect(session.model.log.count == 100)
    #expect(session.model.log.selected == 0)
  }

  @Test("The cursor stays on its entry when something happens")
  func stays() throws {
    var session = ScreenSession(language: .english, size: Size(columns: 80, rows: 24))
    session.type("7j")
    let before = session.model.selectedEntry?.id
    #expect(before != nil)
    try session.other("piet", does: .claim(SampleBoard.task("t5rd"), ClaimTerms()))
    #expect(session.model.selectedEntry?.id == before)
  }

  @Test("Words find what was done, who finds by whom; - turns round")
  func filter() throws {
    var session = ScreenSession(language: .english, size: Size(columns: 80, rows: 24))
    try session.other("piet", does: .claim(SampleBoard.task("t5rd"), ClaimTerms()))
    session.type("7/claimed")
    session.press(.enter)
    #expect(session.model.log.count == 2)
    session.type("/")
    session.press(.control("u"))
    session.type("claimed -who:piet")
    session.press(.enter)
    #expect(session.model.log.count == 1)
    #expect(session.screen.contains("Jan claimed"))
    session.type("/")
    session.press(.control("u"))
    session.type("@school")
    session.press(.enter)
    #expect(session.screen.contains("Piet claimed"))
    #expect(!session.screen.contains("Jan claimed"))
  }

  @Test("R12: Who gave a task back does not show, and cannot be found")
  func r12() throws {
    var session = ScreenSession(language: .english, size: Size(columns: 80, rows: 24))
    try session.other("samira", does: .release(SampleBoard.task("p8sv")))
    session.type("7")
    #expect(session.screen.contains("A place came free on Bezoek"))
    session.type("/who:samira")
    session.press(.enter)
    #expect(session.model.log.count == 0)
  }

  @Test("Enter opens the task, or the person, that an entry is about")
  func opens() throws {
    var session = ScreenSession(language: .english, size: Size(columns: 80, rows: 24))
    session.type("7")
    session.press(.enter)
    #expect(session.screen.contains("Places"))
    session.press(.escape)
    let noor = Person(id: SampleBoard.person("noor"), name: "Noor", engagement: .volunteer)
    try session.other("piet", does: .addPerson(noor))
    session.type("g")
    session.press(.enter)
    #expect(session.model.topTasksPane?.subject == .person(noor.id))
  }

  @Test("Nothing can be done to a task from the log by one key")
  func noActing() {
    var session = ScreenSession(language: .english)
    session.type("7cdrxo ")
    #expect(session.effects.isEmpty)
    #expect(session.model.marked.isEmpty)
    #expect(session.file.log.count == 2)
  }
}
