/// Writes out "repeat the last character" (REP, `ESC [ n b`) before libvterm sees it.
///
/// libvterm 0.1 has the function, but takes the next to last column for the last one and breaks the
/// line after it. ncurses uses it for borders made of ASCII, so every such screen would scroll.
struct RepeatExpander {
  /// The beginning of what may become the sequence.
  private var held: [UInt8] = []
  /// The last printable ASCII character; ncurses repeats no others.
  private var last: UInt8?

  mutating func expand(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes { append(byte, to: &result) }
    return result
  }

  private mutating func append(_ byte: UInt8, to result: inout [UInt8]) {
    let isDigit = (0x30...0x39).contains(byte)
    switch (held.count, byte) {
    case (_, 0x1B):
      result += held
      held = [byte]
    case (1, 0x5B): held.append(byte)
    case (2...6, _) where isDigit: held.append(byte)
    case (3..., 0x62):
      let count = Int(String(decoding: held.dropFirst(2), as: UTF8.self)) ?? 0
      if let last { result += Array(repeating: last, count: count) }
      held = []
    case (0, _):
      last = (0x20...0x7E).contains(byte) ? byte : nil
      result.append(byte)
    default:
      result += held + [byte]
      held = []
    }
  }
}
