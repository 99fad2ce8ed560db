public import TaskModel

extension DrawTerms {
  /// One of the team leads the meetings.
  public static let host: DrawTerms = {
    var terms = DrawTerms(
      id: "gastheer",
      mandate: "Leidt het overleg en kiest de casus.",
      entrants: ["fatima", "jan", "piet", "samira"].map { Entrant($0) },
      seats: 1,
      seed: "lindebloesem"
    )
    terms.purpose = "Wie leidt het overleg?"
    return terms
  }()

  /// The same with a change.
  public func with(_ change: (inout DrawTerms) -> Void) -> DrawTerms {
    var terms = self
    change(&terms)
    return terms
  }
}

extension Draw {
  /// Jan was drawn, and Piet follows.
  public static let host: Draw = {
    var draw = Draw(id: "loting", mandate: "Leidt het overleg.")
    draw.purpose = "Wie leidt in mei?"
    draw.pool = ["fatima", "jan", "piet"]
    draw.seats = 1
    draw.drawn = ["jan"]
    draw.reserves = ["piet"]
    draw.method = "briefjes uit de hoed"
    return draw
  }()

  /// One that is closed.
  public static let settled: Draw = {
    var draw = Draw(id: "dicht", mandate: "Verdeelt het tuingeld.")
    draw.drawn = ["samira"]
    draw.closed = .minute(0)
    return draw
  }()
}

extension Inquiry {
  /// One that has just begun.
  public static let summer = Inquiry(id: "zomer", title: "Hoe blijft De Linde open in de zomer?")

  /// That one at a later step, with what was found so far.
  public static func summer(
    _ id: InquiryID,
    at step: Step,
    _ change: (inout Inquiry) -> Void = { _ in }
  ) -> Inquiry {
    var inquiry = Inquiry(id: id, title: "Vraagstuk \(id)", step: step)
    if step > .views { inquiry.views = [.outside, .inside] }
    change(&inquiry)
    return inquiry
  }

  /// One at each place that matters to what may be done.
  public static let several: [Inquiry] = [
    .summer,
    .summer("kijken", at: .views) { $0.views = [.outside] },
    .summer("binnen", at: .views) { $0.views = [.inside, .inside] },
    .summer("verbinden", at: .connect),
    .summer("richting", at: .direction) { $0.ideas = ["Buren met een sleutel"] },
    .summer("plannen", at: .plan) {
      $0.ideas = ["Buren met een sleutel"]
      $0.direction = "Samen met de buren"
    },
    .summer("doen", at: .do) { $0.tasks = ["soep"] },
    .summer("stil", at: .explore) { $0.paused = "Dat weten we nog niet." },
    .summer("af", at: .do) { $0.closed = .minute(0) },
  ]
}

extension Inquiry.View {
  /// How a neighbour sees it.
  public static let outside = Inquiry.View(id: nil, who: "een buur", sees: "De stoep is leeg.")
  /// How one of us sees it.
  public static let inside = Inquiry.View(
    id: nil,
    who: "iemand van ons",
    inside: true,
    sees: "Wij zijn moe in juli."
  )
}

extension Guide {
  /// How to hold a street party.
  public static let party: Guide = {
    var guide = Guide(id: "feest", title: "Zelf een straatfeest")
    guide.steps = ["Kies een datum.", "Loop langs alle deuren."]
    guide.checks = [Check(ask: "Is de muziek om tien uur uit?", ifNo: "Kom langs het loket.")]
    guide.letters = [
      Letter(title: "Briefje", body: "Hoi buren!\n\nOp {datum} is het feest in de {straat}.")
    ]
    return guide
  }()

  /// One that does not hold any more.
  public static let outdated: Guide = {
    var guide = Guide(id: "oud", title: "Zelf een vergunning faxen")
    guide.retired = .minute(0)
    return guide
  }()
}
