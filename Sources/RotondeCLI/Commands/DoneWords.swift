import ArgumentParser
import TaskModel

/// What one can say on finishing a task; none of it has to be said.
struct DoneWords: ParsableArguments {
  @Option(
    help: .both(
      en: "What a stakeholder said: \"STAKEHOLDER: words\", or the words alone when it is for one; "
        + "may be given several times.",
      nl: "Wat een belanghebbende zei: \"BELANGHEBBENDE: woorden\", of alleen de woorden als het "
        + "voor één is; mag vaker.",
      value: .text
    )
  )
  var said: [String] = []

  @Option(
    help: .both(
      en: "An effect nobody wanted, written like --said; may be given several times.",
      nl: "Een ongewenst effect, geschreven als bij --said; mag vaker.",
      value: .text
    )
  )
  var unwanted: [String] = []

  @Option(
    help: .both(
      en: "When those are asked who were not asked yet.",
      nl: "Wanneer je het vraagt aan wie het nog niet gevraagd is.",
      value: .day
    )
  )
  var askLater: String?

  @Option(
    help: .both(
      en: "Of an experiment: what happened.",
      nl: "Van een proef: wat er gebeurde.",
      value: .text
    )
  )
  var happened: String?

  @Option(
    help: .both(
      en: "Of an experiment: what we learnt from it.",
      nl: "Van een proef: wat we ervan leerden.",
      value: .text
    )
  )
  var learned: String?

  @Option(help: .again)
  var again: String?

  @Option(
    help: .both(
      en:
        "Of a task that comes back: could people do it themselves? keep, together, guide or stop.",
      nl: "Van een taak die terugkomt: kunnen mensen dit zelf? keep (wij blijven), together "
        + "(samen), guide (met een stappenplan) of stop.",
      value: .word
    )
  )
  var themselves: SelfReview.Answer?

  /// What was said, with the stakeholders found.
  func finishing(of task: Task, in session: Session) throws(CommandFailure) -> Finishing {
    var words = Finishing(today: session.today)
    for text in said {
      let (id, text) = try Self.split(text, for: task, on: session.board)
      words.accounts.append(AccountWords(stakeholder: id, said: text))
    }
    for text in unwanted {
      let (id, text) = try Self.split(text, for: task, on: session.board)
      words.accounts.append(AccountWords(stakeholder: id, unwanted: text))
    }
    words.askLaterOn = try askLater.map { text throws(CommandFailure) in
      try session.moment(text, edge: .first).day
    }
    (words.happened, words.learned, words.selfReview) = (happened, learned, themselves)
    words.again = try again.map { text throws(CommandFailure) in try AgainWords(typed: text) }
    return words
  }

  /// Tells who said something from what they said.
  ///
  /// What stands before the first colon is a name when a stakeholder goes by it, those whom the task
  /// serves first; else it belongs to the words.
  static func split(
    _ text: String,
    for task: Task,
    on board: Board
  ) throws(CommandFailure) -> (StakeholderID?, String) {
    guard let colon = text.firstIndex(of: ":") else { return (nil, text) }
    let name = String(text[..<colon])
    let words = String(text[text.index(after: colon)...])
    let typed = folded(name)
    let served = task.serves.filter { id in
      id.rawValue == typed || folded(board.stakeholders[id]?.name ?? "").contains(typed)
    }
    if !typed.isEmpty, served.count == 1 { return (served[0], words) }
    switch board.findStakeholder(name) {
    case .one(let stakeholder): return (stakeholder.id, words)
    case .none where task.serves.count > 1: throw .notFound(.stakeholder, name)
    case .several(let found) where task.serves.count > 1:
      throw .ambiguous(.stakeholder, name, found.map(Candidate.init))
    case .none, .several: return (nil, text)
    }
  }
}

extension AgainWords {
  /// Reads `yes`, `no`, `differently: …` in both languages, with a word behind a colon where wished.
  init(typed text: String) throws(CommandFailure) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let words = parts.count > 1 ? kept(parts[1]) : nil
    switch folded(parts.first ?? "") {
    case "yes", "ja", "y", "j": self.init(.yes, words)
    case "no", "nee", "n": self.init(.no, words)
    case "differently", "anders": self.init(.differently, words)
    default: throw .misread(.again(text))
    }
    if answer == .differently, words == nil { throw .misread(.again(text)) }
  }
}

extension ArgumentHelp {
  /// The help for saying whether one would do it again.
  static var again: ArgumentHelp {
    .both(
      en: "Of a task that comes back: would you do it again? yes, no, or \"differently: how\".",
      nl: "Van een taak die terugkomt: nog een keer? ja, nee, of \"anders: hoe\".",
      value: .text
    )
  }
}
