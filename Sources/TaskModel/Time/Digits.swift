// The few helpers that reading and writing dates share.

/// A value that is written as a short text and can be read from UTF-8 without making a string.
protocol UTF8Readable {
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>)
}

extension Instant: UTF8Readable {}
extension Day: UTF8Readable {}
extension Moment: UTF8Readable {}

extension UTF8Readable {
  /// Reads a string by its UTF-8.
  init?(utf8 text: String) {
    var text = text
    guard let value = text.withUTF8({ Self(utf8: $0) }) else { return nil }
    self = value
  }
}

func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// The number that is written with digits only: no sign, nothing else.
func wholeNumber(_ text: some StringProtocol) -> Int? {
  text.utf8.allSatisfy(isDigit) ? Int(text) : nil
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

func twoDigits(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
  guard position + 1 < bytes.count, isDigit(bytes[position]), isDigit(bytes[position + 1]) else {
    return nil
  }
  return Int(bytes[position] - 48) * 10 + Int(bytes[position + 1] - 48)
}
