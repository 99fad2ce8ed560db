import BoardFile
import Glibc
import Terminal

/// Follows a board and writes what changes, until it is asked to stop or nobody reads any more.
///
/// It sleeps in `poll` and nowhere else.
struct BoardFollower {
  private let session: Session
  private var feed: ChangeFeed

  /// The signals that end it.
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  init(_ session: Session) {
    self.session = session
    feed = ChangeFeed(session.snapshot, language: session.language)
  }

  /// Runs until a signal comes or standard output is closed; both are how one ends it.
  consuming func run() throws(CommandFailure) {
    guard let signals = SignalDescriptor(Self.signals) else { throw .tooManyOpenFiles }
    var watch = BoardWatch(session.store.path)
    try write([feed.greeting(path: session.store.path)])
    // Before there was a watch, somebody may have changed it.
    try look()
    while true {
      var descriptors = [signals.descriptor, watch.descriptor, STDOUT_FILENO].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      // Of standard output only its end is reported, which is reported always.
      descriptors[2].events = 0
      let timeout = watch.interval.map { Int32($0 / .milliseconds(1)) } ?? -1
      guard poll(&descriptors, nfds_t(descriptors.count), timeout) >= 0 || errno == EINTR else {
        throw .outputFailed(errno)
      }
      // Taken, or it would do what it does by itself as soon as it is no longer kept from us.
      if descriptors[0].revents != 0, signals.next() != nil { return }
      if descriptors[2].revents != 0 { return }
      if watch.drain() { try look() }
    }
  }

  /// Reads the board if it has changed, and says how.
  private mutating func look() throws(CommandFailure) {
    let lines: [String]
    do {
      let snapshot = try session.store.readIfChanged(since: feed.fingerprint)
      lines = snapshot.map { feed.lines($0) } ?? feed.linesOfSameFile()
    } catch {
      lines = feed.lines(error)
    }
    try write(lines)
  }

  private func write(_ lines: [String]) throws(CommandFailure) {
    for line in lines { try session.output.line(terminalSafe(line)) }
    try session.output.flush()
  }
}
