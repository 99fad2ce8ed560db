import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: marking several tasks")
struct MarkingSessionTests {
  private func session() -> ScreenSession {
    ScreenSession(language: .english, size: Size(columns: 100, rows: 40))
  }

  @Test("Space marks, Space again takes the mark away, and the status line counts")
  func toggles() {
    var session = session()
    session.type(" j ")
    #expect(session.screen.contains("2 marked"))
    #expect(session.screen.contains("+Flyers") == false)
    #expect(session.screen.contains("+Fietsen"))
    session.type(" ")
    #expect(session.screen.contains("1 marked"))
  }

  @Test("Esc takes the marks away before anything else")
  func escape() {
    var session = session()
    session.type("/s")
    session.press(.enter)
    session.type(" ")
    session.press(.escape)
    #expect(session.model.marked.isEmpty)
    #expect(!session.model.viewFilter.isEmpty)
  }

  @Test("An action is done to all marked tasks, and only to those")
  func actsOnAll() {
    var session = session()
    session.type(" j ")
    let marked = session.model.marked
    session.type("jd")
    #expect(marked.count == 2)
    for task in marked { #expect(session.file.tasks[task]?.state == .done) }
    #expect(session.file.tasks.indices.count { session.file.tasks[$0].state == .done } == 3)
    #expect(session.model.marked.isEmpty)
  }

  @Test(
    "R16: claiming several that are for nobody yet, “don't know yet” is an answer for all of them"
  )
  func claimsForNobodyYet() throws {
    var session = session()
    for title in ["Eerste klus", "Tweede klus"] {
      let task = Task(id: session.model.newTaskID(), title: title)
      try session.other("piet", does: .addTask(task))
    }
    session.type("/klus")
    session.press(.enter)
    session.type(" j c")
    #expect(session.screen.contains("Don't know yet"), "\(session.screen)")
    session.press(.enter)
    let mine = session.file.tasks.indices.map { session.file.tasks[$0] }.filter {
      $0.title.hasSuffix("klus") && $0.claim(of: SampleBoard.person("fatima")) != nil
    }
    #expect(mine.count == 2)
    #expect(!mine.contains { !$0.isUnfinished }, "they stay visible as such (R5)")
  }

  @Test("With several marked, the footer names no answer to an invitation")
  func noAnswers() {
    var session = session()
    session.type(" j ")
    #expect(!session.model.footer.contains { $0.label == "accept" || $0.label == "decline" })
    #expect(!session.screen.contains("+ yes"))
  }

  @Test("Dropping asks once why, for all")
  func drop() {
    var session = session()
    session.type(" j x")
    #expect(session.screen.contains("Why do we drop these 2?"))
    session.type("no time")
    session.press(.enter)
    #expect(
      session.file.tasks.indices.count {
        session.file.tasks[$0].dropped?.because == "no time"
      } == 2
    )
  }

  @Test("In an open task a key acts on that task alone")
  func openTask() {
    var session = session()
    session.type(" j")
    let open = session.model.currentTask?.id
    session.press(.enter)
    session.type("c")
    #expect(open.flatMap { session.file.tasks[$0] }?.state == .doing)
    #expect(session.model.marked.count == 1)
  }

  @Test("What is refused stays marked")
  func refused() {
    var session = session()
    session.type(" ")
    let task = session.model.marked
    session.type("o")
    #expect(session.model.marked == task)
  }
}
