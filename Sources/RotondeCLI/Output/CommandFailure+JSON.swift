import BoardFile
import TaskModel
import Terminal

extension CommandFailure {
  /// The name of the failure, for programs that read the `--json` output.
  var code: String {
    switch self {
    case .noBoard: "noBoard"
    case .boardFile(let error): error.code
    case .refused(let refusal, _): refusal.code
    case .notFound(.task, _): "unknownTask"
    case .notFound(.person, _): "unknownPerson"
    case .notFound(.stakeholder, _): "unknownStakeholder"
    case .ambiguous(.task, _, _): "ambiguousTask"
    case .ambiguous(.person, _, _): "ambiguousPerson"
    case .ambiguous(.stakeholder, _, _): "ambiguousStakeholder"
    case .personUnknown: "actorMissing"
    case .misread: "usage"
    case .configuration: "configuration"
    case .notATerminal, .terminal(.notATerminal): "notATerminal"
    case .terminal(.unknownTerminal): "unknownTerminal"
    case .terminal(.noCursorMovement): "noCursorMovement"
    case .tooManyOpenFiles: "tooManyOpenFiles"
    case .noFolder: "noFolder"
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
        switch self {
        case .refused(let refusal, _): json.add("task", refusal.task?.id.rawValue)
        case .boardFile(let error):
          json.add("path", error.path)
          if case .damaged(let damage) = error.kind {
            json.add("line", damage.line)
            json.add("column", damage.column)
          }
        case .configuration(let error):
          json.add("path", error.path)
          json.add("line", error.problem.place?.line)
          json.add("column", error.problem.place?.column)
        case .ambiguous(_, _, let candidates):
          json.array("candidates") { json in
            for candidate in candidates {
              json.object { json in
                json.add("id", candidate.id)
                json.add("name", candidate.name)
              }
            }
          }
        default: break
        }
      }
    }
    return json
  }
}

extension Refusal {
  /// The task it is about, when it is about one.
  fileprivate var task: Task? {
    switch self {
    case .unknownPlace(_, let task), .servesNobody(let task), .alreadyOnIt(let task, _, _),
      .alreadyWaiting(let task, _), .noPlaceLeft(let task, _), .placeOffered(let task, _),
      .placeReserved(let task, _, _), .notOnIt(let task), .alreadyDone(let task, _),
      .alreadyDropped(let task, _), .notFinished(let task), .notWaiting(let task):
      task
    case .unknownPerson, .unknownStakeholder, .unknownTask, .actorMissing, .personLeft,
      .titleMissing, .nameMissing, .nameTaken, .identifierTaken, .reasonMissing, .onAndBy,
      .placesOutOfRange,
      .reservationUnexplained, .nothingToUndo, .nothingToRedo, .notUndoable, .builtUpon,
      .changedSince, .nothingToDo, .textMissing, .endBeforeStart, .notAway, .onlyThemselves,
      .nothingChanged, .alreadyRetired, .unknownVoice:
      nil
    }
  }
}
