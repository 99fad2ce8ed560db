/// What came of looking for a record by something a person typed.
public enum Found<Record: Sendable>: Sendable {
  /// Exactly one fits.
  case one(Record)
  /// Nothing fits.
  case none
  /// Several fit; at most ``findingLimit`` of them.
  case several([Record])

  init(_ records: [Record]) {
    switch records.count {
    case 0: self = .none
    case 1: self = .one(records[0])
    default: self = .several(records)
    }
  }
}

/// How many candidates an ambiguous look-up names.
public let findingLimit = 8

extension Board {
  /// Looks for a task by its identifier, the beginning of one, or a part of a title.
  ///
  /// What fits more exactly wins: `k7f2` is found though `k7f2a` begins with it. Among titles,
  /// tasks still on the board come before finished ones.
  public func findTask(_ text: String) -> Found<Task> {
    if let id = TaskID(rawValue: text), let task = tasks[id] { return .one(task) }
    let byID = tasks.positions(withPrefix: text, limit: findingLimit)
    if !byID.isEmpty { return Found(byID.map { tasks[$0] }) }
    let words = folded(tidied(text))
    guard !words.isEmpty else { return .none }
    var current: [Task] = []
    var finished: [Task] = []
    for position in tasks.indices where current.count < findingLimit {
      let task = tasks[position]
      guard folded(task.title).contains(words) else { continue }
      if task.state.isUnfinishedBusiness {
        current.append(task)
      } else if finished.count < findingLimit {
        finished.append(task)
      }
    }
    return Found(current.isEmpty ? finished : current)
  }

  /// Looks for a person by identifier, name, or a part of either.
  public func findPerson(_ text: String) -> Found<Person> {
    if let id = PersonID(rawValue: text), let person = people[id] { return .one(person) }
    return find(text, in: people.filter { $0.left == nil }, name: \.name)
  }

  /// Looks for a stakeholder by identifier, name, or a part of either.
  public func findStakeholder(_ text: String) -> Found<Stakeholder> {
    if let id = StakeholderID(rawValue: text), let one = stakeholders[id] { return .one(one) }
    return find(text, in: stakeholders.filter { $0.retired == nil }, name: \.name)
  }

  /// Looks among records by whole name, then beginnings of words, then any part.
  private func find<Record: Identifiable & Sendable>(
    _ text: String,
    in records: [Record],
    name: (Record) -> String
  ) -> Found<Record> where Record.ID: RecordID {
    let words = folded(tidied(text))
    guard !words.isEmpty else { return .none }
    let exact = records.filter { folded(name($0)) == words }
    if !exact.isEmpty { return Found(exact) }
    let beginning = records.filter { record in
      record.id.rawValue.hasPrefix(words) || hasWord(folded(name(record)), beginningWith: words)
    }
    if !beginning.isEmpty { return Found(Array(beginning.prefix(findingLimit))) }
    let containing = records.filter {
      folded(name($0)).contains(words) || $0.id.rawValue.contains(words)
    }
    return Found(Array(containing.prefix(findingLimit)))
  }
}

/// Whether a text begins with these words, or has them behind a space or a hyphen.
public func hasWord(_ text: String, beginningWith beginning: String) -> Bool {
  var rest = text[...]
  while true {
    if rest.hasPrefix(beginning) { return true }
    guard let border = rest.firstIndex(where: { $0 == " " || $0 == "-" }) else { return false }
    rest = rest[rest.index(after: border)...]
  }
}
