// Finding the way again in a broken file.

extension FileOutline {
  /// The first line behind this place that looks like the beginning of a record at this depth, like
  /// the end of a list of records, or like the beginning of a section; without a depth only the last.
  func landmark(after offset: Int, depth: Int?) -> Int? {
    var cursor = reader.base + min(offset, reader.storage.count)
    let end = reader.scanner.end
    while cursor < end {
      while cursor < end, cursor.pointee != UInt8(ascii: "\n") { cursor += 1 }
      guard cursor < end else { return nil }
      cursor += 1
      let line = cursor
      while cursor.pointee == UInt8(ascii: " ") || cursor.pointee == UInt8(ascii: "\t") {
        cursor += 1
      }
      let place = cursor - reader.base
      let indent = cursor - line
      if isSectionStart(place), indent <= sectionIndent { return place }
      guard let depth else { continue }
      if cursor.pointee == UInt8(ascii: "{"), indent == depth { return place }
      if cursor.pointee == UInt8(ascii: "]"), indent <= depth { return place }
      if isConflictMarker(at: place), indent == 0 { return place }
    }
    return nil
  }

  /// Whether a known section's key and a colon stand there.
  func isSectionStart(_ offset: Int) -> Bool {
    guard reader.base[offset] == UInt8(ascii: "\"") else { return false }
    var scanner = reader.scanner
    scanner.cursor = reader.base + offset
    guard let token = try? scanner.scanText(),
      token.end - token.start <= 12, Section(rawValue: token.string(reader.base)) != nil
    else { return false }
    scanner.skipWhiteSpace()
    return scanner.cursor.pointee == UInt8(ascii: ":")
  }

  /// Whether only white space comes before it on its line.
  func startsLine(_ offset: Int) -> Bool {
    let start = offset - indent(of: offset)
    return start == 0 || reader.base[start - 1] == UInt8(ascii: "\n")
  }

  /// How many spaces and tabs come right before it.
  func indent(of offset: Int) -> Int {
    var start = offset
    while start > 0,
      reader.base[start - 1] == UInt8(ascii: " ") || reader.base[start - 1] == UInt8(ascii: "\t")
    {
      start -= 1
    }
    return offset - start
  }

  func lineStart(of offset: Int) -> Int {
    var start = min(offset, reader.storage.count)
    while start > 0, reader.base[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  /// Whether a line begins there as git marks a conflict.
  func isConflictMarker(at offset: Int) -> Bool {
    let first = reader.base[offset]
    guard
      first == UInt8(ascii: "<") || first == UInt8(ascii: "|") || first == UInt8(ascii: "=")
        || first == UInt8(ascii: ">")
    else { return false }
    return (1..<7).allSatisfy { reader.base[offset + $0] == first }
  }
}
