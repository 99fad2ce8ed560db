import BoardUI
import TaskModel
import TestSupport
import Testing

@Suite("Sentences")
struct SentencesTests {
  private func sentences(_ board: Board = .linde()) -> Sentences {
    Sentences(board: board, today: .of(2026, 11, 21), clock: .ahead(minutes: 60))
  }

  @Test("Names in a row")
  func list() {
    #expect(Phrase.list([]) == Phrase(same: ""))
    #expect(Phrase.list(["Jan"]) == Phrase(same: "Jan"))
    #expect(Phrase.list(["Jan", "Piet"]) == Phrase(en: "Jan and Piet", nl: "Jan en Piet"))
    #expect(
      Phrase.list(["Jan", "Piet", "Samira"])
        == Phrase(en: "Jan, Piet and Samira", nl: "Jan, Piet en Samira")
    )
  }

  @Test("Phrases add up, language by language")
  func phrases() {
    let day = Phrase(en: "today", nl: "vandaag")
    #expect((day + " 10:00")[.dutch] == "vandaag 10:00")
    #expect([day, day].joined(separator: ", ")[.english] == "today, today")
  }

  @Test("A short name is the first word, more when people share it")
  func shortNames() {
    let vos = Person(id: "vos", name: "Jan Vos", engagement: .paid)
    let gone = Person(id: "wim-2", name: "Wim Vos", engagement: .paid)
    let sentences = sentences(.linde(people: [.fatima, .jan, vos, .wim, gone]))
    #expect(sentences.shortName("fatima") == "Fatima")
    #expect(sentences.shortName("jan") == "Jan de Boer")
    #expect(sentences.shortName("wim-2") == "Wim", "the other Wim left")
    #expect(sentences.shortName("spook") == "spook")
  }

  @Test("For whom a task is")
  func forWhom() {
    let sentences = sentences(.linde([.soup()]))
    let served = Task.soup { $0.serves = ["bewoners", "bieb"] }
    #expect(
      sentences.forWhom(served)
        == Phrase(
          en: "for Bewoners Lindekwartier and Bibliotheek De Brug",
          nl: "voor Bewoners Lindekwartier en Bibliotheek De Brug"
        )
    )
    let support = Task.soup("x") { ($0.serves, $0.supports) = ([], "soep") }
    #expect(
      sentences.forWhom(support) == Phrase(en: "supports Soep koken", nl: "steunt Soep koken")
    )
    let unfinished = Task.soup("x") { $0.serves = [] }
    #expect(sentences.forWhom(unfinished).nl == "voor wie? nog onaf")
  }

  @Test("How many have a place")
  func places() {
    let claims = [
      Claim(person: "jan", at: .minute(0)), Claim(person: "piet", at: .minute(1), waiting: true),
    ]
    let one = Task.soup { $0.claims = claims }
    #expect(sentences().places(one) == "1/1")
    let many = Task.soup { ($0.claims, $0.places) = (claims, [Place(id: "a")]) }
    #expect(sentences().places(many) == "1")
  }
}

@Suite("The story of a task")
struct StoryTests {
  private func story(_ did: [(PersonID, Action)]) throws -> [String] {
    var board = Board.linde([.soup { $0.places = [Place(id: "a", count: 1)] }])
    for (minute, deed) in did.enumerated() {
      let occasion = Occasion(by: deed.0, at: .minute(minute))
      board = try board.applying(deed.1, in: occasion).board
    }
    let sentences = Sentences(board: board, today: .of(2026, 11, 21), clock: .utc)
    return try sentences.story(of: #require(board.tasks["soep"])).map(\.line.nl)
  }

  private let claim = Action.claim("soep", ClaimTerms(orWait: true))

  @Test("Tells what happened")
  func tells() throws {
    #expect(
      try story([
        ("jan", claim), ("fatima", .done("soep")), ("jan", .reopen("soep")),
        ("jan", .drop("soep", because: "Niemand at het op.")),
      ]) == [
        "Jan pakte Soep koken op", "Fatima rondde Soep koken af",
        "Jan zette Soep koken terug op het bord", "Jan stopte met Soep koken",
      ]
    )
  }

  @Test("R12: says nothing of giving back, nor of the claim that was given back")
  func leavesReleasesOut() throws {
    #expect(try story([("jan", claim), ("jan", .release("soep"))]) == [])
  }

  @Test("R12: who comes back after giving back is told of once")
  func tellsOfTheLastClaimOnly() throws {
    #expect(
      try story([("jan", claim), ("jan", .release("soep")), ("jan", claim)])
        == ["Jan pakte Soep koken op"]
    )
  }

  @Test("R12: leaving the waiting list leaves no mark either")
  func leavesTheWaitingListOut() throws {
    #expect(
      try story([
        ("jan", claim), ("piet", claim), ("piet", .release("soep")), ("jan", .release("soep")),
        ("piet", claim),
      ]) == ["Piet pakte Soep koken op"]
    )
  }

  @Test("Every deed has a line in both languages", arguments: Deed.allCases)
  func everyDeed(deed: Deed) throws {
    let on =
      switch deed {
      case .restore: "version:42"
      case .addPerson, .away, .back, .editPerson, .leave, .forget: "person:jan"
      case .thank: "thanks:w"
      case .addCase, .editCase, .askCaseHelp, .endCaseHelp, .helpCase, .leaveCase, .closeCase,
        .reopenCase:
        "case:casus"
      case .propose, .editAgreement, .react, .withdraw, .solve, .adopt, .reviewAgreement,
        .endAgreement:
        "agreement:sleutel"
      case .addLesson, .editLesson: "lesson:les"
      case .startMeeting, .present, .notPresent, .leadMeeting, .takeCase, .noCase, .goToStep,
        .walkPast, .noteMeeting, .addPoint, .settlePoint, .celebrate, .leadNext, .drawNext,
        .closeMeeting, .reopenMeeting:
        "meeting:m"
      case .addStakeholder, .hear, .answer, .editStakeholder, .retire: "stakeholder:bieb"
      case .draw, .declineDraw, .closeDraw: "draw:loting"
      case .startInquiry, .editInquiry, .addView, .addIdea, .setDirection, .planTask,
        .stepForward, .stepBack, .pause, .goOn, .closeInquiry:
        "inquiry:zomer"
      case .addGuide, .editGuide, .retireGuide: "guide:feest"
      case .addTask, .claim, .joinWaitingList, .leaveWaitingList, .release, .done, .reopen, .drop,
        .wait, .resume, .undo, .redo, .addPlace, .editPlace, .removePlace, .reserve, .unreserve,
        .seekStandIn, .keepPlace, .lead, .assist, .invite, .endInvite, .askHelp, .endHelp, .help,
        .lookBack, .again, .edit, .addStep, .finishStep, .reopenStep, .removeStep, .remark, .ask,
        .reply, .answered, .split:
        "task:soep"
      }
    let entry = LogEntry(id: "e1", at: .minute(0), by: nil, did: deed.name, on: on)
    let thanks = Thanks(id: "w", from: "bieb", to: ["jan"], text: "Mooi.", at: nil)
    let board = try Board.linde(
      [.soup()],
      inquiries: [.summer],
      guides: [.party],
      draws: [.host]
    )
    .applying(.thank(thanks), in: Occasion(by: "piet", at: .minute(0))).board
    let sentences = Sentences(board: board, today: .of(2026, 11, 21), clock: .utc)
    let line = try #require(sentences.line(entry))
    let names = [
      "Een tas met", "Iedereen een sleutel", "Vraag waar iemand", "Soep koken", "Jan de Boer",
      "Bibliotheek De Brug",
      "42", Draw.host.title, Inquiry.summer.title, Guide.party.title,
    ]
    // Who was forgotten has no name any more.
    let isNamed = names.contains { line.en.contains($0) && line.nl.contains($0) }
    let isMeeting = line.en.contains("meeting") && line.nl.contains("overleg")
    #expect(deed == .forget || isNamed || isMeeting && on == "meeting:m")
    #expect(line.en != line.nl)
  }

  @Test("A deed of a later version has no line")
  func laterDeed() {
    let entry = LogEntry(id: "e1", at: .minute(0), by: "jan", did: "sing", on: "task:soep")
    let sentences = Sentences(board: .linde(), today: .of(2026, 11, 21), clock: .utc)
    #expect(sentences.line(entry) == nil)
  }
}
