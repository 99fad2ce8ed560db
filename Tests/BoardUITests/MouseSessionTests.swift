import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: with the mouse")
struct MouseSessionTests {
  private func session(_ columns: Int = 100, _ rows: Int = 30) -> ScreenSession {
    ScreenSession(language: .english, size: Size(columns: columns, rows: rows))
  }

  /// Where a text stands on the screen.
  private func place(of text: String, on session: ScreenSession) throws -> Point {
    let lines = session.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(text) }, "\(text)\n\(session.screen)")
    let range = try #require(lines[row].firstRange(of: text))
    return Point(column: String(lines[row][..<range.lowerBound]).columnWidth, row: row)
  }

  private func point(
    _ action: MouseEvent.Action,
    at text: String,
    _ session: inout ScreenSession
  ) throws {
    session.send(.input(.mouse(MouseEvent(action, at: try place(of: text, on: session)))))
  }

  @Test("A click selects the card it is on, in whichever column")
  func selects() throws {
    var session = session()
    try point(.press, at: "Flyers rondbrengen", &session)
    #expect(session.screen.contains(">Flyers rondbrengen"))
    try point(.press, at: "Doing 3", &session)
    #expect(!session.screen.contains(">Flyers rondbrengen"))
    #expect(session.model.boardPane.focus == 1)
  }

  @Test("A double click opens what it is on")
  func opens() throws {
    var session = session()
    try point(.press, at: "Flyers rondbrengen", &session)
    try point(.doubleClick, at: "Flyers rondbrengen", &session)
    #expect(session.model.context == .task)
    #expect(session.screen.contains("ID h3mn"))
  }

  @Test("The wheel scrolls what stands beside the view, to its end and back")
  func detail() throws {
    var session = session(130, 24)
    let soup = SampleBoard.task("k7f2")
    let note = (1...60).map { "regel \($0)" }.joined(separator: "\n")
    try session.other("piet", does: .onTask(soup, .edit(TaskChanges([.note(note)]))))
    try point(.press, at: "Soep koken", &session)
    let before = session.model.boardPane
    #expect(!session.screen.contains("regel 12"))
    for _ in 0..<4 { try point(.wheelDown, at: "regel", &session) }
    #expect(session.screen.contains("regel 12"))
    for _ in 0..<60 { try point(.wheelDown, at: "regel", &session) }
    #expect(session.screen.contains("regel 60"))
    #expect(session.model.boardPane.selected == before.selected, "the cursor stays")
    session.press(.down)
    #expect(!session.screen.contains("regel 60"), "another task is shown from its beginning")
  }

  @Test("The wheel scrolls the tasks beside a person, and a case", arguments: [Tab.people, .cases])
  func detailOfOthers(tab: Tab) throws {
    var session = session(130, 10)
    session.type("\(tab.rawValue)j")
    func beside() -> [String] {
      let layout = ScreenLayout(session.model.size)
      return session.screen.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0.dropFirst(layout.detail.left)) }
    }
    let before = beside()
    let layout = ScreenLayout(session.model.size)
    let point = Point(column: layout.detail.left + 5, row: layout.detail.top + 3)
    session.send(.input(.mouse(MouseEvent(.wheelUp, at: point))))
    #expect(beside() == before)
    for _ in 0..<3 { session.send(.input(.mouse(MouseEvent(.wheelDown, at: point)))) }
    #expect(beside() != before, "\(session.screen)")
    for _ in 0..<3 { session.send(.input(.mouse(MouseEvent(.wheelUp, at: point)))) }
    #expect(beside() == before)
  }

  @Test("Tabs go to their view", arguments: Tab.allCases)
  func tabs(tab: Tab) throws {
    var session = session(120, 40)
    try point(.press, at: "\(tab.rawValue) \(tab.name.en)", &session)
    #expect(session.model.tab == tab)
  }

  @Test("In a meeting a click goes to a step, marks who is there, and puts the cursor on something")
  func meeting() throws {
    var session = session()
    session.type("m")
    #expect(!session.model.meeting.present.contains(SampleBoard.person("jan")))
    try point(.press, at: "Jan de Boer", &session)
    #expect(session.model.meeting.present.contains(SampleBoard.person("jan")))
    try point(.press, at: "Along the board", &session)
    #expect(session.model.meetingHere == nil, "it has not begun")
    session.press(.enter, .enter, .enter)
    try point(.press, at: "Decisions", &session)
    #expect(session.model.meetingStep == .decide)
    try point(.press, at: "Iedereen een sleutel", &session)
    #expect(session.model.meetingItem == .agreement("sleutel"))
    try point(.doubleClick, at: "Iedereen een sleutel", &session)
    #expect(session.screen.contains("Consent to the proposal"))
    session.press(.escape)

    try point(.press, at: "Along the board", &session)
    let task = try #require(session.model.meetingTask)
    try point(.press, at: task.title, &session)
    #expect(session.model.meetingTask?.id == task.id)
    try point(.doubleClick, at: task.title, &session)
    #expect(session.model.context == .task)
    #expect(session.screen.contains("ID \(task.id)"))
  }

  @Test("A key in the footer is pressed; its second click does nothing more")
  func footer() throws {
    var session = session()
    try point(.press, at: "? help", &session)
    #expect(session.model.context == .help)
    try point(.press, at: "Esc back", &session)
    #expect(session.model.context == .board)
    let key = try place(of: "d done", on: session)
    session.send(.input(.mouse(MouseEvent(.press, at: key))))
    let done = session.file.log.count
    session.send(.input(.mouse(MouseEvent(.doubleClick, at: key))))
    #expect(session.file.log.count == done)
  }

  @Test("In a question a click only selects, a double click answers")
  func chooser() throws {
    var session = session()
    session.type("b")
    try point(.press, at: "By week", &session)
    #expect(session.screen.contains("> By week"))
    #expect(session.model.boardPane.grouping == .state)
    try point(.doubleClick, at: "By week", &session)
    #expect(session.model.boardPane.grouping == .week)
  }

  @Test("In the palette, too")
  func palette() throws {
    var session = session()
    session.type(":group")
    try point(.doubleClick, at: "Group the board", &session)
    #expect(session.screen.contains("By week"))
  }

  @Test("Nothing that a dialog covers can be clicked, and nothing typed is lost by a slip")
  func covered() throws {
    var session = session()
    session.type("aKoffie zetten")
    try point(.press, at: "4 People", &session)
    try point(.press, at: "Flyers rondbrengen", &session)
    #expect(session.screen.contains("New task: Koffie zetten"))
    #expect(session.model.tab == .board)
  }

  @Test("The wheel scrolls what is under it, and the cursor stays in sight")
  func wheel() throws {
    var session = session(100, 16)
    let cursor = session.model.boardPane.selected
    try point(.wheelDown, at: "Doing 3", &session)
    #expect(session.model.boardPane.selected == cursor, "a head does not scroll")
    let card = try place(of: "Open 4", on: session).moved(rows: 3)
    session.send(.input(.mouse(MouseEvent(.wheelDown, at: card))))
    #expect(session.model.boardPane.focused.cursor.top > 0)
    #expect(session.screen.contains(">"))
    session.send(.input(.mouse(MouseEvent(.wheelUp, at: card))))
    #expect(session.model.boardPane.focused.cursor.top == 0)
    session.type("?")
    try point(.wheelDown, at: "Keys", &session)
    #expect(!session.screen.contains("Keys\n"))
  }

  @Test("Lists, too", arguments: ["2", "3", "4", "7"])
  func lists(key: String) throws {
    var session = session(80, 12)
    session.type(key)
    let middle = Point(column: 5, row: 4)
    let before = session.screen
    for _ in 0..<30 { session.send(.input(.mouse(MouseEvent(.wheelDown, at: middle)))) }
    let end = session.screen
    session.send(.input(.mouse(MouseEvent(.wheelDown, at: middle))))
    #expect(session.screen == end, "it stops at the end")
    for _ in 0..<40 { session.send(.input(.mouse(MouseEvent(.wheelUp, at: middle)))) }
    #expect(session.model.tab.list.map { session.model.listed($0).cursor.top } == 0)
    #expect(end != before || !before.contains("more"))
  }

  @Test("Every name of a target is read back as it was")
  func names() {
    let targets: [Target] =
      [.nothing, .text, .hint(3), .column(2), .card(column: 7, index: -1), .choice(4)]
      + Tab.allCases.map(Target.tab) + BalancePane.Subject.allCases.map(Target.balance)
      + [.entry(.log, 100_000), .entry(.tasks, -1)]
    for target in targets { #expect(Target(target.name) == target) }
    #expect(Target(Zone.Name(kind: 99)) == nil)
  }
}
