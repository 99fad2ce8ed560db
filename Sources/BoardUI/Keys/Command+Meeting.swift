import TaskModel

extension Command {
  /// The step of a meeting that it goes to.
  var meetingStep: Meeting.Step? {
    switch self {
    case .stepCase: .case
    case .stepThanks: .thanks
    case .stepSince: .since
    case .stepWalk: .walk
    case .stepListen: .listen
    case .stepDecide: .decide
    case .stepCelebrate: .celebrate
    case .stepClose: .close
    default: nil
    }
  }
}
