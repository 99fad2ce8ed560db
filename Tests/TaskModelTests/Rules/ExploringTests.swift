@testable import TaskModel
import TestSupport
import Testing

@Suite("S36: issues are explored together, step by step")
struct ExploringTests {
  private func act(_ board: inout Board, _ actions: InquiryAction...) throws {
    for action in actions { try board.act(.onInquiry("zomer", action), by: "jan", at: 1) }
  }

  @Test("From the first view to the doing")
  func wholeWay() throws {
    var board = Board.linde([.soup()], inquiries: [.summer])
    try act(&board, .view(.outside), .forward(), .view(.inside), .forward(), .forward())
    try act(&board, .idea(" Buren met een sleutel "), .forward())
    try act(&board, .direct("Samen met de buren"), .forward())
    try act(&board, .plan("soep"), .forward())
    let inquiry = try #require(board.inquiries["zomer"])
    #expect(inquiry.step == .do)
    #expect(inquiry.ideas == ["Buren met een sleutel"])
    #expect(inquiry.direction == "Samen met de buren")
    #expect(inquiry.tasks == ["soep"])
    try act(&board, .close)
    #expect(board.inquiries["zomer"]?.isOpen == false)
  }

  @Test("S37: while exploring and looking there is no place for a solution")
  func viewsBeforeIdeas() throws {
    for step in Inquiry.Step.allCases where step < .connect {
      let inquiry = Inquiry.summer("zomer", at: step) { $0.views = [.outside, .inside] }
      let board = Board.linde([.soup()], inquiries: [inquiry])
      for action in [InquiryAction.idea("Bbq"), .direct("Die kant op"), .plan("soep")] {
        let code = board.refusal(of: .onInquiry("zomer", action), by: "jan")?.code
        #expect(code == "notThereYet")
      }
    }
  }

  @Test("Going back loses nothing, and views are welcome at every step")
  func backAndForth() throws {
    for inquiry in Inquiry.several where inquiry.isOpen {
      var board = Board.linde([.soup()], inquiries: [inquiry])
      try board.act(.onInquiry(inquiry.id, .view(.outside)), by: "jan", at: 1)
      guard inquiry.step != .explore else { continue }
      try board.act(.onInquiry(inquiry.id, .back()), by: "jan", at: 2)
      let after = try #require(board.inquiries[inquiry.id])
      #expect(after.step == inquiry.step.previous)
      #expect(after.views.count == inquiry.views.count + 1)
      #expect(after.ideas == inquiry.ideas && after.tasks == inquiry.tasks)
    }
  }

  @Test("S39: standing still keeps one from going on, from nothing else")
  func standingStill() throws {
    var board = Board.linde(inquiries: Inquiry.several)
    try board.act(.onInquiry("stil", .view(.outside)), by: "jan", at: 1)
    try board.act(.onInquiry("stil", .goOn()), by: "jan", at: 2)
    try board.act(.onInquiry("stil", .forward()), by: "jan", at: 3)
    #expect(board.inquiries["stil"]?.step == .views)
  }
}

@Suite("S46: guides with letters")
struct GuideTests {
  @Test(
    "Every placeholder is filled or reported",
    arguments: [
      ("Hoi {naam}!", ["naam": "Bea"], "Hoi Bea!", [], []),
      (
        "Op {datum} in {straat}, {datum}", ["Datum": "2 mei"], "Op 2 mei in {straat}, 2 mei",
        ["straat"], []
      ),
      ("Geen {} of { of {a{b}", ["b": "c"], "Geen {} of { of {ac", [], []),
      ("{naam}", ["naam": "{naam}"], "{naam}", [], []),
      ("{huisnummer van}", ["huisnummer van": "3", "x": "y"], "3", [], ["x"]),
      ("Zonder", [:], "Zonder", [], []),
    ] as [(String, [String: String], String, [String], [String])]
  )
  func filled(
    body: String,
    values: [String: String],
    text: String,
    missing: [String],
    unused: [String]
  ) {
    let filled = Guide.Letter(title: "Brief", body: body).filled(with: values)
    #expect(filled == Guide.Letter.Filled(text: text, missing: missing, unused: unused))
  }

  @Test("A guide is changed part by part")
  func changed() throws {
    var board = Board.linde(guides: [.party])
    var changes = GuideChanges()
    changes.title = "Samen een straatfeest"
    changes.steps = ["Loop langs alle deuren.", "Veeg de straat.", " "]
    changes.checks = [Guide.Check(ask: "Is de muziek om tien uur uit?", ifNo: nil)]
    changes.letters = [Guide.Letter(title: "Briefje", body: "Kom ook, {naam}!")]
    changes.reviewOn = .of(2036, 1, 1)
    try board.act(.onGuide("feest", .edit(changes)), by: "jan", at: 1)
    let guide = try #require(board.guides["feest"])
    #expect(guide.title == "Samen een straatfeest")
    #expect(guide.steps == ["Loop langs alle deuren.", "Veeg de straat."])
    #expect(guide.checks == [Guide.Check(ask: "Is de muziek om tien uur uit?")])
    #expect(guide.letters.map(\.placeholders) == [["naam"]])
    #expect(guide.isToBeReviewed(on: .of(2036, 1, 1)))
    #expect(!guide.isToBeReviewed(on: .of(2035, 12, 31)))
    try board.act(.onGuide("feest", .retire), by: "jan", at: 2)
    #expect(board.guides["feest"]?.isToBeReviewed(on: .of(2036, 1, 1)) == false)
  }
}

@Suite("R10: an issue names no resident")
struct ExploringPrivacyTests {
  @Test("What looks as if it names a resident is warned about, and kept by who knows better")
  func warned() throws {
    let view = Inquiry.View(id: nil, who: "mevrouw Van Dijk", sees: "Bel haar op 0612345678.")
    let action = Action.onInquiry("zomer", .view(view))
    var board = Board.linde(inquiries: [.summer])
    #expect(board.refusal(of: action, by: "jan")?.code == "showsResident")
    try board.act(.knowingly(action), by: "jan", at: 1)
    #expect(board.inquiries["zomer"]?.views.count == 1)
  }
}
