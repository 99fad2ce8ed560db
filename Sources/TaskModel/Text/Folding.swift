// The canonical decomposition of Unicode lives in the standard library, but behind SPI; see
// docs/decisions/0005-unicode-from-the-standard-library.md for why it is used all the same.
@_spi(_Unicode) import Swift

/// The form of a text in which names and searches are compared: case and accents ignored.
///
/// "Café" and "CAFE" fold to the same text. An empty result is possible only for an empty text or
/// one that is nothing but marks.
public func folded(_ text: some StringProtocol) -> String {
  let text = String(text)
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
  var scalars = String.UnicodeScalarView()
  // By way of capitals, so that ﬁ is fi, the Turkish ı is i, and every Greek sigma is the same.
  for scalar in text.uppercased().lowercased()._nfd {
    if let letters = typed(scalar) {
      scalars.append(contentsOf: letters.unicodeScalars)
    } else if scalar.isASCII || !scalar.properties.isDiacritic {
      scalars.append(scalar)
    }
  }
  return String(scalars)
}

/// How people type a letter that Unicode does not take apart into a letter and a mark.
private func typed(_ scalar: Unicode.Scalar) -> String? {
  switch scalar {
  case "ß": "ss"
  case "ø": "o"
  case "ł": "l"
  case "đ", "ð": "d"
  case "ħ": "h"
  case "þ": "th"
  case "æ": "ae"
  case "œ": "oe"
  case "ĳ": "ij"
  default: nil
  }
}

/// Whether folded words stand in a text, whatever its case and accents.
///
/// The same as looking for them in the folded text. A search asks it of every text on the board,
/// therefore a text in plain ASCII, as most are, is read where it lies.
public func mentions(_ words: String, in text: String) -> Bool {
  var (words, text) = (words, text)
  return words.withUTF8 { words in
    let inPlainText = text.withUTF8 { text in
      text.allSatisfy { $0 < 0x80 } ? stand(words, in: text) : nil
    }
    if let inPlainText { return inPlainText }
    text = folded(text)
    return text.withUTF8 { stand(words, in: $0) }
  }
}

private func stand(
  _ words: UnsafeBufferPointer<UInt8>,
  in text: UnsafeBufferPointer<UInt8>
) -> Bool {
  guard let first = words.first else { return true }
  guard words.count <= text.count else { return false }
  for start in 0...text.count - words.count where lowercased(text[start]) == first {
    if words.indices.allSatisfy({ lowercased(text[start + $0]) == words[$0] }) { return true }
  }
  return false
}

private func lowercased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

/// A text as it is kept in the file: without white space at its ends, canonically composed (NFC).
public func tidied(_ text: some StringProtocol) -> String {
  let body = text.drop(while: \.isWhitespace)
  let end = body.lastIndex { !$0.isWhitespace }.map { body.index(after: $0) } ?? body.startIndex
  let trimmed = String(body[..<end])
  if trimmed.utf8.allSatisfy({ $0 < 0x80 }) { return trimmed }
  var scalars = String.UnicodeScalarView()
  for scalar in trimmed._nfc { scalars.append(scalar) }
  return String(scalars)
}
