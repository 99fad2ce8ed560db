/// How a program ended.
public enum ExitStatus: Equatable, Sendable {
  /// By itself, with this status.
  case exited(Int)
  /// By a signal with this number.
  case signalled(Int)

  /// Reads the status that `waitpid` gives; the macros for it are not imported.
  init(waitStatus: Int32) {
    let signal = Int(waitStatus & 0x7F)
    self = signal == 0 ? .exited(Int(waitStatus >> 8) & 0xFF) : .signalled(signal)
  }
}
