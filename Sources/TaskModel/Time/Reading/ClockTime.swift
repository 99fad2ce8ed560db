/// Reads the time at the end of a moment as typed.
enum ClockTime {
  /// Takes the time off the end of a folded text, with what joins it to the day.
  ///
  /// - Parameters:
  ///   - text: The text, folded.
  ///   - typed: The text as it was typed, for the error.
  /// - Returns: What stands before the time, and the time; all of the text when there is none.
  /// - Throws: ``UnclearDay/noSuchTime(_:)``.
  static func split(
    _ text: String,
    typed: String
  ) throws(UnclearDay) -> (words: String, time: TimeOfDay?) {
    var rest = text[...]
    let half = takeHalf(&rest)
    let tail = takeDigits(&rest)
    let mark = rest.last
    let hour: Substring
    var minute: Substring = "00"
    switch mark {
    case ":":
      rest = rest.dropLast()
      (hour, minute) = (takeDigits(&rest), tail)
    case "u", "h":
      rest = rest.dropLast()
      hour = takeDigits(&rest)
      // Otherwise it is the end of a word.
      guard !hour.isEmpty else { return (text, nil) }
      if !tail.isEmpty { minute = tail }
    default:
      guard half != nil, !tail.isEmpty else { return (text, nil) }
      hour = tail
    }
    guard hour.count <= 2, minute.count == 2, let hours = Int(hour), let minutes = Int(minute),
      let time = TimeOfDay(hour: inDay(hours, half), minute: minutes)
    else { throw .noSuchTime(typed) }
    return (String(trimmed(rest)), time)
  }

  private enum Half { case morning, afternoon }

  /// Takes `am` or `pm` off the end, when a digit stands before it.
  private static func takeHalf(_ text: inout Substring) -> Half? {
    for (word, half) in [("am", Half.morning), ("pm", Half.afternoon)] where text.hasSuffix(word) {
      var rest = text.dropLast(2)
      while rest.last?.isWhitespace == true { rest = rest.dropLast() }
      guard rest.utf8.last.map(isDigit) == true else { return nil }
      text = rest
      return half
    }
    return nil
  }

  private static func takeDigits(_ text: inout Substring) -> Substring {
    var start = text.endIndex
    while start > text.startIndex {
      let before = text.index(before: start)
      guard text[before].isASCII, text[before].isNumber else { break }
      start = before
    }
    defer { text = text[..<start] }
    return text[start...]
  }

  /// The hour of the day; one that a clock of twelve hours does not have, when it is none.
  private static func inDay(_ hour: Int, _ half: Half?) -> Int {
    guard let half else { return hour }
    guard (1...12).contains(hour) else { return -1 }
    return hour % 12 + (half == .afternoon ? 12 : 0)
  }

  /// The day, without what joins it to the time: `T`, `@`, a hyphen, `om`, `at`.
  private static func trimmed(_ text: Substring) -> Substring {
    var rest = spaceless(text)
    if let last = rest.last, "@,-".contains(last) { return spaceless(rest.dropLast()) }
    for word in [" om", " at"] where rest.hasSuffix(word) { return spaceless(rest.dropLast(3)) }
    if ["om", "at"].contains(rest) { return "" }
    if rest.last == "t", rest.dropLast().utf8.last.map(isDigit) == true { rest = rest.dropLast() }
    return rest
  }

  private static func spaceless(_ text: Substring) -> Substring {
    var text = text
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return text
  }
}
