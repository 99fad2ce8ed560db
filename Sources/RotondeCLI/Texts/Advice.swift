import BoardUI
import TaskModel

/// What one can do at the command line after a refusal.
enum Advice {
  /// The next step; each refusal has one, so that nobody is left standing.
  static func after(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .unknownPerson, .actorMissing:
      Phrase(
        en: "See who there is: rotonde person list · say who you are: --as NAME",
        nl: "Bekijk wie er zijn: rotonde person list · zeg wie je bent: --as NAAM"
      )
    case .personLeft:
      Phrase(
        en: "Say who you are with --as NAME; whoever comes back is added anew: rotonde person add",
        nl: "Zeg wie je bent met --as NAAM; wie terugkomt, voeg je opnieuw toe: rotonde person add"
      )
    case .unknownStakeholder:
      Phrase(
        en: "See whom there are: rotonde stakeholder list",
        nl: "Bekijk wie er zijn: rotonde stakeholder list"
      )
    case .unknownTask:
      Phrase(en: "See what there is: rotonde list", nl: "Bekijk wat er is: rotonde list")
    case .unknownPlace(_, let task): show(task)
    case .titleMissing, .nameMissing:
      Phrase(
        en: "Give it behind the command, in quotes when it has spaces.",
        nl: "Zet die achter de opdracht, tussen aanhalingstekens als er spaties in staan."
      )
    case .nameTaken:
      Phrase(
        en: "For example with a surname or a place behind it.",
        nl: "Bijvoorbeeld met een achternaam of een plaats erachter."
      )
    case .identifierTaken:
      Phrase(en: "Give the same command again.", nl: "Geef dezelfde opdracht nog een keer.")
    case .reasonMissing:
      Phrase(
        en: "For example: --because \"nobody came any more\"",
        nl: "Bijvoorbeeld: --because \"er kwam niemand meer\""
      )
    case .reservationUnexplained:
      Phrase(
        en: "Say it so that a resident would understand, or leave the place open to everybody.",
        nl: "Zeg het zo dat een inwoner het snapt, of laat de plek open voor iedereen."
      )
    case .onAndBy:
      Phrase(en: "Leave out on: or by:", nl: "Laat op: of uiterlijk: weg")
    case .placesOutOfRange:
      Phrase(en: "Give 1 or more: --places 3", nl: "Geef er 1 of meer op: --places 3")
    case .servesNobody(let task):
      Phrase(
        en: "rotonde claim \(task.id) --for STAKEHOLDER, or --not-known-yet",
        nl: "rotonde claim \(task.id) --for BELANGHEBBENDE, of --not-known-yet"
      )
    case .notFinished(let task):
      Phrase(
        en: "To take it on: rotonde claim \(task.id)",
        nl: "Oppakken: rotonde claim \(task.id)"
      )
    case .notOnIt(let task): show(task)
    case .alreadyDone(let task, _), .alreadyDropped(let task, _):
      Phrase(
        en: "To put it back on the board: rotonde reopen \(task.id)",
        nl: "Terug op het bord zetten: rotonde reopen \(task.id)"
      )
    case .alreadyOnIt(let task, _, _):
      Phrase(
        en: "To finish it: rotonde done \(task.id) · to give it back: rotonde release \(task.id)",
        nl: "Afronden: rotonde done \(task.id) · teruggeven: rotonde release \(task.id)"
      )
    case .alreadyWaiting(let task, _):
      Phrase(
        en: "To wait no longer: rotonde release \(task.id)",
        nl: "Niet langer wachten: rotonde release \(task.id)"
      )
    case .noPlaceLeft(let task, _), .placeOffered(let task, _):
      Phrase(
        en: "To join the waiting list: rotonde claim \(task.id) --wait",
        nl: "Op de wachtlijst: rotonde claim \(task.id) --wait"
      )
    case .placeReserved(let task, _, let open): placeReserved(task, open)
    case .alreadySo, .clashes, .placeHeld, .lastPlace, .placeNotNamed, .tooFewPlaces, .notReserved,
      .reservedWhole, .reviewNotAhead, .needOutOfRange, .inviteOneself, .guestIsOnIt,
      .alreadyInvited, .notInvited, .talentMissing, .helpNotAsked:
      claims(refusal)
    case .notWaiting(let task): show(task)
    case .nothingToUndo, .nothingToRedo, .notUndoable, .builtUpon, .changedSince:
      Phrase(en: "See what happened: rotonde log", nl: "Bekijk wat er gebeurde: rotonde log")
    case .changedMeanwhile, .supportsInCircle, .learnedMissing, .unknownStep, .stepDone,
      .stepNotDone, .unknownRemark, .notAQuestion, .notTheAsker, .alreadyAnswered:
      afterTask(refusal) ?? Phrase(same: "rotonde list")
    case .unknownCase, .unknownAgreement, .unknownLesson, .caseClosed, .caseOpen, .caseUnlearned,
      .fittingMissing, .fromAnotherCase, .agreementUnexplained, .agreementAdopted, .agreementEnded,
      .notAdopted, .objectionUnexplained, .objectionsOpen, .noReaction, .solutionMissing,
      .onlyTheyKnow, .reactedSince, .consentMissing, .alreadyReacted, .caseHelpNotAsked,
      .showsResident:
      afterCases(refusal)
    case .unknownMeeting, .meetingOpen, .meetingClosed, .caseMissing, .notPresent, .unknownPoint,
      .outcomeUnnamed, .pointsOpen, .nobodyToDraw:
      afterMeeting(refusal)
    case .onlyThemselves(let id):
      Phrase(
        en: "They can, at this keyboard too: --as \(id)",
        nl: "Zelf kan het, ook aan dit toetsenbord: --as \(id)"
      )
    case .nothingChanged:
      Phrase(en: "See the options: --help", nl: "Bekijk de opties: --help")
    case .alreadyRetired(let id), .unknownVoice(_, let id):
      Phrase(
        en: "See what is known: rotonde stakeholder show \(id)",
        nl: "Bekijk wat er bekend is: rotonde stakeholder show \(id)"
      )
    case .nothingToDo:
      Phrase(en: "Name at least one task.", nl: "Noem minstens één taak.")
    case .notServed, .notRepeating, .notAnExperiment, .nobodyToThank, .thanksToSelf,
      .thanksOfAnother:
      afterFinishing(refusal)
    case .textMissing:
      Phrase(
        en: "Put the words behind the command, in quotes when there are several.",
        nl: "Zet de woorden achter de opdracht, tussen aanhalingstekens als het er meer zijn."
      )
    case .unknownDraw, .mandateMissing, .seatsOutOfRange, .namedTwice, .drawNotPossible, .notDrawn,
      .drawClosed:
      afterLots(refusal)
    case .unknownInquiry, .inquiryClosed, .viewsFirst, .notThereYet, .stepUnfinished, .firstStep,
      .lastStep, .inquiryPaused, .notPaused, .alreadyPlanned, .unknownGuide, .guideRetired,
      .unknownGuidePart:
      afterInquiry(refusal)
    case .endBeforeStart:
      Phrase(
        en: "Give a last day that does not come before the first.",
        nl: "Geef een laatste dag die niet vóór de eerste komt."
      )
    case .notAway:
      Phrase(
        en: "See who there is: rotonde person list",
        nl: "Bekijk wie er zijn: rotonde person list"
      )
    }
  }

  static func show(_ task: Task) -> Phrase {
    Phrase(
      en: "See its places and who is on it: rotonde show \(task.id)",
      nl: "Bekijk de plekken en wie er is: rotonde show \(task.id)"
    )
  }
}
