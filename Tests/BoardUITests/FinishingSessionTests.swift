import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: finishing")
struct FinishingSessionTests {
  private let soup = SampleBoard.task("k7f2")

  private func session(on words: String = "soep") -> ScreenSession {
    var session = ScreenSession(me: "jan", language: .english, size: Size(columns: 100, rows: 40))
    session.type("/" + words)
    session.press(.enter)
    return session
  }

  @Test("R6, R16: d asks calmly, and Enter alone says that it is done and nobody was asked yet")
  func skippable() {
    var session = session()
    session.type("d")
    #expect(session.screen.contains("Have you asked Bewoners Lindekwartier"))
    #expect(session.screen.contains("> Done; not asked yet"))
    #expect(session.file.tasks[soup]?.done == nil)
    session.press(.enter)
    #expect(session.file.tasks[soup]?.done != nil)
    #expect(session.file.tasks[soup]?.accounts == [])
  }

  @Test("What a stakeholder said, an unwanted effect, and whether one would do it again")
  func tells() {
    var session = session()
    session.type("d")
    session.press(.down, .enter)
    #expect(session.screen.contains("Bewoners Lindekwartier said"))
    session.type("Lekker")
    session.press(.tab)
    session.type("Te veel afval")
    session.press(.control("s"))
    let account = session.file.tasks[soup]?.accounts.first
    #expect(account?.said == "Lekker")
    #expect(account?.unwanted == "Te veel afval")
    #expect(session.file.tasks[soup]?.done != nil)
  }

  @Test("They are asked later, on a day")
  func later() {
    var session = session()
    session.type("d")
    session.press(.down, .down, .enter)
    session.type("+1w")
    session.press(.enter)
    #expect(session.file.tasks[soup]?.accounts.first?.laterOn == SampleBoard.day("2026-11-29"))
    #expect(session.file.tasks[soup]?.done != nil)
  }

  @Test("Of what is done, one looks back")
  func lookBack() {
    var session = session(on: "herfstmarkt")
    session.type("d")
    session.press(.enter)
    session.type("Volgend jaar weer")
    session.press(.control("s"))
    #expect(
      session.file.tasks[SampleBoard.task("d4ne")]?.accounts.first?.said == "Volgend jaar weer"
    )
  }

  @Test("R14: an experiment asks what was learnt")
  func experiment() {
    var session = session(on: "bezoek")
    session.type("d")
    #expect(session.screen.contains("what did we learn?"))
    session.press(.down, .enter, .tab, .tab, .tab, .tab)
    session.type("Bellen werkt beter")
    session.press(.control("s"))
    let task = session.file.tasks[SampleBoard.task("p8sv")]
    #expect(task?.experiment?.learned == "Bellen werkt beter")
  }

  @Test("R4: a place is reserved with its explanation, ground and review, in a form")
  func reserve() {
    var session = session()
    session.type(":reserve")
    session.press(.enter, .control("s"))
    #expect(session.screen.contains("Without an explanation a place is for everybody."))
    session.type("Tillen vraagt een cursus")
    session.press(.tab, .tab, .tab)
    session.type("+6m")
    session.press(.control("s"))
    let only = session.file.tasks[soup]?.reservedPlaces.first?.only
    #expect(only?.explain == "Tillen vraagt een cursus")
    #expect(only?.reviewOn == SampleBoard.day("2027-05-22"))
  }

  @Test("A place is added and changed in a form")
  func places() {
    var session = session()
    session.type(":add a place")
    session.press(.enter)
    session.type("afwassen")
    session.press(.tab, .control("u"))
    session.type("2")
    session.press(.control("s"))
    #expect(session.file.tasks[soup]?.places.last?.label == "afwassen")
    #expect(session.file.tasks[soup]?.places.last?.count == 2)
    session.type(":edit a place")
    session.press(.enter, .down, .enter, .tab, .control("u"), .control("s"))
    #expect(session.file.tasks[soup]?.places.last?.count == nil)
  }

  @Test("R1: an old job description becomes tasks that say where they come from")
  func unbundle() {
    var session = session()
    session.type(":unbundle")
    session.press(.enter)
    session.type("Coördinator")
    session.press(.tab)
    session.type("- Rooster maken")
    session.press(.enter)
    session.type("- Sleutels beheren x2")
    session.press(.control("s"))
    let duties = session.file.duties(of: "Coördinator")
    #expect(duties?.nobody.map(\.title) == ["Rooster maken", "Sleutels beheren"])
  }
}
