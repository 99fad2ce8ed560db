import Canvas

extension String {
  /// The text on one line, without anything that a terminal could obey; see `sanitised`.
  ///
  /// Nearly every text of a list is harmless as it is, and is seen to be at a glance.
  var harmless: String {
    utf8.allSatisfy(isPlain) ? self : sanitised
  }
}

/// Whether a byte can only be a part of printable ASCII, or of the letters from U+00C0 to U+023F
/// (À, é, ï, ß …): those are led by the bytes C3 to C8, and no control or format character is.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x20...0x7E, 0x80...0xBF, 0xC3...0xC8: true
  default: false
  }
}
