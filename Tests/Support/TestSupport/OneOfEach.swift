public import TaskModel

// One of every case, for tests that must not forget any. The switches have no default on purpose:
// a new case does not compile until it has been thought of here.

extension Action {
  /// One of every action, on the task `soep`.
  public static let oneOfEach: [Action] = [
    .addTask(.soup("nieuw")),
    .addPerson(Person(id: "noor", name: "Noor", engagement: .volunteer)),
    .addStakeholder(Stakeholder(id: "sportclub", name: "Sportclub")),
    .claim("soep", ClaimTerms()),
    .release("soep"),
    .done("soep"),
    .reopen("soep"),
    .drop("soep", because: "Niemand at het op."),
    .thank(Thanks(id: "w", from: "fatima", to: ["jan"], text: "Mooi.", at: nil)),
    .addCase(Case(id: "c", title: "Een tas met brieven")),
    .propose(.keys("a2")),
    .addLesson(Lesson(id: "les", text: "Vraag eerst waar iemand heen wil.")),
    .onCase("casus", .help),
    .onAgreement("sleutel", .react(.consent)),
    .onLesson("les", .edit(LessonChanges())),
    .knowingly(.release("soep")),
    .onPerson("jan", .away(Absence())),
    .onStakeholder("school", .hear(Voice(id: "v", at: nil, by: nil, said: "Meer soep."))),
    .onTask("soep", .wait(for: "de pannen")),
    .onTask("soep", .place(.add(Place(id: "x", count: 1)))),
    .onTask("soep", .standIn(true)),
    .onTask("soep", .invitation(.accept(ClaimTerms()))),
    .onTask("soep", .help(.join)),
    .draw(.host),
    .startInquiry(Inquiry(id: "zomer", title: "Hoe blijven we open in de zomer?")),
    .addGuide(Guide(id: "feest", title: "Zelf een straatfeest")),
    .onDraw("loting", .close),
    .onInquiry("open", .forward()),
    .onGuide("gids", .retire),
    .undo(1),
    .redo(1),
    .together([.release("soep")]),
    .startMeeting(Meeting(id: "m2", noCaseBecause: "Er was er geen.")),
    .onMeeting("m", .close),
  ]

  /// The name of the case.
  public var kind: String {
    switch self {
    case .addTask: "addTask"
    case .addPerson: "addPerson"
    case .addStakeholder: "addStakeholder"
    case .claim: "claim"
    case .release: "release"
    case .done: "done"
    case .reopen: "reopen"
    case .drop: "drop"
    case .thank: "thank"
    case .onPerson: "onPerson"
    case .onStakeholder: "onStakeholder"
    case .onTask: "onTask"
    case .draw: "draw"
    case .startInquiry: "startInquiry"
    case .addGuide: "addGuide"
    case .onDraw: "onDraw"
    case .onInquiry: "onInquiry"
    case .onGuide: "onGuide"
    case .addCase: "addCase"
    case .propose: "propose"
    case .addLesson: "addLesson"
    case .onCase: "onCase"
    case .onAgreement: "onAgreement"
    case .onLesson: "onLesson"
    case .knowingly: "knowingly"
    case .undo: "undo"
    case .redo: "redo"
    case .together: "together"
    case .startMeeting: "startMeeting"
    case .onMeeting: "onMeeting"
    }
  }

  /// How many cases there are.
  public static let kindCount = 30
}

extension Refusal {
  /// One of every refusal.
  public static let oneOfEach: [Refusal] = {
    let task = Task.soup { $0.claims = [Claim(person: "jan", at: .minute(0))] }
    return [
      .unknownPerson("niemand"),
      .unknownStakeholder("niemand"),
      .unknownTask("zoek"),
      .unknownPlace("b", of: task),
      .actorMissing,
      .personLeft(.wim, on: .of(2026, 10, 1)),
      .titleMissing,
      .nameMissing,
      .nameTaken("Jan de Boer"),
      .identifierTaken("jan"),
      .reasonMissing,
      .onAndBy,
      .placesOutOfRange(0),
      .reservationUnexplained(Place(id: "a", count: 1)),
      .servesNobody(task),
      .alreadyOnIt(task, person: "jan", since: .minute(0)),
      .alreadyWaiting(task, ahead: 1),
      .noPlaceLeft(task, takenBy: task.claims),
      .placeOffered(task, to: "piet"),
      .placeReserved(task, reservation: .signing, open: [Place(id: "b", count: 2)]),
      .notOnIt(task),
      .alreadyDone(task, Stamp(at: .minute(3), by: "jan")),
      .alreadyDropped(task, Dropped(at: .minute(3), by: "jan", because: "Niemand at het op.")),
      .notFinished(task),
      .nothingToUndo,
      .nothingToRedo,
      .notUndoable(.claimed),
      .builtUpon(.claimed, by: .claimed),
      .changedSince(.claimed),
      .nothingToDo,
      .textMissing,
      .endBeforeStart(.of(2026, 12, 1), .of(2026, 11, 1)),
      .notAway("jan"),
      .notWaiting(task),
      .alreadySo(task),
      .clashes(task, with: .soup("brood")),
      .placeHeld(task, Place(id: "a", count: 1), by: task.claims),
      .lastPlace(task),
      .placeNotNamed(task),
      .tooFewPlaces(task, Place(id: "a", count: 1)),
      .notReserved(task),
      .reservedWhole(task),
      .reviewNotAhead(.of(2026, 11, 1)),
      .needOutOfRange(3, of: Place(id: "a", count: 1)),
      .inviteOneself(task),
      .guestIsOnIt(task, "jan"),
      .alreadyInvited(task, "piet"),
      .notInvited(task),
      .talentMissing,
      .helpNotAsked(task),
      .notServed(task, "bieb"),
      .notRepeating(task),
      .notAnExperiment(task),
      .nobodyToThank,
      .thanksToSelf("jan"),
      .thanksOfAnother("jan"),
      .changedMeanwhile(.task(task, .why), by: .claimed),
      .supportsInCircle(task),
      .learnedMissing(task),
      .unknownStep(Step(text: "Snijden"), of: task),
      .stepDone(Step(text: "Snijden", done: true), of: task),
      .stepNotDone(Step(text: "Snijden"), of: task),
      .unknownRemark("zoek", of: task),
      .notAQuestion(Remark(id: "r", at: nil, by: "jan", text: "Lekker."), of: task),
      .notTheAsker(Remark(id: "r", at: nil, by: "jan", kind: .question, text: "Zout?"), of: task),
      .alreadyAnswered(
        Remark(id: "r", at: nil, by: "jan", kind: .question, text: "Zout?"),
        of: task
      ),
      .onlyThemselves("jan"),
      .nothingChanged,
      .alreadyRetired("school"),
      .unknownVoice("v", of: "school"),
      .unknownDraw("zoek"),
      .mandateMissing,
      .seatsOutOfRange(0),
      .namedTwice("Bea"),
      .drawNotPossible(.tooFew(wanted: 9, there: 2, skipped: 1)),
      .notDrawn(.host, "niemand"),
      .drawClosed(.host),
      .unknownInquiry("zoek"),
      .inquiryClosed(.summer),
      .viewsFirst(.summer),
      .notThereYet(.summer, .connect),
      .stepUnfinished(.summer),
      .firstStep(.summer),
      .lastStep(.summer),
      .inquiryPaused(.summer),
      .notPaused(.summer),
      .alreadyPlanned(.summer, task),
      .unknownGuide("zoek"),
      .guideRetired(.party),
      .unknownGuidePart(.party, "9"),
      .unknownCase("zoek"),
      .unknownAgreement("zoek"),
      .unknownLesson("zoek"),
      .caseClosed("casus"),
      .caseOpen("casus"),
      .caseUnlearned("casus"),
      .fittingMissing("casus"),
      .fromAnotherCase(task, "casus"),
      .agreementUnexplained(.keys()),
      .agreementAdopted("sleutel"),
      .agreementEnded("sleutel"),
      .notAdopted("sleutel"),
      .objectionUnexplained("sleutel"),
      .objectionsOpen("sleutel", of: ["jan"]),
      .noReaction("sleutel", of: "jan"),
      .solutionMissing("sleutel", "jan"),
      .onlyTheyKnow("sleutel", "jan"),
      .reactedSince("sleutel"),
      .consentMissing("sleutel"),
      .alreadyReacted("sleutel", ["samira"]),
      .caseHelpNotAsked("casus"),
      .showsResident([ResidentTrace(.phone, "0612345678", at: 3)]),
      .unknownMeeting("m"),
      .meetingOpen("m"),
      .meetingClosed("m"),
      .caseMissing,
      .notPresent("jan", at: "m"),
      .unknownPoint("p", of: "m"),
      .outcomeUnnamed(.agreement),
      .pointsOpen("m", [Meeting.Point(id: "p", text: "De sleutel?")]),
      .nobodyToDraw,
    ]
  }()

  /// How many cases there are.
  ///
  /// Says nothing itself; it is where the compiler points at a case that ``oneOfEach`` lacks.
  public static let caseCount = 121

  /// The name of the case, by which tests see that none is missing.
  public var kind: String {
    switch self {
    case .unknownPerson, .unknownStakeholder, .unknownTask, .unknownPlace, .actorMissing,
      .personLeft, .titleMissing, .nameMissing, .nameTaken, .identifierTaken, .reasonMissing,
      .onAndBy, .placesOutOfRange, .reservationUnexplained, .servesNobody, .alreadyOnIt,
      .alreadyWaiting,
      .noPlaceLeft, .placeOffered, .placeReserved, .notOnIt, .alreadyDone, .alreadyDropped,
      .notFinished, .nothingToUndo, .nothingToRedo, .notUndoable, .builtUpon, .changedSince,
      .nothingToDo, .textMissing, .endBeforeStart, .notAway, .notWaiting, .alreadySo, .clashes,
      .placeHeld, .lastPlace, .placeNotNamed, .tooFewPlaces, .notReserved, .reservedWhole,
      .reviewNotAhead, .needOutOfRange, .inviteOneself, .guestIsOnIt, .alreadyInvited, .notInvited,
      .talentMissing, .helpNotAsked, .onlyThemselves, .nothingChanged, .alreadyRetired,
      .unknownVoice, .notServed, .notRepeating, .notAnExperiment, .nobodyToThank, .thanksToSelf,
      .thanksOfAnother, .changedMeanwhile, .supportsInCircle, .learnedMissing, .unknownStep,
      .stepDone, .stepNotDone, .unknownRemark, .notAQuestion, .notTheAsker, .alreadyAnswered,
      .unknownDraw, .mandateMissing, .seatsOutOfRange, .namedTwice, .drawNotPossible, .notDrawn,
      .drawClosed, .unknownInquiry, .inquiryClosed, .viewsFirst, .notThereYet, .stepUnfinished,
      .firstStep, .lastStep, .inquiryPaused, .notPaused, .alreadyPlanned, .unknownGuide,
      .guideRetired, .unknownGuidePart,
      .unknownCase, .unknownAgreement, .unknownLesson, .caseClosed, .caseOpen, .caseUnlearned,
      .fittingMissing, .fromAnotherCase, .agreementUnexplained, .agreementAdopted, .agreementEnded,
      .notAdopted, .objectionUnexplained, .objectionsOpen, .noReaction, .solutionMissing,
      .onlyTheyKnow, .reactedSince, .showsResident,
      .consentMissing, .alreadyReacted, .caseHelpNotAsked,
      .unknownMeeting, .meetingOpen, .meetingClosed, .caseMissing, .notPresent, .unknownPoint,
      .outcomeUnnamed, .pointsOpen, .nobodyToDraw:
      code
    }
  }
}

extension LogEntry {
  /// That Jan took the soup on.
  fileprivate static let claimed = LogEntry(
    id: "e1",
    at: .minute(1),
    by: "jan",
    did: Deed.claim.name,
    on: "task:soep"
  )
}
