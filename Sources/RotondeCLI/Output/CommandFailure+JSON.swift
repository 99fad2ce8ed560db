import BoardFile
import TaskModel
import Terminal

extension CommandFailure {
  /// The name of the failure, for programs that read the `--json` output.
  var code: String {
    switch self {
    case .noBoard: "noBoard"
    case .boardFile(let error), .noReadableVersion(let error): error.code
    case .fileHasErrors: "hasErrors"
    case .refused(let refusal, _): refusal.code
    case .notFound(.task, _): "unknownTask"
    case .notFound(.person, _): "unknownPerson"
    case .notFound(.stakeholder, _): "unknownStakeholder"
    case .notFound(.step, _): "unknownStep"
    case .notFound(.remark, _): "unknownRemark"
    case .ambiguous(.step, _, _): "ambiguousStep"
    case .ambiguous(.remark, _, _): "ambiguousRemark"
    case .notFound(.draw, _): "unknownDraw"
    case .notFound(.inquiry, _): "unknownInquiry"
    case .notFound(.guide, _): "unknownGuide"
    case .notFound(.guidePart, _): "unknownGuidePart"
    case .notFound(.letter, _): "unknownLetter"
    case .ambiguous(.draw, _, _): "ambiguousDraw"
    case .ambiguous(.inquiry, _, _): "ambiguousInquiry"
    case .ambiguous(.guide, _, _): "ambiguousGuide"
    case .ambiguous(.guidePart, _, _): "ambiguousGuidePart"
    case .ambiguous(.letter, _, _): "ambiguousLetter"
    case .drawDiffers: "drawDiffers"
    case .lettersIncomplete: "placeholdersMissing"
    case .notFound(.meeting, _): "unknownMeeting"
    case .notFound(.point, _): "unknownPoint"
    case .ambiguous(.meeting, _, _): "ambiguousMeeting"
    case .ambiguous(.point, _, _): "ambiguousPoint"
    case .noMeeting: "noMeeting"
    case .form: "form"
    case .formKept(let failure, _): failure.code
    case .noEditor: "noEditor"
    case .editorFailed: "editorFailed"
    case .fileFailed: "fileFailed"
    case .unknownOrigin: "unknownOrigin"
    case .notFound(.voice, _): "unknownVoice"
    case .notFound(.case, _): "unknownCase"
    case .notFound(.agreement, _): "unknownAgreement"
    case .notFound(.lesson, _): "unknownLesson"
    case .ambiguous(.case, _, _): "ambiguousCase"
    case .ambiguous(.agreement, _, _): "ambiguousAgreement"
    case .ambiguous(.lesson, _, _): "ambiguousLesson"
    case .ambiguous(.task, _, _): "ambiguousTask"
    case .ambiguous(.person, _, _): "ambiguousPerson"
    case .ambiguous(.stakeholder, _, _): "ambiguousStakeholder"
    case .ambiguous(.voice, _, _): "ambiguousVoice"
    case .personUnknown: "actorMissing"
    case .misread: "usage"
    case .configuration: "configuration"
    case .notATerminal, .terminal(.notATerminal): "notATerminal"
    case .terminal(.unknownTerminal): "unknownTerminal"
    case .terminal(.noCursorMovement): "noCursorMovement"
    case .tooManyOpenFiles, .terminal(.tooManyOpenFiles): "tooManyOpenFiles"
    case .noFolder: "noFolder"
    case .unconfirmed: "unconfirmed"
    case .noExample: "noExample"
    case .exampleNotCopied: "exampleNotCopied"
    case .outputFailed: "outputFailed"
    case .outputClosed: "outputClosed"
    }
  }

  /// The error as JSON.
  ///
  /// - Parameters:
  ///   - message: What a person is told.
  ///   - key: Under which it stands.
  /// - Returns: An object with that one key.
  func json(message: String, under key: String = "error") -> JSONText {
    var json = JSONText()
    json.object { json in
      json.object(key) { json in
        json.add("code", code)
        json.add("message", message)
        json.add("exitStatus", Int(exitStatus.rawValue))
        details(&json)
      }
    }
    return json
  }

  /// What the failure has to say beside its message.
  private func details(_ json: inout JSONText) {
    switch self {
    case .refused(.showsResident(let traces), _):
      json.array("traces") { json in
        for trace in traces {
          json.object { json in
            json.add("kind", trace.kind.rawValue)
            json.add("text", trace.text)
            json.add("offset", trace.offset)
          }
        }
      }
    case .refused(.objectionsOpen(let id, let people), _):
      json.add("agreement", id.rawValue)
      json.array("objecting") { json in
        for person in people { json.add(person.rawValue) }
      }
    case .refused(.alreadyReacted(let id, let people), _):
      json.add("agreement", id.rawValue)
      json.array("people") { json in
        for person in people { json.add(person.rawValue) }
      }
    case .refused(.changedMeanwhile(let what, _), _):
      json.add("task", what.task?.id.rawValue)
      json.add("record", what.record.description)
      json.add("field", what.aspect)
    case .refused(let refusal, _): json.add("task", refusal.task?.id.rawValue)
    case .boardFile(let error), .noReadableVersion(let error):
      json.add("path", error.path)
      if case .damaged(let damage) = error.kind {
        json.add("line", damage.line)
        json.add("column", damage.column)
      }
      if case .busy(let holder?) = error.kind { json.add(holder) }
    case .fileHasErrors(let path, _, _): json.add("path", path)
    case .ambiguous(_, _, let candidates):
      json.array("candidates") { json in
        for candidate in candidates {
          json.object { json in
            json.add("id", candidate.id)
            json.add("name", candidate.name)
          }
        }
      }
    case .configuration(let error):
      json.add("path", error.path)
      json.add("line", error.problem.place?.line)
      json.add("column", error.problem.place?.column)
    case .form(let problem): json.add("line", problem.line)
    case .formKept(let failure, let path):
      failure.details(&json)
      json.add("path", path)
    case .fileFailed(let path, _): json.add("path", path)
    case .lettersIncomplete(let missing):
      json.array("missing") { json in for name in missing { json.add(name) } }
    default: break
    }
  }
}

extension JSONText {
  /// Who holds the lock.
  fileprivate mutating func add(_ holder: LockHolder) {
    object("holder") { json in
      json.add("process", Int(holder.process))
      json.add("machine", holder.machine)
      json.add("since", holder.since.description)
      json.add("state", holder.state.rawValue)
    }
  }
}

extension Refusal {
  /// The task it is about, when it is about one.
  fileprivate var task: Task? {
    switch self {
    case .unknownPlace(_, let task), .servesNobody(let task), .alreadyOnIt(let task, _, _),
      .alreadyWaiting(let task, _), .noPlaceLeft(let task, _), .placeOffered(let task, _),
      .placeReserved(let task, _, _), .notOnIt(let task), .alreadyDone(let task, _),
      .alreadyDropped(let task, _), .notFinished(let task), .notWaiting(let task),
      .alreadySo(let task), .clashes(let task, _), .placeHeld(let task, _, _),
      .lastPlace(let task), .placeNotNamed(let task), .tooFewPlaces(let task, _),
      .notReserved(let task), .reservedWhole(let task), .inviteOneself(let task),
      .guestIsOnIt(let task, _), .alreadyInvited(let task, _), .notInvited(let task),
      .helpNotAsked(let task), .notServed(let task, _), .notRepeating(let task),
      .notAnExperiment(let task), .supportsInCircle(let task),
      .learnedMissing(let task), .unknownStep(_, let task), .stepDone(_, let task),
      .stepNotDone(_, let task), .unknownRemark(_, let task), .notAQuestion(_, let task),
      .notTheAsker(_, let task), .alreadyAnswered(_, let task), .fromAnotherCase(let task, _):
      task
    case .changedMeanwhile(let what, _): what.task
    case .unknownPerson, .unknownStakeholder, .unknownTask, .actorMissing, .personLeft,
      .titleMissing, .nameMissing, .nameTaken, .identifierTaken, .reasonMissing, .onAndBy,
      .placesOutOfRange,
      .reservationUnexplained, .nothingToUndo, .nothingToRedo, .notUndoable, .builtUpon,
      .changedSince, .nothingToDo, .textMissing, .endBeforeStart, .notAway, .reviewNotAhead,
      .needOutOfRange, .talentMissing, .onlyThemselves, .nothingChanged, .alreadyRetired,
      .unknownVoice, .nobodyToThank, .thanksToSelf, .thanksOfAnother,
      .unknownDraw, .mandateMissing, .seatsOutOfRange, .namedTwice, .drawNotPossible, .notDrawn,
      .drawClosed,
      .unknownInquiry, .inquiryClosed, .viewsFirst, .notThereYet, .stepUnfinished, .firstStep,
      .lastStep, .inquiryPaused, .notPaused, .alreadyPlanned, .unknownGuide, .guideRetired,
      .unknownGuidePart,
      .unknownCase,
      .unknownAgreement, .unknownLesson, .caseClosed, .caseOpen, .caseUnlearned, .fittingMissing,
      .agreementUnexplained, .agreementAdopted, .agreementEnded, .notAdopted, .objectionUnexplained,
      .objectionsOpen, .noReaction, .solutionMissing, .onlyTheyKnow, .reactedSince, .showsResident,
      .consentMissing, .alreadyReacted, .caseHelpNotAsked,
      .unknownMeeting, .meetingOpen, .meetingClosed, .caseMissing, .notPresent, .unknownPoint,
      .outcomeUnnamed, .pointsOpen, .nobodyToDraw:
      nil
    }
  }
}
