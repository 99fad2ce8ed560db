import TaskModel

/// By what somebody is recognised in a board file: identifier, name and login name.
struct NamedAs: Sendable {
  /// The identifier, as it stands in references.
  let id: String
  /// Each folded, with one space around each word.
  private let names: Set<String>
  /// The first word of each, in lower-case ASCII; enough to pass over most records.
  private let beginnings: Set<[UInt8]>

  /// Shorter words of a name stand in every text.
  private static let leastLetters = 3

  /// - Parameters:
  ///   - id: The identifier.
  ///   - people: The person, in each of the forms that are known: names change.
  init(_ id: PersonID, _ people: [Person]) {
    self.id = id.rawValue
    var names: Set<String> = [spaced(id.rawValue)]
    for person in people {
      names.insert(spaced(person.name))
      let first = spaced(person.name).split(separator: " ").first.map(String.init)
      let words = [first, person.login].compactMap(\.self)
      for word in words where word.count >= Self.leastLetters { names.insert(spaced(word)) }
    }
    self.names = names.filter { $0.count > 2 }
    let first = self.names.compactMap { $0.split(separator: " ").first.map { Array($0.utf8) } }
    beginnings = Set(first + [folded(id.rawValue).utf8.map { $0 }])
  }

  /// Whether a text names them, as whole words, whatever the case and the accents.
  func stands(in text: String) -> Bool {
    let text = spaced(text)
    return names.contains { text.contains($0) }
  }

  /// Whether they may be named in these bytes of JSON; quick, and wrong only in saying yes.
  func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Accents and escapes hide letters.
    if bytes.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "\\") }) { return true }
    return beginnings.contains { contains($0, in: bytes) }
  }

  private func contains(_ word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, word.count <= bytes.count else { return word.isEmpty }
    for start in 0...bytes.count - word.count where lowercased(bytes[start]) == first {
      if word.indices.allSatisfy({ lowercased(bytes[start + $0]) == word[$0] }) { return true }
    }
    return false
  }

  private func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

/// The words of a text, folded, with one space before and behind each.
private func spaced(_ text: some StringProtocol) -> String {
  let words = folded(text).split { !($0.isLetter || $0.isNumber) }
  return " " + words.joined(separator: " ") + " "
}
