import TaskModel

/// By what somebody is recognised in a board file: identifier, name and login name.
struct NamedAs: Sendable {
  /// The identifier, as it stands in references.
  let id: String
  /// The same with the kind of the record before it.
  let reference: String
  /// The bytes of the two.
  private let identifiers: [[UInt8]]
  /// Each folded, with one space between its words.
  private let names: [[UInt8]]
  /// For each byte, whether a name begins with it.
  private let beginnings: [Bool]

  /// Shorter words of a name stand in every text.
  private static let leastLetters = 3

  /// - Parameters:
  ///   - id: The identifier.
  ///   - people: The person, in each of the forms that are known: names change.
  init(_ id: PersonID, _ people: [Person]) {
    self.id = id.rawValue
    reference = RecordRef.person(id).description
    identifiers = [id.rawValue, reference].map { Array($0.utf8) }
    var names: Set<String> = [words(of: id.rawValue)]
    for person in people {
      names.insert(words(of: person.name))
      let first = words(of: person.name).split(separator: " ").first.map(String.init)
      for word in [first, person.login].compactMap(\.self) where word.count >= Self.leastLetters {
        names.insert(words(of: word))
      }
    }
    self.names = names.filter { !$0.isEmpty }.map { Array($0.utf8) }
    var beginnings = [Bool](repeating: false, count: 256)
    for name in self.names { beginnings[Int(name[0])] = true }
    self.beginnings = beginnings
  }

  /// Whether a text is their identifier, on its own or as `person:` and the identifier.
  func isIdentifier(_ text: String) -> Bool { text == id || text == reference }

  /// Whether a text names them, as whole words, whatever the case and the accents.
  func stands(in text: String) -> Bool {
    var text = text
    return text.withUTF8(stands(in:))
  }

  /// The same of a text in UTF-8.
  func isIdentifier(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Some letters can be spelled in several ways.
    guard text.allSatisfy({ $0 < 0x80 }) else {
      return isIdentifier(String(decoding: text, as: UTF8.self))
    }
    return identifiers.contains { $0.count == text.count && $0.elementsEqual(text) }
  }

  /// The same of a text in UTF-8.
  func stands(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    // As most are; going through letters of any language takes fifty times as long.
    guard !text.allSatisfy({ $0 < 0x80 }) else { return stands(inPlain: text) }
    var words = words(of: String(decoding: text, as: UTF8.self))
    return words.withUTF8(stands(inPlain:))
  }

  /// The same of a text in ASCII, or one of which nothing is left but folded words.
  private func stands(inPlain text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isInWord = false
    for start in text.indices {
      let byte = lowercased(text[start])
      let isBeginning = !isInWord && beginnings[Int(byte)]
      isInWord = byte.isInWord
      if isBeginning, names.contains(where: { begins($0, text, start) }) { return true }
    }
    return false
  }

  /// Whether a name begins there, and ends with a word of the text.
  private func begins(_ name: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var position = start
    for byte in name {
      if byte == UInt8(ascii: " ") {
        let gap = position
        while position < text.count, !text[position].isInWord { position += 1 }
        if position == gap { return false }
      } else {
        guard position < text.count, lowercased(text[position]) == byte else { return false }
        position += 1
      }
    }
    return position == text.count || !text[position].isInWord
  }
}

/// The words of a text, folded, with one space between them.
private func words(of text: some StringProtocol) -> String {
  folded(text).split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
}

private func lowercased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

extension UInt8 {
  /// Whether it belongs to a word: a letter or a digit, or a part of one beyond ASCII.
  fileprivate var isInWord: Bool { isDigit || (self | 0x20) &- 0x61 < 26 || self >= 0x80 }
}
