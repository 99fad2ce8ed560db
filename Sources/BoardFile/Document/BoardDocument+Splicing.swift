/// What is to become of the records of a section.
struct SectionRewrite {
  /// The new bytes of records, by position.
  private(set) var replaced: [Int: [UInt8]] = [:]
  /// The positions of records that are gone.
  private(set) var gone: Set<Int> = []
  /// New records, for the end.
  private(set) var new: [[UInt8]] = []

  /// Adds a record that stands at a position, if at any, and will have these bytes, if any.
  mutating func add(_ position: Int?, _ bytes: [UInt8]?) {
    switch (position, bytes) {
    case (let position?, let bytes?): replaced[position] = bytes
    case (let position?, nil): gone.insert(position)
    case (nil, let bytes?): new.append(bytes)
    case (nil, nil): break
    }
  }
}

extension BoardDocument {
  /// The bytes to change so that a section comes to be so.
  func splices(_ rewrite: SectionRewrite, in section: Section) -> [Splice] {
    let marks = index[records: section]?.marks ?? []
    if let entry = index[section], !marks.isEmpty, rewrite.gone.count == marks.count {
      return [filling(entry, with: rewrite.new)]
    }
    let replaced = rewrite.replaced.map { position, bytes in
      Splice(range: marks[position].range.bytes, bytes: bytes)
    }
    return replaced + removing(rewrite.gone, from: marks) + appending(rewrite.new, to: section)
  }

  /// Takes records out, but not all, each with the comma that parts it from the one before it.
  private func removing(_ gone: Set<Int>, from marks: [RecordMark]) -> [Splice] {
    guard !gone.isEmpty, let first = marks.indices.first(where: { !gone.contains($0) }) else {
      return []
    }
    let ranges = marks.map(\.range.bytes)
    // Those in front go with the comma behind them.
    let head = first > 0 ? [ranges[0].lowerBound..<ranges[first].lowerBound] : []
    let others = gone.filter { $0 > first }
      .map { ranges[$0 - 1].upperBound..<ranges[$0].upperBound }
    return (head + others).map { Splice(range: $0, bytes: []) }
  }

  /// Puts records at the end of a section, which is made when the file does not have it.
  func appending(_ records: [[UInt8]], to section: Section) -> [Splice] {
    if records.isEmpty { return [] }
    guard let entry = index[section] else { return [inserting(section, with: records)] }
    guard let end = entry.lastRecordEnd else { return [filling(entry, with: records)] }
    let bytes = records.flatMap { Array(",\n".utf8) + $0 }
    return [Splice(range: end..<end, bytes: bytes)]
  }

  /// Puts records into a section that has none left; what is between its brackets gives way.
  private func filling(_ entry: BoardIndex.Entry, with records: [[UInt8]]) -> Splice {
    let inside = Int(entry.value.start) + 1..<Int(entry.value.end) - 1
    let lineEnd = Array("\n".utf8)
    let lines = Array(records.joined(separator: ",\n".utf8))
    return Splice(range: inside, bytes: lineEnd + (records.isEmpty ? [] : lines + lineEnd))
  }

  /// A section that the file does not have yet: behind the last that comes before it in canonical
  /// order, the log behind everything.
  private func inserting(_ section: Section, with records: [[UInt8]]) -> Splice {
    let before = Section.allCases.prefix { $0 != section }
    let previous =
      section == .log
      ? index.entries.last
      : index.entries.last { $0.section.map(before.contains) ?? false }
    let end = Int(previous?.value.end ?? 0)
    let head = Array(",\n\"\(section.rawValue)\": [\n".utf8)
    let lines = Array(records.joined(separator: ",\n".utf8))
    return Splice(range: end..<end, bytes: head + lines + Array("\n]".utf8))
  }
}
