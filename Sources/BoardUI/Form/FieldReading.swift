import TaskModel

/// What is understood of a text in a field, shown beneath it while one types.
enum FieldReading: Equatable {
  /// There is nothing to say of it.
  case plain
  /// It is understood as this.
  case understood(Phrase)
  /// It is not clear.
  case unclear(Phrase)

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - field: Where.
  ///   - context: The board on which names are looked up.
  ///   - isLive: Whether it is still being typed; then a task is not looked for among all titles.
  init(_ text: String, in field: FormField, context: FormContext, isLive: Bool = false) {
    let words = tidied(text)
    guard !words.isEmpty else {
      self = .plain
      return
    }
    switch field.kind {
    case .line, .lines, .choice, .flag: self = .plain
    case .moment(let edge): self = Self.moment(words, edge, today: context.today)
    case .day(let edge): self = Self.day(words, edge, today: context.today).reading
    case .number:
      self = Self.number(words) == nil ? .unclear(Texts.Form.noNumber(words)) : .plain
    case .count(let range):
      let isIn = Int(words).map(range.contains) ?? false
      self = isIn ? .plain : .unclear(Texts.Form.noCount(words, range))
    case .recurrence: self = Self.recurrence(words)
    case .name(.tasks) where isLive:
      let task = TaskID(rawValue: words).flatMap { context.board.tasks[$0] }
      self = task.map { .understood(Phrase(same: $0.title)) } ?? .plain
    case .name(let source): self = Self.names([words], from: source, context)
    case .names(let source): self = Self.names(NameList.names(words), from: source, context)
    }
  }

  private static func moment(_ text: String, _ edge: DayReader.Edge, today: Day) -> FieldReading {
    do {
      let moment = try DayReader(today: today).read(text, edge: edge)
      let time = moment.time.map { " \($0)" } ?? ""
      return .understood(Dates.full(moment.day, today: today) + time)
    } catch {
      return .unclear(Texts.Unclear.day(error))
    }
  }

  /// A day, which may be gone by when its year is said.
  static func day(
    _ text: String,
    _ edge: DayReader.Edge,
    today: Day
  ) -> (day: Day?, reading: FieldReading) {
    do throws(UnclearDay) {
      let moment = try DayReader(today: today).read(text, edge: edge)
      if let time = moment.time { throw .timeWithoutDay(text, time) }
      return (moment.day, .understood(Dates.full(moment.day, today: today)))
    } catch {
      return (nil, .unclear(Texts.Unclear.day(error)))
    }
  }

  private static func recurrence(_ text: String) -> FieldReading {
    do {
      return .understood(Dates.recurrence(try Recurrence(typed: text)))
    } catch {
      return .unclear(Texts.Unclear.recurrence(error))
    }
  }

  /// `2`, `1.5`, `1,5`, with or without the unit behind it.
  static func number(_ text: String) -> Double? {
    var digits = text.filter { !$0.isWhitespace }
    for unit in ["uur", "hours", "hour", "h", "u"] where folded(digits).hasSuffix(unit) {
      digits.removeLast(unit.count)
      break
    }
    digits = String(digits.map { $0 == "," ? "." : $0 })
    guard !digits.isEmpty, digits.allSatisfy({ $0 == "." || ("0"..."9").contains($0) }),
      let number = Double(digits), number > 0, number <= 10_000
    else { return nil }
    return number
  }

  private static func names(
    _ names: [String],
    from source: NameSource,
    _ context: FormContext
  ) -> FieldReading {
    for name in names {
      let candidates: [String]?
      switch source {
      case .people: candidates = context.board.findPerson(name).names(\.name)
      case .stakeholders: candidates = context.board.findStakeholder(name).names(\.name)
      case .tasks: candidates = context.board.findTask(name).names(\.title)
      case .tags, .talents: continue
      }
      guard let candidates else { continue }
      return .unclear(
        candidates.isEmpty
          ? Texts.Form.unknown(name, source) : Texts.Form.ambiguous(name, candidates)
      )
    }
    guard source == .tasks, let name = names.first,
      case .one(let task) = context.board.findTask(name)
    else { return .plain }
    return .understood(Phrase(same: task.title))
  }
}

extension Found {
  /// The names of those that fit when it is not exactly one; `nil` when it is.
  fileprivate func names(_ name: (Record) -> String) -> [String]? {
    switch self {
    case .one: nil
    case .none: []
    case .several(let records): records.map(name)
    }
  }
}
