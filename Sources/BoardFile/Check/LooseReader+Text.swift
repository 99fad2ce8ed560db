extension LooseReader {
  /// Takes a text, and notes what is wrong in it; gives whether its bytes are valid.
  ///
  /// - Throws: That it is not closed on its line.
  mutating func text() throws(ScanProblem) -> (StringToken, isSound: Bool) {
    let opening = scanner.cursor
    do throws(ScanProblem) {
      return (try scanner.scanText(), true)
    } catch {
      scanner.cursor = opening + 1
    }
    return try textByHand()
  }

  /// Goes through a text in which something is wrong, its first quote already taken.
  private mutating func textByHand() throws(ScanProblem) -> (StringToken, isSound: Bool) {
    let start = scanner.offset
    var isSound = true
    // One of each is enough: a text in another encoding would give hundreds.
    var noted: [Expected] = []
    func note(_ expected: Expected, _ mending: FileProblem.Mending, _ reader: inout LooseReader) {
      if mending == .byPeople { isSound = false }
      guard !noted.contains(expected) else { return }
      noted.append(expected)
      reader.note(reader.scanner.problem(expected), mending)
    }
    while true {
      scanner.cursor = nextSpecialByte(from: scanner.cursor)
      let byte = scanner.cursor.pointee
      switch byte {
      case UInt8(ascii: "\""):
        scanner.cursor += 1
        return (StringToken(start: start, end: scanner.offset - 1, isPlain: false), isSound)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): throw scanner.problem(.noControlCharacter)
      case 0:
        guard scanner.cursor < scanner.end else { throw scanner.problem(.noControlCharacter) }
        note(.noZeroByte, .byPeople, &self)
        scanner.cursor += 1
      case 1..<0x20:
        note(.noControlCharacter, .escape, &self)
        scanner.cursor += 1
      case UInt8(ascii: "\\"): try escape { note($0, .byPeople, &$1) }
      default:
        let length = lengthOfUTF8Sequence(at: scanner.cursor)
        if length == 0 { note(.validUTF8, .byPeople, &self) }
        scanner.cursor += max(1, length)
      }
    }
  }

  /// Takes an escape, or tells what is wrong with it and takes its backslash and one character.
  private mutating func escape(
    _ note: (Expected, inout LooseReader) -> Void
  ) throws(ScanProblem) {
    let start = scanner.cursor
    do throws(ScanProblem) {
      try scanner.scanEscape()
    } catch {
      scanner.cursor = start
      note(error.expected, &self)
      // A line end or a character of several bytes is for the loop to see.
      scanner.cursor += (0x20..<0x80).contains(start[1]) ? 2 : 1
    }
  }
}
