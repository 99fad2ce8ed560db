/// Text with everything that breaks terminals, in any order.
///
/// - Parameters:
///   - length: how many pieces; a piece is one scalar or a short sequence.
///   - generator: where chance comes from.
/// - Returns: the text.
func randomText(length: Int, using generator: inout some RandomNumberGenerator) -> String {
  let pieces = [
    "a", "soup", " ", "  ", "é", "e\u{301}", "\u{302}", "汤", "ス", "한", "\u{1112}", "\u{1161}",
    "👩🏾‍🍳", "👍", "\u{1F3FD}", "\u{200D}", "\u{FE0F}", "❤", "🇳", "🇱", "🏴", "\u{E0067}", "3",
    "\u{20E3}", "\u{1B}", "\u{9B}", "\u{7F}", "\t", "\u{202E}", "\u{2066}", "\u{200B}", "\u{2028}",
    "\u{FEFF}", "\u{E000}", "\u{378}", "क्ष", "ि", "ש", "\u{FDFD}", "\u{3000}", "─", "│", "\n",
  ]
  var text = ""
  for _ in 0..<length {
    if Bool.random(using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
    } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &generator)) {
      text.unicodeScalars.append(scalar)
    }
  }
  return text
}
