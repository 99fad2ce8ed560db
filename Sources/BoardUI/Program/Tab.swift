/// The views one goes to with a number.
///
/// A number stays with its view, so that nobody has to learn it anew when a view is added between
/// them.
enum Tab: Int, CaseIterable, Sendable {
  case board = 1
  case mine = 2
  case stakeholders = 3
  case people = 4
  case cases = 5
  case balance = 6
  case log = 7

  /// The name on the tab.
  var name: Phrase {
    switch self {
    case .board: Phrase(en: "Board", nl: "Bord")
    case .mine: Phrase(en: "Mine", nl: "Van mij")
    case .stakeholders: Phrase(en: "Stakeholders", nl: "Belanghebbenden")
    case .people: Phrase(en: "People", nl: "Mensen")
    case .cases: Phrase(en: "Cases", nl: "Casussen")
    case .balance: Texts.Balance.title
    case .log: Phrase(en: "Log", nl: "Logboek")
    }
  }

  /// Where its keys are looked up.
  var context: KeyContext {
    switch self {
    case .board: .board
    case .mine: .mine
    case .stakeholders: .stakeholders
    case .people: .people
    case .cases: .cases
    case .balance: .balance
    case .log: .log
    }
  }

  /// The tab so many further on, round and round.
  func moved(by step: Int) -> Tab {
    let all = Self.allCases
    let index = (all.firstIndex(of: self) ?? 0) + step
    return all[(index % all.count + all.count) % all.count]
  }
}
