@testable import BoardFile
import TaskModel
import TestSupport
import Testing

private let team = """
  {"id":"jan","name":"Jan","engagement":"paid"},
  {"id":"fatima","name":"Fatima","engagement":"volunteer"}
  """

@Suite("Draws, inquiries and guides in the file")
struct TogetherRecordsTests {
  private let task = #"{"id":"k7f2","title":"Soep"}"#
  private var empty: String { boardText(tasks: [task], people: team) }

  private var steps: [Action] {
    var changes = GuideChanges()
    changes.steps = Array(Guide.party.steps.dropFirst())
    changes.checks = Guide.party.checks + [Guide.Check(ask: "Kan het?", ifNo: "Kom langs.")]
    changes.letters = [Guide.Letter(title: "Brief", body: "Hoi {naam}\nDag")]
    let terms = DrawTerms.host.with { terms in
      terms.spread = .equal
      terms.entrants = ["Ali", "Bea", "fatima", "jan"].map {
        DrawTerms.Entrant($0, group: $0 < "a" ? "noord" : "zuid")
      }
      terms.seats = 3
      terms.term = "een jaar"
      terms.witnesses = ["fatima"]
    }
    return [
      .startInquiry(.summer),
      .onInquiry("zomer", .edit(InquiryChanges(frames: "De huur loopt door."))),
      .onInquiry("zomer", .view(Inquiry.View(id: "v1", who: "een buur", sees: "Leeg."))),
      .onInquiry("zomer", .view(Inquiry.View(id: "v2", who: "wij", inside: true, sees: "Moe."))),
      .onInquiry("zomer", .forward()), .onInquiry("zomer", .forward()),
      .onInquiry("zomer", .pause("Even kijken.")), .onInquiry("zomer", .goOn()),
      .onInquiry("zomer", .forward()), .onInquiry("zomer", .idea("Een sleutel")),
      .onInquiry("zomer", .forward()), .onInquiry("zomer", .direct("Samen")),
      .onInquiry("zomer", .forward()), .onInquiry("zomer", .plan("k7f2")),
      .onInquiry("zomer", .forward()), .onInquiry("zomer", .back()), .onInquiry("zomer", .close),
      .addGuide(.party), .onGuide("feest", .edit(changes)), .onGuide("feest", .retire),
      .draw(terms),
    ]
  }

  @Test("R9: each change is written, read back as the model has it, and undone to the same bytes")
  func undone() throws {
    for count in steps.indices {
      var story = try Story(empty)
      for action in steps.prefix(count) { try story.act(action, "jan") }
      let before = story.text
      try story.act(steps[count], "jan")
      #expect(lines(of: story.text) != lines(of: before))
      try story.act(.undo(1), "jan")
      #expect(lines(of: story.text) == lines(of: before), "\(steps[count])")
    }
  }

  /// The records; a section that was made for one stays, empty.
  private func lines(of text: String) -> [Substring] {
    records(of: text).split(separator: "\n").filter { $0.hasPrefix("{\"id\"") }
  }

  @Test("What the model makes of the actions is what the file gives back")
  func roundTrip() throws {
    var story = try Story(empty)
    var board = try document(empty).board
    for action in steps {
      let occasion = Occasion(by: "jan", at: .minute(1), today: .of(2026, 11, 22))
      board = try board.applying(action, in: occasion).board
      try story.act(action, "jan")
    }
    let read = try document(story.text).board
    #expect(read.inquiries.map(\.tasks) == board.inquiries.map(\.tasks))
    #expect(read.inquiries.map(\.views.count) == [2])
    #expect(Array(read.guides).map(\.letters) == Array(board.guides).map(\.letters))
    #expect(Array(read.guides).map(\.checks) == Array(board.guides).map(\.checks))
    let (drawn, made) = (try #require(read.draws.first), try #require(board.draws.first))
    #expect(drawn.drawn == made.drawn && drawn.groups == made.groups)
    #expect(drawn.verdict() == .asDrawn)
    #expect(drawn.witnesses == ["fatima"] && drawn.term == "een jaar")
  }

  @Test("S36: what ideas rest on is not taken back from under them")
  func viewsStayUnderIdeas() throws {
    var story = try Story(empty)
    for action in steps.prefix(2) { try story.act(action, "jan") }
    try story.act(steps[3], "jan")
    try story.act(steps[2], "fatima")
    for action in [steps[4], steps[5], steps[8], steps[9]] { try story.act(action, "jan") }
    #expect(throws: (any Error).self) { try story.act(.undo(1), "fatima") }
    let inquiry = try #require(try document(story.text).board.inquiries["zomer"])
    #expect(inquiry.hasViewsEnough && inquiry.ideas == ["Een sleutel"])
  }
}
