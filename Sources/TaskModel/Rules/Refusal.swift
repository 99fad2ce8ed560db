/// Why an action was not carried out: a value with what one needs to make a sentence of it.
///
/// The sentences, in both languages, are made elsewhere. Nothing has changed when one is thrown.
public enum Refusal: Error, Equatable, Sendable {
  /// There is no such person on this board.
  case unknownPerson(PersonID)
  /// There is no such stakeholder on this board.
  case unknownStakeholder(StakeholderID)
  /// There is no such task on this board.
  case unknownTask(TaskID)
  /// The task has no such place.
  case unknownPlace(PlaceID, of: Task)
  /// It has to be known who does this, and it is not.
  case actorMissing
  /// The person said goodbye on that day.
  case personLeft(Person, on: Day)
  /// A task needs a title.
  case titleMissing
  /// A person or a stakeholder needs a name.
  case nameMissing
  /// Somebody or something else goes by that name.
  case nameTaken(String)
  /// A record of this kind has that identifier already; adding never replaces one.
  case identifierTaken(String)
  /// Dropping a task needs the reason (R13).
  case reasonMissing
  /// A task takes place on a day, or is to be done by one; not both.
  case onAndBy
  /// The number of places is not one of ``Place/counts``.
  case placesOutOfRange(Int)
  /// A place can be reserved only with an explanation, a day on which it is looked at again, and,
  /// when it rests on the law, the article (R4).
  case reservationUnexplained(Place)
  /// Claiming a task that serves nobody yet first asks for whom it is (R5).
  case servesNobody(Task)
  /// The person has a place on this task already.
  case alreadyOnIt(Task, person: PersonID, since: Instant)
  /// The person is on the waiting list, with so many before them who wait for the same, and no
  /// place has come free.
  case alreadyWaiting(Task, ahead: Int)
  /// All places are taken; the latest claim stands last in `takenBy`.
  case noPlaceLeft(Task, takenBy: [Claim])
  /// A place is free, but those on the waiting list are asked first.
  case placeOffered(Task, to: PersonID)
  /// The place asked for, or all that are free, are reserved for others (R4); `open` lists the
  /// places without a reservation, free or not.
  case placeReserved(Task, reservation: Reservation, open: [Place])
  /// The person is neither on this task nor on its waiting list.
  case notOnIt(Task)
  /// The task is done.
  case alreadyDone(Task, Stamp)
  /// The task was dropped.
  case alreadyDropped(Task, Dropped)
  /// The task is still on the board, so it can't be put back.
  case notFinished(Task)
  /// Whoever acts did nothing yet that could be taken back.
  case nothingToUndo
  /// Whoever acts took nothing back, or did something else since.
  case nothingToRedo
  /// The log does not say what this changed; it was written by hand or by an older program.
  case notUndoable(LogEntry)
  /// Somebody has built on it since.
  case builtUpon(LogEntry, by: LogEntry)
  /// What it changed was changed since, in a way that the log does not know.
  case changedSince(LogEntry)
  /// There is nothing among what is to be done together.
  case nothingToDo
  /// There are no words where some are needed.
  case textMissing
  /// The last day comes before the first.
  case endBeforeStart(Day, Day)
  /// The person is not away.
  case notAway(PersonID)
  /// Only they themselves can do that (R3).
  case onlyThemselves(PersonID)
  /// What was given is what stands there already.
  case nothingChanged
  /// Nothing is done for the stakeholder any more as it is.
  case alreadyRetired(StakeholderID)
  /// The stakeholder said no such thing.
  case unknownVoice(VoiceID, of: StakeholderID)
  /// The task is not stuck on anything.
  case notWaiting(Task)
  /// That is how it is on this task already.
  case alreadySo(Task)
  /// At the same time there is something else in which the person has a place.
  case clashes(Task, with: Task)
  /// The place can't become that, for these people are on it or wait for it (R3).
  case placeHeld(Task, Place, by: [Claim])
  /// It is the only place of the task.
  case lastPlace(Task)
  /// The task has several such places, so it has to be said which.
  case placeNotNamed(Task)
  /// There are fewer places of this kind than are to be reserved.
  case tooFewPlaces(Task, Place)
  /// No place, or not this one, is reserved.
  case notReserved(Task)
  /// There would be no place left for everybody, and a reservation is never on a whole task (R4).
  case reservedWhole(Task)
  /// The day on which a reservation is looked at again has to lie ahead.
  case reviewNotAhead(Day)
  /// Fewer than none or more people are needed than there are places.
  case needOutOfRange(Int, of: Place)
  /// Nobody invites themselves; they claim.
  case inviteOneself(Task)
  /// Whoever is to be invited is on it already, or on its waiting list.
  case guestIsOnIt(Task, PersonID)
  /// That person has been invited already, and has not answered.
  case alreadyInvited(Task, PersonID)
  /// There is no such invitation, to or by whoever acts.
  case notInvited(Task)
  /// Asking for help needs the talent that is asked for.
  case talentMissing
  /// The task does not ask for help.
  case helpNotAsked(Task)
  /// The task does not serve that stakeholder; with `nil`, it is not clear which is meant, or there
  /// is none.
  case notServed(Task, StakeholderID?)
  /// The task does not come back.
  case notRepeating(Task)
  /// The task tries nothing out.
  case notAnExperiment(Task)
  /// There is nobody among those to thank.
  case nobodyToThank
  /// Nobody thanks themselves.
  case thanksToSelf(PersonID)
  /// Thanks come from whoever acts, or from a stakeholder, never from somebody else of us.
  case thanksOfAnother(PersonID)
  /// Others changed the same field of the record since whoever edits it looked at it; by hand, when
  /// the log does not know who.
  case changedMeanwhile(Contested, by: LogEntry?)
  /// The task would support itself, by way of others or not.
  case supportsInCircle(Task)
  /// An experiment has ended when something was learnt of it, so that is asked (R14).
  case learnedMissing(Task)
  /// The task has no such step.
  case unknownStep(Step, of: Task)
  /// The step is done already.
  case stepDone(Step, of: Task)
  /// The step is not done yet.
  case stepNotDone(Step, of: Task)
  /// The task has no such remark.
  case unknownRemark(RemarkID, of: Task)
  /// Only a question can be answered.
  case notAQuestion(Remark, of: Task)
  /// Only whoever asked a question says that it is answered.
  case notTheAsker(Remark, of: Task)
  /// The question was answered already.
  case alreadyAnswered(Remark, of: Task)
  /// There is no such draw on this board.
  case unknownDraw(DrawID)
  /// Before lots are drawn it has to be said what those drawn may decide (R15).
  case mandateMissing
  /// The number to be drawn is not one of ``Draw/seatCounts``.
  case seatsOutOfRange(Int)
  /// Somebody stands twice among those who take part.
  case namedTwice(String)
  /// Lots can't be drawn as they were asked for (R15).
  case drawNotPossible(DrawObstacle)
  /// That name was not drawn, and does not follow.
  case notDrawn(Draw, String)
  /// The draw is closed.
  case drawClosed(Draw)
  /// There is no such inquiry on this board.
  case unknownInquiry(InquiryID)
  /// The inquiry is closed.
  case inquiryClosed(Inquiry)
  /// Ideas come when there are ``Inquiry/leastViews`` views, one of them from outside.
  case viewsFirst(Inquiry)
  /// That belongs to a step that the inquiry has not come to.
  case notThereYet(Inquiry, Inquiry.Step)
  /// The step that the inquiry is at needs something before it can be left.
  case stepUnfinished(Inquiry)
  /// There is no step before this one.
  case firstStep(Inquiry)
  /// There is no step after this one.
  case lastStep(Inquiry)
  /// The inquiry stands still for a moment.
  case inquiryPaused(Inquiry)
  /// The inquiry does not stand still.
  case notPaused(Inquiry)
  /// The task is in the plan already.
  case alreadyPlanned(Inquiry, Task)
  /// There is no such guide on this board.
  case unknownGuide(GuideID)
  /// The guide does not hold any more.
  case guideRetired(Guide)
  /// The guide has no step or question of that number, or no letter of that title.
  case unknownGuidePart(Guide, String)
  /// There is no such case on this board.
  case unknownCase(CaseID)
  /// There is no such proposal or agreement on this board.
  case unknownAgreement(AgreementID)
  /// There is no such lesson on this board.
  case unknownLesson(LessonID)
  /// The case is closed.
  case caseClosed(CaseID)
  /// The case is not closed.
  case caseOpen(CaseID)
  /// A case is closed with what we learnt from it.
  case caseUnlearned(CaseID)
  /// A case is closed knowing whether we found a fitting answer.
  case fittingMissing(CaseID)
  /// The task came from another case already.
  case fromAnotherCase(Task, CaseID)
  /// A proposal says what it is good for and, when it rests on the law, the article.
  case agreementUnexplained(Agreement)
  /// It was decided, so that its words and what was said of it stand.
  case agreementAdopted(AgreementID)
  /// It ended, or was withdrawn.
  case agreementEnded(AgreementID)
  /// It is a proposal still.
  case notAdopted(AgreementID)
  /// An objection needs its reason, so that it can be solved.
  case objectionUnexplained(AgreementID)
  /// It can't be decided as long as these people's objections are not solved.
  case objectionsOpen(AgreementID, of: [PersonID])
  /// It can't be decided as long as nobody consents.
  case consentMissing(AgreementID)
  /// These people said themselves what they think of it; nobody, when everybody present did.
  case alreadyReacted(AgreementID, [PersonID])
  /// The case does not ask for help.
  case caseHelpNotAsked(CaseID)
  /// That person said nothing of it that is still open, or nothing at all.
  case noReaction(AgreementID, of: PersonID)
  /// Somebody else's objection is solved only with words on how.
  case solutionMissing(AgreementID, PersonID)
  /// Only whoever asked knows whether a question is answered.
  case onlyTheyKnow(AgreementID, PersonID)
  /// People consented to it as it is now, so that its earlier words can't come back.
  case reactedSince(AgreementID)
  /// The words look as if they show who a resident is.
  case showsResident([ResidentTrace])
  /// There is no such meeting on this board.
  case unknownMeeting(MeetingID)
  /// A meeting of that kind goes on already.
  case meetingOpen(MeetingID)
  /// The meeting has ended.
  case meetingClosed(MeetingID)
  /// A meeting begins with a case, or says why not (R7).
  case caseMissing
  /// Only somebody marked present can be meant (R3).
  case notPresent(PersonID, at: MeetingID)
  /// The meeting has no such point.
  case unknownPoint(PointID, of: MeetingID)
  /// A point that led to a task or an agreement says to which.
  case outcomeUnnamed(Meeting.Point.Outcome)
  /// A meeting ends when each of its points led somewhere (R7); these did not yet.
  case pointsOpen(MeetingID, [Meeting.Point])
  /// There is nobody to draw from.
  case nobodyToDraw
}

extension Refusal {
  /// The name of the reason, for programs that read the `--json` output.
  public var code: String {
    switch self {
    case .unknownPerson: "unknownPerson"
    case .unknownStakeholder: "unknownStakeholder"
    case .unknownTask: "unknownTask"
    case .unknownPlace: "unknownPlace"
    case .actorMissing: "actorMissing"
    case .personLeft: "personLeft"
    case .titleMissing: "titleMissing"
    case .nameMissing: "nameMissing"
    case .nameTaken: "nameTaken"
    case .identifierTaken: "identifierTaken"
    case .reasonMissing: "reasonMissing"
    case .onAndBy: "onAndBy"
    case .placesOutOfRange: "placesOutOfRange"
    case .reservationUnexplained: "reservationUnexplained"
    case .servesNobody: "servesNobody"
    case .alreadyOnIt: "alreadyOnIt"
    case .alreadyWaiting: "alreadyWaiting"
    case .noPlaceLeft: "noPlaceLeft"
    case .placeOffered: "placeOffered"
    case .placeReserved: "placeReserved"
    case .notOnIt: "notOnIt"
    case .alreadyDone: "alreadyDone"
    case .alreadyDropped: "alreadyDropped"
    case .notFinished: "notFinished"
    case .nothingToUndo: "nothingToUndo"
    case .nothingToRedo: "nothingToRedo"
    case .notUndoable: "notUndoable"
    case .builtUpon: "builtUpon"
    case .changedSince: "changedSince"
    case .nothingToDo: "nothingToDo"
    case .textMissing: "textMissing"
    case .endBeforeStart: "endBeforeStart"
    case .notAway: "notAway"
    case .onlyThemselves: "onlyThemselves"
    case .nothingChanged: "nothingChanged"
    case .alreadyRetired: "alreadyRetired"
    case .unknownVoice: "unknownVoice"
    case .notWaiting: "notWaiting"
    case .alreadySo: "alreadySo"
    case .clashes: "clashes"
    case .placeHeld: "placeHeld"
    case .lastPlace: "lastPlace"
    case .placeNotNamed: "placeNotNamed"
    case .tooFewPlaces: "tooFewPlaces"
    case .notReserved: "notReserved"
    case .reservedWhole: "reservedWhole"
    case .reviewNotAhead: "reviewNotAhead"
    case .needOutOfRange: "needOutOfRange"
    case .inviteOneself: "inviteOneself"
    case .guestIsOnIt: "guestIsOnIt"
    case .alreadyInvited: "alreadyInvited"
    case .notInvited: "notInvited"
    case .talentMissing: "talentMissing"
    case .helpNotAsked: "helpNotAsked"
    case .notServed: "notServed"
    case .notRepeating: "notRepeating"
    case .notAnExperiment: "notAnExperiment"
    case .nobodyToThank: "nobodyToThank"
    case .thanksToSelf: "thanksToSelf"
    case .thanksOfAnother: "thanksOfAnother"
    case .changedMeanwhile: "changedMeanwhile"
    case .supportsInCircle: "supportsInCircle"
    case .learnedMissing: "learnedMissing"
    case .unknownStep: "unknownStep"
    case .stepDone: "stepDone"
    case .stepNotDone: "stepNotDone"
    case .unknownRemark: "unknownRemark"
    case .notAQuestion: "notAQuestion"
    case .notTheAsker: "notTheAsker"
    case .alreadyAnswered: "alreadyAnswered"
    case .unknownDraw: "unknownDraw"
    case .mandateMissing: "mandateMissing"
    case .seatsOutOfRange: "seatsOutOfRange"
    case .namedTwice: "namedTwice"
    case .drawNotPossible: "drawNotPossible"
    case .notDrawn: "notDrawn"
    case .drawClosed: "drawClosed"
    case .unknownInquiry: "unknownInquiry"
    case .inquiryClosed: "inquiryClosed"
    case .viewsFirst: "viewsFirst"
    case .notThereYet: "notThereYet"
    case .stepUnfinished: "stepUnfinished"
    case .firstStep: "firstStep"
    case .lastStep: "lastStep"
    case .inquiryPaused: "inquiryPaused"
    case .notPaused: "notPaused"
    case .alreadyPlanned: "alreadyPlanned"
    case .unknownGuide: "unknownGuide"
    case .guideRetired: "guideRetired"
    case .unknownGuidePart: "unknownGuidePart"
    case .unknownCase: "unknownCase"
    case .unknownAgreement: "unknownAgreement"
    case .unknownLesson: "unknownLesson"
    case .caseClosed: "caseClosed"
    case .caseOpen: "caseOpen"
    case .caseUnlearned: "caseUnlearned"
    case .fittingMissing: "fittingMissing"
    case .fromAnotherCase: "fromAnotherCase"
    case .agreementUnexplained: "agreementUnexplained"
    case .agreementAdopted: "agreementAdopted"
    case .agreementEnded: "agreementEnded"
    case .notAdopted: "notAdopted"
    case .objectionUnexplained: "objectionUnexplained"
    case .objectionsOpen: "objectionsOpen"
    case .consentMissing: "consentMissing"
    case .alreadyReacted: "alreadyReacted"
    case .caseHelpNotAsked: "caseHelpNotAsked"
    case .noReaction: "noReaction"
    case .solutionMissing: "solutionMissing"
    case .onlyTheyKnow: "onlyTheyKnow"
    case .reactedSince: "reactedSince"
    case .showsResident: "showsResident"
    case .unknownMeeting: "unknownMeeting"
    case .meetingOpen: "meetingOpen"
    case .meetingClosed: "meetingClosed"
    case .caseMissing: "caseMissing"
    case .notPresent: "notPresent"
    case .unknownPoint: "unknownPoint"
    case .outcomeUnnamed: "outcomeUnnamed"
    case .pointsOpen: "pointsOpen"
    case .nobodyToDraw: "nobodyToDraw"
    }
  }
}
