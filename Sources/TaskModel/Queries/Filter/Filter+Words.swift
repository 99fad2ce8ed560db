extension Filter {
  /// What stands before the colon of a term.
  public enum Key: CaseIterable, Sendable {
    case who, property, needs, asks, fits, by, age, fromCase, meeting

    /// The words for it, the English one first and the Dutch one last.
    public var words: [String] {
      switch self {
      case .who: ["who", "wie"]
      case .property: ["is"]
      case .needs: ["needs", "nodig"]
      case .asks: ["asks", "vraagt"]
      case .fits: ["fits", "past"]
      case .by: ["by", "uiterlijk"]
      case .age: ["age", "oud", "leeftijd"]
      case .fromCase: ["case", "casus"]
      case .meeting: ["meeting", "overleg"]
      }
    }
  }

  /// A term that could not be understood.
  public enum Misunderstanding: Error, Equatable, Sendable {
    /// There is no term with this before the colon; perhaps this one was meant.
    case unknownTerm(String, nearest: String?)
    /// There is no such word after `is:`; perhaps this one was meant.
    case unknownProperty(String, nearest: String?)
    /// After this word and its colon there has to be something.
    case missingValue(String)
    /// After `fits:` can stand only whoever looks.
    case fitsOnlyMe(String)
    /// The day after `by:` is not clear.
    case unclearDay(UnclearDay)
    /// The age after `age:` is not a number of days, weeks, months or years.
    case unclearAge(String)
  }

  static let keys: [String: Key] = Dictionary(
    uniqueKeysWithValues: Key.allCases.flatMap { key in key.words.map { ($0, key) } }
  )

  static let wordsForMe: Set<String> = ["me", "mij", "myself", "mezelf"]

  static let wordsForHelp: Set<String> = ["help", "hulp"]

  /// What stands for the meeting that goes on, or else the last one.
  public static let wordsForLast: Set<String> = ["last", "laatste", "vorige"]

  static let mineWords: Set<String> = ["mine", "mijn"]

  static let stateWords: [String: TaskState] = [
    "open": .open, "doing": .doing, "bezig": .doing, "waiting": .waiting, "wacht": .waiting,
    "done": .done, "klaar": .done, "dropped": .dropped, "gestopt": .dropped,
  ]

  static let properties: [String: Term] = [
    "unfinished": .unfinished, "onaf": .unfinished,
    "reserved": .reserved, "gereserveerd": .reserved,
    "short": .short, "nodig": .short,
    "nobody": .nobody, "niemand": .nobody,
    "repeating": .repeating, "terugkerend": .repeating,
    "experiment": .experiment, "proef": .experiment,
    "unaccounted": .unaccounted, "navragen": .unaccounted,
    "starter": .starter, "begin": .starter,
    "initiative": .initiative, "initiatief": .initiative,
    "question": .question, "vraag": .question,
  ]

  /// The words that may stand after `is:`, in both languages, for a message that teaches.
  public static var propertyWords: [String] { properties.keys.sorted() }
}
