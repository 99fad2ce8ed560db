import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: a meeting")
struct MeetingSessionTests {
  /// A screen on a board on which a case was brought up.
  private func session(
    _ language: Language = .dutch,
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> ScreenSession {
    var session = ScreenSession(language: language, size: size)
    let id = try #require(CaseID(rawValue: "bank"))
    var one = Case(id: id, title: "Een bankje dat niet mocht")
    one.asked = "Mag er een bankje voor de deur?"
    try session.other("jan", does: .addCase(one))
    return session
  }

  /// Opens the meeting with Fatima, Jan and Samira, and the case.
  private func begin(_ session: inout ScreenSession) {
    session.press(.character("m"))
    session.type("n n")
    session.type("n ")
    session.press(.enter, .enter, .enter)
  }

  private func meeting(of session: ScreenSession) throws -> Meeting {
    try #require(session.file.meetings.first)
  }

  @Test("A whole meeting, from opening to minutes", arguments: Language.allCases)
  func whole(language: Language) throws {
    let name = language == .dutch ? "nl" : "en"
    var session = try session(language)
    session.press(.character("m"))
    session.type("n ")
    session.type("nn ")
    expectSnapshot(session.snapshot, named: "meeting-start-80x24-\(name)")
    session.press(.enter, .enter, .enter)
    let id = try meeting(of: session).id
    #expect(try meeting(of: session).openingCase?.rawValue == "bank")

    session.press(.right, .enter, .enter)
    session.type("de soep")
    session.press(.enter)
    #expect(session.screen.contains("de soep"))

    session.press(.right, .right)
    expectSnapshot(session.snapshot, named: "meeting-walk-80x24-\(name)")
    let task = try #require(session.model.meetingTask)
    session.press(.enter, .enter)
    let claim = try #require(session.file.tasks[task.id]?.claims.last)
    #expect(claim.via == id.rawValue)
    session.press(.character("n"), .character(" "))
    session.type("b")
    session.type("Wie bewaart de sleutel?")
    session.press(.enter)
    session.type("o")
    session.type("Jan vraagt het na")
    session.press(.enter, .character("6"))
    expectSnapshot(session.snapshot, named: "meeting-decide-80x24-\(name)")
    session.press(.enter, .down, .down, .enter, .character("7"), .enter, .enter)
    session.type("de taarten")
    session.press(.enter, .character("L"), .enter, .right)
    expectSnapshot(session.snapshot, named: "meeting-close-80x24-\(name)")
    session.press(.enter)
    #expect(session.effects == [.read(.minutes(id))])

    let minutes = MeetingMinutes(try meeting(of: session), on: session.file)
    #expect(!minutes.meeting.isOpen)
    #expect(minutes.present.map(\.rawValue) == ["fatima", "jan", "samira"])
    #expect(minutes.taken.map(\.task.id) == [task.id])
    #expect(minutes.taken.first?.people == [claim.person])
    #expect(minutes.thanks.map(\.text) == ["de soep"])
    #expect(minutes.points.map(\.outcome) == [.question])
    #expect(minutes.walked.count == 1)
    #expect(minutes.meeting.noted.map(\.text) == ["Jan vraagt het na"])
    #expect(minutes.meeting.celebrated == ["de taarten"])
    #expect(minutes.meeting.next?.how == .claimed)
  }

  @Test("R3: a claim asks which of those present says yes, and offers nobody else")
  func onlyPresent() throws {
    var session = try session()
    begin(&session)
    session.press(.character("4"), .enter)
    #expect(session.screen.contains("Wie zegt ja?"))
    guard case .choosing(let chooser) = session.model.layers.last else {
      Issue.record("nobody is asked")
      return
    }
    let names = chooser.choices.map(\.label.nl)
    #expect(!names.contains("Piet Mulder"))
    #expect(names.contains("Fatima El Idrissi"))
  }

  @Test("R7: without a case it asks why, and the reason is kept")
  func withoutCase() throws {
    var session = ScreenSession()
    session.press(.character("m"), .enter, .enter, .up, .up, .enter)
    session.type("niemand had er een")
    session.press(.enter)
    #expect(try meeting(of: session).noCaseBecause == "niemand had er een")
    #expect(session.screen.contains("niemand had er een"))
  }

  @Test("R7: it does not end with an open point, but asks where it led")
  func openPoint() throws {
    var session = try session()
    begin(&session)
    session.type("b")
    session.type("De verwarming")
    session.press(.enter, .character("8"), .enter)
    #expect(session.screen.contains("Waar leidde het toe?"))
    #expect(try meeting(of: session).isOpen)
    session.press(.down, .down, .down, .enter)
    #expect(try meeting(of: session).points.map(\.outcome) == [.nothing])
    session.press(.enter)
    #expect(try !meeting(of: session).isOpen)
  }

  @Test("A point leads to a task that is made for it")
  func pointToTask() throws {
    var session = try session()
    begin(&session)
    session.type("b")
    session.type("Lamp vervangen")
    session.press(.enter, .character("6"), .enter, .enter, .enter)
    let point = try #require(try meeting(of: session).points.first)
    #expect(point.outcome == .task)
    #expect(point.task.flatMap { session.file.tasks[$0]?.title } == "Lamp vervangen")
  }

  @Test("Killed half-way, another machine takes it up at the same step and the next task")
  func takenUp() throws {
    var first = try session()
    begin(&first)
    first.press(.character("4"))
    let looked = try #require(first.model.meetingTask)
    first.press(.character(" "))

    var second = ScreenSession(board: first.file, me: "jan")
    #expect(second.screen.contains("Er is een overleg bezig: m"))
    second.press(.character("m"))
    #expect(second.model.meetingStep == .walk)
    #expect(second.model.meetingTask?.id == first.model.meetingTask?.id)
    #expect(second.model.meetingTask?.id != looked.id)
  }

  @Test("Two screens in one meeting go along with each other")
  func twoScreens() throws {
    var one = try session()
    begin(&one)
    var other = ScreenSession(board: one.file, me: "jan")
    other.press(.character("m"), .character("4"))
    one.file = other.file
    one.send(.boardRead(other.file))
    #expect(one.model.meetingStep == .walk)
    let task = one.model.meetingTask?.id
    other.press(.character(" "))
    one.file = other.file
    one.send(.boardRead(other.file))
    #expect(one.model.meetingTask?.id == other.model.meetingTask?.id)
    #expect(one.model.meetingTask?.id != task)
    other.press(.character("8"), .enter)
    one.send(.boardRead(other.file))
    #expect(one.screen.contains("Het overleg is afgelopen"))
  }

  @Test("Esc leaves meeting mode without ending it, and m comes back to where it was")
  func leaving() throws {
    var session = try session()
    begin(&session)
    session.press(.character("3"), .escape)
    #expect(session.model.context == .board)
    #expect(try meeting(of: session).isOpen)
    session.press(.character("m"))
    #expect(session.model.meetingStep == .since)
  }

  @Test("Step after step, faster than the file answers, none is lost")
  func fast() throws {
    var session = try session()
    begin(&session)
    var model = session.model
    var effects: [Effect] = []
    for _ in 0..<3 { effects += update(&model, .input(.key(.right))) }
    #expect(model.meetingStep == .walk)
    #expect(effects.count == 3)
  }

  @Test(
    "It can be read at any size",
    arguments: [
      Size(columns: 20, rows: 5), Size(columns: 40, rows: 12), Size(columns: 120, rows: 30),
    ]
  )
  func sizes(size: Size) throws {
    var session = try session(size: size)
    begin(&session)
    for step in 1...8 {
      session.type("\(step)")
      #expect(
        session.screen.split(separator: "\n", omittingEmptySubsequences: false).count == size.rows
      )
      #expect(session.model.meetingStep == Meeting.Step.allCases[step - 1])
    }
    session.type("4o")
    session.type("Dit staat rechts")
    session.press(.enter)
    #expect(session.screen.contains("Dit staat rechts") == (size.columns == 120))
  }

  @Test("A yes for a task that serves nobody yet asks for whom, and then it is theirs")
  func forWhom() throws {
    var session = try session()
    begin(&session)
    session.press(.character("4"))
    for _ in 0..<8 where session.model.meetingTask?.id.rawValue != "z9pq" { session.type("n") }
    session.press(.enter, .enter)
    #expect(session.screen.contains("Voor wie"))
    session.press(.enter)
    #expect(session.file.tasks["z9pq"]?.claims.first?.via == (try meeting(of: session).id.rawValue))
  }

  @Test("A long task scrolls with the page keys, and the next begins at its top")
  func scrolling() throws {
    var session = try session(size: Size(columns: 40, rows: 8))
    begin(&session)
    session.type("4")
    let before = session.screen
    session.press(.pageDown)
    #expect(session.screen != before)
    session.type("np")
    #expect(session.screen == before)
  }

  @Test("S45: the sort of meeting is chosen at the start, and each has its own steps")
  func kinds() throws {
    for (downs, kind) in [(1, Meeting.Kind.case), (2, .peer)] {
      var session = try session(size: Size(columns: 120, rows: 30))
      session.press(.character("m"))
      #expect(session.screen.contains("Langs het bord"))
      session.type("K")
      for _ in 0..<downs { session.press(.down) }
      session.press(.enter)
      let name = Texts.Meetings.kind(kind).nl
      #expect(session.screen.contains("Een nieuw \(name)"))
      #expect(!session.screen.contains("Langs het bord"))
      session.press(.enter, .enter, .enter)
      #expect(try meeting(of: session).kind == kind)
      for step in kind.steps.dropFirst() {
        session.press(.right)
        #expect(session.model.meetingStep == step)
      }
      session.press(.enter)
      #expect(try !meeting(of: session).isOpen)
    }
  }

  @Test(
    "S45: beside a work meeting that goes on another sort can be held, and one goes between them"
  )
  func twoKinds() throws {
    var session = try session()
    begin(&session)
    let work = try meeting(of: session).id
    session.type("K")
    #expect(session.screen.contains("(is bezig)"))
    session.press(.down, .down, .enter)
    #expect(session.screen.contains("Een nieuw intervisieoverleg"))
    session.press(.enter, .enter, .enter)
    #expect(session.file.openMeetings.count == 2)
    #expect(session.model.meetingHere?.kind == .peer)
    session.type("K")
    session.press(.up, .up, .enter)
    #expect(session.model.meetingHere?.id == work)
  }

  @Test("S45: intervision as it looks, in both languages", arguments: Language.allCases)
  func intervision(language: Language) throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 30)] {
      var session = try session(language, size: size)
      session.press(.character("m"))
      session.type("K")
      let end = "\(size.columns)x\(size.rows)-\(language.rawValue)"
      expectSnapshot(session.snapshot, named: "meeting-kind-\(end)")
      session.press(.down, .down, .enter, .enter, .enter, .enter)
      expectSnapshot(session.snapshot, named: "meeting-peer-\(end)")
    }
  }

  @Test("Who leads it can be changed while it goes on")
  func host() throws {
    var session = try session()
    begin(&session)
    let before = try #require(try meeting(of: session).host)
    session.type("W")
    #expect(session.screen.contains("Wie leidt het gesprek?"))
    session.press(.enter)
    let after = try #require(try meeting(of: session).host)
    #expect(after != before)
    #expect(session.screen.contains(session.model.sentences.shortName(after) + " leidt"))
  }

  @Test("S51: three open cases with one theme can be taken up together", arguments: [false, true])
  func together(isGoingOn: Bool) throws {
    var session = try session()
    for name in ["een", "twee", "drie"] {
      var one = Case(id: try #require(CaseID(rawValue: name)), title: "Casus \(name)")
      one.themes = ["post"]
      try session.other("jan", does: .addCase(one))
    }
    if isGoingOn {
      begin(&session)
      session.press(.enter)
    } else {
      session.press(.character("m"), .enter, .enter)
    }
    guard case .choosing(let chooser) = session.model.layers.last else {
      Issue.record("no case is asked for")
      return
    }
    let words = "“post” in 3 open casussen: samen oppakken?"
    let index = try #require(chooser.choices.firstIndex { $0.label.nl == words })
    for _ in 0..<index { session.press(.down) }
    session.press(.enter)
    let meeting = try meeting(of: session)
    #expect(meeting.openingCase?.rawValue == "drie")
    #expect(meeting.points.map(\.text) == [words])
    #expect(session.model.meetingStep == .case)
    session.press(.enter)
    guard case .choosing(let again) = session.model.layers.last else {
      Issue.record("nothing is asked about the case")
      return
    }
    #expect(!again.choices.contains { $0.label.nl == words }, "it is a point already")
  }

  @Test("The minutes have one title")
  func oneTitle() throws {
    var session = try session()
    begin(&session)
    let id = try meeting(of: session).id
    session.send(.read(.minutes(id), ["Verslag van het werkoverleg", "", "Aanwezig"]))
    #expect(session.screen.ranges(of: "Verslag").count == 1)
  }

  @Test("In lines it is the same meeting")
  func lines() throws {
    var session = try session(.english)
    begin(&session)
    var screen = LinearScreen(session.model)
    #expect(screen.lines().contains("The question"))
    _ = screen.read("4")
    #expect(screen.lines().contains { $0.hasPrefix("Nobody does it yet") })
    #expect(screen.prompt == "Along the board: ")
  }
}
