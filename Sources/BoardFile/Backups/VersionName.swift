import TaskModel

/// What the file of an earlier version is called: `0042-20261121T201500Z.json`.
///
/// The number says which came after which, whatever the clock said; the time is that of the change
/// by which the version stopped being the board.
struct VersionName: Equatable, Sendable {
  /// From 1; each version has the number after the one before it.
  let number: Int
  /// Until when the board was like this.
  let until: Instant

  /// More digits than all boards of the world will ever need; keeps sums far from their limits.
  private static let mostDigits = 15
  private static let suffix = ".json"

  init(number: Int, until: Instant) {
    self.number = number
    self.until = until
  }

  /// Reads the name of a file; `nil` when it is not exactly one that ``fileName`` gives.
  init?(fileName: String) {
    guard fileName.hasSuffix(Self.suffix) else { return nil }
    let parts = fileName.dropLast(Self.suffix.count).split(
      separator: "-",
      omittingEmptySubsequences: false
    )
    guard parts.count == 2, (4...Self.mostDigits).contains(parts[0].utf8.count),
      let number = Int(parts[0]), number > 0,
      let until = Self.instant(parts[1])
    else { return nil }
    self.init(number: number, until: until)
    guard fileName == self.fileName else { return nil }
  }

  /// The name of the file; without colons, which not every file system takes.
  var fileName: String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    let time = until.description.filter { $0 != "-" && $0 != ":" }
    return "\(zeros)\(digits)-\(time)\(Self.suffix)"
  }

  /// The day, in UTC.
  var day: Day { WallClock.utc.day(of: until) }

  /// Reads `20261121T201500Z`.
  private static func instant(_ text: Substring) -> Instant? {
    let letters = Array(text)
    guard letters.count == 16 else { return nil }
    let part = { (range: Range<Int>) in String(letters[range]) }
    return Instant(
      "\(part(0..<4))-\(part(4..<6))-\(part(6..<11)):\(part(11..<13)):\(part(13..<16))"
    )
  }
}
