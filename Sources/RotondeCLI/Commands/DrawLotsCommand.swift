import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Draws lots (R15).
struct DrawLotsCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "lots",
    abstract: said(en: "Draw lots: rotonde draw 3 …", nl: "Loot: rotonde draw 3 …"),
    discussion: said(
      en: """
        For example:
          rotonde draw 1 --purpose "Who leads in May?" --mandate "leads and chooses the case"
          rotonde draw 9 --from streets.txt --balance equal --mandate "spends the garden money"
        A file has one name a line; a group may stand behind a tab. Agree on the seed beforehand, \
        then nobody can try until they like what comes out. How it is drawn: docs/DRAW.md.
        """,
      nl: """
        Bijvoorbeeld:
          rotonde draw 1 --purpose "Wie leidt in mei?" --mandate "leidt en kiest de casus"
          rotonde draw 9 --from straten.txt --balance equal --mandate "verdeelt het tuingeld"
        In een bestand staat één naam per regel; achter een tab mag een groep. Spreek de \
        startwaarde vooraf af, dan kan niemand net zo lang proberen tot het bevalt. Hoe er geloot \
        wordt: docs/DRAW.md.
        """
    )
  )

  @Argument(
    help: .both(en: "How many are drawn.", nl: "Hoeveel mensen er ingeloot worden.", value: .number)
  )
  var number: Int

  @Option(
    parsing: .singleValue,
    help: .both(
      en: "Among whom: paid, volunteer, all, or a file; may be given more than once. Default: all.",
      nl: "Onder wie: paid (betaald), volunteer (vrijwillig), all (iedereen) of een bestand; mag "
        + "vaker. Anders: iedereen.",
      value: .file
    ),
    completion: .file()
  )
  var from: [String] = []

  @Option(
    parsing: .singleValue,
    help: .both(
      en: "Spread over groups: equal (or thirds), or GROUP:NUMBER for each.",
      nl: "Verdeel over groepen: equal (gelijk, of thirds), of GROEP:AANTAL voor elke groep.",
      value: .word
    )
  )
  var balance: [String] = []

  @Option(help: .both(en: "What the lots are for.", nl: "Waarvoor er geloot wordt.", value: .text))
  var purpose: String?

  @Option(
    help: .both(
      en: "What those drawn may decide; required.",
      nl: "Waarover de ingelote mensen beslissen; verplicht.",
      value: .text
    )
  )
  var mandate: String?

  @Option(help: .both(en: "For how long.", nl: "Voor hoe lang.", value: .text))
  var term: String?

  @Option(
    help: .both(
      en: "What is drawn with, any text; random unless given.",
      nl: "Waarmee geloot wordt, een tekst naar keuze; anders toevallig.",
      value: .text
    )
  )
  var seed: String?

  @Option(
    help: .both(
      en: "How many follow when somebody declines; of each group, when there are groups.",
      nl: "Hoeveel er reserve staan; per groep, als er groepen zijn.",
      value: .number
    )
  )
  var reserves = 2

  @Flag(
    help: .both(
      en: "Let those drawn last time take part too.",
      nl: "Laat ook meedoen wie de vorige keer was ingeloot."
    )
  )
  var alsoLastTerm = false

  @Option(
    help: .both(
      en: "The draw whose people are skipped; otherwise the last one for the same purpose.",
      nl: "De loting waarvan de mensen overslaan; anders de vorige met hetzelfde doel.",
      value: .word
    ),
    completion: .drawID
  )
  var after: String?

  @Option(
    parsing: .singleValue,
    help: .both(
      en: "Who watches; may be given more than once.",
      nl: "Wie er toekijkt; mag vaker.",
      value: .person
    )
  )
  var witness: [String] = []

  @Flag(
    help: .both(
      en: "Only say whether it is possible; nobody is drawn.",
      nl: "Zeg alleen of het kan; er wordt niemand ingeloot."
    )
  )
  var dryRun = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if alsoLastTerm, after != nil {
      throw ValidationError(
        said(en: "Give --also-last-term or --after.", nl: "Geef --also-last-term of --after.")
      )
    }
  }

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let terms = try terms(in: session)
    if dryRun { return try session.tellWhetherPossible(terms, by: actor) }
    let committed = try session.act(as: actor) { board in
      var generator = SystemRandomNumberGenerator()
      var terms = terms
      terms.id = board.unusedDrawID(using: &generator)
      return .draw(terms)
    }
    try session.tell(committed) { Confirmations.drawn($0) }
  }

  private func terms(in session: Session) throws(CommandFailure) -> DrawTerms {
    let board = session.board
    var generator = SystemRandomNumberGenerator()
    let spread = try spread()
    let pool = try LotsPool(from.isEmpty ? ["all"] : from, board: board)
    var terms = DrawTerms(
      id: board.unusedDrawID(using: &generator),
      mandate: mandate ?? "",
      entrants: pool.entrants,
      seats: number,
      seed: kept(seed) ?? randomSeed(using: &generator)
    )
    terms.purpose = purpose
    terms.term = term
    terms.reserves = reserves
    terms.spread = spread
    if let after { terms.skipping = .drawnIn(try board.draw(named: after).id) }
    if alsoLastTerm { terms.skipping = .nobody }
    terms.witnesses = witness.map(board.participant)
    return terms
  }

  private func spread() throws(CommandFailure) -> DrawTerms.Spread {
    do throws(UnclearSpread) {
      return try DrawTerms.Spread(
        typed: balance.flatMap { $0.split(separator: ",").map(String.init) }
      )
    } catch {
      throw .misread(.balance(error.word))
    }
  }

  /// Sixteen hexadecimal digits: more than anybody could try out.
  private func randomSeed(using generator: inout SystemRandomNumberGenerator) -> String {
    let digits = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
