/// Open cases that share a theme: perhaps the same question, to be taken up together.
public struct SharedTheme: Equatable, Sendable {
  /// The theme, as the first of them has it.
  public var theme: String
  /// The cases, in the order of the board.
  public var cases: [CaseID]

  /// So many open cases with one theme suggest that they are taken up together.
  public static let enough = 3

  /// Makes a theme that cases share.
  public init(theme: String, cases: [CaseID]) {
    self.theme = theme
    self.cases = cases
  }
}

extension Board {
  /// The themes that enough open cases share, in the order in which they were first named.
  public func sharedThemes() -> [SharedTheme] {
    var found: [SharedTheme] = []
    var positions: [String: Int] = [:]
    for one in cases where one.isOpen {
      var seen: Set<String> = []
      for theme in one.themes where seen.insert(folded(theme)).inserted {
        if let position = positions[folded(theme)] {
          found[position].cases.append(one.id)
        } else {
          positions[folded(theme)] = found.count
          found.append(SharedTheme(theme: theme, cases: [one.id]))
        }
      }
    }
    return found.filter { $0.cases.count >= SharedTheme.enough }
  }

  /// The cases of which all of these words stand somewhere in the texts, the open ones first, each
  /// with the latest first.
  public func cases(with filter: Filter = .everything) -> [Case] {
    let found = cases.reversed().filter {
      filter == .everything || filter.isFound(in: $0)
    }
    return found.filter(\.isOpen) + found.filter { !$0.isOpen }
  }

  /// The agreements in which these words stand: those proposed first, then those that hold, then
  /// those that ended; each with the latest first.
  public func agreements(with filter: Filter = .everything) -> [Agreement] {
    let found = agreements.reversed().filter {
      filter == .everything || filter.isFoundIn($0.searchedTexts)
    }
    return Agreement.State.allCases.flatMap { state in found.filter { $0.state == state } }
  }

  /// The agreements that hold and have come to their day, the one that waits longest first.
  public func agreementsToReview(on day: Day) -> [Agreement] {
    agreements.filter { $0.isToBeReviewed(on: day) }.sorted { $0.reviewOn < $1.reviewOn }
  }

  /// The lessons in which these words stand, the latest first.
  public func lessons(with filter: Filter = .everything) -> [Lesson] {
    lessons.reversed().filter { filter == .everything || filter.isFoundIn($0.searchedTexts) }
  }

  /// What was learnt from a task or a case, in the words it was finished or closed with.
  public func learned(from source: Lesson.Source) -> String? {
    switch source {
    case .task(let id): tasks[id]?.experiment?.learned
    case .case(let id): cases[id]?.learned
    }
  }
}

extension Case {
  /// What is searched of it.
  public var searchedTexts: [String] {
    let texts = [title, asked, behind, why, learned, help?.talent, help?.note].compactMap(\.self)
    return texts + helped + proper + themes + [id.rawValue]
  }
}

extension Agreement {
  /// What is searched of it.
  public var searchedTexts: [String] {
    let texts = [title, text, why, explain, ref, because].compactMap(\.self)
    return texts + reactions.compactMap(\.reason) + [id.rawValue]
  }
}

extension Lesson {
  /// What is searched of it.
  public var searchedTexts: [String] { [text] + themes + [id.rawValue] }
}
