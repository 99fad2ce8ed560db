import Glibc

extension TerminalProgram {
  /// Waits until the screen is as wanted and the program has finished drawing.
  ///
  /// - Parameters:
  ///   - description: what is waited for, for the failure's text.
  ///   - deadline: how long to wait at most; only a failing test ever waits that long.
  ///   - condition: whether the screen is as wanted.
  /// - Returns: the screen that was as wanted.
  /// - Throws: `TerminalFailure` with the screen when the time is over or the program has ended.
  @discardableResult
  public func waitUntil(
    _ description: String,
    deadline: Duration = .seconds(10),
    _ condition: (Screen) -> Bool
  ) throws(TerminalFailure) -> Screen {
    let end = ContinuousClock.now + deadline
    while true {
      if condition(screen) {
        settle()
        let settled = screen
        if condition(settled) { return settled }
      }
      let left = end - ContinuousClock.now
      guard left > .zero else {
        throw TerminalFailure("waited \(deadline) for: \(description)", screen: screen)
      }
      guard !isAtEnd else {
        throw TerminalFailure("program ended before: \(description)", screen: screen)
      }
      exchange(wait: milliseconds(left))
    }
  }

  /// Takes what the program is in the middle of sending, so that nobody judges half a screen.
  ///
  /// It has finished when it waits for something and the terminal holds nothing more. This is only
  /// about the process itself, not about its children, and gives up after a while.
  private func settle() {
    let end = ContinuousClock.now + .milliseconds(500)
    while !isAtEnd, ContinuousClock.now < end {
      let isWaiting = isAsleep
      if !exchange(wait: 0) && isWaiting { return }
      if !isWaiting { exchange(wait: 1) }
    }
  }

  /// Whether the kernel has the process waiting for something to happen (proc(5), `stat`).
  private var isAsleep: Bool {
    let file = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return true }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(file, &bytes, bytes.count)
    // The name in brackets may itself hold brackets; the state follows the last one.
    guard let bracket = bytes.prefix(max(0, count)).lastIndex(of: UInt8(ascii: ")")) else {
      return true
    }
    return bytes[bracket...].dropFirst(2).first != UInt8(ascii: "R")
  }

  /// Waits until a text is on the screen, within one row.
  @discardableResult
  public func waitFor(
    _ text: String,
    deadline: Duration = .seconds(10)
  ) throws(TerminalFailure) -> Screen {
    try waitUntil("\"\(text)\"", deadline: deadline) { $0.contains(text) }
  }

  /// Waits until the bytes received contain the given ones, for what no screen shows.
  public func waitForBytes(
    _ bytes: String,
    deadline: Duration = .seconds(10)
  ) throws(TerminalFailure) {
    let wanted = Array(bytes.utf8)
    try waitUntil("bytes of \(bytes.debugDescription)", deadline: deadline) { _ in
      hasReceived(wanted)
    }
  }

  /// Whether the program has ever sent the given bytes.
  public func hasReceived(_ bytes: [UInt8]) -> Bool {
    received.indices.contains { received[$0...].starts(with: bytes) }
  }

  /// Whether the program has ever sent the given text.
  public func hasReceived(_ text: String) -> Bool {
    hasReceived(Array(text.utf8))
  }

  /// Waits until the program has ended, taking what it still sends.
  ///
  /// - Parameter deadline: how long to wait at most.
  /// - Returns: how it ended.
  /// - Throws: `TerminalFailure` with the screen when it still runs.
  public func waitForExit(
    deadline: Duration = .seconds(10)
  ) throws(TerminalFailure) -> ExitStatus {
    if let exitStatus { return exitStatus }
    let end = ContinuousClock.now + deadline
    while true {
      let left = end - ContinuousClock.now
      guard left > .zero else {
        throw TerminalFailure("still running after \(deadline)", screen: screen)
      }
      if exchange(wait: milliseconds(left), orExit: true) { break }
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    // What it sent last may still be on its way; the kernel says when there is no more. Unless a
    // process it left behind keeps the terminal open, so not for ever.
    let lastWords = ContinuousClock.now + .seconds(1)
    while !isAtEnd, ContinuousClock.now < lastWords { exchange(wait: 50) }
    let result = ExitStatus(waitStatus: status)
    exitStatus = result
    return result
  }

  /// Sends what is to be sent and takes what there is, waiting for it at most so many milliseconds.
  ///
  /// - Parameters:
  ///   - wait: how long to wait for the program to send something.
  ///   - orExit: whether its end is waited for too.
  /// - Returns: whether something was received, or with `orExit` whether the program has ended.
  @discardableResult
  func exchange(wait: Int32, orExit: Bool = false) -> Bool {
    let interest = Int16(POLLIN) | (unsent.isEmpty ? 0 : Int16(POLLOUT))
    var descriptors = [
      pollfd(fd: isAtEnd ? -1 : terminal, events: interest, revents: 0),
      pollfd(fd: orExit ? watch : -1, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&descriptors, 2, wait) > 0 else { return false }
    let events = Int32(descriptors[0].revents)
    if events & POLLOUT != 0 { sendPending() }
    let isReceived = events & (POLLIN | POLLHUP | POLLERR) != 0 && receive()
    return orExit ? descriptors[1].revents != 0 : isReceived
  }

  private func sendPending() {
    let written = unsent.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
    if written > 0 { unsent.removeFirst(written) }
  }

  private func receive() -> Bool {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, used in
      count = read(terminal, buffer.baseAddress, buffer.count)
      used = max(0, count)
    }
    guard count > 0 else {
      // EIO is how Linux says that nobody has the other side open any more.
      if count == 0 || errno != EAGAIN && errno != EINTR { isAtEnd = true }
      return false
    }
    received += bytes
    unsent += emulator.feed(bytes[...])
    return true
  }

  private func milliseconds(_ duration: Duration) -> Int32 {
    let parts = duration.components
    return Int32(clamping: parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000 + 1)
  }
}
