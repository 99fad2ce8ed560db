public import Canvas
import Glibc

/// What came from the terminal in one go.
public struct TerminalInput: Equatable, Sendable {
  /// What the person did, in order.
  public internal(set) var events: [InputEvent] = []
  /// Whether the terminal is gone for good: closed, or the connection lost.
  public internal(set) var isHungUp = false
}

extension TerminalSession {
  /// How long to wait for the rest of a sequence before an escape counts as the Escape key, in
  /// milliseconds; terminals send sequences in one piece, so this only matters over slow lines.
  static let escapeDelay: Int32 = 25

  /// How many bytes are read at once: few enough for the stack, for most reads are of one key.
  private static let inputCapacity = 1 << 10

  /// Reads everything that is there, without waiting for more than `escapeDelay`.
  ///
  /// - Returns: the events, which may be none, and whether the terminal is gone; then end the program
  ///   without asking anything.
  public mutating func readEvents() -> TerminalInput {
    var input = TerminalInput()
    // Enough for any paste in a few calls, and an end when somebody sends without end.
    for _ in 0..<1_000 {
      switch readAvailable(wait: decoder.isAmbiguous ? Self.escapeDelay : 0) {
      case .bytes(let bytes):
        input.events += decoder.feed(bytes)
        // What did not fill the buffer was all there was; no need to ask once more.
        if bytes.count < Self.inputCapacity, !decoder.isAmbiguous { return counted(input) }
      case .nothing:
        if decoder.isAmbiguous { input.events += decoder.flush() }
        return counted(input)
      case .hungUp:
        input.events += decoder.flush()
        input.isHungUp = true
        return counted(input)
      }
    }
    return counted(input)
  }

  private mutating func counted(_ input: TerminalInput) -> TerminalInput {
    var input = input
    let now = ClickCounter.now()
    for index in input.events.indices {
      guard case .mouse(let event) = input.events[index] else { continue }
      input.events[index] = .mouse(clicks.counted(event, at: now))
    }
    return input
  }

  private func readAvailable(wait: Int32) -> ReadResult {
    var descriptor = pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0)
    let ready = poll(&descriptor, 1, wait)
    guard ready > 0 else { return ready < 0 && errno != EINTR ? .hungUp : .nothing }
    let events = Int32(descriptor.revents)
    // Bytes sent before hanging up still count, so they are read first.
    guard events & POLLIN != 0 else { return .hungUp }
    return withUnsafeTemporaryAllocation(byteCount: Self.inputCapacity, alignment: 1) { buffer in
      let count = read(inputDescriptor, buffer.baseAddress, buffer.count)
      if count > 0 { return .bytes(Array(buffer[..<count])) }
      return count < 0 && (errno == EINTR || errno == EAGAIN) ? .nothing : .hungUp
    }
  }
}

private enum ReadResult {
  case bytes([UInt8])
  case nothing
  case hungUp
}
