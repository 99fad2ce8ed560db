import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: claiming and giving back")
struct ClaimingSessionTests {
  /// Opens the board, finds the soup and puts the cursor on it.
  private func soup(me: String? = "fatima", language: Language = .english) -> ScreenSession {
    var session = ScreenSession(me: me, language: language)
    session.type("/soep")
    session.press(.enter)
    return session
  }

  @Test("On a task of one's own the footer names giving it back, not claiming it")
  func footerOfOwnTask() {
    var session = ScreenSession(me: "fatima", language: .english)
    #expect(session.model.footer.contains { $0.label == "claim" })
    session.type("c")
    let labels = session.model.footer.map(\.label)
    #expect(labels.contains("give back") && !labels.contains("claim"), "\(labels)")
  }

  @Test("c claims the task under the cursor and the screen says so")
  func claim() {
    var session = soup()
    session.press(.character("c"))
    #expect(session.screen.contains("2/3 Jan, Fatima"))
    #expect(session.screen.contains("You're on “Soep koken voor de woensdagtafel” now. Thank you."))
  }

  @Test("The same in Dutch")
  func claimInDutch() {
    var session = soup(language: .dutch)
    session.press(.character("c"))
    #expect(session.screen.contains("2/3 Jan, Fatima"))
    #expect(session.screen.contains("Jij doet “Soep koken voor de woensdagtafel”. Fijn!"))
  }

  @Test("Who is not known is asked first, and then has claimed")
  func unknownPerson() {
    var session = soup(me: nil)
    session.press(.character("c"))
    #expect(session.screen.contains("Who are you?"))
    session.type("sam")
    session.press(.enter)
    #expect(session.screen.contains("2/3 Jan, Samira"))
  }

  @Test("Somebody new adds themselves and then has claimed")
  func newPerson() {
    var session = soup(me: nil)
    session.press(.character("c"), .up, .enter)
    #expect(session.screen.contains("What is your name?"))
    session.type("Noor Bakker")
    session.press(.enter)
    #expect(session.screen.contains("I'm a volunteer"))
    session.press(.enter)
    #expect(session.screen.contains("2/3 Jan, Noor"))
    #expect(session.file.people[SampleBoard.person("noor")]?.engagement == .volunteer)
  }

  @Test("Losing the last place by a moment puts one first on the waiting list, and says who was")
  func lastPlaceLost() throws {
    var session = ScreenSession(language: .english)
    session.type("/flyers")
    session.press(.enter)
    let flyers = SampleBoard.task("h3mn")
    try session.other("piet", does: .claim(flyers, ClaimTerms()), readAgain: false)
    session.press(.character("c"))
    #expect(session.screen.contains("Piet Mulder was just before you (12:00)."))
    #expect(session.screen.contains("You are number 1"))
    #expect(session.file.tasks[flyers]?.waitingList.map(\.person.rawValue) == ["fatima"])
    session.press(.down)
    #expect(!session.screen.contains("just before you"))
  }

  @Test(
    "A place that came free is kept for the first in line, who is told, and so is everybody else"
  )
  func askedFirst() throws {
    var session = ScreenSession(me: "fatima", language: .english)
    try session.other("jan", does: .release(SampleBoard.task("m2xa")))
    session.type("/lasten")
    session.press(.enter)
    #expect(session.screen.contains("Piet is asked first"))
    session.press(.character("c"))
    #expect(session.screen.contains("Piet Mulder is asked first"))
    session.press(.escape)

    var piet = ScreenSession(board: session.file, me: "piet", language: .english)
    piet.type("/lasten")
    piet.press(.enter)
    #expect(piet.screen.contains("your turn: c takes"))
    piet.press(.character("c"))
    #expect(piet.screen.contains("1/1 Piet"))
  }

  @Test("A full task is not claimed: one chooses to wait or to leave it")
  func full() {
    var session = ScreenSession(language: .english)
    session.type("/lasten")
    session.press(.enter, .character("c"))
    #expect(session.screen.contains("No place left"))
    session.press(.down, .enter)
    #expect(session.file.tasks[SampleBoard.task("m2xa")]?.waitingList.count == 1)
    session.press(.character("c"), .enter)
    #expect(session.file.tasks[SampleBoard.task("m2xa")]?.waitingList.count == 2)
  }

  @Test("R5: a task that serves nobody asks for whom before it is claimed")
  func forWhom() {
    var session = ScreenSession(language: .english)
    session.type("/zolder")
    session.press(.enter, .character("c"))
    #expect(session.screen.contains("For whom is this task?"))
    session.type("school")
    session.press(.enter)
    let task = session.file.tasks[SampleBoard.task("z9pq")]
    #expect(task?.serves == [SampleBoard.stakeholder("school")])
    #expect(task?.holders.map(\.person.rawValue) == ["fatima"])
  }

  @Test("R5: a name that is not on the board yet is offered as a new stakeholder, not thrown away")
  func forSomebodyNew() throws {
    var session = ScreenSession(language: .dutch)
    session.type("/zolder")
    session.press(.enter, .character("c"))
    session.type("Wijkteam")
    #expect(session.screen.contains("> Een nieuwe belanghebbende"))
    #expect(session.screen.contains("Weet ik nog niet"))
    session.press(.enter)
    #expect(session.screen.contains("hoe heten ze?"))
    session.press(.enter)
    let task = try #require(session.file.tasks[SampleBoard.task("z9pq")])
    #expect(task.serves.compactMap { session.file.stakeholders[$0]?.name } == ["Wijkteam"])
    #expect(task.holders.map(\.person.rawValue) == ["fatima"])
  }

  @Test("R5, R16: “don't know yet” is an answer too, and the task stays visibly unfinished")
  func notKnownYet() {
    var session = ScreenSession(language: .english)
    session.type("/zolder")
    session.press(.enter, .character("c"), .up, .enter)
    #expect(session.file.tasks[SampleBoard.task("z9pq")]?.state == .doing)
    #expect(session.screen.contains("for whom? not know"))
  }

  @Test("With a choice of places one is asked which; a reserved one is not offered to others")
  func places() {
    var session = ScreenSession(me: "jan", language: .english)
    session.type("/vergunning")
    session.press(.enter, .character("c"))
    #expect(session.screen.contains("Which place?"))
    #expect(session.screen.contains("tekenen (1 free)"))
    session.press(.down, .enter)
    #expect(session.file.tasks[SampleBoard.task("w4ke")]?.claims.first?.place?.rawValue == "b")

    var volunteer = ScreenSession(me: "fatima", language: .english)
    volunteer.type("/vergunning")
    volunteer.press(.enter, .character("c"))
    #expect(volunteer.file.tasks[SampleBoard.task("w4ke")]?.claims.first?.place?.rawValue == "a")
  }

  @Test("r gives back without asking why")
  func release() {
    var session = soup(me: "jan")
    session.press(.character("r"))
    #expect(session.file.tasks[SampleBoard.task("k7f2")]?.claims == [])
    #expect(session.screen.contains("Given back"))
  }

  @Test("x drops with the reason, d finishes, o puts back")
  func finishing() {
    var session = soup()
    session.press(.character("x"))
    session.type("niemand komt meer")
    session.press(.enter)
    #expect(
      session.file.tasks[SampleBoard.task("k7f2")]?.dropped?.because == "niemand komt meer"
    )
    session.press(.character("o"))
    #expect(session.file.tasks[SampleBoard.task("k7f2")]?.state == .doing)
    session.press(.character("d"), .enter)
    #expect(session.file.tasks[SampleBoard.task("k7f2")]?.state == .done)
  }

  @Test("A clash of times is asked about, and one may do it anyway")
  func clash() throws {
    let tasks = ["soep", "brood"].map { id in
      var task = Task(id: SampleBoard.task(id), title: id)
      task.serves = [SampleBoard.stakeholder("bewoners")]
      task.on = Moment("2026-11-25T10:00")
      return task
    }
    let board = Board(
      settings: BoardSettings(name: "B"),
      people: SampleBoard.people,
      stakeholders: SampleBoard.stakeholders,
      tasks: TaskTable(tasks),
      log: Log()
    )
    var session = ScreenSession(board: board, language: .dutch)
    session.press(.character("c"))
    session.type("/brood")
    session.press(.enter, .character("c"))
    #expect(session.screen.contains("Op hetzelfde moment"))
    #expect(session.screen.contains("Laat maar"))
    #expect(session.file.tasks[SampleBoard.task("brood")]?.holders.count == 0)
    session.press(.down, .enter)
    #expect(session.file.tasks[SampleBoard.task("brood")]?.holders.count == 1)
  }

  @Test("A refusal says why, and stays until the next key")
  func refusal() {
    var session = soup(me: "samira")
    session.press(.character("r"))
    #expect(session.screen.contains("You are not on “Soep koken voor de woensdagtafel”."))
    session.press(.down)
    #expect(!session.screen.contains("You are not on"))
  }

  @Test("A refusal never interrupts somebody who types", arguments: ["a", "/", ":"])
  func refusalWhileTyping(opens: String) {
    var session = ScreenSession(language: .english)
    session.type(opens + "kof")
    session.send(
      .refused(
        .claim(SampleBoard.task("z9pq"), ClaimTerms()),
        .servesNobody(
          session.model.board.tasks[SampleBoard.task("z9pq")] ?? Task(id: "z9pq", title: "")
        )
      )
    )
    session.type("fie")
    #expect(session.screen.contains("koffie"))
  }

  @Test("However long the list of people, whoever is new sees how to join")
  func newPersonInSight() {
    var session = ScreenSession(me: nil, language: .english, size: Size(columns: 60, rows: 9))
    session.press(.character("c"))
    #expect(session.screen.contains("I'm new here: add me"))
    session.press(.down, .down, .down)
    #expect(session.screen.contains("> Samira Yilmaz"))
    #expect(session.screen.contains("I'm new here: add me"))
  }
}
