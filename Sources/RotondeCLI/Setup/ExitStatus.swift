/// How a command ended, as the shell sees it; the numbers are those of `sysexits.h`.
///
/// In every case but ``done`` the board file is exactly as it was; the one exception is a change that
/// the disk did not confirm (`notDurable`), and its message says so.
enum ExitStatus: Int32, CaseIterable {
  /// Done.
  case done = 0
  /// Refused by the board's rules.
  case refused = 1
  /// The command line was not understood, or lacks something.
  case usage = 64
  /// The board file is damaged, or not of a version this program knows.
  case damaged = 65
  /// A named file, task, person or stakeholder does not exist, or is ambiguous.
  case notFound = 66
  /// The file can't be created.
  case cannotCreate = 73
  /// Input or output failed.
  case inputOutput = 74
  /// Somebody else holds the lock longer than we were to wait.
  case busy = 75
  /// No permission.
  case noPermission = 77
}
