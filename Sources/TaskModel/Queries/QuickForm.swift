/// A task typed on one line: `Cook soup @residents #kitchen by:wed x3 ~2h every:week`.
///
/// A word that begins with a mark is read as what the mark says, the rest is the title. To have such
/// a word in the title, put a backslash before it. Behind a mark, several words stand between quotes:
/// `@"De Linde"`, `by:"eind november"`. A day or a rule that makes no sense as one word takes the
/// words behind it without quotes, and a day the time behind it: `by:eind november`, `on:wed 10:00`.
public struct QuickForm: Equatable, Sendable {
  /// Something that was marked but not understood.
  public enum Problem: Equatable, Sendable {
    /// No stakeholder goes by that name.
    case unknownStakeholder(String)
    /// Several stakeholders go by that name.
    case ambiguousStakeholder(String, candidates: [Stakeholder])
    /// It is not clear which day is meant.
    case unclearDay(UnclearDay)
    /// It is not clear how often it comes back.
    case unclearRecurrence(UnclearRecurrence)
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
    var rest = text[...]
    while let word = MarkedWord.take(from: &rest) {
      if !read(word, board: board, days: days, rest: &rest) {
        words.append(word.text.first == "\\" ? word.text.dropFirst() : word.text)
      }
    }
    title = tidied(words.joined(separator: " "))
    if on != nil, by != nil { problems.append(.onAndBy) }
  }

  /// Reads a marked word; `false` when it has no mark and so belongs to the title.
  private mutating func read(
    _ word: MarkedWord,
    board: Board,
    days: DayReader,
    rest: inout Substring
  ) -> Bool {
    switch word.mark {
    case "@": readStakeholder(word.value, board: board)
    case "#":
      let tag = tidied(word.value)
      if !tags.contains(where: { folded($0) == folded(tag) }) { tags.append(tag) }
    case "on:", "op:": on = readDay(word, days: days, edge: .first, rest: &rest)
    case "by:", "uiterlijk:": by = readDay(word, days: days, edge: .last, rest: &rest)
    case "every:", "elke:", "elk:", "iedere:", "ieder:": readRecurrence(word, rest: &rest)
    default: return readNumber(word.text)
    }
    return true
  }

  /// Reads a number of hours or places.
  private mutating func readNumber(_ word: Substring) -> Bool {
    let digits = word.dropFirst()
    switch word.first {
    case "~":
      guard let hours = Self.hours(String(digits)) else { return false }
      self.hours = hours
    case "x" where !digits.isEmpty && digits.utf8.allSatisfy(isDigit):
      if let count = wholeNumber(digits), Place.counts.contains(count) {
        places = count
      } else {
        problems.append(.unreadablePlaces(String(word)))
      }
    default: return false
    }
    return true
  }

  private mutating func readDay(
    _ word: MarkedWord,
    days: DayReader,
    edge: DayReader.Edge,
    rest: inout Substring
  ) -> Moment? {
    let phrase = days.phrase(word.words(with: rest), edge: edge)
    MarkedWord.drop(phrase.count - 1, from: &rest)
    switch phrase.result {
    case .success(let moment): return moment
    case .failure(let problem):
      problems.append(.unclearDay(problem))
      return nil
    }
  }

  private mutating func readRecurrence(_ word: MarkedWord, rest: inout Substring) {
    let phrase = Recurrence.phrase(word.words(with: rest))
    MarkedWord.drop(phrase.count - 1, from: &rest)
    switch phrase.result {
    case .success(let rule): repeats = rule
    case .failure(let problem): problems.append(.unclearRecurrence(problem))
    }
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
    let due = (on ?? by)?.day
    var task = Task(id: id, title: title)
    task.serves = serves
    task.tags = tags
    task.on = on
    task.by = by
    task.hours = hours
    task.repeats = due.map { day in repeats?.anchored(on: day) } ?? repeats
    if let places, places != 1 { task.places = [Place(id: .sole, count: places)] }
    return task
  }
}
