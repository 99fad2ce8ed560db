/// A whole board as it is at one moment: what everything else in the program looks at.
///
/// A value: whoever holds one sees no changes. ``applying(_:in:)`` gives the board after an action.
public struct Board: Sendable {
  /// What holds for the board as a whole.
  public var settings: BoardSettings
  /// The people of the team.
  public internal(set) var people: Register<Person>
  /// Those whom the tasks serve.
  public internal(set) var stakeholders: Register<Stakeholder>
  /// The tasks.
  public internal(set) var tasks: TaskTable
  /// Words of thanks, oldest first.
  public internal(set) var thanks: Register<Thanks>
  /// The issues explored together, oldest first.
  public internal(set) var inquiries: Register<Inquiry>
  /// The guides, oldest first.
  public internal(set) var guides: Register<Guide>
  /// The draws, oldest first.
  public internal(set) var draws: Register<Draw>
  /// Questions that somebody brought.
  public internal(set) var cases: Register<Case>
  /// What we agreed on, or may agree on.
  public internal(set) var agreements: Register<Agreement>
  /// What we learnt.
  public internal(set) var lessons: Register<Lesson>
  /// The meetings, oldest first.
  public internal(set) var meetings: Register<Meeting>
  /// What happened, oldest first.
  public internal(set) var log: Log

  /// Makes a board of its parts.
  public init(
    settings: BoardSettings,
    people: [Person] = [],
    stakeholders: [Stakeholder] = [],
    tasks: TaskTable = TaskTable(),
    thanks: [Thanks] = [],
    inquiries: [Inquiry] = [],
    guides: [Guide] = [],
    draws: [Draw] = [],
    cases: [Case] = [],
    agreements: [Agreement] = [],
    lessons: [Lesson] = [],
    meetings: [Meeting] = [],
    log: Log = Log()
  ) {
    self.settings = settings
    self.people = Register(people)
    self.stakeholders = Register(stakeholders)
    self.tasks = tasks
    self.thanks = Register(thanks)
    self.inquiries = Register(inquiries)
    self.guides = Register(guides)
    self.draws = Register(draws)
    self.cases = Register(cases)
    self.agreements = Register(agreements)
    self.lessons = Register(lessons)
    self.meetings = Register(meetings)
    self.log = log
  }
}

/// What holds for a board as a whole.
public struct BoardSettings: Equatable, Sendable {
  /// The identifier, where the board has one.
  public var id: String?
  /// The name of the board, shown at the top.
  public var name: String
  /// Why we exist (de bedoeling).
  public var purpose: String?
  /// What we dream of.
  public var dream: String?
  /// The language of the board, for texts that everybody reads.
  public var language: Language?
  /// The IANA name of the time zone in which days and clock times are meant.
  public var timeZone: String?
  /// When the board was made.
  public var created: Instant?
  /// After how many days an open task counts as old; 30 unless said otherwise.
  public var staleAfterDays: Int
  /// Within how many days each stakeholder is listened to; 60 unless said otherwise.
  public var listenEveryDays: Int

  /// Makes settings; only the name must be known.
  public init(
    id: String? = nil,
    name: String,
    purpose: String? = nil,
    dream: String? = nil,
    language: Language? = nil,
    timeZone: String? = nil,
    created: Instant? = nil,
    staleAfterDays: Int = 30,
    listenEveryDays: Int = 60
  ) {
    self.id = id
    self.name = name
    self.purpose = purpose
    self.dream = dream
    self.language = language
    self.timeZone = timeZone
    self.created = created
    self.staleAfterDays = staleAfterDays
    self.listenEveryDays = listenEveryDays
  }
}

/// A language the program speaks; its raw value is the ISO 639-1 code.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case dutch = "nl"
}
