/// Something in a text by which a resident could be recognised.
public struct ResidentTrace: Equatable, Sendable {
  /// What it looks like.
  public enum Kind: String, Sendable, CaseIterable {
    case email, phone, citizenNumber, bankAccount, address, name
  }

  /// What it looks like.
  public var kind: Kind
  /// The piece of the text.
  public var text: String
  /// How many characters stand before it.
  public var offset: Int

  /// Makes a trace.
  public init(_ kind: Kind, _ text: String, at offset: Int) {
    self.kind = kind
    self.text = text
    self.offset = offset
  }
}

/// What in a text looks as if it shows who a resident is, in the order of the text.
///
/// A guess, for a warning that one may pass: an e-mail address, a telephone number, a citizen service
/// number (BSN, told by the eleven test), an account number (IBAN, told by its remainder), a Dutch
/// postcode with a house number, or a name behind a form of address, in Dutch or English.
public func residentTraces(in text: String) -> [ResidentTrace] {
  let search = TraceSearch(text)
  let accounts = search.accounts()
  // The end of an account number may look like a telephone number.
  let numbers = search.numbers().filter { number in
    !accounts.contains { $0.offset <= number.offset && number.offset < $0.offset + $0.text.count }
  }
  let found = search.emails() + accounts + search.addresses() + numbers + search.names()
  return found.sorted { ($0.offset, $0.kind.rawValue) < ($1.offset, $1.kind.rawValue) }
}

/// A text as its characters, in which traces are looked for.
private struct TraceSearch {
  private let text: [Character]

  init(_ text: String) { self.text = Array(text) }

  private func trace(_ kind: ResidentTrace.Kind, _ range: Range<Int>) -> ResidentTrace {
    ResidentTrace(kind, String(text[range]), at: range.lowerBound)
  }

  // MARK: - Addresses of mail and of houses

  func emails() -> [ResidentTrace] {
    text.indices.filter { text[$0] == "@" }.compactMap { sign in
      let isPart = { (character: Character) in
        character.isLetter || character.isNumber || "._%+-".contains(character)
      }
      let start = sign - text[..<sign].reversed().prefix(while: isPart).count
      var end = sign + 1 + text[(sign + 1)...].prefix(while: isPart).count
      while end > sign + 1, !text[end - 1].isLetter { end -= 1 }
      let host = text[(sign + 1)..<end]
      guard start < sign, let dot = host.lastIndex(of: "."), dot > sign + 1, end - dot > 2 else {
        return nil
      }
      return trace(.email, start..<end)
    }
  }

  /// `1234 AB 12`, and `12, 1234 AB`: a postcode alone is half a street.
  func addresses() -> [ResidentTrace] {
    text.indices.compactMap { start in
      guard isBorder(start), isDigits(start, count: 4), text[start] != "0" else { return nil }
      var letters = start + 4
      if letters < text.count, text[letters] == " " { letters += 1 }
      let end = letters + 2
      guard end <= text.count, text[letters..<end].allSatisfy({ $0.isASCII && $0.isLetter }),
        isBorder(end), text[letters..<end].allSatisfy(\.isUppercase) || letters == start + 4
      else { return nil }
      let behind = text[end...].prefix { $0 == " " || $0 == "," }.count
      let number = text[(end + behind)...].prefix(while: \.isASCIIDigit).count
      if (1...5).contains(number), behind > 0 {
        return trace(.address, start..<end + behind + number)
      }
      let before = text[..<start].reversed().prefix { $0 == " " || $0 == "," }.count
      let word = text[..<(start - before)].reversed().prefix { $0.isLetter || $0.isNumber }.count
      let first = start - before - word
      guard before > 0, word > 0, text[first].isASCIIDigit else { return nil }
      return trace(.address, first..<end)
    }
  }

  // MARK: - Numbers

  /// Telephone numbers and citizen service numbers: digits with at most a separator between them.
  func numbers() -> [ResidentTrace] {
    var found: [ResidentTrace] = []
    var index = 0
    while index < text.count {
      guard text[index].isASCIIDigit || text[index] == "+", isBorder(index) else {
        index += 1
        continue
      }
      let end = numberEnd(from: index)
      if let kind = kind(ofNumber: text[index..<end]) { found.append(trace(kind, index..<end)) }
      index = max(end, index + 1)
    }
    return found
  }

  private func numberEnd(from start: Int) -> Int {
    var end = start
    var index = text[start] == "+" ? start + 1 : start
    var separators = 0
    while index < text.count {
      if text[index].isASCIIDigit {
        end = index + 1
        separators = 0
      } else if " -./()".contains(text[index]), separators < 2 {
        separators += 1
      } else {
        break
      }
      index += 1
    }
    // Something else goes on, like a word or an hour.
    return end < text.count && (text[end].isLetter || text[end] == ":") ? start : end
  }

  private func kind(ofNumber piece: ArraySlice<Character>) -> ResidentTrace.Kind? {
    let groups = piece.split { !$0.isASCIIDigit }.map(\.count)
    let digits = piece.compactMap(\.wholeNumberValue)
    // Days, in either order, with or without what follows.
    if groups.starts(with: [2, 2, 4]) || groups.starts(with: [4, 2, 2]) { return nil }
    if piece.first == "+" { return (9...15).contains(digits.count) ? .phone : nil }
    if digits.count == 9, passesElevenTest(digits) { return .citizenNumber }
    let isDialled = digits.starts(with: [0, 0]) ? 12...15 : 10...11
    return digits.first == 0 && isDialled.contains(digits.count) ? .phone : nil
  }

  /// The test that every citizen service number passes: the digits weighed 9 to 2 and -1 come to a
  /// multiple of eleven.
  private func passesElevenTest(_ digits: [Int]) -> Bool {
    let sum = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
    return sum.isMultiple(of: 11) && digits.contains { $0 != 0 }
  }

  /// Account numbers: two letters, two digits and up to thirty more, whose remainder by 97 is 1 when
  /// the first four stand last (ISO 13616).
  func accounts() -> [ResidentTrace] {
    text.indices.compactMap { start in
      guard isBorder(start), start + 4 <= text.count, text[start].isASCIICapital,
        text[start + 1].isASCIICapital, isDigits(start + 2, count: 2)
      else { return nil }
      let end = accountEnd(from: start)
      let signs = text[start..<end].filter { $0 != " " }
      guard (15...34).contains(signs.count) else { return nil }
      let remainder = (signs[4...] + signs[..<4]).reduce(0) { sum, sign in
        let value = Int(String(sign), radix: 36) ?? 0
        return (sum * (value < 10 ? 10 : 100) + value) % 97
      }
      return remainder == 1 ? trace(.bankAccount, start..<end) : nil
    }
  }

  private func accountEnd(from start: Int) -> Int {
    var end = start
    var index = start
    while index < text.count {
      if text[index].isASCIIDigit || text[index].isASCIICapital {
        end = index + 1
      } else if text[index] != " " {
        break
      }
      index += 1
    }
    return end
  }

  // MARK: - Names

  private static let titles: Set<String> = [
    "mevr", "mevrouw", "mw", "dhr", "meneer", "mijnheer", "heer", "fam", "familie", "mr", "mrs",
    "ms", "miss", "mister",
  ]

  private static let particles: Set<String> = [
    "van", "de", "den", "der", "het", "'t", "’t", "ten", "ter", "te", "el", "al", "von", "di", "la",
  ]

  /// A form of address with a name behind it.
  func names() -> [ResidentTrace] {
    let words = words
    return words.indices.compactMap { position in
      let word = words[position]
      var title = String(text[word]).lowercased()
      if title.hasSuffix(".") { title.removeLast() }
      guard Self.titles.contains(title) else { return nil }
      var next = position + 1
      while next < words.count, next - position < 4,
        Self.particles.contains(String(text[words[next]]).lowercased())
      {
        next += 1
      }
      guard next < words.count, let first = text[words[next]].first, first.isUppercase else {
        return nil
      }
      var end = words[next].upperBound
      while end > words[next].lowerBound + 1, !text[end - 1].isLetter { end -= 1 }
      return trace(.name, word.lowerBound..<end)
    }
  }

  /// What stands between white space and what parts a sentence.
  private var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in 0...text.count {
      let isInWord =
        index < text.count && !text[index].isWhitespace && !",;:!?\"“”()".contains(text[index])
      if isInWord {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    return words
  }

  // MARK: - Characters

  /// Whether no word goes on across this place.
  private func isBorder(_ index: Int) -> Bool {
    guard index > 0, index < text.count else { return true }
    let isWord = { (character: Character) in character.isLetter || character.isNumber }
    return !(isWord(text[index - 1]) && isWord(text[index]))
  }

  private func isDigits(_ start: Int, count: Int) -> Bool {
    start + count <= text.count && text[start..<start + count].allSatisfy(\.isASCIIDigit)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
  fileprivate var isASCIICapital: Bool { isASCII && isUppercase }
}
