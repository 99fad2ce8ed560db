import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: typing")
struct TypingSessionTests {
  @Test("Adding reads along: title, for whom, day, places, hours, how often, tags")
  func reading() {
    var session = ScreenSession(language: .english)
    session.type("aCook soup @bewoners #keuken by:wed x3 ~2h every:week")
    #expect(
      session.screen.contains(
        "Cook soup: for Bewoners Lindekwartier, by Wed 25 Nov, 3 places, 2 h, every week, #keuken"
      )
    )
    session.press(.enter)
    #expect(session.screen.contains("Added: “Cook soup”."))
    #expect(session.screen.contains(">Cook soup"))
  }

  @Test("The same in Dutch")
  func readingInDutch() {
    var session = ScreenSession(language: .dutch)
    session.type("aSoep koken @bewoners uiterlijk:wo x3 ~2,5u elke:week")
    #expect(
      session.screen.contains(
        "Soep koken: voor Bewoners Lindekwartier, uiterlijk wo 25 nov, 3 plekken, 2,5 uur, elke week"
      )
    )
  }

  @Test("Tab completes a stakeholder, arrows choose which")
  func completion() {
    var session = ScreenSession(language: .english)
    session.type("aBand plakken @")
    #expect(session.screen.contains("> @bewoners  Bewoners Lindekwartier"))
    session.press(.down, .tab)
    session.press(.enter)
    let added = session.file.tasks[session.file.tasks.count - 1]
    #expect(added.title == "Band plakken")
    #expect(added.serves == [SampleBoard.stakeholder("school")])
  }

  @Test("What is not understood is said, and nothing typed is lost")
  func misunderstanding() {
    var session = ScreenSession(language: .english)
    session.type("aKoffie by:nooit")
    session.press(.enter)
    #expect(session.screen.contains("“nooit” is no day"))
    session.press(.escape)
    #expect(!session.screen.contains("New task:"))
    session.type("a")
    #expect(session.screen.contains("Koffie by:nooit"))
  }

  @Test("Not known yet who adds it: asked, and going back leads to what was typed")
  func unknownPersonAdds() {
    var session = ScreenSession(me: nil, language: .english)
    session.type("aKoffie zetten")
    session.press(.enter)
    #expect(session.screen.contains("Who are you?"))
    session.press(.escape)
    #expect(session.screen.contains("New task: Koffie zetten"))
    session.press(.enter, .enter)
    #expect(session.screen.contains("Added: “Koffie zetten”."))
    #expect(!session.screen.contains("New task:"))
  }

  @Test("Enter pressed twice adds once; after trouble with the file it may be sent again")
  func sentOnce() {
    var model = ScreenSession(language: .english).model
    for character in "aKoffie" { _ = update(&model, .input(.key(.character(character)))) }
    #expect(update(&model, .input(.key(.enter))).count == 1)
    #expect(update(&model, .input(.key(.enter))) == [])
    _ = update(&model, .trouble(Phrase(en: "The disk is full.", nl: "De schijf is vol.")))
    #expect(update(&model, .input(.key(.enter))).count == 1)
  }

  @Test("A stakeholder who is not on the board yet is added on the way")
  func newStakeholder() {
    var session = ScreenSession(language: .english)
    session.type("aKoffie @ouderen")
    #expect(session.screen.contains("“ouderen” is not a stakeholder yet: Enter adds them."))
    session.press(.enter)
    #expect(session.screen.contains("A new stakeholder: what are they called?"))
    session.type(" van de Linde")
    session.press(.enter)
    #expect(session.file.stakeholders[SampleBoard.stakeholder("ouderen-van-de-linde")] != nil)
    session.press(.enter)
    let task = session.file.tasks[session.file.tasks.count - 1]
    #expect(task.title == "Koffie")
    #expect(task.serves == [SampleBoard.stakeholder("ouderen-van-de-linde")])
  }

  @Test("A paste that is too long says so, and takes nothing")
  func longPaste() {
    var session = ScreenSession(language: .english)
    session.type("a")
    session.send(.input(.paste(String(repeating: "x", count: 20_000))))
    #expect(session.screen.contains("too long to paste"))
  }

  @Test("Adding reads several words as one day, with or without quotes")
  func severalWords() {
    var session = ScreenSession(language: .dutch)
    session.type(#"aSoep koken @bewoners op:wo 10:00 elke:"eerste woensdag van de maand""#)
    #expect(
      session.screen.contains(
        "Soep koken: voor Bewoners Lindekwartier, wo 25 nov 10:00, elke eerste woensdag van de maand"
      )
    )
    session.press(.enter)
    let added = session.file.tasks[session.file.tasks.count - 1]
    #expect(added.on == Moment("2026-11-25T10:00"))
    #expect(added.repeats == Recurrence(rule: "month-first-wednesday"))
  }

  @Test(
    "A day or rule that is not clear is refused with what was understood",
    arguments: [
      (Language.english, "by:31-2", "The calendar has no “31-2”; it does have Sun 28 Feb 2027."),
      (.dutch, "uiterlijk:31-2", "De kalender heeft geen “31-2”; wel zo 28 feb 2027."),
      (.english, "on:10:00", "10:00 on which day?"),
      (.dutch, "op:volgende zo", "“volgende zo” kan zijn"),
      (.english, "by:tomorow", "“tomorow” is no day; did you mean “tomorrow”?"),
      (.dutch, "elke:5e maandag", "Niet elke maand heeft dat"),
      (.english, "every:wek", "“wek” does not say how often; did you mean “week”?"),
    ] as [(Language, String, String)]
  )
  func unclear(_ language: Language, _ typed: String, _ said: String) {
    // On Saturday, “volgende zo” is tomorrow or a week later.
    var session = ScreenSession(language: language)
    session.send(.dayBegan(.of(2026, 11, 21)))
    session.type("aSoep " + typed)
    #expect(session.screen.contains(said))
    session.press(.enter)
    #expect(session.effects.isEmpty)
    #expect(session.screen.contains(typed), "nothing typed is lost")
  }

  @Test("What is due today is found anew when a day begins")
  func dueToday() {
    var session = ScreenSession(language: .english)
    session.type("/by:=wed")
    session.press(.enter)
    #expect(session.screen.contains("find: by:=wed (1)"))
    session.send(.dayBegan(.of(2026, 11, 25)))
    #expect(session.screen.contains("find: by:=wed (0)"), "another Wednesday by now")
    #expect(!session.screen.contains("Soep koken"))
  }

  @Test("Pasted text is text, never keys; line ends become spaces")
  func paste() {
    var session = ScreenSession(language: .english)
    session.send(.input(.paste("qdcx")))
    #expect(session.effects.isEmpty)
    session.type("a")
    session.send(.input(.paste("Eerste regel\ntweede")))
    #expect(session.screen.contains("Eerste regel tweede"))
    #expect(session.file.tasks.count == SampleBoard.make().tasks.count)
  }

  @Test("Finding narrows as one types; Esc goes back to what it was, Enter keeps it")
  func finding() {
    var session = ScreenSession(language: .english)
    session.type("/kinderen")
    #expect(session.screen.contains("Fietsen nakijken"))
    #expect(!session.screen.contains("Flyers"))
    session.press(.escape)
    #expect(session.screen.contains("Flyers"))
    session.type("/@school")
    session.press(.enter)
    #expect(session.screen.contains("find: @school (2)"))
    session.press(.escape)
    #expect(session.screen.contains("Flyers"))
  }

  @Test("A term that is not understood says what would be, and the board stays")
  func badTerm() {
    var session = ScreenSession(language: .english)
    session.type("/fly")
    session.type(" colour:red")
    #expect(session.screen.contains("There is no search term “colour:”"))
  }

  @Test(
    "The palette finds an action by a word of either language, and runs it",
    arguments: [
      "give back", "teruggeven", "terug",
    ]
  )
  func palette(words: String) {
    var session = ScreenSession(me: "jan", language: .english)
    session.type("/soep")
    session.press(.enter)
    session.type(":" + words)
    session.press(.enter)
    #expect(session.screen.contains("Given back"))
  }

  @Test("Escape and a key typed fast, which a terminal reports as Alt, are both understood")
  func fastEscape() {
    var session = ScreenSession(language: .english)
    session.type("?")
    session.press(.alt("q"))
    #expect(session.effects == [.quit])
  }

  @Test("Alt with a letter, a habit from other programs, does nothing where one types")
  func altWhileTyping() {
    var session = ScreenSession(language: .english)
    let before = session.file.tasks.count
    session.type("aNieuwe taak")
    for letter in "bfdcr" { session.press(.alt(letter)) }
    #expect(session.screen.contains("New task: Nieuwe taak"))
    #expect(session.effects.isEmpty)
    #expect(session.file.tasks.count == before)
  }
}
