import Glibc

/// Standard output, written in large pieces.
///
/// A list of 100,000 tasks goes through it without being held as a whole.
final class OutputBuffer {
  private let descriptor: Int32?
  private let capacity: Int
  private var bytes: [UInt8] = []

  /// Makes a buffer in front of an open file.
  init(descriptor: Int32 = STDOUT_FILENO, capacity: Int = 1 << 16) {
    self.descriptor = descriptor
    self.capacity = capacity
  }

  /// Makes a buffer that keeps all it is given, to be shown somewhere else.
  init(keepingAll: Void) {
    descriptor = nil
    capacity = .max
  }

  /// What it holds.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes a text; writes when there is enough of it.
  func write(_ text: String) throws(CommandFailure) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= capacity { try flush() }
  }

  /// Takes a text and a line end.
  func line(_ text: String) throws(CommandFailure) {
    try write(text)
    try write("\n")
  }

  /// Writes what is left.
  ///
  /// - Throws: `outputClosed` when nobody reads any more, `outputFailed` when writing failed; what
  ///   was not written is gone then, so that it is not tried again.
  func flush() throws(CommandFailure) {
    guard let descriptor else { return }
    let error = bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
    bytes.removeAll(keepingCapacity: true)
    switch error {
    case 0: return
    case EPIPE: throw .outputClosed
    default: throw .outputFailed(error)
    }
  }

  /// Gives the error number, or 0.
  private func writeAll(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = buffer[...]
    while !rest.isEmpty {
      let slice = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, slice.baseAddress, slice.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // Somebody we share the terminal with made it non-blocking; wait until it takes more.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

/// Writes a line to standard error; when that fails too there is nobody left to tell.
func complain(_ text: String) {
  let buffer = OutputBuffer(descriptor: STDERR_FILENO)
  try? buffer.line(text)
  try? buffer.flush()
}
