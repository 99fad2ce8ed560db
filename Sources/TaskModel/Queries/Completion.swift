/// A way to go on with the word that is being typed.
public struct Completion: Equatable, Sendable {
  /// What the word becomes, mark included: `@bewoners-lindekwartier`.
  public var word: String
  /// What it stands for, for the eye.
  public var label: String

  /// Makes a completion.
  public init(word: String, label: String) {
    self.word = word
    self.label = label
  }
}

extension Board {
  /// How many tasks, the latest ones, are looked through for tags; so that a key costs the same on
  /// a board of any size.
  private static let tasksSearchedForTags = 1_000

  /// How a word that begins with `@` or `#` can go on; empty for other words.
  public func completions(of word: String, limit: Int = 6) -> [Completion] {
    let beginning = folded(String(word.dropFirst()))
    switch word.first {
    case "@":
      return stakeholders.lazy
        .filter { $0.retired == nil }
        .filter {
          $0.id.rawValue.hasPrefix(beginning)
            || hasWord(folded($0.name), beginningWith: beginning)
        }
        .prefix(limit).map { Completion(word: "@\($0.id)", label: $0.name) }
    case "#":
      return recentTags.filter { folded($0).hasPrefix(beginning) }
        .prefix(limit).map { Completion(word: "#\($0)", label: "#\($0)") }
    default: return []
    }
  }

  /// The tags of the latest tasks, the ones used most first.
  private var recentTags: [String] {
    var uses: [String: Int] = [:]
    for position in tasks.indices.suffix(Self.tasksSearchedForTags) {
      for tag in tasks[position].tags { uses[tag, default: 0] += 1 }
    }
    return uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
