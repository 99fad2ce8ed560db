import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: forms of people and stakeholders")
struct RecordFormTests {
  @Test("Somebody is added: name, how they take part, what they are good at")
  func newPerson() throws {
    var session = ScreenSession(language: .english)
    session.type("4A")
    #expect(session.screen.contains("Somebody new in the team"))
    session.type("Noor Bakker")
    session.press(.enter, .right, .enter)
    session.type("koken, tuinieren")
    session.press(.control("s"))
    let person = try #require(session.file.people[SampleBoard.person("noor")])
    #expect(person.name == "Noor Bakker")
    #expect(person.engagement == .paid)
    #expect(person.talents == ["koken", "tuinieren"])
    #expect(person.joined == SampleBoard.today)
    #expect(session.model.me == SampleBoard.person("fatima"), "whoever was at the keyboard stays")
  }

  @Test("A name that is taken is said at the name")
  func nameTaken() {
    var session = ScreenSession(language: .english)
    session.type("4AJan de Boer")
    session.press(.control("s"))
    #expect(session.screen.contains(">Name"))
    #expect(session.model.topForm?.entries.first?.problem != nil)
  }

  @Test("Away and back, without a reason")
  func away() throws {
    var session = ScreenSession(language: .dutch)
    session.type("4e")
    let id = try #require(session.model.topForm?.definition.subject)
    session.model.openForms { $0.focus(on: "awayFrom") }
    session.type("ma")
    #expect(session.screen.contains("ma 23 nov"))
    session.press(.control("s"))
    let person = SampleBoard.person(id)
    #expect(session.file.people[person]?.away == Absence(from: SampleBoard.day("2026-11-23")))
    session.type("e")
    session.model.openForms { $0.focus(on: "awayFrom") }
    session.press(.control("u"), .control("s"))
    #expect(session.file.people[person]?.away == nil)
  }

  @Test("One person as a stakeholder: the form warns of their privacy (model.md)")
  func privacy() throws {
    var session = ScreenSession(language: .english)
    session.type("3A")
    session.type("Mevrouw aan de overkant")
    session.press(.tab)
    #expect(!session.screen.contains("Mind the privacy"))
    session.press(.left)
    #expect(session.screen.contains("Mind the privacy"))
    session.press(.tab)
    session.type("Een praatje")
    session.press(.control("s"))
    let id = SampleBoard.stakeholder("mevrouw-aan-de-overkant")
    let added = try #require(session.file.stakeholders[id])
    #expect(added.kind == .person)
    #expect(added.happyWith == "Een praatje")
  }

  @Test("What makes a stakeholder happy is changed, and nothing else")
  func editStakeholder() throws {
    var session = ScreenSession(language: .english)
    session.type("3")
    session.press(.end, .character("e"))
    let id = SampleBoard.stakeholder(try #require(session.model.topForm?.definition.subject))
    let before = try #require(session.file.stakeholders[id])
    session.model.openForms { $0.focus(on: "happyWith") }
    session.type("Warme soep")
    session.press(.control("s"))
    var expected = before
    expected.happyWith = "Warme soep"
    #expect(session.file.stakeholders[id] == expected)
  }
}
