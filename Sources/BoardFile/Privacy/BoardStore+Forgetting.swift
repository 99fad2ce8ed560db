internal import Glibc
public import TaskModel

/// What forgetting somebody brought about, on disk and confirmed.
public struct Forgotten: Sendable {
  /// What is left of their record, as JSON.
  public let record: String
  /// The entry in the log.
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
  /// The fingerprint of the file after it.
  public let fingerprint: Fingerprint

  /// The entry as it stands in the file.
  public var entryJSON: String { String(decoding: entry.json.bytes, as: UTF8.self) }
}

extension BoardStore {
  /// Takes somebody out of the file and its earlier versions, for ever.
  ///
  /// A new identifier and a word take the place of theirs everywhere; see ``Forgetting``. The new
  /// board is written and read back first, then the earlier versions are, one after the other, and
  /// only then it takes its place: if it is broken off, the person is still found and it can be done
  /// again. The present file is not kept as a version.
  ///
  /// However many versions there are, no more than one of them is in memory, beside ``last``.
  ///
  /// - Parameters:
  ///   - id: Who.
  ///   - word: What takes the place of the name: "somebody".
  ///   - removed: What takes the place of texts of theirs.
  ///   - last: What was last read; saves reading the file again when it has not changed since.
  ///   - limit: How long to wait for others who are changing the board.
  ///   - occasion: Who does it and when, asked for once the lock is ours.
  /// - Returns: What is left of them, and where they are still named.
  /// - Throws: Why it was not done; earlier versions may have been rewritten then.
  public func forget(
    _ id: PersonID,
    as word: String,
    removed: String,
    from last: Snapshot? = nil,
    waitingAtMost limit: Duration = .seconds(10),
    in occasion: () -> Occasion
  ) throws(UpdateFailure) -> Forgotten {
    let held = try inFile { () throws(BoardFileError) in try lock(limit) }
    return try forget(id, holding: held) { target, known throws(UpdateFailure) in
      let (present, status) = try inFile { () throws(BoardFileError) in
        let (present, status) = try read(target, unlessIn: last)
        try checkWritable(present, status, target)
        return (present, status)
      }
      let occasion = occasion()
      var generator = SystemRandomNumberGenerator()
      let new = present.board.unusedAnonymousID(using: &generator)
      let entry = try byTheRules { () throws(Refusal) in
        try present.board.entry(forgetting: id, as: new, in: occasion)
      }
      let forgetting = Forgetting(
        named: NamedAs(id, known + [present.board.people[id]].compactMap(\.self)),
        id: new,
        name: present.board.unusedName(word),
        removed: removed,
        day: WallClock.utc.day(of: occasion.at),
        salt: generator.next()
      )
      let file = try inFile { () throws(BoardFileError) in
        try FileReplacement(target: target, system: system).stage(like: status) {
          file throws(SystemError) in
          try forgetting.write(present.document, adding: entry, to: file, system)
        }
      }
      return WithoutThem(forgetting: forgetting, entry: entry, file: file)
    }
  }

  /// Borrows the lock, so that it can't be given up before the file is in place.
  ///
  /// - Parameters:
  ///   - id: Who.
  ///   - held: The lock.
  ///   - write: Writes the new board, told how they were called in earlier versions. What it reads is
  ///     out of memory again when it returns.
  /// - Returns: What is left of them, and where they are still named.
  /// - Throws: Why it was not done.
  private func forget(
    _ id: PersonID,
    holding held: borrowing HeldLock,
    _ write: (ResolvedPath, [Person]) throws(UpdateFailure) -> WithoutThem
  ) throws(UpdateFailure) -> Forgotten {
    let target = held.target
    let copies = try inFile { () throws(BoardFileError) in try EarlierCopies(of: target, system) }
    let known = try inFile { () throws(BoardFileError) in try copies.people(id) }
    let new = try write(target, known)
    let (forgetting, entry) = (new.forgetting, new.entry)
    return try inFile { () throws(BoardFileError) in
      let (record, mentions) = try left(of: forgetting, in: new.file)
      let told = try copies.forget(forgetting)
      let fingerprint = try FileReplacement(target: target, system: system).put(new.file)
      return Forgotten(
        record: record,
        entry: entry,
        id: forgetting.id,
        mentions: mentions,
        rewritten: told.rewritten,
        deleted: told.deleted,
        stillNaming: told.stillNaming,
        fingerprint: fingerprint
      )
    }
  }

  /// Reads the new board back as it is on the disk: what is left of them in it.
  private func left(
    of forgetting: Forgetting,
    in file: borrowing StagedFile
  ) throws(BoardFileError) -> (record: String, mentions: [Mention]) {
    do {
      let document = try BoardStore(file.path, system: system).read().document
      let record = document.personJSON(forgetting.id) ?? "null"
      return (record, document.mentions(of: forgetting.named))
    } catch {
      throw BoardFileError(error.kind, path)
    }
  }
}

/// A board from which somebody was taken out, not yet in its place.
private struct WithoutThem: ~Copyable {
  let forgetting: Forgetting
  let entry: LogEntry
  let file: StagedFile
}
