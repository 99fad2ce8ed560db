/// What can be done to a guide.
///
/// Undone by the guide as it was.
public enum GuideAction: Equatable, Sendable {
  /// Changes it.
  case edit(GuideChanges)
  /// Says that it does not hold any more.
  case retire
}

/// What is to change about a guide; what is absent stays.
public struct GuideChanges: Equatable, Sendable {
  /// What one can do with it.
  public var title: String?
  /// The steps as they are to be, in order.
  public var steps: [String]?
  /// The questions as they are to be, in order.
  public var checks: [Guide.Check]?
  /// Letters to come; of one of that title the new body takes the place.
  public var letters: [Guide.Letter] = []
  /// The titles of letters that go.
  public var removingLetters: [String] = []
  /// The day on which we look at it again.
  public var reviewOn: Day?
  /// The guide as whoever changes it saw it; when given, what others changed since is not
  /// overwritten, and what they did to other steps, questions and letters stays.
  public var basis: Guide?

  /// Makes changes, none at first.
  public init() {}
}
