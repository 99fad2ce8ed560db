import TaskModel

/// Where one is in a meeting, on this screen.
///
/// What those who are together share – who is there, the step, what came of it – is on the board;
/// here is only what would be of no use to another screen.
struct MeetingPane: Sendable {
  /// Something the cursor can be on in a step.
  enum Item: Hashable, Sendable {
    case person(PersonID)
    case task(TaskID)
    case stakeholder(StakeholderID)
    case point(PointID)
    case agreement(AgreementID)
  }

  /// What is worked out for a step, and when that has to be done anew.
  struct Material: Sendable {
    var version: Int?
    var step: Meeting.Step?
    var since: SinceLast?
    var round: [ListeningRound.Stop] = []
    /// The tasks of the walk; one that asks for nothing any more stays until the next walk, so that
    /// the walk does not move under those who walk.
    var stops: [MeetingWalk.Stop] = []
    /// The agreements to be looked at again.
    var reviews: [AgreementID] = []
    /// The tasks that were looked at in this meeting already.
    var seen: Set<TaskID> = []
    /// The tasks that were said to need nothing.
    var walked: [TaskID] = []
    /// The thanks given in this meeting.
    var thanks: [Thanks] = []
  }

  /// The meeting one is in; `nil` before it starts.
  var id: MeetingID?
  /// What sort of meeting it is, before it starts.
  var kind = Meeting.Kind.work
  /// Who is marked present before it starts.
  var present: Set<PersonID> = []
  /// The step one went to, until the board says so too.
  var wanted: Meeting.Step?
  /// The stakeholder along whose tasks one walks; `nil`: all of them.
  var stakeholder: StakeholderID?
  /// What the cursor is on, counted from the first.
  var cursor = 0
  /// The first line shown, where there is nothing to put a cursor on.
  var top = 0
  /// The point that waits for the task or the agreement that is being made for it, and the meeting as
  /// it was when that was chosen.
  var settling: (point: PointID, seen: Meeting)?
  /// What is shown.
  var material = Material()
}
