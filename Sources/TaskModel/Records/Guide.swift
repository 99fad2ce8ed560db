/// Exact steps with which people can do something themselves, with questions to check and example
/// letters.
public struct Guide: Equatable, Sendable, Identifiable {
  /// A question that one answers with yes or no.
  public struct Check: Equatable, Sendable {
    /// The question.
    public var ask: String
    /// What to do when the answer is no.
    public var ifNo: String?

    /// Makes a question.
    public init(ask: String, ifNo: String? = nil) {
      self.ask = ask
      self.ifNo = ifNo
    }
  }

  /// An example letter; words in `{braces}` are filled in by whoever sends it.
  public struct Letter: Equatable, Sendable {
    /// What it is for.
    public var title: String
    /// The letter.
    public var body: String

    /// Makes a letter.
    public init(title: String, body: String) {
      self.title = title
      self.body = body
    }
  }

  /// The identifier: short and random.
  public internal(set) var id: GuideID
  /// What one can do with it.
  public var title: String
  /// What to do, in order.
  public var steps: [String]
  /// Questions by which one sees for oneself whether it is right.
  public var checks: [Check]
  /// Example letters.
  public var letters: [Letter]
  /// The day on which we look whether it still holds.
  public var reviewOn: Day?
  /// Since when it does not hold any more.
  public var retired: Instant?

  /// Makes a guide of which only the title is known.
  public init(id: GuideID, title: String) {
    self.id = id
    self.title = title
    steps = []
    checks = []
    letters = []
  }

  /// Whether it is time to look whether it still holds.
  public func isToBeReviewed(on today: Day) -> Bool {
    retired == nil && reviewOn.map { $0 <= today } ?? false
  }
}
