internal import Glibc
public import TaskModel

/// What forgetting somebody brought about, on disk and confirmed.
public struct Forgotten: Sendable {
  /// The board after it.
  public let snapshot: Snapshot
  /// The entry in its log.
  public let entry: LogEntry
  /// The identifier that took the place of theirs.
  public let id: PersonID
  /// The texts that still name them, for somebody to change by hand.
  public let mentions: [Mention]
  /// How many earlier versions and copies were rewritten.
  public let rewritten: Int
  /// The files that could not be read, so that they were deleted.
  public let deleted: [String]
  /// The files, other than the board, in whose texts they are still named.
  public let stillNaming: [String]

  /// The entry as it stands in the file.
  public var entryJSON: String { String(decoding: entry.json.bytes, as: UTF8.self) }
}

extension BoardStore {
  /// Takes somebody out of the file and its earlier versions, for ever.
  ///
  /// A new identifier and a word take the place of theirs everywhere; see ``Forgetting``. The
  /// earlier versions come first: if it is broken off, the person is still found and it can be done
  /// again. The present file is not kept as a version.
  ///
  /// - Parameters:
  ///   - id: Who.
  ///   - word: What takes the place of the name: "somebody".
  ///   - removed: What takes the place of texts of theirs.
  ///   - limit: How long to wait for others who are changing the board.
  ///   - occasion: Who does it and when, asked for once the lock is ours.
  /// - Returns: The board after it, and where they are still named.
  /// - Throws: Why it was not done; earlier versions may have been rewritten then.
  public func forget(
    _ id: PersonID,
    as word: String,
    removed: String,
    waitingAtMost limit: Duration = .seconds(10),
    in occasion: () -> Occasion
  ) throws(UpdateFailure) -> Forgotten {
    try underLock(limit) { target, present, status throws(UpdateFailure) -> Forgotten in
      let occasion = occasion()
      var generator = SystemRandomNumberGenerator()
      let new = present.board.unusedAnonymousID(using: &generator)
      let entry = try byTheRules { () throws(Refusal) in
        try present.board.entry(forgetting: id, as: new, in: occasion)
      }
      return try inFile { () throws(BoardFileError) in
        let copies = try EarlierCopies(of: target, system)
        let people = ([present.document] + copies.readable.map(\.document)).compactMap {
          $0.person(id)
        }
        let forgetting = Forgetting(
          named: NamedAs(id, people),
          id: new,
          name: present.board.unusedName(word),
          removed: removed,
          day: WallClock.utc.day(of: occasion.at),
          salt: generator.next()
        )
        let document = try readBack(
          try readBack(forgetting.bytes(of: present.document)).bytes(adding: entry)
        )
        let told = try copies.forget(forgetting)
        let fingerprint = try FileReplacement(target: target, system: system)
          .replaceKeepingNothing(status, with: [document.bytes])
        return Forgotten(
          snapshot: Snapshot(board: document.board, document: document, fingerprint: fingerprint),
          entry: entry,
          id: new,
          mentions: document.mentions(of: forgetting.named),
          rewritten: told.rewritten,
          deleted: copies.unreadable,
          stillNaming: told.stillNaming
        )
      }
    }
  }
}
