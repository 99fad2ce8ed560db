internal import Glibc

/// The bytes of a file, read once and never changed.
///
/// They are read into memory rather than mapped: a mapped file that another program cuts short
/// kills whoever looks at it (SIGBUS). A padding of zeros follows the last byte, so that the scanner
/// may load a few bytes at a time, and stops by itself: no JSON value holds a zero.
final class ByteStorage: @unchecked Sendable {
  // Unchecked only because pointers are not sendable; nothing writes to them after `init`.

  /// How many zeros follow the last byte; a SIMD load at the last byte must stay inside.
  static let padding = 32

  /// The first byte.
  let base: UnsafePointer<UInt8>
  /// How many bytes there are, the padding not counted.
  let count: Int

  /// Makes storage of at most `capacity` bytes, filled by `body`, which gives how many it wrote.
  init<Failure: Error>(
    capacity: Int,
    filling body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) {
    let memory = Self.room(for: capacity + Self.padding)
    do {
      count = try body(UnsafeMutableRawBufferPointer(start: memory, count: capacity))
    } catch {
      memory.deallocate()
      throw error
    }
    (memory + count).initializeMemory(as: UInt8.self, repeating: 0, count: Self.padding)
    base = UnsafePointer(memory.bindMemory(to: UInt8.self, capacity: count + Self.padding))
  }

  /// Makes storage that holds a copy of these bytes.
  convenience init(_ bytes: some Collection<UInt8>) {
    self.init(capacity: bytes.count) { memory in
      memory.copyBytes(from: bytes)
      return bytes.count
    }
  }

  deinit { base.deallocate() }

  /// Room for so many bytes.
  ///
  /// For a large file in huge pages, where the system has them: to touch new memory for the first
  /// time, four kilobytes at a time, costs more than to read a file into it.
  private static func room(for count: Int) -> UnsafeMutableRawPointer {
    guard count >= 2 * hugePage else { return .allocate(byteCount: count, alignment: 16) }
    let room = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: hugePage)
    // Advice that need not be taken.
    _ = madvise(room, count, MADV_HUGEPAGE)
    return room
  }

  /// How large a huge page is on the usual processors, in bytes.
  private static let hugePage = 2 << 20

  /// All the bytes, valid as long as the storage.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// The bytes of a range, valid as long as the storage.
  subscript(range: ByteRange) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + Int(range.start), count: range.count)
  }
}

/// Where something stands in a file.
///
/// Half the size of `Range<Int>`, because there is one for every record.
struct ByteRange: Equatable, Sendable {
  var start: UInt32
  var end: UInt32

  init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  var count: Int { Int(end) - Int(start) }

  /// The positions as numbers that index.
  var bytes: Range<Int> { Int(start)..<Int(end) }

  /// The largest file whose positions fit, in bytes.
  static let largestFile = Int(UInt32.max) - ByteStorage.padding
}
