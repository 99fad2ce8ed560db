import TaskModel

extension BoardDocument {
  /// The file after some changes, ready to be written.
  struct Rewrite {
    /// The whole new file.
    let pieces: [Piece]
    /// The record that each change was made to, as it will stand in the file; empty when it is gone.
    let records: [[UInt8]]
  }

  /// The file with records made, changed or taken out, and entries at the end of the log.
  ///
  /// Bytes of anything else are kept as they are. A changed record stays where it is, on one line; a
  /// new one comes at the end of its section, which is made when the file does not have it.
  ///
  /// - Throws: What should have been there instead, when a record could not be read back: what this
  ///   program writes, it never refuses later.
  func applying(_ changes: [Change]) throws(ScanProblem) -> Rewrite {
    var revision = Revision(self)
    let entries = changes.map { change in
      let trace = revision.carryOut(change)
      return change.entry.json(with: change.leavesNoTrace ? Trace() : trace).bytes
    }
    for entry in entries { try Self.check(entry, in: .log) }

    var rewrites: [Section: SectionRewrite] = [:]
    for ref in revision.touched {
      let section = Section(ref)
      let position = index[records: section]?.position(of: ref.identifier, in: storage)
      let bytes = revision.tree(ref)?.bytes
      if let bytes { try Self.check(bytes, in: section) }
      rewrites[section, default: SectionRewrite()].add(position, bytes)
    }
    // In the order of the sections, so that what is inserted at one place comes in that order too.
    let records = Section.allCases.flatMap { section in
      rewrites[section].map { self.splices($0, in: section) } ?? []
    }
    let spliced = (records + appending(entries, to: .log)).sorted()
    return Rewrite(
      pieces: [Piece](spliced, in: storage.count),
      records: changes.map { revision.tree($0.edits[0].ref)?.bytes ?? [] }
    )
  }

  /// Checks a record as it will be checked when the file is next read.
  private static func check(_ record: [UInt8], in section: Section) throws(ScanProblem) {
    var scanner = Scanner(ByteStorage(record))
    try scanner.scanValue(section.record ?? FlatShape.any)
  }
}
