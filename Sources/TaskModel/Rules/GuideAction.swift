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
///
/// Steps and questions that go are named by their numbers as they were before, from 1 on.
public struct GuideChanges: Equatable, Sendable {
  /// What one can do with it.
  public var title: String?
  /// Steps to come behind the others.
  public var addingSteps: [String] = []
  /// The numbers of steps that go.
  public var removingSteps: [Int] = []
  /// Questions to come behind the others; one that is there already gets a new answer to no.
  public var addingChecks: [Guide.Check] = []
  /// The numbers of questions that go.
  public var removingChecks: [Int] = []
  /// Letters to come; of one of that title the new body takes the place.
  public var letters: [Guide.Letter] = []
  /// The titles of letters that go.
  public var removingLetters: [String] = []
  /// The day on which we look at it again.
  public var reviewOn: Day?

  /// Makes changes, none at first.
  public init() {}
}
