public import TaskModel

/// What happened between two versions of a board.
public struct VersionChanges: Sendable {
  /// The entries that the log of the later one has more, oldest first; those that this program
  /// understands.
  public let entries: [LogEntry]
  /// The same as they stand in the file, each on a line; all of them.
  public let entriesJSON: [String]
  /// Whether they differ in something of which no entry speaks: somebody edited the file.
  ///
  /// White space around records does not count.
  public let isEditedByHand: Bool
}

extension Snapshot {
  /// What happened between this version of a board and a later one.
  public func changes(to later: Snapshot) -> VersionChanges {
    VersionComparison(document, later.document).changes
  }
}

/// Compares two versions of a board, record by record.
private struct VersionComparison {
  private let old: BoardDocument
  private let new: BoardDocument
  /// The entries of the log that are new.
  private let added: [ByteRange]
  /// Whether the new log is the old one with those behind it.
  private let isLogContinued: Bool

  init(_ old: BoardDocument, _ new: BoardDocument) {
    (self.old, self.new) = (old, new)
    let (before, after) = (old.index.log, new.index.log)
    isLogContinued =
      before.count <= after.count
      && zip(before, after).allSatisfy { old.storage[$0].elementsEqual(new.storage[$1]) }
    if isLogContinued {
      added = Array(after.dropFirst(before.count))
    } else {
      let known = Set(before.map { Array(old.storage[$0]) })
      added = after.filter { !known.contains(Array(new.storage[$0])) }
    }
  }

  var changes: VersionChanges {
    let entries = added.compactMap { range in
      var reader = RecordReader(new.storage, at: Int(range.start))
      return LogEntry(from: &reader)
    }
    // A version that was put back differs in whatever happened since.
    let isRestored = entries.contains { $0.deed == .restore }
    return VersionChanges(
      entries: entries,
      entriesJSON: added.map { String(decoding: new.json($0).bytes, as: UTF8.self) },
      isEditedByHand: !isLogContinued || !isRestored && hasMoreThanEntriesSay
    )
  }

  private var hasMoreThanEntriesSay: Bool {
    Section.allCases.contains { section in
      guard let before = old.index[records: section], let after = new.index[records: section] else {
        return false
      }
      return differs(before.marks, after.marks)
    } || otherSectionsDiffer
  }

  /// Whether a record was made, changed or taken away of which no entry speaks.
  private func differs(_ before: [RecordMark], _ after: [RecordMark]) -> Bool {
    if before.count == after.count,
      zip(before, after).allSatisfy({
        old.storage[$0.range].elementsEqual(new.storage[$1.range])
      })
    {
      return false
    }
    return differs(
      records(before, in: old.storage),
      records(after, in: new.storage)
    )
  }

  private typealias Records = [String: [UInt8]]

  private func records(_ marks: [RecordMark], in storage: ByteStorage) -> Records {
    Records(
      marks.map { (storage.identifier(of: $0), Array(storage[$0.range])) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func differs(_ before: Records, _ after: Records) -> Bool {
    let changed =
      before.filter { after[$0.key] != $0.value }.map(\.key)
      + after.keys.filter { before[$0] == nil }
    return changed.contains { !isSpokenOf($0) }
  }

  /// Whether one of the new entries names a record.
  private func isSpokenOf(_ id: String) -> Bool {
    let wanted = Array(":\(id)\"".utf8)
    return !id.isEmpty && added.contains { new.storage[$0].contains(wanted) }
  }

  /// Whether anything differs that has no records which are marked.
  private var otherSectionsDiffer: Bool {
    let (before, after) = (old.otherEntries, new.otherEntries)
    guard before.unknown == after.unknown else { return true }
    return Set(before.known.keys).union(after.known.keys).contains { section in
      let (one, other) = (before.known[section], after.known[section])
      if one == other { return false }
      return differs(Self.byIdentifier(one), Self.byIdentifier(other))
    }
  }

  /// The records of a list; what has no identifier goes by what it says, and what is no list, by an
  /// empty name, so that no entry speaks of either.
  private static func byIdentifier(_ value: JSONValue?) -> Records {
    guard let value else { return [:] }
    guard case .array(let elements) = value else { return ["": value.bytes] }
    return Records(
      elements.map { element in
        if case .literal(let id)? = element["id"] {
          return (String(id.dropFirst().dropLast()), element.bytes)
        }
        return ("", element.bytes)
      },
      uniquingKeysWith: +
    )
  }
}

extension BoardDocument {
  /// What stands at the top besides the records that are marked: by section, and what this version
  /// does not know, in order.
  fileprivate var otherEntries: (known: [Section: JSONValue], unknown: [JSONValue]) {
    var (known, unknown): ([Section: JSONValue], [JSONValue]) = ([:], [])
    for entry in index.entries {
      guard let section = entry.section else {
        unknown.append(json(entry.value))
        continue
      }
      if section != .log, index[records: section] == nil { known[section] = json(entry.value) }
    }
    return (known, unknown)
  }
}
