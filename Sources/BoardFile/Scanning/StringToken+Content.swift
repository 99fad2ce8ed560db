extension StringToken {
  /// Gives the text's bytes, escapes undone, to `body`; copies only when there are escapes.
  @inline(__always)
  func withContent<Result>(
    _ base: UnsafePointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let raw = UnsafeBufferPointer(start: base + start, count: end - start)
    return isPlain ? body(raw) : unescaped(raw).withUnsafeBufferPointer(body)
  }

  /// The text.
  @inline(__always)
  func string(_ base: UnsafePointer<UInt8>) -> String {
    withContent(base) { String(decoding: $0, as: UTF8.self) }
  }
}

/// The bytes of a text of which the escapes, known to be valid, are undone.
private func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(raw.count)
  guard var cursor = raw.baseAddress else { return result }
  let end = cursor + raw.count
  while cursor < end {
    guard cursor.pointee == UInt8(ascii: "\\") else {
      result.append(cursor.pointee)
      cursor += 1
      continue
    }
    let escape = cursor[1]
    cursor += 2
    switch escape {
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      var code = hexadecimal(at: cursor) ?? 0
      cursor += 4
      if code & 0xFC00 == 0xD800 {
        let low = hexadecimal(at: cursor + 2) ?? 0
        code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
        cursor += 6
      }
      let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: result.append(escape)
    }
  }
  return result
}
