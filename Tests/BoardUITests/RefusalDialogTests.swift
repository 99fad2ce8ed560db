import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Dialogs: what one can do instead")
struct RefusalDialogTests {
  private func session(on words: String, me: String, language: Language = .english)
    -> ScreenSession
  {
    var session = ScreenSession(me: me, language: language)
    session.type("/" + words)
    session.press(.enter)
    return session
  }

  @Test("What is typed before a dialog was seen never answers it")
  func typedAhead() {
    var session = session(on: "lasten", me: "fatima")
    session.typesAhead = true
    session.type("c")
    session.press(.down, .enter, .enter, .escape)
    session.type("jkhl cq ")
    #expect(session.screen.contains("No place left"))
    #expect(!session.screen.contains("> Put me"), "no answer looks chosen yet")
    #expect(session.file.tasks[SampleBoard.task("m2xa")]?.waitingList.count == 1)
    session.typesAhead = false
    session.press(.enter)
    #expect(session.file.tasks[SampleBoard.task("m2xa")]?.waitingList.count == 2)
  }

  @Test(
    "Letters never answer a question, nor do the keys that move",
    arguments: ["h", "j", "k", "l"]
  )
  func letters(key: String) {
    var session = session(on: "lasten", me: "fatima")
    session.type("c")
    session.type(key + key + "ynoxc ")
    #expect(session.screen.contains("No place left"))
    #expect(session.file.tasks[SampleBoard.task("m2xa")]?.waitingList.count == 1)
  }

  @Test(
    "A key pressed twice never confirms itself",
    arguments: ["c", "d", "x", "o", "-", "w", "s"]
  )
  func sameKeyTwice(key: String) {
    for typesAhead in [true, false] {
      var once = session(on: "lasten", me: "fatima")
      var twice = once
      twice.typesAhead = typesAhead
      once.type(key)
      twice.type(key + key)
      #expect(
        once.file.tasks[SampleBoard.task("m2xa")] == twice.file.tasks[SampleBoard.task("m2xa")]
      )
    }
  }

  @Test("Where a reserved place is refused, the others are offered")
  func reserved() throws {
    var session = session(on: "vergunning", me: "fatima")
    let task = SampleBoard.task("w4ke")
    session.send(.input(.key(.escape)))
    session.send(
      .refused(
        .claim(task, ClaimTerms(place: SampleBoard.place("b"))),
        .placeReserved(
          try #require(session.file.tasks[task]),
          reservation: try #require(session.file.tasks[task]?.reservedPlaces.first?.only),
          open: [try #require(session.file.tasks[task]?.places.first)]
        )
      )
    )
    #expect(session.screen.contains("because: Tekenen vraagt"))
    #expect(session.screen.contains("Take the place voorbereiden (2 free)"))
    session.press(.enter)
    #expect(session.file.tasks[task]?.claims.first?.place == SampleBoard.place("a"))
  }

  @Test("What is done or dropped can be put back", arguments: ["herfstmarkt", "nieuwsbrief"])
  func finished(words: String) {
    var session = session(on: words, me: "fatima", language: .dutch)
    session.type("c")
    #expect(session.screen.contains("Taak terug op het bord zetten"))
    session.press(.enter)
    #expect(session.model.currentTask?.state.isUnfinishedBusiness == true)
  }

  @Test("A full task that asks for help can be helped with")
  func helpInstead() throws {
    var session = session(on: "lasten", me: "fatima")
    let task = SampleBoard.task("m2xa")
    try session.other("jan", does: .onTask(task, .help(.ask(talent: "tillen", note: nil))))
    session.type("c")
    session.press(.down, .enter)
    #expect(session.file.tasks[task]?.helpers.map(\.person.rawValue) == ["fatima"])
  }

  @Test("Whoever waits already can stop waiting")
  func stopWaiting() {
    var session = session(on: "lasten", me: "piet")
    session.type("c")
    #expect(session.screen.contains("Wait no longer"))
    session.press(.enter)
    #expect(session.file.tasks[SampleBoard.task("m2xa")]?.waitingList == [])
  }

  @Test("Of several tasks the one that stands in the way is left out, and the rest is done")
  func others() {
    var session = ScreenSession(me: "jan", language: .english, size: Size(columns: 100, rows: 50))
    session.type("/fietsen or flyers or zomerfeest")
    session.press(.enter)
    session.type(" ")
    session.press(.right)
    session.type(" ")
    session.press(.right)
    session.type(" ")
    #expect(session.model.marked.count >= 2)
    let marked = session.model.marked
    session.type("c")
    #expect(session.screen.contains("Not for all of them"))
    session.press(.enter)
    #expect(session.model.marked.isEmpty)
    for id in marked {
      #expect(session.file.tasks[id]?.claim(of: SampleBoard.person("jan"))?.hasPlace == true)
    }
  }

  @Test("Joining under a name that is there: that is me")
  func thatIsMe() {
    var session = ScreenSession(me: nil, language: .english)
    session.type("i")
    session.press(.up, .enter)
    session.type("Piet Mulder")
    session.press(.enter, .enter)
    #expect(session.screen.contains("That is me: I am Piet Mulder"))
    session.press(.enter)
    #expect(session.model.me == SampleBoard.person("piet"))
  }

  @Test("A refusal with nothing to choose stays a line")
  func line() {
    var session = session(on: "soep", me: "samira")
    session.type("r")
    #expect(session.model.layers.isEmpty)
    #expect(session.screen.contains("You are not on"))
  }
}
