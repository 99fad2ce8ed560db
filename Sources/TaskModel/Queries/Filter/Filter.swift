/// Which tasks somebody wants to see; the same on the screen and for `list`.
///
/// Terms side by side must all hold; `or` (`of`) between them makes alternatives; `-` before a term
/// turns it round.
public struct Filter: Equatable, Sendable {
  /// One thing that must hold for a task.
  public enum Term: Equatable, Sendable {
    /// The words stand in the title, note, tags, or a name of somebody concerned; folded.
    case words(String)
    /// It serves a stakeholder with this in its name; folded.
    case stakeholder(String)
    /// It has a tag that begins like this; folded.
    case tag(String)
    /// Somebody with this in their name is on it, or waits for a place; folded.
    case who(String)
    /// Whoever looks is on it, or waits for a place.
    case mine
    /// It is in this state.
    case state(TaskState)
    /// It serves nobody yet.
    case unfinished
    /// It has a reserved place.
    case reserved
    /// People are still needed.
    case short
    /// Nobody is on it.
    case nobody
    /// It comes back.
    case repeating
    /// It tries something out.
    case experiment
    /// It is done, and a stakeholder could be asked about it by now.
    case unaccounted
    /// It is good to begin with.
    case starter
    /// It is an initiative of residents.
    case initiative
    /// Somebody asked something about it that is not answered yet.
    case question
    /// A talent with this in its name helps with it, or is asked for; folded.
    case needs(String)
    /// It asks for help, with a talent that has this in its name when one is given; folded.
    case asksHelp(String?)
    /// It was touched in the meeting of this identifier or day, or in the last one; folded.
    case meeting(String)
    /// It suits whoever looks, and they could take a place on it; see ``Board/suits(_:_:)``.
    case fits
    /// It takes place, or is to be done, before, on or after these days.
    case due(Comparison, ClosedRange<Day>)
    /// It has been on the board for fewer, as many or more days.
    case age(Comparison, days: Int)
    /// It came from a case with this in its identifier or title; folded.
    case fromCase(String)
    /// The term does not hold.
    indirect case not(Term)
  }

  /// How something compares to what was typed.
  public enum Comparison: Sendable {
    case less, atMost, equal, atLeast, more
  }

  /// The alternatives; in each, all terms must hold.
  public var alternatives: [[Term]]

  /// A filter that every task passes.
  public static let everything = Filter(alternatives: [[]])

  /// Makes a filter of alternatives.
  public init(alternatives: [[Term]]) { self.alternatives = alternatives }

  /// Whether it says anything about the state, so that a list need not choose one itself.
  public var mentionsState: Bool {
    mentions { if case .state = $0 { true } else { $0 == .unaccounted } }
  }

  /// Whether only tasks in that state pass, because every alternative asks for it.
  public func isOfState(_ state: TaskState) -> Bool {
    !alternatives.isEmpty && alternatives.allSatisfy { $0.contains(.state(state)) }
  }

  /// Whether it depends on who looks, so that this has to be known.
  public var mentionsMe: Bool { mentions { $0 == .mine || $0 == .fits } }

  /// The meetings it asks for, as they were typed.
  var meetings: Set<String> {
    Set(
      alternatives.joined().compactMap { term in
        guard case .meeting(let name) = term.withoutNot else { return nil }
        return name
      }
    )
  }

  private func mentions(_ isSought: (Term) -> Bool) -> Bool {
    alternatives.joined().contains { isSought($0.withoutNot) }
  }
}

extension Filter.Term {
  /// The term without what turns it round.
  public var withoutNot: Filter.Term {
    guard case .not(let term) = self else { return self }
    return term.withoutNot
  }

  /// Whether it says that something must not hold.
  public var isNegative: Bool {
    guard case .not(let term) = self else { return false }
    return !term.isNegative
  }
}
