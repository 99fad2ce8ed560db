import TaskModel

/// Makes sense of what was typed in a form, and notes at which field it can't.
struct FormReader {
  let context: FormContext
  /// What stood in each field on the board.
  let before: [String: String]
  /// From which the identifiers of new records are drawn.
  var identifiers: IdentifierGenerator
  /// What is not clear, by the field.
  private(set) var problems: [String: Phrase] = [:]

  private let typed: [String: String]
  private let changed: Set<String>

  var board: Board { context.board }

  /// Reads fields of which it is known by identifier what was typed in them.
  init(
    _ fields: [FormField],
    typed: [String: String],
    context: FormContext,
    identifiers: IdentifierGenerator
  ) {
    self.context = context
    self.typed = typed
    self.identifiers = identifiers
    changed = Set(
      fields.lazy.filter { !$0.isSame(typed[$0.id] ?? "", $0.value) }.map(\.id)
    )
    before = Dictionary(fields.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    for field in fields {
      let text = typed[field.id] ?? ""
      if let missing = field.missing, tidied(text).isEmpty {
        reject(field.id, missing)
      } else if case .unclear(let problem) = FieldReading(text, in: field, context: context) {
        reject(field.id, problem)
      }
    }
  }

  /// Says at a field what is the matter with it; the first thing said holds.
  mutating func reject(_ field: String, _ problem: Phrase) {
    if problems[field] == nil { problems[field] = problem }
  }

  /// Whether a field says something else than the board.
  func isChanged(_ field: String) -> Bool { changed.contains(field) }

  /// What was typed, as it was typed.
  func raw(_ field: String) -> String { typed[field] ?? "" }

  /// A text; `nil` when there is none.
  func text(_ field: String) -> String? {
    let text = tidied(raw(field))
    return text.isEmpty ? nil : text
  }

  /// Each line with something in it.
  func lines(_ field: String) -> [String] { FormField.lines(of: raw(field)) }

  /// Yes or no.
  func flag(_ field: String) -> Bool { raw(field) == FormField.yes }

  /// The one that was chosen.
  func choice<Value: RawRepresentable<String>>(_ field: String) -> Value? {
    Value(rawValue: raw(field))
  }

  /// Words with commas between them, each once.
  func words(_ field: String) -> [String] {
    var seen: Set<String> = []
    return NameList.names(raw(field)).filter { seen.insert(folded($0)).inserted }
  }

  /// A moment; `nil` when there is none, or it is not clear.
  func moment(_ field: String, _ edge: DayReader.Edge = .first) -> Moment? {
    text(field).flatMap { try? DayReader(today: context.today).read($0, edge: edge) }
  }

  /// A day; `nil` when there is none, or it is not clear.
  func day(_ field: String, _ edge: DayReader.Edge = .first) -> Day? {
    text(field).flatMap { FieldReading.day($0, edge, today: context.today).day }
  }

  /// A number; `nil` when there is none, or it is not clear.
  func number(_ field: String) -> Double? { text(field).flatMap(FieldReading.number) }

  /// A whole number; `nil` when there is none, or it is not clear.
  func count(_ field: String) -> Int? { text(field).flatMap { Int($0) } }

  /// How often; `nil` when it does not come back, or it is not clear.
  func recurrence(_ field: String) -> Recurrence? {
    text(field).flatMap { try? Recurrence(typed: $0) }
  }

  /// The people who are named.
  func people(_ field: String) -> [PersonID] {
    words(field).compactMap {
      if case .one(let person) = board.findPerson($0) { person.id } else { nil }
    }
  }

  /// The person who is named.
  func person(_ field: String) -> PersonID? {
    guard let text = text(field), case .one(let person) = board.findPerson(text) else { return nil }
    return person.id
  }

  /// The stakeholders who are named.
  func stakeholders(_ field: String) -> [StakeholderID] {
    words(field).compactMap {
      if case .one(let found) = board.findStakeholder($0) { found.id } else { nil }
    }
  }

  /// The stakeholder who is named.
  func stakeholder(_ field: String) -> StakeholderID? {
    guard let text = text(field), case .one(let found) = board.findStakeholder(text) else {
      return nil
    }
    return found.id
  }

  /// The task that is named.
  func task(_ field: String) -> TaskID? {
    guard let text = text(field), case .one(let task) = board.findTask(text) else { return nil }
    return task.id
  }
}

extension FormReader {
  /// An identifier for a new task.
  mutating func newTaskID() -> TaskID { board.unusedTaskID(using: &identifiers) }

  /// What comes into and what goes out of a list of words.
  func wordChanges(_ field: String) -> WordChanges {
    let old = NameList.names(before[field] ?? "")
    let new = words(field)
    let (was, now) = (Set(old.map { folded($0) }), Set(new.map { folded($0) }))
    return WordChanges(
      adding: new.filter { !was.contains(folded($0)) },
      removing: old.filter { !now.contains(folded($0)) }
    )
  }
}
