import CNcurses
import Glibc

/// Where ncurses sends what it draws: the terminal, or for the time of a frame a memory.
///
/// ncurses (6.4, `mvcur`) sends what it has whenever the cursor moves, some thirty times a frame. The
/// terminal would show frames half drawn and wake up each time. So it is given a descriptor of its
/// own, behind which a memory is put while it draws; then the frame is sent as a whole.
struct FrameOutput: ~Copyable {
  /// What ncurses writes to.
  let stream: UnsafeMutablePointer<FILE>
  private let descriptor: Int32
  /// A file in memory; negative where there can't be one, and then nothing is gathered.
  private let memory: Int32

  /// - Returns: `nil` when the process may not open another file.
  init?() {
    let descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0)
    guard descriptor >= 0 else { return nil }
    guard let stream = fdopen(descriptor, "w") else {
      Glibc.close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.stream = stream
    memory = memfd_create("frame", rotonde_memory_closed_by_exec())
  }

  deinit {
    fclose(stream)
    if memory >= 0 { Glibc.close(memory) }
  }

  /// Lets ncurses draw, and sends what came of it in one go.
  ///
  /// The body must ask nothing of the terminal, which is not there meanwhile.
  func gather(_ draw: () -> Void) {
    guard memory >= 0, lseek(memory, 0, SEEK_SET) == 0, put(memory) else { return draw() }
    draw()
    // Without the terminal behind the descriptor nothing could be shown or put back at the end.
    precondition(put(STDOUT_FILENO), "the terminal is no longer open")
    let count = max(0, Int(lseek(memory, 0, SEEK_CUR)))
    let frame = [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
      read = max(0, pread(memory, buffer.baseAddress, count, 0))
    }
    sendToTerminal(frame)
  }

  private func put(_ target: Int32) -> Bool {
    while dup3(target, descriptor, O_CLOEXEC) < 0 {
      guard errno == EINTR || errno == EBUSY else { return false }
    }
    return true
  }
}

/// Sends bytes to the terminal past ncurses, which holds nothing back when this is called.
func sendToTerminal(_ bytes: [UInt8]) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    if written < 0 && errno == EINTR { continue }
    if written < 0 && errno == EAGAIN {
      // Another program that shares the terminal made it one that never waits.
      var terminal = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
      poll(&terminal, 1, -1)
      continue
    }
    // The terminal is gone; reading will say so.
    guard written > 0 else { return }
    rest = rest.dropFirst(written)
  }
}
