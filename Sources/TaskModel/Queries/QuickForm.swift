/// A task typed on one line: `Cook soup @residents #kitchen by:wed x3 ~2h every:week`.
///
/// A word that begins with a mark is read as what the mark says, the rest is the title. To have such
/// a word in the title, put a backslash before it.
public struct QuickForm: Equatable, Sendable {
  /// Something that was marked but not understood.
  public enum Problem: Equatable, Sendable {
    /// No stakeholder goes by that name.
    case unknownStakeholder(String)
    /// Several stakeholders go by that name.
    case ambiguousStakeholder(String, candidates: [Stakeholder])
    /// Not a day, as far as we can tell.
    case unreadableDay(String)
    /// Not a way of coming back, as far as we can tell.
    case unreadableRecurrence(String)
    /// Both a day on which it takes place and one before which it is to be done.
    case onAndBy
    /// Not a number of places from 1 to 999.
    case unreadablePlaces(String)
  }

  /// The words without a mark.
  public var title = ""
  /// The stakeholders named with `@`.
  public var serves: [StakeholderID] = []
  /// The words marked with `#`.
  public var tags: [String] = []
  /// The day after `on:` (`op:`).
  public var on: Moment?
  /// The day after `by:` (`uiterlijk:`).
  public var by: Moment?
  /// The number after `x`.
  public var places: Int?
  /// The number after `~`, in hours.
  public var hours: Double?
  /// The rule after `every:` (`elke:`).
  public var repeats: Recurrence?
  /// What was marked but not understood, in order.
  public var problems: [Problem] = []

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - board: The board on which stakeholders are looked up.
  ///   - today: The day it is, in the board's time zone.
  public init(_ text: String, board: Board, today: Day) {
    let days = DayReader(today: today)
    var words: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace)
    where !read(word, board: board, days: days) {
      words.append(word.first == "\\" ? word.dropFirst() : word)
    }
    title = tidied(words.joined(separator: " "))
    if on != nil, by != nil { problems.append(.onAndBy) }
  }

  /// Reads a marked word; `false` when it has no mark and so belongs to the title.
  private mutating func read(_ word: Substring, board: Board, days: DayReader) -> Bool {
    let rest = String(word.dropFirst())
    switch word.first {
    case "@" where !rest.isEmpty: readStakeholder(rest, board: board)
    case "#" where !rest.isEmpty:
      if !tags.contains(where: { folded($0) == folded(rest) }) { tags.append(tidied(rest)) }
    case "~":
      guard let hours = Self.hours(rest) else { return false }
      self.hours = hours
    case "x" where !rest.isEmpty && rest.utf8.allSatisfy(isDigit):
      guard let count = wholeNumber(rest), Place.counts.contains(count) else {
        problems.append(.unreadablePlaces(String(word)))
        return true
      }
      places = count
    default:
      guard let colon = word.firstIndex(of: ":"), word.index(after: colon) < word.endIndex else {
        return false
      }
      return read(
        key: word[..<colon].lowercased(),
        value: String(word[word.index(after: colon)...]),
        days: days
      )
    }
    return true
  }

  private mutating func read(key: String, value: String, days: DayReader) -> Bool {
    switch key {
    case "on", "op":
      on = days.read(value)
      if on == nil { problems.append(.unreadableDay(value)) }
    case "by", "uiterlijk":
      by = days.read(value)
      if by == nil { problems.append(.unreadableDay(value)) }
    case "every", "elke":
      repeats = Recurrence(typed: value)
      if repeats == nil { problems.append(.unreadableRecurrence(value)) }
    default: return false
    }
    return true
  }

  private mutating func readStakeholder(_ name: String, board: Board) {
    switch board.findStakeholder(name) {
    case .one(let stakeholder):
      if !serves.contains(stakeholder.id) { serves.append(stakeholder.id) }
    case .none: problems.append(.unknownStakeholder(name))
    case .several(let candidates):
      problems.append(.ambiguousStakeholder(name, candidates: candidates))
    }
  }

  /// `2h`, `2u` (uur), `1.5h` or `1,5u`.
  private static func hours(_ text: String) -> Double? {
    guard let unit = text.last, unit == "h" || unit == "u" else { return nil }
    let digits = text.dropLast().map { $0 == "," ? "." : $0 }
    guard digits.allSatisfy({ $0 == "." || $0.isASCII && $0.isNumber }),
      let hours = Double(String(digits)), hours > 0, hours <= 10_000
    else { return nil }
    return hours
  }
}

extension QuickForm {
  /// The task that was typed.
  public func task(id: TaskID) -> Task {
    var task = Task(id: id, title: title)
    task.serves = serves
    task.tags = tags
    task.on = on
    task.by = by
    task.hours = hours
    task.repeats = repeats
    if let places, places != 1 { task.places = [Place(id: .sole, count: places)] }
    return task
  }
}

extension Recurrence {
  /// Reads `day`, `week`, `2w`, `3m`, `month`, `year`, or the Dutch words for them.
  public init?(typed text: String) {
    let word = folded(text)
    switch word {
    case "day", "dag": self.init(rule: "day")
    case "week": self.init(rule: "week")
    case "month", "maand": self.init(rule: "month")
    case "year", "jaar": self.init(rule: "year")
    default:
      guard let unit = word.last, "dwm".contains(unit),
        let count = wholeNumber(word.dropLast()), (1...99).contains(count)
      else { return nil }
      let single: [Character: String] = ["d": "day", "w": "week", "m": "month"]
      self.init(rule: count == 1 ? single[unit] ?? word : "\(count)\(unit)")
    }
  }
}
