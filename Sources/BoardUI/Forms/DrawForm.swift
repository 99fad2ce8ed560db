import TaskModel

/// The form in which lots are drawn (R15).
struct DrawForm: FormDefinition {
  static let kind = FormKind.draw

  /// Among whom lots are drawn, beside a list.
  fileprivate enum Pool: String, CaseIterable {
    case all, paid, volunteer, both, list
  }

  /// Where it is chosen that nobody is skipped; others are the identifier of a draw.
  private static let nobodySkipped = "-"

  init() {}
  init?(subject: String) {}

  var keep: Phrase { Command.drawLots.name }

  func title(_ context: FormContext) -> Phrase { Command.drawLots.name }

  func fields(_ context: FormContext) -> [FormField]? {
    [
      FormField("purpose", Texts.Lots.purpose, hint: Words.purpose),
      FormField(
        "mandate",
        Texts.Lots.mandate,
        .lines,
        hint: Words.mandate,
        missing: Phrase(en: "What may those drawn decide?", nl: "Waarover beslissen ze?")
      ),
      FormField(
        "seats",
        Phrase(en: "How many are drawn", nl: "Hoeveel mensen"),
        .count(Draw.seatCounts),
        value: "1",
        missing: Phrase(en: "How many?", nl: "Hoeveel?")
      ),
      FormField(
        "pool",
        Phrase(en: "Among whom", nl: "Onder wie"),
        .choice(Pool.allCases.map { FormField.Choice($0.rawValue, Words.pool($0)) }),
        value: Pool.all.rawValue,
        hint: Texts.TaskForm.choice
      ),
      FormField("list", Phrase(en: "And these", nl: "En deze"), .lines, hint: Words.list),
      FormField(
        "spread",
        Phrase(en: "Spread over groups", nl: "Verdeeld over groepen"),
        hint: Words.spread
      ),
      FormField(
        "skip",
        Phrase(en: "Who is skipped", nl: "Wie slaat over"),
        .choice(
          [
            FormField.Choice("", Words.skipLast),
            FormField.Choice(Self.nobodySkipped, Words.skipNobody),
          ]
            + context.board.draws().map {
              FormField.Choice($0.id.rawValue, Words.skipDrawn($0.title))
            }
        ),
        hint: Texts.TaskForm.choice
      ),
      FormField(
        "reserves",
        Phrase(en: "How many follow", nl: "Hoeveel reserve"),
        .count(0...Draw.seatCounts.upperBound),
        value: "2",
        hint: Words.reserves,
        missing: Phrase(en: "How many? 0 is an answer.", nl: "Hoeveel? 0 mag ook.")
      ),
      FormField("term", Texts.Lots.term, hint: Words.term),
      FormField("seed", Texts.Lots.seed, hint: Words.seed),
      FormField("witnesses", Texts.Lots.witnesses, hint: Words.witnesses),
    ]
  }

  func action(_ typed: inout FormReader) -> Action? {
    let board = typed.board
    let spread: DrawTerms.Spread
    do throws(UnclearSpread) {
      spread = try DrawTerms.Spread(typed: NameList.names(typed.raw("spread")))
    } catch {
      typed.reject("spread", Words.unclear(error.word))
      return nil
    }
    var terms = DrawTerms(
      id: board.unusedDrawID(using: &typed.identifiers),
      mandate: typed.text("mandate") ?? "",
      entrants: entrants(typed),
      seats: typed.count("seats") ?? 1,
      seed: typed.text("seed") ?? randomSeed(&typed)
    )
    terms.purpose = typed.text("purpose")
    terms.reserves = typed.count("reserves") ?? 0
    terms.spread = spread
    terms.term = typed.text("term")
    terms.witnesses = typed.words("witnesses").map(board.participant)
    if typed.raw("skip") == Self.nobodySkipped {
      terms.skipping = .nobody
    } else if let id = DrawID(rawValue: typed.raw("skip")) {
      terms.skipping = .drawnIn(id)
    }
    return .draw(terms)
  }

  private func entrants(_ typed: FormReader) -> [DrawTerms.Entrant] {
    let board = typed.board
    // A bar stands for the tab of a list in a file, for Tab goes to the next field here.
    let listed = String(typed.raw("list").map { $0 == "|" ? "\t" : $0 })
    let team: [DrawTerms.Entrant] =
      switch Pool(rawValue: typed.raw("pool")) {
      case .paid: board.entrants(.paid, group: "paid")
      case .volunteer: board.entrants(.volunteer, group: "volunteer")
      case .both:
        board.entrants(.paid, group: "paid") + board.entrants(.volunteer, group: "volunteer")
      case .list: []
      case .all, nil: board.entrants()
      }
    return team + board.entrants(listed: listed)
  }

  /// Sixteen hexadecimal digits: more than anybody could try out.
  private func randomSeed(_ typed: inout FormReader) -> String {
    let digits = String(typed.identifiers.next(), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .mandateMissing: "mandate"
    case .seatsOutOfRange: "seats"
    case .namedTwice: "list"
    case .drawNotPossible(let obstacle):
      switch obstacle {
      case .tooFew: "seats"
      case .groupMissing: "list"
      case .groupTooSmall, .sharesLeftOver, .quotasOff, .quotaMissing: "spread"
      }
    default: nil
    }
  }
}

/// What the form says at its fields.
private enum Words {
  static let purpose = Phrase(
    en: "Such as: who leads in May? Whoever was drawn for it last time is skipped.",
    nl: "Zoals: wie leidt in mei? Wie daarvoor de vorige keer ingeloot was, slaat over."
  )
  static let mandate = Phrase(
    en: "What those drawn may decide; agree on it first.",
    nl: "Waarover de ingelote mensen beslissen; spreek dat eerst af."
  )
  static let list = Phrase(
    en: "One name a line; a group behind a bar: Mill Lane 4 | north",
    nl: "Eén naam per regel; een groep achter een streep: Molenweg 4 | noord"
  )
  static let spread = Phrase(
    en: "equal, or a number for each group: north:2, south:1. Empty: not.",
    nl: "gelijk, of een aantal per groep: noord:2, zuid:1. Leeg: niet."
  )
  static let skipLast = Phrase(
    en: "who was drawn last time",
    nl: "wie de vorige keer ingeloot was"
  )
  static let skipNobody = Phrase(en: "nobody", nl: "niemand")
  static let reserves = Phrase(
    en: "When somebody says no thank you; of each group, when there are groups.",
    nl: "Als iemand ervan afziet; per groep, als er groepen zijn."
  )
  static let term = Phrase(en: "For how long.", nl: "Voor hoe lang.")
  static let seed = Phrase(
    en: "Any text; agree on it first, so that nobody can try. Empty: by chance.",
    nl: "Een tekst naar keuze; spreek die eerst af, dan kan niemand proberen. Leeg: toevallig."
  )
  static let witnesses = Phrase(
    en: "Who watches: names with commas between them.",
    nl: "Wie er toekijken: namen met komma's ertussen."
  )

  static func skipDrawn(_ title: String) -> Phrase {
    Phrase(en: "who was drawn in “\(title)”", nl: "wie ingeloot was bij “\(title)”")
  }

  static func pool(_ pool: DrawForm.Pool) -> Phrase {
    switch pool {
    case .paid: Phrase(en: "who is paid", nl: "de betaalde krachten")
    case .volunteer: Phrase(en: "the volunteers", nl: "de vrijwilligers")
    case .both:
      Phrase(en: "paid and volunteer, two groups", nl: "betaald en vrijwillig, twee groepen")
    case .list: Phrase(en: "only the list below", nl: "alleen de lijst hieronder")
    case .all: Phrase(en: "the whole team", nl: "het hele team")
    }
  }

  static func unclear(_ word: String) -> Phrase {
    Phrase(
      en: "“\(word)” is no spread: equal, or GROUP:NUMBER.",
      nl: "“\(word)” is geen verdeling: gelijk, of GROEP:AANTAL."
    )
  }
}
