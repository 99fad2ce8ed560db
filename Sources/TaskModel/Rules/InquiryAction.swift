/// What can be done to an inquiry.
///
/// All of it is undone by the inquiry as it was. With the inquiry as whoever acts saw it, what others
/// wrote in the same place since is not overwritten, nor is a step passed over that others took.
public enum InquiryAction: Equatable, Sendable {
  /// Changes what it is about or what is fixed.
  case edit(InquiryChanges)
  /// Writes down how somebody sees it; always possible.
  case view(Inquiry.View)
  /// Writes down an idea; only when there are views enough and we have come to ideas.
  case idea(String)
  /// Says which way we want to go; only when we have come to that.
  case direct(String, since: Inquiry? = nil)
  /// Makes a task of the board part of the plan; only when we have come to that.
  case plan(TaskID)
  /// Goes on to the next step, when this one has what it needs.
  case forward(since: Inquiry? = nil)
  /// Goes back to the step before; everything that was found stays.
  case back(since: Inquiry? = nil)
  /// Stands still for a moment, saying what for.
  case pause(String, since: Inquiry? = nil)
  /// Goes on after standing still.
  case goOn(since: Inquiry? = nil)
  /// Is done with it, however far we came.
  case close
}

/// What is to change about an inquiry; what is absent stays.
public struct InquiryChanges: Equatable, Sendable {
  /// What it is about.
  public var title: String?
  /// What is fixed, by whom and why; an empty text takes it away.
  public var frames: String?
  /// The inquiry as whoever changes it saw it; when given, what others changed since is not
  /// overwritten.
  public var basis: Inquiry?

  /// Makes changes, none at first.
  public init(title: String? = nil, frames: String? = nil) {
    self.title = title
    self.frames = frames
  }
}
