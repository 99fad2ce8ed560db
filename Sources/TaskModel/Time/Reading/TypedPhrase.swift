/// What came of reading the first words of a row as one value: `by:` takes as many as it needs.
struct TypedPhrase<Value, Problem: Error> {
  /// The value, or why there is none.
  var result: Result<Value, Problem>
  /// How many words it takes.
  var count: Int

  /// Reads the fewest words that make sense.
  ///
  /// When none do, the problem is that of the fewest of which something was understood, or else of
  /// the first word alone.
  ///
  /// - Parameters:
  ///   - words: The words, one at least.
  ///   - limit: How many words make up a value at most.
  ///   - isVague: Whether a problem says that nothing was understood.
  ///   - read: Reads words as one text.
  init(
    _ words: [String],
    limit: Int,
    isVague: (Problem) -> Bool,
    read: (String) throws(Problem) -> Value
  ) {
    func attempt(_ count: Int) -> TypedPhrase {
      let text = words.prefix(count).joined(separator: " ")
      return TypedPhrase(result: Result { () throws(Problem) in try read(text) }, count)
    }
    func isVagueFailure(_ phrase: TypedPhrase) -> Bool {
      if case .failure(let problem) = phrase.result { isVague(problem) } else { false }
    }
    self = attempt(1)
    guard isVagueFailure(self) else { return }
    for count in stride(from: 2, through: min(limit, words.count), by: 1) {
      let longer = attempt(count)
      if !isVagueFailure(longer) {
        self = longer
        return
      }
    }
  }

  private init(result: Result<Value, Problem>, _ count: Int) {
    (self.result, self.count) = (result, count)
  }
}

extension DayReader {
  /// How many words make up a day at most: `eind van de maand`.
  private static let phraseLimit = 4

  /// Reads the first words of a row as a moment; a time right behind them belongs to it.
  func phrase(_ words: [String], edge: Edge) -> TypedPhrase<Moment, UnclearDay> {
    var phrase = TypedPhrase(words, limit: Self.phraseLimit, isVague: \.isVague) {
      (text) throws(UnclearDay) in try read(text, edge: edge)
    }
    guard case .success(let moment) = phrase.result, moment.time == nil else { return phrase }
    var tail = words[phrase.count...].prefix(2)
    if let first = tail.first, ["om", "at"].contains(folded(first)) {
      tail = tail.dropFirst()
    } else {
      tail = tail.prefix(1)
    }
    guard let time = tail.first, time.contains(":"),
      let timed = try? read("\(moment.day) \(time)"), timed.time != nil
    else { return phrase }
    phrase.result = .success(timed)
    phrase.count = tail.endIndex
    return phrase
  }

  /// Reads the first words of a row as days.
  func phraseOfDays(_ words: [String]) -> TypedPhrase<ClosedRange<Day>, UnclearDay> {
    TypedPhrase(words, limit: Self.phraseLimit, isVague: \.isVague) {
      (text) throws(UnclearDay) in try days(text)
    }
  }
}

extension UnclearDay {
  /// Whether nothing was understood.
  fileprivate var isVague: Bool {
    if case .unreadable = self { return true }
    return false
  }
}

extension UnclearRecurrence {
  /// Whether nothing was understood.
  fileprivate var isVague: Bool {
    if case .unreadable = self { return true }
    return false
  }
}

extension Recurrence {
  /// Reads the first words of a row as a rule, with “of the month” behind it.
  static func phrase(_ words: [String]) -> TypedPhrase<Recurrence, UnclearRecurrence> {
    var phrase = TypedPhrase(words, limit: 3, isVague: \.isVague) {
      (text) throws(UnclearRecurrence) in try Recurrence(typed: text)
    }
    let tail = words.dropFirst(phrase.count).prefix(3).map { folded($0) }
    let ends = [["of", "the", "month"], ["van", "de", "maand"]]
    if case .success = phrase.result, ends.contains(tail) { phrase.count += 3 }
    return phrase
  }
}
