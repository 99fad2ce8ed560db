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
  for scalar in text.lowercased()._nfd where !scalar.properties.isDiacritic {
    scalars.append(scalar)
  }
  return String(scalars)
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
