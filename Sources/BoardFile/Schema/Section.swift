/// The top-level keys of a board file, in canonical order.
enum Section: String, CaseIterable, Sendable {
  case format, board, people, stakeholders, tasks, thanks, cases, agreements, meetings, lessons
  case inquiries, guides, draws, log

  /// Whether a new board has it from the start, empty.
  var isInNewBoards: Bool {
    switch self {
    case .people, .stakeholders, .tasks, .thanks, .cases, .agreements, .meetings, .log: true
    default: false
    }
  }
}

/// What the `format` key has to hold.
enum FormatVersion {
  /// The version that this program reads and writes.
  static let current = 1
  static let prefix = "rotonde-board/"

  /// The version in a text like `rotonde-board/1`.
  static func number(in text: String) -> Int? {
    guard text.hasPrefix(prefix) else { return nil }
    let digits = text.utf8.dropFirst(prefix.utf8.count)
    guard (1...6).contains(digits.count), digits.first != UInt8(ascii: "0"),
      digits.allSatisfy(\.isDigit)
    else { return nil }
    return Int(String(Substring(digits)))
  }
}
