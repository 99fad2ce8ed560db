extension TerminalSession {
  /// Gives the terminal a text for its clipboard (OSC 52); one that does not know how is left alone.
  ///
  /// Some terminals take it only when that is configured, so nobody can tell whether it arrived.
  public func copy(_ text: String) { modes.copy(text) }
}

/// A text in base64 (RFC 4648), as terminals want it.
func base64(_ text: String) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  let bytes = Array(text.utf8)
  var result = ""
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    for position in 0..<4 {
      result.append(position <= group.count ? letters[bits >> (18 - 6 * position) & 63] : "=")
    }
  }
  return result
}
