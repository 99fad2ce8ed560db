/// A record as it is after an action.
public enum RecordEdit: Equatable, Sendable {
  // The record, to be put in the place of the one with its identifier, or at the end.
  case person(Person)
  case stakeholder(Stakeholder)
  case task(Task)
  case thanks(Thanks)
  case inquiry(Inquiry)
  case guide(Guide)
  case draw(Draw)
  case `case`(Case)
  case agreement(Agreement)
  case lesson(Lesson)
  case meeting(Meeting)
  /// The record is gone; only undoing what added it does that.
  case removal(RecordRef)

  /// Which record.
  public var ref: RecordRef {
    switch self {
    case .person(let person): .person(person.id)
    case .stakeholder(let stakeholder): .stakeholder(stakeholder.id)
    case .task(let task): .task(task.id)
    case .thanks(let thanks): .thanks(thanks.id)
    case .inquiry(let inquiry): .inquiry(inquiry.id)
    case .guide(let guide): .guide(guide.id)
    case .draw(let draw): .draw(draw.id)
    case .case(let one): .case(one.id)
    case .agreement(let agreement): .agreement(agreement.id)
    case .lesson(let lesson): .lesson(lesson.id)
    case .meeting(let meeting): .meeting(meeting.id)
    case .removal(let ref): ref
    }
  }
}

/// One thing that was done: the records it left, and what the log says of it.
public struct Change: Equatable, Sendable {
  /// The records, the one that the log names first.
  public var edits: [RecordEdit]
  /// What the log says.
  public var entry: LogEntry
  /// Whether the log must not say what was changed either, so that it can't be undone.
  public var leavesNoTrace: Bool

  /// Makes a change; there is at least one edit.
  public init(edits: [RecordEdit], entry: LogEntry, leavesNoTrace: Bool = false) {
    self.edits = edits
    self.entry = entry
    self.leavesNoTrace = leavesNoTrace
  }
}

/// What an action brought about.
public struct Outcome: Sendable {
  /// The board after it.
  public let board: Board
  /// What was done, in order; never empty.
  ///
  /// One thing, unless it was several ``Action/together(_:)`` or the undoing of such.
  public let changes: [Change]
  /// Why there was no place, when a claim came to stand on the waiting list.
  public let waitsFor: Refusal?

  /// What the log says of the first thing done.
  public var entry: LogEntry { changes[0].entry }
  /// The record that the first thing was done to.
  public var edit: RecordEdit { changes[0].edits[0] }
}
