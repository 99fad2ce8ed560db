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
  /// - Parameter message: What a person is told.
  /// - Returns: An object with the key `error`.
  func json(message: String) -> JSONText {
    var json = JSONText()
    json.object { json in
      json.object("error") { json in
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
      .changedSince, .nothingToDo, .textMissing, .endBeforeStart, .notAway:
      nil
    }
  }
}
