import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: what can be done to people, stakeholders and the board")
struct DoingPeopleSessionTests {
  private func session(
    _ keys: String = "",
    me: String? = "jan",
    language: Language = .english
  ) -> ScreenSession {
    var session = ScreenSession(me: me, language: language)
    session.type(keys)
    return session
  }

  private func run(_ words: String, in session: inout ScreenSession) {
    session.type(":" + words)
    session.press(.enter)
  }

  private let school = SampleBoard.stakeholder("school")

  @Test("t thanks somebody who is on the task, about that task")
  func thank() {
    var session = session("/soep", me: "fatima")
    session.press(.enter)
    session.type("t")
    #expect(session.screen.contains("> Jan de Boer"))
    session.press(.enter)
    session.type("Heerlijk")
    session.press(.enter)
    let words = session.file.thanks.first
    #expect(words?.from == "fatima")
    #expect(words?.to.map(\.rawValue) == ["jan"])
    #expect(words?.about == SampleBoard.task("k7f2"))
  }

  @Test("The thanks of a stakeholder are passed on")
  func passOnThanks() {
    var session = session()
    session.type("t")
    session.type("pass on")
    session.press(.enter)
    session.type("school")
    session.press(.enter)
    session.type("samira")
    session.press(.enter)
    session.type("Wat een feest")
    session.press(.enter)
    #expect(session.file.thanks.first?.from == "school")
  }

  @Test("Thanks of somebody who is not known yet come from whoever they turn out to be")
  func thanksOfAStranger() {
    var session = session("t", me: nil)
    session.type("samira")
    session.press(.enter)
    session.type("Dank")
    session.press(.enter)
    session.type("piet")
    session.press(.enter)
    #expect(session.file.thanks.first?.from == "piet")
  }

  @Test("n among the stakeholders writes down what they said; the palette answers it")
  func hearAndAnswer() {
    var session = session("3")
    session.type("/school")
    session.press(.enter)
    session.type("n")
    #expect(session.screen.contains("What did School De Regenboog say?"))
    session.type("Meer fietsen graag")
    session.press(.enter)
    #expect(session.file.stakeholders[school]?.voices.map(\.said) == ["Meer fietsen graag"])
    run("answer a stakeholder", in: &session)
    session.type("We zoeken er drie bij")
    session.press(.enter)
    #expect(
      session.file.stakeholders[school]?.voices.first?.answer?.text == "We zoeken er drie bij"
    )
  }

  @Test("Anywhere else the stakeholder is asked first")
  func hearFromTheBoard() {
    var session = session()
    run("hear", in: &session)
    session.type("gemeente")
    session.press(.enter)
    session.type("Goed bezig")
    session.press(.enter)
    let council = session.file.stakeholders[SampleBoard.stakeholder("gemeente")]
    #expect(council?.voices.map(\.said) == ["Goed bezig"])
  }

  @Test("A stakeholder is retired after one question, and undo brings it back")
  func retire() {
    var session = session("3")
    session.type("/school")
    session.press(.enter)
    run("retire", in: &session)
    #expect(session.screen.contains("Is nothing done for School De Regenboog any more?"))
    #expect(session.file.stakeholders[school]?.retired == nil)
    session.press(.enter)
    #expect(session.file.stakeholders[school]?.retired != nil)
  }

  @Test("Somebody is away until a day, or for an open time, and back")
  func away() {
    var session = session("4")
    session.type("/samira")
    session.press(.enter)
    let samira = SampleBoard.person("samira")
    run("away", in: &session)
    session.type("gisteren nog")
    session.press(.enter)
    #expect(session.screen.contains("is no day"))
    session.press(.control("u"))
    session.type("+2w")
    session.press(.enter)
    #expect(session.file.people[samira]?.away?.until == SampleBoard.day("2026-12-06"))
    run("is here again", in: &session)
    #expect(session.file.people[samira]?.away == nil)
    run("away", in: &session)
    session.press(.enter)
    #expect(session.file.people[samira]?.away == Absence())
  }

  @Test("R3: only whoever is at the keyboard says goodbye, after one question")
  func leave() {
    var session = session()
    run("goodbye", in: &session)
    #expect(session.screen.contains("Your places come free"))
    session.press(.enter)
    #expect(session.file.people[SampleBoard.person("jan")]?.left == SampleBoard.today)
    #expect(session.file.people[SampleBoard.person("samira")]?.left == nil)
  }

  @Test("Several things are taken back, and done again, by number")
  func undoSeveral() {
    var session = session()
    run("undo several", in: &session)
    session.type("nul")
    session.press(.enter)
    #expect(session.screen.contains("A number from 1 to 999"))
    session.press(.control("u"))
    session.type("3")
    var model = session.model
    let jan = SampleBoard.person("jan")
    #expect(update(&model, .input(.key(.enter))) == [.perform(.undo(3), by: jan)])
    session.press(.escape)
    run("redo several", in: &session)
    session.type("2")
    model = session.model
    #expect(update(&model, .input(.key(.enter))) == [.perform(.redo(2), by: jan)])
  }

  @Test(
    "What can be read is asked for, and shown",
    arguments: [
      ("duties", Reading.duties), ("check", .check), ("backup list", .versions),
      ("forget", .forgetting),
    ]
  )
  func readings(words: String, reading: Reading) {
    var session = session()
    run(words, in: &session)
    #expect(session.effects == [.read(reading)])
    session.send(.read(reading, (1...60).map { "regel \($0)" }))
    #expect(session.screen.contains("regel 1\u{20}") || session.screen.contains("regel 1\n"))
    session.press(.end)
    #expect(session.screen.contains("regel 60"))
    session.press(.escape)
    #expect(!session.screen.contains("regel 60"))
  }

  @Test("The account to a stakeholder, and all about somebody, ask whom where that is not clear")
  func readingsOfSomebody() {
    var session = session()
    run("account", in: &session)
    session.type("school")
    session.press(.enter)
    #expect(session.effects == [.read(.account(school))])
    run("everything the file holds", in: &session)
    session.type("piet")
    session.press(.enter)
    #expect(session.effects == [.read(.about(SampleBoard.person("piet")))])
  }

  @Test("An earlier version is put back after it was chosen and confirmed")
  func restore() {
    var session = session()
    run("restore", in: &session)
    #expect(session.effects == [.listVersions])
    session.send(.versions([(7, "7 · gisteren · Jan claimed soup"), (6, "6 · eergisteren")]))
    session.press(.down, .enter)
    #expect(session.screen.contains("Put back version 6?"))
    session.press(.enter)
    #expect(session.effects == [.restore(6, by: SampleBoard.person("jan"))])
    session.send(.restored(6, kept: 8, damaged: nil, session.file))
    #expect(session.screen.contains("as it was, it is version 8"))
    let damaged = "board.json.before-restore-2026"
    session.send(.restored(6, kept: 9, damaged: damaged, session.file))
    #expect(session.screen.contains("the damaged file is \(damaged)"))
  }
}
