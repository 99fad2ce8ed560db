import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: what can be done to a task")
struct DoingSessionTests {
  /// The board with the cursor on a task.
  private func session(
    on words: String,
    me: String? = "jan",
    language: Language = .english,
    board: Board = SampleBoard.make()
  ) -> ScreenSession {
    var session = ScreenSession(board: board, me: me, language: language)
    session.type("/" + words)
    session.press(.enter)
    return session
  }

  /// Runs an action from the palette, by words of its name.
  private func run(_ words: String, in session: inout ScreenSession) {
    session.type(":" + words)
    session.press(.enter)
  }

  private let soup = SampleBoard.task("k7f2")

  @Test("s seeks a stand-in, s again no longer does")
  func standIn() {
    var session = session(on: "soep")
    session.type("s")
    #expect(session.file.tasks[soup]?.seekingStandIn.count == 1)
    #expect(session.screen.contains("seeks a stand-in"))
    session.type("s")
    #expect(session.file.tasks[soup]?.seekingStandIn.count == 0)
  }

  @Test("v invites: whom, then why; + says yes to it")
  func inviteAndAccept() {
    var session = session(on: "soep")
    session.type("v")
    #expect(session.screen.contains("Whom do you invite?"))
    session.type("sam")
    session.press(.enter)
    #expect(session.screen.contains("Why did you think of Samira?"))
    session.type("You cook so well")
    session.press(.enter)
    #expect(session.file.tasks[soup]?.invites.map(\.person.rawValue) == ["samira"])
    #expect(session.screen.contains("Samira"))

    var guest = self.session(on: "soep", me: "samira", board: session.file)
    #expect(guest.screen.contains("+ yes"))
    #expect(guest.screen.contains("- no"))
    guest.type("+")
    #expect(guest.file.tasks[soup]?.claim(of: SampleBoard.person("samira"))?.hasPlace == true)
    #expect(guest.file.tasks[soup]?.invites == [])
  }

  @Test("- declines after one question, without a reason and without a trace")
  func decline() throws {
    var host = session(on: "soep")
    try host.other(
      "jan",
      does: .onTask(soup, .invitation(.invite(SampleBoard.person("samira"), text: "graag")))
    )
    var guest = session(on: "soep", me: "samira", board: host.file)
    guest.type("-")
    #expect(guest.screen.contains("You need not say why"))
    #expect(guest.file.tasks[soup]?.invites.count == 1)
    guest.press(.enter)
    #expect(guest.file.tasks[soup]?.invites == [])
  }

  @Test("Whoever invited takes it back from the palette")
  func withdraw() throws {
    var session = session(on: "soep")
    try session.other(
      "jan",
      does: .onTask(soup, .invitation(.invite(SampleBoard.person("samira"), text: "graag")))
    )
    run("invitation back", in: &session)
    #expect(session.file.tasks[soup]?.invites == [])
    run("invitation back", in: &session)
    #expect(session.screen.contains("There is no such invitation"))
  }

  @Test("H asks for help: the talent, and a word on it that may be left out; J joins as a helper")
  func help() {
    var session = session(on: "soep")
    session.type("H")
    session.type("notenallergie")
    session.press(.enter)
    #expect(session.screen.contains("Anything to add?"))
    session.press(.enter)
    #expect(session.file.tasks[soup]?.help?.talent == "notenallergie")
    #expect(session.file.tasks[soup]?.help?.note == nil)

    var helper = self.session(on: "soep", me: "piet", board: session.file)
    helper.type("J")
    #expect(helper.file.tasks[soup]?.helpers.map(\.person.rawValue) == ["piet"])
    helper.type("H")
    helper.press(.down, .enter)
    #expect(helper.file.tasks[soup]?.help == nil)
  }

  @Test("w says what it is stuck on, w again goes on")
  func waiting() {
    var session = session(on: "soep", language: .dutch)
    session.type("w")
    #expect(session.screen.contains("Waar wacht het op?"))
    session.type("de gasfles")
    session.press(.enter)
    #expect(session.file.tasks[soup]?.waiting?.on == "de gasfles")
    session.type("w")
    #expect(session.file.tasks[soup]?.waiting == nil)
  }

  @Test("S splits into parts, one line after another; an empty line ends it")
  func split() {
    var session = session(on: "soep")
    session.type("S")
    session.type("Snijden x2")
    session.press(.enter)
    #expect(session.screen.contains("And part 2?"))
    session.type("Dekken")
    session.press(.enter, .enter)
    let parts = session.file.parts(of: soup)
    #expect(parts.map(\.title) == ["Snijden", "Dekken"])
    #expect(parts.first?.capacity == 2)
  }

  @Test("n says something, N asks, R answers, and the asker says that it is answered")
  func remarks() {
    var session = session(on: "soep", me: "fatima")
    session.type("n")
    session.type("De pan lekt")
    session.press(.enter)
    session.type("N")
    session.type("Wie heeft de sleutel?")
    session.press(.enter)
    let remarks = session.file.tasks[soup]?.remarks ?? []
    #expect(remarks.map(\.kind) == [.remark, .question])

    var jan = self.session(on: "soep", board: session.file)
    jan.type("R")
    #expect(jan.screen.contains("> Fatima: Wie heeft de sleutel?"))
    jan.press(.enter)
    jan.type("Ik")
    jan.press(.enter)
    #expect(jan.file.tasks[soup]?.remarks.last?.text == "Ik")
    #expect(jan.file.tasks[soup]?.remarks.last?.to == remarks.last?.id)

    var asker = self.session(on: "soep", me: "fatima", board: jan.file)
    run("my question is answered", in: &asker)
    #expect(asker.file.tasks[soup]?.openQuestions == [])
  }

  @Test("Somebody else's question is not mine to close: an answer is offered instead")
  func notTheAsker() throws {
    var session = session(on: "soep")
    try session.other("fatima", does: .onTask(soup, .ask("Wie heeft de sleutel?")))
    run("answered", in: &session)
    #expect(session.screen.contains("Give an answer"))
    session.press(.enter)
    #expect(session.screen.contains("Your answer"))
  }

  @Test("p ticks the next step, or takes a tick away; P adds one; the palette removes one")
  func steps() {
    var session = session(on: "soep")
    session.type("p")
    #expect(session.screen.contains("> [ ] Snijden"))
    session.press(.enter)
    #expect(session.file.tasks[soup]?.steps.map(\.done) == [true, true])
    session.type("p")
    session.press(.enter)
    #expect(session.file.tasks[soup]?.steps.map(\.done) == [false, true])
    session.type("P")
    session.type("Afwassen")
    session.press(.enter)
    #expect(session.file.tasks[soup]?.steps.map(\.text) == ["Boodschappen", "Snijden", "Afwassen"])
    run("remove a step", in: &session)
    session.press(.enter)
    #expect(session.file.tasks[soup]?.steps.map(\.text) == ["Snijden", "Afwassen"])
  }

  @Test("# tags all that is marked; a minus takes a word off")
  func tags() {
    var session = ScreenSession(language: .english, size: Size(columns: 100, rows: 40))
    session.type(" j ")
    let marked = session.model.marked
    session.type("#")
    session.type("zomer feest")
    session.press(.enter)
    for id in marked {
      #expect(session.file.tasks[id]?.tags.suffix(2) == ["zomer", "feest"])
    }
    session.type("#")
    session.type("-zomer")
    session.press(.enter)
    #expect(session.model.currentTask?.tags.contains("zomer") == false)
  }

  @Test("y gives the ID to the terminal's clipboard, and says it")
  func copyID() {
    var session = session(on: "soep")
    session.type("y")
    #expect(session.effects == [.copy("k7f2")])
    #expect(session.screen.contains("k7f2"))
  }

  @Test("A place is taken out, and one that is reserved opened to everybody")
  func places() {
    var session = session(on: "vergunning")
    run("unreserve", in: &session)
    #expect(session.file.tasks[SampleBoard.task("w4ke")]?.reservedPlaces == [])
    run("remove a place", in: &session)
    session.press(.down, .enter)
    #expect(
      session.file.tasks[SampleBoard.task("w4ke")]?.kindsOfPlace.map(\.label) == ["voorbereiden"]
    )
  }

  @Test("Leading, and doing it again or not, are said from the palette")
  func partAndAgain() {
    var session = session(on: "soep")
    run("I lead", in: &session)
    session.press(.enter)
    #expect(session.file.tasks[soup]?.claim(of: SampleBoard.person("jan"))?.part == .lead)
    run("again", in: &session)
    #expect(session.screen.contains("Would you do it again?"))
    session.press(.down, .down, .enter)
    session.type("met minder zout")
    session.press(.enter)
    #expect(session.file.tasks[soup]?.again.first?.text == "met minder zout")
  }

  @Test("What was typed and refused, or left with Esc, stands there again")
  func wordsAreKept() {
    var session = session(on: "herfstmarkt")
    session.type("w")
    session.type("de zon")
    session.press(.escape)
    session.type("w")
    #expect(session.screen.contains("de zon"))
    session.press(.enter)
    #expect(session.screen.contains("Put the task back on the board"), "it is done already")
    session.press(.enter)
    session.type("w")
    #expect(session.screen.contains("de zon"))
    session.press(.enter)
    #expect(session.file.tasks[SampleBoard.task("d4ne")]?.waiting?.on == "de zon")
    session.type("ww")
    #expect(!session.screen.contains("de zon"), "what was carried out is not kept")
  }
}
