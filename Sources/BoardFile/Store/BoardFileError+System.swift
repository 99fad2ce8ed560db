internal import Glibc

extension BoardFileError {
  /// What an error of the system means at a step.
  init(_ error: SystemError, _ step: Step, _ path: String) {
    let kind: Kind =
      switch error.code {
      case ENOENT: .notFound
      case ELOOP: .linkLoop
      case EISDIR: .isFolder
      case ENXIO, ENODEV: .notRegularFile
      case EACCES, EPERM: .noPermission(step)
      case EROFS: .readOnly
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      case EEXIST: .alreadyExists
      default: .inputOutput(error.code, step)
      }
    self.init(kind, path)
  }
}

/// Makes the error of a failed call one about the file.
func during<Result: ~Copyable>(
  _ step: BoardFileError.Step,
  _ path: String,
  _ body: () throws(SystemError) -> Result
) throws(BoardFileError) -> Result {
  do { return try body() } catch { throw BoardFileError(error, step, path) }
}
