import BoardFile
import TaskModel

/// JSON that no terminal it is shown on can obey.
///
/// JSON itself asks for escapes below U+0020 only; here U+007F to U+009F and the characters that
/// turn the direction of text are written as `\u00XX` too, which means the same to whoever reads it.
func terminalSafe(_ json: String) -> String {
  // In JSON these characters can stand nowhere but in texts, so the rest is left alone.
  guard json.utf8.contains(where: { $0 >= 0x7F }), json.unicodeScalars.contains(where: isHarmful)
  else { return json }
  var safe = ""
  safe.reserveCapacity(json.utf8.count)
  for scalar in json.unicodeScalars {
    if isHarmful(scalar) {
      // All of them lie below U+10000, so four digits do.
      let digits = String(scalar.value, radix: 16)
      safe += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    } else {
      safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}

/// Delete and the C1 controls; the marks, embeddings, overrides and isolates of direction; and the
/// two line ends that JSON lets stand.
private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}

extension OutputBuffer {
  /// Writes one JSON object on a line.
  func json(_ body: (inout JSONText) -> Void) throws(CommandFailure) {
    var json = JSONText()
    json.object(body)
    try line(terminalSafe(json.text))
  }
}
