/// A line of the log: who did what to which record, and when.
///
/// It names records, people too, by identifier only.
public struct LogEntry: Equatable, Sendable, Identifiable {
  /// The identifier; the same action on the same board gives the same one.
  public let id: EntryID
  /// When.
  public var at: Instant
  /// Who.
  public var by: PersonID?
  /// What was done, as ``Deed/name`` or a word of a later version.
  public var did: String
  /// On which record: `task:k7f2`.
  public var on: String?
  /// The entry that this one takes back: what was done by ``Deed/undo``, an undoing by
  /// ``Deed/redo``.
  public var undoes: EntryID?
  /// The first entry of what was done in one go, when this is a later one of it.
  public var with: EntryID?
  /// The meeting or the draw in which it was done.
  public var via: String?

  /// Whose claim or consent it is, when whoever held the keyboard in a meeting typed it for them
  /// (R3).
  public var who: PersonID?

  /// Makes an entry.
  public init(
    id: EntryID,
    at: Instant,
    by: PersonID?,
    did: String,
    on: String?,
    undoes: EntryID? = nil,
    with: EntryID? = nil,
    via: String? = nil,
    who: PersonID? = nil
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.did = did
    self.on = on
    self.undoes = undoes
    self.with = with
    self.via = via
    self.who = who
  }
}

extension LogEntry {
  /// What was done, when this version knows the word.
  public var deed: Deed? { Deed(rawValue: did) }

  /// The record it was done to, when it is of a kind that this version knows.
  public var subject: RecordRef? { on.flatMap(RecordRef.init) }

  /// Who is on the task, or waits for a place, by a claim: mostly whoever did it.
  public var claimant: PersonID? { who ?? by }

  /// The task it was done to, when it was a task.
  public var task: TaskID? {
    guard case .task(let id) = subject else { return nil }
    return id
  }
}

/// The things that can be done to a board, by the word the log uses.
public enum Deed: String, Sendable, CaseIterable {
  case addTask, addPerson, addStakeholder, claim, joinWaitingList, leaveWaitingList, release, done,
    reopen, drop, wait, resume, away, back, editPerson, leave, hear,
    answer, editStakeholder, retire, undo, redo, addPlace, editPlace, removePlace, reserve,
    unreserve, seekStandIn, keepPlace, lead, assist, invite, endInvite, askHelp, endHelp, help,
    restore, lookBack, again, thank, edit, addStep, finishStep, reopenStep, removeStep, remark,
    ask, reply, answered, split, forget, draw, declineDraw, closeDraw, startInquiry, editInquiry,
    addView, addIdea,
    setDirection, planTask, stepForward, stepBack, pause, goOn, closeInquiry, addGuide, editGuide,
    retireGuide,
    addCase, editCase, askCaseHelp, endCaseHelp, helpCase, leaveCase, closeCase,
    reopenCase,
    propose, editAgreement, react, withdraw, solve, adopt, reviewAgreement, endAgreement, addLesson,
    editLesson,
    startMeeting, present, notPresent, leadMeeting, takeCase, noCase, goToStep, walkPast,
    noteMeeting, addPoint, settlePoint, celebrate, leadNext, drawNext, closeMeeting, reopenMeeting

  /// The word in the log.
  public var name: String { rawValue }
}
