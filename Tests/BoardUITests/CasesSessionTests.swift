import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: cases, agreements and lessons")
struct CasesSessionTests {
  private func session(_ keys: String, me: String = "jan") -> ScreenSession {
    var session = ScreenSession(me: me, language: .english, size: Size(columns: 100, rows: 40))
    session.type(keys)
    return session
  }

  private func keys(_ session: ScreenSession) throws -> Agreement {
    try #require(session.file.agreements["sleutel"])
  }

  @Test("The view in both languages, narrow and wide")
  func snapshots() {
    for language in Language.allCases {
      for size in [
        Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 30),
      ] {
        var session = ScreenSession(me: "jan", language: language, size: size)
        session.type("5j")
        let name = "\(size.columns)x\(size.rows)-\(language.rawValue)"
        expectSnapshot(session.snapshot, named: "cases-\(name)")
        session.press(.enter)
        expectSnapshot(session.snapshot, named: "agreement-\(name)")
      }
    }
  }

  @Test("After a case is brought in the cursor is on it")
  func cursorOnNewCase() throws {
    var session = session("5G")
    session.press(.character("A"))
    session.type("The bus is gone")
    session.press(.control("s"))
    let new = try #require(session.file.cases.first { $0.title == "The bus is gone" })
    #expect(session.model.cases.listing.current == .case(new.id))
    #expect(session.screen.contains(">The bus is gone"))
  }

  @Test("Where there is nothing yet, only what begins something is named")
  func nothingYet() throws {
    let empty = Board(settings: SampleBoard.make().settings, people: SampleBoard.people)
    var session = ScreenSession(
      board: empty,
      me: "jan",
      language: .english,
      size: Size(columns: 100, rows: 30)
    )
    session.type("5")
    let footer = try #require(session.screen.split(separator: "\n").last)
    #expect(footer.contains("A new case") && footer.contains("P propose"), "\(footer)")
    #expect(!footer.contains("y consent") && !footer.contains("open"), "\(footer)")
  }

  @Test("S34: an objection is solved with how, and then the proposal is agreed on")
  func consent() throws {
    var session = session("5jd")
    #expect(session.screen.contains("can't be agreed on yet: Samira Yilmaz objected"))
    session.type("s")
    session.press(.tab)
    session.type("A list in the safe")
    session.press(.control("s"))
    #expect(try keys(session).openObjections.isEmpty)
    session.type("yd")
    #expect(try keys(session).consents.map(\.person.rawValue) == ["jan"])
    #expect(try keys(session).state == .adopted)
    #expect(session.screen.contains("We agreed on Iedereen een sleutel."))
  }

  @Test("An objection is made in a form, with its reason")
  func objecting() throws {
    var session = session("5jn")
    session.press(.control("s"))
    #expect(try keys(session).reactions.count == 2)
    session.type("Too dear")
    session.press(.control("s"))
    #expect(try keys(session).openObjections.map(\.reason) == ["En de verzekering?", "Too dear"])
  }

  @Test("R7: a case is closed with whether the answer fitted and what was learnt")
  func closing() throws {
    var session = session("5d")
    session.press(.control("s"))
    #expect(session.file.cases["casus"]?.isOpen == true)
    session.press(.right, .right)
    for _ in 0..<5 { session.press(.tab) }
    session.type("Sit beside")
    session.press(.control("s"))
    let one = try #require(session.file.cases["casus"])
    #expect(!one.isOpen && one.learned == "Sit beside" && one.fitting == .partly)
  }

  @Test(
    "The footer says what d does: close the case, reopen it, or agree",
    arguments: Language.allCases
  )
  func concluding(language: Language) throws {
    var session = ScreenSession(me: "jan", language: language)
    session.type("5")
    func footer() -> String { String(session.screen.split(separator: "\n").last ?? "") }
    let isEnglish = language == .english
    #expect(footer().contains(isEnglish ? "d close" : "d afsluiten"), "\(footer())")
    session.type("j")
    #expect(footer().contains(isEnglish ? "d agree" : "d afspreken"), "\(footer())")
    var closing = CaseChanges()
    closing.fitting = .known(.yes)
    closing.learned = "Sit beside"
    try session.other("piet", does: .onCase("casus", .close(closing)))
    session.type("/sit")
    session.press(.enter, .escape)
    #expect(footer().contains(isEnglish ? "d reopen" : "d heropenen"), "\(footer())")
  }

  @Test("Words that may show a resident are kept only after a yes, and the form stays until then")
  func privacy() throws {
    var session = session("5A")
    session.type("Mrs Smith called")
    session.press(.control("s"))
    #expect(session.screen.contains("Can somebody be recognised?"))
    session.press(.enter)
    #expect(session.model.topForm != nil)
    #expect(session.file.cases.count == 2)
    session.press(.control("s"), .down, .enter)
    #expect(session.file.cases.last?.title == "Mrs Smith called")
    #expect(session.model.topForm == nil)
  }

  @Test("A task that comes of a case names it; the search narrows the view")
  func taskAndSearch() throws {
    var session = session("5T")
    session.type("Open post together")
    session.press(.control("s"))
    let task = try #require(session.file.tasks.indices.last.map { session.file.tasks[$0] })
    #expect(task.fromCase == "casus" && task.why == "Iemand kwam binnen met een tas post.")
    #expect(session.file.cases["casus"]?.tasks == [task.id])
    session.type("1/post together")
    session.press(.enter, .enter)
    #expect(session.screen.contains("From the case: Een tas met ongeopende brieven"))
    session.type("5/sleutel")
    session.press(.enter)
    #expect(session.model.cases.listing.count == 1)
  }
}
