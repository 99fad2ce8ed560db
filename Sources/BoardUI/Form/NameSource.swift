import TaskModel

/// From where names are completed while one types.
enum NameSource: Equatable, Sendable {
  /// The people of the team, without those who left.
  case people
  /// Those whom tasks serve.
  case stakeholders
  /// The tasks, found by their title.
  case tasks
  /// Words to find tasks by; any other word will do.
  case tags
  /// What people are good at; any other word will do.
  case talents

  /// Whether only what is on the board will do.
  var isReference: Bool { self == .people || self == .stakeholders || self == .tasks }
}

extension Board {
  /// How many tasks, the latest ones, are looked through; so that a key costs the same on a board of
  /// any size.
  private static let tasksSearched = 1_000

  /// How a name that is being typed can go on.
  ///
  /// - Parameters:
  ///   - text: What was typed of it.
  ///   - source: What it is the name of.
  ///   - limit: How many to give at most.
  /// - Returns: The names, or words; none when it is typed in full.
  func completions(of text: String, from source: NameSource, limit: Int = 5) -> [Completion] {
    let typed = folded(tidied(text))
    guard !typed.isEmpty else { return [] }
    let found: [Completion] =
      switch source {
      case .people:
        people.filter { $0.left == nil && fits(typed, $0.name, $0.id.rawValue) }
          .sortedByName(\.name)
          .map { Completion(word: nameInForm($0.id), label: "") }
      case .stakeholders:
        stakeholders.filter { $0.retired == nil && fits(typed, $0.name, $0.id.rawValue) }
          .sortedByName(\.name)
          .map { Completion(word: nameInForm($0.id), label: "") }
      case .tasks: taskCompletions(typed, limit: limit)
      case .tags:
        completions(of: "#\(tidied(text))", limit: limit)
          .map { Completion(word: String($0.word.dropFirst()), label: "") }
      case .talents: talentCompletions(typed)
      }
    let others = found.prefix(limit)
    // What is typed in full needs no completion.
    return others.contains { folded($0.word) == typed } && others.count == 1 ? [] : Array(others)
  }

  private func fits(_ typed: String, _ name: String, _ id: String) -> Bool {
    id.hasPrefix(typed) || hasWord(folded(name), beginningWith: typed)
  }

  private func taskCompletions(_ typed: String, limit: Int) -> [Completion] {
    tasks.indices.suffix(Self.tasksSearched).reversed().lazy
      .filter { self.tasks.summary(at: $0).state.isUnfinishedBusiness }
      .map { self.tasks[$0] }
      .filter { hasWord(folded($0.title), beginningWith: typed) || $0.id.rawValue == typed }
      .prefix(limit)
      .map { Completion(word: $0.id.rawValue, label: $0.title) }
  }

  /// What people of the team are good at or want to learn, and what tasks ask for.
  private func talentCompletions(_ typed: String) -> [Completion] {
    var words: [String: String] = [:]
    for person in people where person.left == nil {
      for word in person.talents + person.learns { words[folded(word)] = word }
    }
    for position in tasks.indices.suffix(Self.tasksSearched) {
      for word in tasks[position].talents where words[folded(word)] == nil {
        words[folded(word)] = word
      }
    }
    return words.filter { hasWord($0.key, beginningWith: typed) }
      .sorted { $0.key < $1.key }
      .map { Completion(word: $0.value, label: "") }
  }
}

extension Board {
  /// How somebody is named where they must be found again: by their name when that is enough.
  func nameInForm(_ id: PersonID) -> String {
    guard let name = people[id]?.name, case .one(let found) = findPerson(name), found.id == id
    else { return id.rawValue }
    return name
  }

  /// How a stakeholder is named where they must be found again: by their name when that is enough.
  func nameInForm(_ id: StakeholderID) -> String {
    guard let name = stakeholders[id]?.name, case .one(let found) = findStakeholder(name),
      found.id == id
    else { return id.rawValue }
    return name
  }
}

/// Names with commas between them, as they stand in a field; one with a comma stands in quotes.
enum NameList {
  /// The names as one types them.
  static func text(_ names: [String]) -> String {
    names.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ", ")
  }

  /// The names in a text, without what is empty.
  static func names(_ text: String) -> [String] {
    pieces(text).map(unquoted).filter { !$0.isEmpty }
  }

  /// The name that the cursor stands in, when it stands at the end of the text.
  static func last(_ text: String) -> String { unquoted(pieces(text).last ?? "") }

  /// The text with another name in the place of the last one, ready for the next.
  static func completing(_ text: String, with name: String) -> String {
    let done = pieces(text).dropLast().map(unquoted).filter { !$0.isEmpty }
    return self.text(done + [name]) + ", "
  }

  private static func pieces(_ text: String) -> [String] {
    var pieces = [""]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }

  private static func unquoted(_ piece: String) -> String {
    tidied(piece.filter { $0 != "\"" })
  }
}
