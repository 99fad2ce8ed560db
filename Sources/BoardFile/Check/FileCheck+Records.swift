extension FileCheck {
  /// Goes over all records a second time, now that all identifiers are known, in the order in which
  /// they are to be written.
  func lookClosely(_ outline: inout FileOutline, _ sheet: inout CanonicalFile) {
    sheet.begin()
    for entry in outline.canonicalEntries {
      sheet.beginSection(entry.writtenKey)
      if entry.section?.record != nil {
        lookAtRecords(of: entry, &outline, &sheet)
      } else {
        lookAtValue(of: entry, &outline, &sheet)
      }
    }
    sheet.end()
  }

  private func lookAtRecords(
    of entry: FileOutline.Entry,
    _ outline: inout FileOutline,
    _ sheet: inout CanonicalFile
  ) {
    guard let section = entry.section, let shape = section.record else { return }
    let references = ReferenceTable.nodes(of: section)
    sheet.beginList()
    for start in entry.values {
      outline.reader.scanner.cursor = storage.base + start
      // It could be read before.
      guard (try? outline.reader.read(depth: 2)) != nil else { continue }
      senses(outline, references).check(section, into: &outline.problems)
      if outline.census.repeated.contains(start) { continue }
      sheet.add(record: CanonicalWriter.bytes(outline.reader, 0, shape))
    }
    sheet.endList()
  }

  private func lookAtValue(
    of entry: FileOutline.Entry,
    _ outline: inout FileOutline,
    _ sheet: inout CanonicalFile
  ) {
    outline.reader.scanner.cursor = storage.base + entry.start
    guard (try? outline.reader.read(depth: 1)) != nil else { return }
    let reader = outline.reader
    if entry.section == .board {
      senses(outline, []).check(.board, into: &outline.problems)
      sheet.add(CanonicalWriter.bytes(reader, 0, Schema.settings))
    } else if entry.section == nil, reader.values[0].kind == .array {
      sheet.beginList()
      reader.forEachChild(of: 0) { child in
        sheet.add(record: CanonicalWriter.bytes(reader, child, FlatShape.any))
      }
      sheet.endList()
    } else {
      sheet.add(CanonicalWriter.bytes(reader, 0, FlatShape.any))
    }
  }

  private func senses(
    _ outline: FileOutline,
    _ references: [ReferenceTable.Node]
  ) -> SenseCheck {
    SenseCheck(
      reader: outline.reader,
      census: outline.census,
      references: references,
      isTimeZone: isTimeZone
    )
  }
}

extension FileOutline {
  /// The sections in the order in which they are written: that of the table; one that this version
  /// does not know behind the one that it came after, but the log behind everything.
  var canonicalEntries: [Entry] {
    var rank = -1
    let ranked = entries.enumerated().map { position, entry in
      if let section = entry.section, section != .log {
        rank = Section.allCases.firstIndex(of: section) ?? rank
      }
      return (entry.section == .log ? Section.allCases.count : rank, position, entry)
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}
