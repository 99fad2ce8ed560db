/// What can be done to an inquiry.
///
/// All of it is undone by the inquiry as it was.
public enum InquiryAction: Equatable, Sendable {
  /// Changes what it is about or what is fixed.
  case edit(InquiryChanges)
  /// Writes down how somebody sees it; always possible.
  case view(Inquiry.View)
  /// Writes down an idea; only when there are views enough and we have come to ideas.
  case idea(String)
  /// Says which way we want to go; only when we have come to that.
  case direct(String)
  /// Makes a task of the board part of the plan; only when we have come to that.
  case plan(TaskID)
  /// Goes on to the next step, when this one has what it needs.
  case forward
  /// Goes back to the step before; everything that was found stays.
  case back
  /// Stands still for a moment, saying what for.
  case pause(String)
  /// Goes on after standing still.
  case goOn
  /// Is done with it, however far we came.
  case close
}

/// What is to change about an inquiry; what is absent stays.
public struct InquiryChanges: Equatable, Sendable {
  /// What it is about.
  public var title: String?
  /// What is fixed, by whom and why; an empty text takes it away.
  public var frames: String?

  /// Makes changes, none at first.
  public init(title: String? = nil, frames: String? = nil) {
    self.title = title
    self.frames = frames
  }
}
