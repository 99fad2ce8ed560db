import Canvas

extension KeyDecoder {
  /// What bytes beginning with escape mean: a known sequence, a general one, Alt, or the key itself.
  func escapeStep(_ bytes: ArraySlice<UInt8>, isComplete: Bool) -> DecodingStep {
    if let known = knownStep(bytes) { return known }
    guard let second = bytes.dropFirst().first else {
      return isComplete ? .event(.key(.escape), 1) : .incomplete
    }
    switch second {
    case 0x5B where bytes.count > 2 || !isComplete: return controlStep(bytes)
    case 0x4F where bytes.count > 2: return shiftStep(bytes)
    case 0x4F where !isComplete: return .incomplete
    case 0x20...0x7E, 0xC2...0xF4:
      switch textStep(bytes.dropFirst()) {
      case .text(let count):
        let text = String(decoding: bytes.dropFirst().prefix(count), as: UTF8.self)
        return text.first.map { .event(.key(.alt($0)), count + 1) } ?? .skip(count + 1)
      case .incomplete: return .incomplete
      case .skip(let count): return .skip(count + 1)
      case .event, .pasteStart: return .skip(2)
      }
    // Escape and then a key of its own, typed fast or both sent by a program.
    default: return .event(.key(.escape), 1)
    }
  }

  /// The longest of the terminal's own sequences that the bytes begin with.
  private func knownStep(_ bytes: ArraySlice<UInt8>) -> DecodingStep? {
    sequences
      .filter { bytes.starts(with: $0.bytes) }
      .max { $0.bytes.count < $1.bytes.count }
      .map { .event(.key($0.key), $0.bytes.count) }
  }

  /// A control sequence (ECMA-48, 5.4): parameters, intermediate bytes, one final byte.
  private func controlStep(_ bytes: ArraySlice<UInt8>) -> DecodingStep {
    let body = bytes.dropFirst(2)
    let parameters = body.prefix { $0 >= 0x20 && $0 <= 0x3F }
    guard let final = body.dropFirst(parameters.count).first else { return .incomplete }
    var length = 2 + parameters.count
    // Something else begins before this one ended: drop only what was cut off.
    guard final >= 0x40 && final <= 0x7E else { return .skip(length) }
    length += 1
    if parameters.first == 0x3C { return mouseStep(parameters.dropFirst(), final, length) }
    let numbers = numbers(in: parameters)
    switch final {
    case 0x5B:  // the Linux console sends its first function keys as [[A to [[E
      guard let letter = body.dropFirst().first else { return .incomplete }
      let isKey = letter >= 0x41 && letter <= 0x45
      return isKey ? .event(.key(.function(Int(letter) - 0x40)), 4) : .skip(length)
    case 0x5A: return .event(.key(.backTab), length)
    case 0x7E where numbers.first == 200: return .pasteStart(length)
    case 0x7E:
      return numberedKey(numbers.first ?? 0).map { .event(.key($0), length) } ?? .skip(length)
    default: return letterKey(final).map { .event(.key($0), length) } ?? .skip(length)
    }
  }

  /// A key in application mode: escape, O and a letter.
  private func shiftStep(_ bytes: ArraySlice<UInt8>) -> DecodingStep {
    guard let letter = bytes.dropFirst(2).first else { return .incomplete }
    if let key = letterKey(letter) { return .event(.key(key), 3) }
    switch letter {
    case 0x4D: return .event(.key(.enter), 3)
    case 0x6A...0x79:  // the numeric keypad: the sign it is labelled with
      return .event(.key(.character(Character(Unicode.Scalar(letter - 0x40)))), 3)
    case 0x1B: return .event(.key(.alt("O")), 2)
    default: return .skip(3)
    }
  }

  /// A report of the mouse: button, column and row, then `M` for down or `m` for up.
  private func mouseStep(
    _ parameters: ArraySlice<UInt8>,
    _ final: UInt8,
    _ length: Int
  ) -> DecodingStep {
    let numbers = numbers(in: parameters)
    guard final == 0x4D, numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else {
      return .skip(length)
    }
    let point = Point(column: numbers[1] - 1, row: numbers[2] - 1)
    // Bits 2 to 4 are Shift, Alt and Control.
    switch numbers[0] & ~0b11100 {
    case 0: return .event(.mouse(MouseEvent(.press, at: point)), length)
    case 64: return .event(.mouse(MouseEvent(.wheelUp, at: point)), length)
    case 65: return .event(.mouse(MouseEvent(.wheelDown, at: point)), length)
    default: return .skip(length)
    }
  }

  /// The decimal numbers between semicolons; a missing or absurd one counts as zero.
  private func numbers(in bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: 0x3B, omittingEmptySubsequences: false).map {
      $0.count <= 6 ? Int(String(decoding: $0, as: UTF8.self)) ?? 0 : 0
    }
  }
}

/// The key of a sequence that ends in a letter; modifiers are not told apart.
private func letterKey(_ letter: UInt8) -> Key? {
  switch letter {
  case 0x41: .up
  case 0x42: .down
  case 0x43: .right
  case 0x44: .left
  case 0x46: .end
  case 0x48: .home
  case 0x50...0x53: .function(Int(letter) - 0x4F)
  default: nil
  }
}

/// The key of a sequence that ends in `~`.
private func numberedKey(_ number: Int) -> Key? {
  switch number {
  case 1, 7: .home
  case 2: .insert
  case 3: .delete
  case 4, 8: .end
  case 5: .pageUp
  case 6: .pageDown
  case 11...15: .function(number - 10)
  case 17...21: .function(number - 11)
  case 23, 24: .function(number - 12)
  default: nil
  }
}
