import CNcurses
import Glibc

/// Signals as something to wait for and read, beside the terminal, in the one loop of the program.
///
/// Nothing ever runs in a signal handler, where hardly any function is safe to call.
public struct SignalDescriptor: ~Copyable {
  /// The descriptor on which to wait, with `poll` or the like.
  public let descriptor: Int32
  private let before: sigset_t

  /// Blocks signals and opens the descriptor to read them from.
  ///
  /// Call it before other threads start, because they inherit what is blocked. Programs started
  /// from here inherit it too, and must be given an empty mask. Fails when the process has too many
  /// descriptors open.
  public init?(_ numbers: [Int32]) {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in numbers { sigaddset(&signals, number) }
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    self.before = before
    descriptor = rotonde_signal_descriptor(&signals)
    guard descriptor >= 0 else { return nil }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Stops this process and all of its job, and returns when it is continued.
  ///
  /// The whole job, because whoever started us may be waiting in it, and the shell expects that.
  public func stopJob() {
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    kill(0, SIGTSTP)
    // Sent but blocked; here it arrives, and here we go on.
    pthread_sigmask(SIG_UNBLOCK, &stop, nil)
    pthread_sigmask(SIG_BLOCK, &stop, nil)
  }

  /// The number of the next signal that has come; `nil` when there is none.
  public func next() -> Int32? {
    let number = rotonde_next_signal(descriptor)
    return number == 0 ? nil : number
  }
}
