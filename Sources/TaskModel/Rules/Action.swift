/// Everything that can be done to a board.
///
/// The screen and the sub-commands make these, and ``Board/applying(_:in:)`` is the only thing that
/// carries them out.
///
/// None of them lets one person put another on a task, or take another off (R3): who claims is
/// always whoever acts. An invitation names somebody else, and waits for their answer. The one
/// exception is ``MeetingAction/claim(_:for:_:)``, for who is present and says so out loud.
public enum Action: Equatable, Sendable {
  /// Puts a task on the board, with nobody on it. Undone by taking it off.
  case addTask(Task)
  /// Adds somebody to the team; anybody may add themselves. Undone by taking them off.
  case addPerson(Person)
  /// Adds a stakeholder. Undone by taking it off.
  case addStakeholder(Stakeholder)
  /// Puts whoever acts on a task. Undone by the claim as it was before, or none.
  case claim(TaskID, ClaimTerms)
  /// Takes whoever acts off a task or its waiting list (R12). Undone by the same claim.
  case release(TaskID)
  /// Finishes a task, with what is said of it; a repeating one brings its next occurrence. Of a task
  /// that is done, it adds what is said now. Undone by the task as it was, and the next taken off.
  case done(TaskID, Finishing = Finishing())
  /// Puts a finished or dropped task back on the board. Undone by the same stamp.
  case reopen(TaskID)
  /// Decides not to do a task (R13). Undone by reopening it.
  case drop(TaskID, because: String)
  /// Gives thanks (R16). Undone by taking the words out.
  case thank(Thanks)
  /// Draws lots (R15). Undone by taking the draw out; that can't be done again, for the log keeps
  /// nothing of it.
  case draw(DrawTerms)
  /// Begins to explore an issue together. Undone by taking it off.
  case startInquiry(Inquiry)
  /// Adds a guide. Undone by taking it off.
  case addGuide(Guide)
  /// Something done about lots that were drawn.
  case onDraw(DrawID, DrawAction)
  /// Something done to an inquiry.
  case onInquiry(InquiryID, InquiryAction)
  /// Something done to a guide.
  case onGuide(GuideID, GuideAction)
  /// Brings up a case (R7). Undone by taking it out.
  case addCase(Case)
  /// Proposes something to agree on. Undone by taking it out.
  case propose(Agreement)
  /// Writes down what was learnt (R14). Undone by taking it out.
  case addLesson(Lesson)
  /// Starts a meeting, with a case or the reason why there is none (R7). Undone by its not being
  /// there.
  case startMeeting(Meeting)
  /// Something done in a meeting.
  case onMeeting(MeetingID, MeetingAction)
  /// Something done to a person.
  case onPerson(PersonID, PersonAction)
  /// Something done to a stakeholder.
  case onStakeholder(StakeholderID, StakeholderAction)
  /// Something done to a task, other than the above.
  case onTask(TaskID, TaskAction)
  /// Something done to a case.
  case onCase(CaseID, CaseAction)
  /// Something done to a proposal or an agreement.
  case onAgreement(AgreementID, AgreementAction)
  /// Something done to a lesson.
  case onLesson(LessonID, LessonAction)
  /// Takes back the last so many things that whoever acts did, if nobody has built on them. Undone
  /// by `redo`.
  case undo(Int)
  /// Does again the last so many things that whoever acts took back. Undone by `undo`.
  case redo(Int)
  /// Does these one after the other, or none of them; undone as one.
  case together([Action])
  /// Does this although its words look as if they show who a resident is; undone as that.
  indirect case knowingly(Action)
}

/// How somebody wants to be put on a task.
public struct ClaimTerms: Equatable, Sendable {
  /// An answer to "for whom?", which is asked of a task that serves nobody yet (R5).
  public enum ForWhom: Equatable, Sendable {
    /// Not answered: the task already says it, or the claim is refused with the question.
    case asRecorded
    /// For these stakeholders; they are added to the task.
    case stakeholders([StakeholderID])
    /// Don't know yet: a valid answer (R16). The task stays unfinished and visible as such.
    case notKnownYet
  }

  /// Which place; absent: the first that is free for this person.
  public var place: PlaceID?
  /// The answer to "for whom?".
  public var forWhom: ForWhom
  /// Whether to be put on the waiting list when no place is free.
  public var orWait: Bool
  /// Leading or helping out, when that is said; whoever is on the task already may change it so.
  public var part: Claim.Part?
  /// Whether to claim although it is at the same time as something else they do.
  public var despiteClash: Bool

  /// Makes terms; without any, the claim is for the first free place.
  public init(
    place: PlaceID? = nil,
    forWhom: ForWhom = .asRecorded,
    orWait: Bool = false,
    part: Claim.Part? = nil,
    despiteClash: Bool = false
  ) {
    self.place = place
    self.forWhom = forWhom
    self.orWait = orWait
    self.part = part
    self.despiteClash = despiteClash
  }
}

/// Who acts, and when.
public struct Occasion: Equatable, Sendable {
  /// Who; absent when nobody is known yet, which only adding a person allows.
  public var by: PersonID?
  /// When.
  public var at: Instant
  /// The day that is, in the board's time zone.
  public var today: Day

  /// Makes an occasion; without a day, it is that of UTC.
  public init(by: PersonID?, at: Instant, today: Day? = nil) {
    self.by = by
    self.at = at
    self.today = today ?? WallClock.utc.day(of: at)
  }
}
