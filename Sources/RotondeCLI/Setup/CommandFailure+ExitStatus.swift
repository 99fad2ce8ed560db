import BoardFile
import TaskModel

extension CommandFailure {
  /// How the command ends.
  var exitStatus: ExitStatus {
    switch self {
    case .boardFile(let error): ExitStatus(rawValue: error.exitCode) ?? .inputOutput
    case .refused(.unknownTask, _), .refused(.unknownPerson, _), .refused(.unknownStakeholder, _),
      .noBoard, .notFound, .ambiguous:
      .notFound
    case .refused(.actorMissing, _), .personUnknown, .misread, .notATerminal, .terminal: .usage
    case .configuration(let error): error.exitStatus
    case .noExample: .notFound
    case .exampleNotCopied, .noFolder: .cannotCreate
    case .tooManyOpenFiles: .inputOutput
    case .refused: .refused
    case .outputFailed: .inputOutput
    case .outputClosed: .done
    }
  }
}
