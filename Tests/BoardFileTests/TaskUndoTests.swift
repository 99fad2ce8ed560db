import TaskModel
import TestSupport
import Testing

@testable import BoardFile

private let busySoup =
  #"{"id":"soep","zz":{ "a":1.0},"title":"Soep","tags":["x"],"steps":[{"text":"Snij"},"#
  + #"{"id":"s9","text":"Kook","done":true}],"experiment":{"expects":"Rust","zz":[1.50]},"#
  + #""remarks":[{"id":"r1","by":"jan","text":"Zout?","kind":"question"}]}"#

private let couple = """
  {"id":"jan","name":"Jan","engagement":"paid"},
  {"id":"fatima","name":"Fatima","engagement":"volunteer"}
  """

@Suite("R9: what is done to a task can be undone")
struct TaskUndoTests {
  private static let actions: [TaskAction] = [
    .edit(TaskChanges([.title("Brood")])),
    .edit(TaskChanges([.why("Samen"), .date(.by(Moment(day: .of(2027, 1, 31))))])),
    .edit(TaskChanges([.tags(.add("y")), .tags(.remove("x")), .links(.add("u"))])),
    .edit(TaskChanges([.happened("Niets"), .learned("Veel"), .share(true)])),
    .edit(TaskChanges([.noExperiment, .note("a\nb"), .starter(true), .initiative(.ours)])),
    .edit(TaskChanges([.steps([Step(id: "s9", text: "Kook lang"), Step(text: "Snij")])])),
    .edit(TaskChanges([.supports("brood"), .frames("vast"), .origin("Kok"), .hours(2)])),
    .addStep("Eet"), .finishStep(Step(text: "Snij")), .reopenStep(Step(id: "s9", text: "Kook")),
    .removeStep(Step(id: "s9", text: "Kook")), .remark("Mooi"), .ask("Wie?"),
    .reply(to: "r1", "Weinig"), .answered("r1"),
    .split(into: [Task(id: "p1", title: "Snijden"), Task(id: "p2", title: "Koken")]),
  ]

  private func board() -> String {
    boardText(tasks: [busySoup, #"{"id":"brood","title":"Brood"}"#], people: couple)
  }

  private func records(_ text: String) -> Substring {
    text[..<(text.firstRange(of: "\"log\"")?.lowerBound ?? text.endIndex)]
  }

  @Test(
    "R9: the same bytes come back, the log aside, and redo gives those after",
    arguments: actions
  )
  func sameBytes(action: TaskAction) throws {
    let before = board()
    let after = try document(before)
      .text(after: .onTask("soep", action), by: "jan", at: "2026-11-21T13:01:00Z")
    #expect(records(after) != records(before))
    let undone = try document(after).text(after: .undo(1), by: "jan", at: "2026-11-21T13:02:00Z")
    #expect(records(undone) == records(before))
    let redone = try document(undone).text(after: .redo(1), by: "jan", at: "2026-11-21T13:03:00Z")
    #expect(records(redone) == records(after))
  }

  @Test(
    "R9: any row of such actions, taken back one by one, gives the same bytes",
    arguments: 1...40
  )
  func anyRow(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var texts = [board()]
    for minute in 10..<18 {
      let action = Self.actions.randomElement(using: &generator) ?? .resume()
      let at = "2026-11-21T13:\(minute):00Z"
      let text = try? document(texts[texts.count - 1])
        .text(after: .onTask("soep", action), by: "jan", at: at)
      if let text { texts.append(text) }
    }
    var text = texts.removeLast()
    var minute = 30
    while let earlier = texts.popLast() {
      text = try document(text).text(after: .undo(1), by: "jan", at: "2026-11-21T13:\(minute):00Z")
      #expect(records(text) == records(earlier))
      minute += 1
    }
  }

  @Test("A name that leads nowhere, written by hand, does not stand in the way of undoing")
  func danglingNames() throws {
    let task = #"{"id":"soep","title":"Soep","serves":["weg"],"supports":"weg","partOf":"weg"}"#
    let before = boardText(tasks: [task], people: couple)
    let edit = Action.onTask("soep", .edit(TaskChanges([.title("Brood")])))
    let after = try document(before).text(after: edit, by: "jan", at: "2026-11-21T13:01:00Z")
    let undone = try document(after).text(after: .undo(1), by: "jan", at: "2026-11-21T13:02:00Z")
    #expect(records(undone) == records(before))
  }

  @Test("The last part and the whole it finishes come back together")
  func wholeComesBack() throws {
    let whole = #"{"id":"w","title":"Feest"}"#
    let part = #"{"id":"p","title":"Taart","partOf":"w"}"#
    let before = boardText(tasks: [whole, part], people: couple)
    let after = try document(before).text(after: .done("p"), by: "jan", at: "2026-11-21T13:01:00Z")
    #expect(try document(after).board.tasks["w"]?.state == .done)
    #expect(try document(after).board.log.count == 1)
    let undone = try document(after).text(after: .undo(1), by: "jan", at: "2026-11-21T13:02:00Z")
    #expect(records(undone) == records(before))
  }

  @Test("Whoever changed the same field meanwhile is named")
  func changedMeanwhile() throws {
    let basis = try #require(document(board()).board.tasks["soep"])
    let theirs = TaskAction.edit(TaskChanges([.why("Van Jan")]))
    var text = try document(board())
      .text(after: .onTask("soep", theirs), by: "jan", at: "2026-11-21T13:01:00Z")
    text = try document(text)
      .text(after: .onTask("soep", .remark("Hoi")), by: "fatima", at: "2026-11-21T13:02:00Z")
    let mine = Action.onTask("soep", .edit(TaskChanges([.why("Van mij")], basis: basis)))
    do {
      _ = try document(text).text(after: mine, by: "fatima")
      Issue.record("not refused")
    } catch {
      guard case .changedMeanwhile(.task(_, .why), let entry)? = error as? Refusal else {
        Issue.record("refused for another reason: \(error)")
        return
      }
      #expect(entry?.by == "jan" && entry?.deed == .edit)
    }
  }

  @Test("Parts are found though few tasks of the file are looked at")
  func partsAreMarked() throws {
    let tasks = [
      #"{"id":"w","title":"Feest"}"#, #"{"id":"p","title":"Taart","part\u004ff":"w"}"#,
      #"{"id":"q","title":"Slingers","partOf":"x"}"#,
    ]
    let board = try document(boardText(tasks: tasks, people: couple)).board
    #expect(board.tasks.indices.map { board.tasks.summary(at: $0).isPart } == [false, true, true])
    #expect(board.parts(of: "w").map(\.id.rawValue) == ["p"])
  }
}
