import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: what was left unfinished")
struct DraftSessionTests {
  private let soup = Draft(
    key: "editTask k7f2",
    by: SampleBoard.person("fatima"),
    fields: [Draft.Field(id: "frames", typed: "Denk aan de\nsoepkommen", was: "")]
  )
  private let line = Draft(
    key: "line",
    by: SampleBoard.person("fatima"),
    fields: [Draft.Field(id: "line", typed: "Koffie zetten", was: "")]
  )

  @Test("Each key that changes a draft asks for it to be kept, others do not")
  func kept() {
    var session = ScreenSession(language: .english)
    session.type("aK")
    guard case .keepDrafts(let drafts)? = session.effects.last else {
      Issue.record("nothing was kept: \(session.effects)")
      return
    }
    #expect(drafts.first?.fields.first?.typed == "K")
    session.press(.left)
    #expect(session.effects.isEmpty)
    session.press(.end, .backspace)
    #expect(session.effects == [.keepDrafts([])])
  }

  @Test("Words that answer a question survive the program, and stand there when it is asked again")
  func words() {
    var session = ScreenSession(language: .english)
    session.type("nZij bel")
    guard case .keepDrafts(let drafts)? = session.effects.last else {
      Issue.record("nothing was kept: \(session.effects)")
      return
    }
    var later = ScreenSession(language: .english, drafts: drafts)
    #expect(later.screen.contains("Zij bel"))
    later.press(.enter)
    #expect(!later.screen.contains("You had not finished"))
    later.type("nlen terug")
    #expect(later.screen.contains("Zij bellen terug"))
    later.press(.enter)
    #expect(later.effects.contains(.keepDrafts([])))
    #expect(later.file.everyTask.contains { $0.remarks.contains { $0.text == "Zij bellen terug" } })
  }

  @Test("It is offered when the screen opens, and gone on with")
  func offered() {
    var session = ScreenSession(language: .english, drafts: [soup, line])
    #expect(session.screen.contains("You had not finished"))
    #expect(session.screen.contains("Go on: Change “Soep koken"))
    #expect(session.screen.contains("Go on: A new task: Koffie zetten"))
    session.press(.enter)
    #expect(session.screen.contains("soepkommen"))
    session.press(.control("s"))
    #expect(session.file.tasks[SampleBoard.task("k7f2")]?.frames == "Denk aan de\nsoepkommen")
    #expect(session.effects.isEmpty || session.model.drafts.keys.sorted() == ["line"])
    session.type("a")
    #expect(session.screen.contains("Koffie zetten"))
  }

  @Test("Later leaves it kept; throwing away takes all of it")
  func laterOrAway() {
    var session = ScreenSession(language: .dutch, drafts: [soup])
    session.press(.down, .enter)
    #expect(session.model.drafts.count == 1)
    session = ScreenSession(language: .dutch, drafts: [soup, line])
    #expect(session.screen.contains("Alles weggooien"), "it says that it takes all of it")
    session.press(.up, .enter)
    #expect(session.model.drafts.isEmpty)
    #expect(session.effects == [.keepDrafts([])])
  }

  @Test("What somebody else typed on the same computer is neither shown nor thrown away")
  func others() {
    let session = ScreenSession(me: "jan", language: .english, drafts: [soup])
    #expect(!session.screen.contains("You had not finished"))
    #expect(session.model.draftsToKeep == [soup])
  }

  @Test("A draft of a task that is gone is kept, and not offered")
  func gone() {
    var draft = soup
    draft.key = "editTask zzzz"
    let session = ScreenSession(language: .english, drafts: [draft])
    #expect(!session.screen.contains("You had not finished"))
    #expect(session.model.draftsToKeep == [draft])
  }
}
