/// A kind of place within a task, and how many people may take it.
public struct Place: Equatable, Sendable, Identifiable {
  /// The identifier within the task.
  public let id: PlaceID
  /// A few words, when a task has several kinds of place.
  public var label: String?
  /// How many may take it; absent: as many as like to.
  public var count: Int?
  /// How many are needed at least; absent: as many as there are places, or one.
  public var need: Int?
  /// For whom it is reserved (R4), when it is.
  public var only: Reservation?
  /// Whether it is a place to learn, beside somebody who knows the work.
  public var learn: Bool

  /// How many people a task can have a kind of place for; more than anybody needs is a slip.
  public static let counts = 1...999

  /// Makes a place; without a count there is room for as many as like to.
  public init(
    id: PlaceID,
    label: String? = nil,
    count: Int? = nil,
    need: Int? = nil,
    only: Reservation? = nil,
    learn: Bool = false
  ) {
    self.id = id
    self.label = label
    self.count = count
    self.need = need
    self.only = only
    self.learn = learn
  }
}

extension Place {
  /// Whether this person may take it: anybody, unless it is reserved (R4).
  public func admits(_ person: Person) -> Bool { only?.admits(person) ?? true }
}

/// Why a place is not for everybody, in words that a resident would understand (R4).
public struct Reservation: Equatable, Sendable {
  /// For whom a place can be reserved.
  public enum Audience: Equatable, Sendable {
    /// People engaged in this way.
    case engagement(Engagement)
    /// People who have this among their talents.
    case qualification(String)

    /// Reads what stands in the file: `paid`, `volunteer`, or the name of a qualification.
    public init(_ text: String) {
      self = Engagement(rawValue: text).map(Audience.engagement) ?? .qualification(text)
    }

    /// What stands in the file.
    public var text: String {
      switch self {
      case .engagement(let engagement): engagement.rawValue
      case .qualification(let name): name
      }
    }
  }

  /// What a reservation rests on; habit is not among them.
  public enum Ground: String, Sendable, CaseIterable {
    case law, own
  }

  /// For whom.
  public var who: Audience
  /// The explanation to a resident.
  public var explain: String
  /// What it rests on.
  public var ground: Ground?
  /// The article or the agreement.
  public var ref: String?
  /// The day on which it is looked at again.
  public var reviewOn: Day?

  /// Makes a reservation.
  public init(
    who: Audience,
    explain: String,
    ground: Ground? = nil,
    ref: String? = nil,
    reviewOn: Day? = nil
  ) {
    self.who = who
    self.explain = explain
    self.ground = ground
    self.ref = ref
    self.reviewOn = reviewOn
  }

  /// Whether everything is there that a reservation needs: for whom it is, the explanation, the
  /// ground, the day on which it is looked at again and, when it rests on the law, the article.
  public var isExplained: Bool {
    !who.text.isEmpty && !explain.isEmpty && reviewOn != nil && ground != nil
      && (ground != .law || ref?.isEmpty == false)
  }

  /// Whether the place is meant for this person.
  public func admits(_ person: Person) -> Bool {
    switch who {
    case .engagement(let engagement): person.engagement == engagement
    case .qualification(let name): person.talents.contains { folded($0) == folded(name) }
    }
  }
}
