import BoardFile
import Glibc
import TaskModel
import Terminal

extension CommandFailure {
  /// How the command ends.
  var exitStatus: ExitStatus {
    switch self {
    case .tooManyOpenFiles, .terminal(.tooManyOpenFiles): .inputOutput
    case .boardFile(let error), .noReadableVersion(let error):
      ExitStatus(rawValue: error.exitCode) ?? .inputOutput
    case .refused(.unknownTask, _), .refused(.unknownPerson, _), .refused(.unknownStakeholder, _),
      .refused(.unknownStep, _), .refused(.unknownRemark, _),
      .refused(.unknownCase, _), .refused(.unknownAgreement, _), .refused(.unknownMeeting, _),
      .refused(.unknownPoint, _),
      .refused(.unknownDraw, _), .refused(.unknownInquiry, _), .refused(.unknownGuide, _),
      .refused(.unknownGuidePart, _), .noBoard, .notFound, .ambiguous:
      .notFound
    case .fileHasErrors, .drawDiffers: .damaged
    case .lettersIncomplete: .refused
    case .refused(.actorMissing, _), .personUnknown, .misread, .notATerminal, .terminal,
      .unconfirmed:
      .usage
    case .form: .damaged
    case .formKept(let failure, _): failure.exitStatus
    case .noEditor: .usage
    case .editorFailed: .inputOutput
    case .fileFailed(_, ENOENT): .notFound
    case .fileFailed(_, EACCES), .fileFailed(_, EPERM): .noPermission
    case .fileFailed: .inputOutput
    case .unknownOrigin, .noMeeting: .notFound
    case .configuration(let error): error.exitStatus
    case .noExample: .notFound
    case .exampleNotCopied, .noFolder: .cannotCreate
    case .refused: .refused
    case .outputFailed: .inputOutput
    case .outputClosed: .done
    }
  }
}
