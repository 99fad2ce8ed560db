import TaskModel
import TestSupport

/// What is refused about lots, issues explored together and guides; rows of `RefusalTableTests`.
enum LotsRows {
  typealias Row = (name: String, action: Action, refusal: Refusal)

  static let all: [Row] = drawing + onDraws + exploring + guiding

  private static func draw(_ change: (inout DrawTerms) -> Void) -> Action {
    .draw(DrawTerms.host.with(change))
  }

  private static let groups = ["noord", "noord", "zuid", "zuid"]

  private static func spread(_ seats: Int, _ spread: DrawTerms.Spread) -> Action {
    draw { terms in
      terms.seats = seats
      terms.spread = spread
      terms.skipping = .nobody
      for index in groups.indices { terms.entrants[index].group = groups[index] }
    }
  }

  private static let drawing: [Row] = [
    ("draw, no mandate (S55)", draw { $0.mandate = " \n" }, .mandateMissing),
    ("draw, no seed", draw { $0.seed = "" }, .textMissing),
    ("draw, nobody", draw { $0.seats = 0 }, .seatsOutOfRange(0)),
    ("draw, identifier in use", draw { $0.id = "loting" }, .identifierTaken("loting")),
    (
      "draw, somebody twice", draw { $0.entrants += [.init(" jan ")] }, .namedTwice("jan")
    ),
    (
      "draw, after an unknown draw", draw { $0.skipping = .drawnIn("zoek") }, .unknownDraw("zoek")
    ),
    (
      "draw, too few but for those of last time",
      draw {
        $0.seats = 4
        $0.skipping = .drawnIn("loting")
      },
      .drawNotPossible(.tooFew(wanted: 4, there: 3, skipped: 1))
    ),
    (
      "draw, a group too small",
      spread(3, .stated([.init("noord", 3), .init("zuid", 0)])),
      .drawNotPossible(.groupTooSmall("noord", wanted: 3, there: 2))
    ),
    (
      "draw, quotas that come to less",
      spread(3, .stated([.init("noord", 1), .init("zuid", 1)])),
      .drawNotPossible(.quotasOff(sum: 2, seats: 3))
    ),
    (
      "draw, a group without a quota", spread(2, .stated([.init("noord", 2)])),
      .drawNotPossible(.quotaMissing("zuid"))
    ),
    (
      "draw, somebody without a group",
      draw {
        $0.spread = .equal
        $0.skipping = .nobody
      },
      .drawNotPossible(.groupMissing(of: "fatima"))
    ),
    (
      "draw, a share left over that nobody can take",
      draw { terms in
        terms.seats = 5
        terms.spread = .equal
        terms.skipping = .nobody
        terms.entrants = ["a", "b", "c", "d", "e"].map {
          DrawTerms.Entrant($0, group: $0 < "d" ? "noord" : $0 == "d" ? "oost" : "west")
        }
      },
      .drawNotPossible(.sharesLeftOver(2, groups: 1))
    ),
  ]

  private static let onDraws: [Row] = [
    ("decline, unknown draw", .onDraw("zoek", .decline("jan")), .unknownDraw("zoek")),
    ("decline, not drawn", .onDraw("loting", .decline("fatima")), .notDrawn(.host, "fatima")),
    ("decline, for somebody else (R3)", .onDraw("loting", .decline("jan")), .onlyThemselves("jan")),
    ("decline, closed", .onDraw("dicht", .decline("samira")), .drawClosed(.settled)),
    ("close, twice", .onDraw("dicht", .close), .drawClosed(.settled)),
  ]

  private static func inquiry(_ id: InquiryID) -> Inquiry {
    Inquiry.several.first { $0.id == id } ?? .summer
  }

  private static let exploring: [Row] = [
    ("inquiry, no title", .startInquiry(Inquiry(id: "x", title: " ")), .textMissing),
    ("inquiry, identifier in use", .startInquiry(.summer), .identifierTaken("zomer")),
    ("inquiry, unknown", .onInquiry("zoek", .forward()), .unknownInquiry("zoek")),
    ("inquiry, closed", .onInquiry("af", .back()), .inquiryClosed(inquiry("af"))),
    (
      "view, without words", .onInquiry("zomer", .view(.init(id: nil, who: "een buur", sees: ""))),
      .textMissing
    ),
    ("idea, before any view", .onInquiry("zomer", .idea("Bbq")), .viewsFirst(.summer)),
    ("idea, after one view", .onInquiry("kijken", .idea("Bbq")), .viewsFirst(inquiry("kijken"))),
    ("idea, all from inside", .onInquiry("binnen", .idea("Bbq")), .viewsFirst(inquiry("binnen"))),
    (
      "direction, while connecting", .onInquiry("verbinden", .direct("Die kant op")),
      .notThereYet(inquiry("verbinden"), .direction)
    ),
    (
      "plan, before there is a direction", .onInquiry("richting", .plan("soep")),
      .notThereYet(inquiry("richting"), .plan)
    ),
    ("plan, unknown task", .onInquiry("plannen", .plan("zoek")), .unknownTask("zoek")),
    ("plan, twice", .onInquiry("doen", .plan("soep")), .alreadyPlanned(inquiry("doen"), .soup())),
    ("forward, one view", .onInquiry("kijken", .forward()), .viewsFirst(inquiry("kijken"))),
    (
      "forward, no idea", .onInquiry("verbinden", .forward()), .stepUnfinished(inquiry("verbinden"))
    ),
    (
      "forward, no direction", .onInquiry("richting", .forward()),
      .stepUnfinished(inquiry("richting"))
    ),
    ("forward, no task", .onInquiry("plannen", .forward()), .stepUnfinished(inquiry("plannen"))),
    ("forward, at the end", .onInquiry("doen", .forward()), .lastStep(inquiry("doen"))),
    ("forward, standing still", .onInquiry("stil", .forward()), .inquiryPaused(inquiry("stil"))),
    ("back, at the beginning", .onInquiry("zomer", .back()), .firstStep(.summer)),
    ("resume, not standing still", .onInquiry("zomer", .goOn()), .notPaused(.summer)),
    ("pause, without words", .onInquiry("zomer", .pause("")), .textMissing),
    ("edit, nothing", .onInquiry("zomer", .edit(InquiryChanges())), .nothingChanged),
  ]

  private static func guide(_ change: (inout GuideChanges) -> Void) -> Action {
    var changes = GuideChanges()
    change(&changes)
    return .onGuide("feest", .edit(changes))
  }

  private static let guiding: [Row] = [
    ("guide, no title", .addGuide(Guide(id: "x", title: " ")), .textMissing),
    ("guide, identifier in use", .addGuide(.party), .identifierTaken("feest")),
    ("guide, unknown", .onGuide("zoek", .retire), .unknownGuide("zoek")),
    ("guide, retired", .onGuide("oud", .retire), .guideRetired(.outdated)),
    ("guide, nothing", guide { _ in }, .nothingChanged),
    ("guide, a question without words", guide { $0.checks = [.init(ask: " ")] }, .textMissing),
    ("guide, no such letter", guide { $0.removingLetters = ["?"] }, .unknownGuidePart(.party, "?")),
    (
      "guide, a letter without words", guide { $0.letters = [.init(title: "Brief", body: " ")] },
      .textMissing
    ),
    (
      "guide, to be looked at yesterday", guide { $0.reviewOn = .of(2020, 1, 1) },
      .reviewNotAhead(.of(2020, 1, 1))
    ),
  ]
}
