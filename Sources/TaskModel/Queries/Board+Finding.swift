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
  /// What fits more exactly wins: `k7f2` is found though `k7f2a` begins with it, and the title
  /// “Soep” though “Soep koken” contains it. Among titles, tasks still on the board come before
  /// finished ones.
  public func findTask(_ text: String) -> Found<Task> {
    let typed = tidied(text)
    let words = folded(typed)
    guard !words.isEmpty else { return .none }
    for spelling in [typed, words] {
      if let id = TaskID(rawValue: spelling), let task = tasks[id] { return .one(task) }
    }
    for spelling in [typed, words] {
      let byID = tasks.positions(withPrefix: spelling, limit: findingLimit)
      if !byID.isEmpty { return Found(byID.map { tasks[$0] }) }
    }
    return Found(findTasks(titled: words))
  }

  /// The tasks that a title, or a part of one, means: at most ``findingLimit``.
  ///
  /// The whole title of a finished task comes before a part of the title of a current one: whoever
  /// types all of it means that task, and must not act on another without a word.
  private func findTasks(titled words: String) -> [Task] {
    let current = findTasks(titled: words) { $0.isUnfinishedBusiness }
    if !current.exact.isEmpty { return current.exact }
    let finished = findTasks(titled: words) { !$0.isUnfinishedBusiness }
    if !finished.exact.isEmpty { return finished.exact }
    return current.containing.isEmpty ? finished.containing : current.containing
  }

  /// The tasks in some states of that whole title, and those with it in their title.
  private func findTasks(
    titled words: String,
    where isSought: (TaskState) -> Bool
  ) -> (exact: [Task], containing: [Task]) {
    var exact: [Task] = []
    var containing: [Task] = []
    for position in tasks.indices where isSought(tasks.summary(at: position).state) {
      let task = tasks[position]
      guard mentions(words, in: task.title) else { continue }
      if folded(task.title) == words, exact.count < findingLimit { exact.append(task) }
      if containing.count < findingLimit { containing.append(task) }
    }
    return (exact, containing)
  }

  /// Looks for a person by identifier, name, or a part of either.
  public func findPerson(_ text: String) -> Found<Person> {
    find(text, in: people, where: { $0.left == nil }, name: \.name)
  }

  /// Looks for a stakeholder by identifier, name, or a part of either.
  public func findStakeholder(_ text: String) -> Found<Stakeholder> {
    find(text, in: stakeholders, where: { $0.retired == nil }, name: \.name)
  }

  /// Looks for a draw by identifier, what it is called, or a part of either.
  public func findDraw(_ text: String) -> Found<Draw> {
    find(text, in: draws, where: { _ in true }, name: \.title)
  }

  /// Looks for an inquiry by identifier, title, or a part of either.
  public func findInquiry(_ text: String) -> Found<Inquiry> {
    find(text, in: inquiries, where: { _ in true }, name: \.title)
  }

  /// Looks for a guide by identifier, title, or a part of either.
  public func findGuide(_ text: String) -> Found<Guide> {
    find(text, in: guides, where: { $0.retired == nil }, name: \.title)
  }

  /// Looks for a case by identifier, the beginning of one, or a part of the title; open ones first.
  public func findCase(_ text: String) -> Found<Case> {
    findFirst(text, in: cases, where: \.isOpen, name: \.title)
  }

  /// Looks for an agreement in the same way; those that did not end first.
  public func findAgreement(_ text: String) -> Found<Agreement> {
    findFirst(text, in: agreements, where: { $0.ended == nil }, name: \.title)
  }

  /// Looks for a lesson by identifier, the beginning of one, or a part of the text.
  public func findLesson(_ text: String) -> Found<Lesson> {
    find(text, in: lessons, where: { _ in true }, name: \.text)
  }

  /// Looks among the current records, and among the others when none of those is meant.
  private func findFirst<Record>(
    _ text: String,
    in all: Register<Record>,
    where isCurrent: (Record) -> Bool,
    name: (Record) -> String
  ) -> Found<Record> {
    let current = find(text, in: all, where: isCurrent, name: name)
    guard case .none = current else { return current }
    return find(text, in: all, where: { !isCurrent($0) }, name: name)
  }

  /// Looks by identifier among all records; then among the current ones by whole name, beginnings of
  /// words, and any part.
  private func find<Record>(
    _ text: String,
    in all: Register<Record>,
    where isCurrent: (Record) -> Bool,
    name: (Record) -> String
  ) -> Found<Record> {
    let typed = tidied(text)
    let words = folded(typed)
    guard !words.isEmpty else { return .none }
    for spelling in [typed, words] {
      if let id = Record.ID(rawValue: spelling), let record = all[id] { return .one(record) }
    }
    let records = all.filter(isCurrent)
    let exact = records.filter { folded(name($0)) == words }
    if !exact.isEmpty { return Found(exact) }
    let beginning = records.filter { record in
      record.id.rawValue.hasPrefix(words) || hasWord(folded(name(record)), beginningWith: words)
    }
    if !beginning.isEmpty { return Found(Array(beginning.prefix(findingLimit))) }
    let containing = records.filter {
      mentions(words, in: name($0)) || mentions(words, in: $0.id.rawValue)
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
