import TaskModel

/// How somebody is taken out of a board file, and out of each of its earlier versions alike.
struct Forgetting {
  /// By what they were known.
  let named: NamedAs
  /// The identifier that takes the place of theirs.
  let id: PersonID
  /// The word that takes the place of their name.
  let name: String
  /// What takes the place of texts of theirs.
  let removed: String
  /// The day they left, if they had not before.
  let day: Day
  /// Drawn for the occasion and kept nowhere: identifiers of log entries are made from what is in
  /// them, so that the old ones would confirm a guess at who it was.
  let salt: UInt64

  /// Gives each change that takes them out of a file to `body`, in the order of the file.
  func changes<Failure: Error>(
    to document: BoardDocument,
    _ body: (Splice) throws(Failure) -> Void
  ) throws(Failure) {
    let entries = entriesToRename(in: document)
    for piece in document.pieces where concerns(piece, of: document) {
      let old = document.json(piece.range)
      let new = without(old, piece.section, entries)
      if new != old { try body(Splice(range: piece.range.bytes, bytes: new.bytes)) }
    }
  }

  /// Whether anything is to be changed in a file.
  func isCalledFor(in document: BoardDocument) -> Bool {
    struct Found: Error {}
    do throws(Found) {
      try changes(to: document) { _ throws(Found) in throw Found() }
      return false
    } catch {
      return true
    }
  }

  /// Writes a file without them, and with an entry more in its log, if there is one to add.
  func write(
    _ document: BoardDocument,
    adding entry: LogEntry? = nil,
    to file: borrowing OpenFile,
    _ system: SystemCalls
  ) throws(SystemError) {
    var writer = SplicedWriter(document, system)
    var added = entry.map { document.appending([$0.json.bytes], to: .log) } ?? []
    // A log need not be the last section of a file.
    func add(before end: Int) throws(SystemError) {
      while let first = added.first, first.range.lowerBound < end {
        try writer.add(added.removeFirst(), to: file)
      }
    }
    try changes(to: document) { change throws(SystemError) in
      try add(before: change.range.lowerBound)
      try writer.add(change, to: file)
    }
    try add(before: .max)
    try writer.finish(file)
  }

  /// Whether anything is to be changed in a record: they are pointed at, or the log names them.
  private func concerns(_ piece: BoardDocument.SectionPiece, of document: BoardDocument) -> Bool {
    var texts = RecordTexts(document.storage, in: piece.range)
    guard piece.section == .log else { return texts.next(where: named.isIdentifier) != nil }
    while let place = texts.next(where: { named.isIdentifier($0) || named.stands(in: $0) }) {
      // Somebody else may be called much the same.
      if named.isIdentifier(place.text) || !document.isSomebody(place.text) { return true }
    }
    return false
  }

  private func without(
    _ record: JSONValue,
    _ section: Section?,
    _ entries: Set<String>
  ) -> JSONValue {
    switch section {
    case .people where record["id"]?.text == named.id: anonymous(record)
    case .tasks: withReferences(task(record), section)
    case .thanks: withReferences(thanks(record), section)
    case .log: logEntry(record, entries)
    default: withReferences(record, section)
    }
  }

  private func withReferences(_ record: JSONValue, _ section: Section?) -> JSONValue {
    record.replacingTexts { place in
      guard named.isReference(place, in: section) else { return nil }
      return place.text == named.id ? id.rawValue : RecordRef.person(id).description
    }
  }

  // MARK: - Kinds of records

  /// Their own record: nothing of it is kept but that there was somebody, paid or volunteer.
  private func anonymous(_ record: JSONValue) -> JSONValue {
    .object(
      [
        JSONValue.Member("id", .text(id.rawValue)), JSONValue.Member("name", .text(name)),
        record["engagement"].map { JSONValue.Member("engagement", $0) },
        JSONValue.Member("left", record["left"] ?? .text(day.description)),
      ].compactMap(\.self)
    )
  }

  /// Without invitations by or to them, the texts of their remarks, and, unless it is over, their
  /// claim.
  private func task(_ task: JSONValue) -> JSONValue {
    let isOver = task["done"] != nil || task["dropped"] != nil
    var task = task
    if !isOver { task = task.filtering("claims") { $0["person"]?.text != named.id } }
    task = task.filtering("invites") {
      $0["person"]?.text != named.id && $0["by"]?.text != named.id
    }
    return task.changing("remarks") { remarks in
      guard case .array(let remarks) = remarks else { return remarks }
      return .array(remarks.map { $0["by"]?.text == named.id ? withoutText($0) : $0 })
    }
  }

  private func thanks(_ thanks: JSONValue) -> JSONValue {
    let isAlone = thanks["to"] == .array([.text(named.id)])
    return isAlone || thanks["from"]?.text == named.id ? withoutText(thanks) : thanks
  }

  private func withoutText(_ value: JSONValue) -> JSONValue {
    value.changing("text") { _ in .text(removed) }
  }

  /// Without what undoing needs, which holds records as they were.
  private func logEntry(_ entry: JSONValue, _ entries: Set<String>) -> JSONValue {
    guard case .object(let members) = entry else { return entry }
    let kept = members.filter { $0.key != "was" && $0.key != "now" }
    return withReferences(.object(kept), .log).replacingTexts { place in
      guard ["id", "undoes", "with"].contains(place.key), !place.isKey,
        entries.contains(place.text)
      else { return nil }
      return EntryID.deterministic(of: "\(salt) \(place.text)").rawValue
    }
  }

  /// The entries by them or about them.
  private func entriesToRename(in document: BoardDocument) -> Set<String> {
    Set(
      document.index.log.compactMap { range in
        var texts = RecordTexts(document.storage, in: range)
        guard texts.next(where: named.isIdentifier) != nil else { return nil }
        let entry = document.json(range)
        let isTheirs =
          entry["by"]?.text == named.id || entry["on"]?.text == named.reference
        return isTheirs ? entry["id"]?.text : nil
      }
    )
  }
}

extension JSONValue {
  /// With another value under a key that is there.
  fileprivate func changing(_ key: String, _ change: (JSONValue) -> JSONValue) -> JSONValue {
    guard case .object(var members) = self,
      let index = members.firstIndex(where: { $0.key == key })
    else { return self }
    members[index].value = change(members[index].value)
    return .object(members)
  }

  /// With only some of the elements of a list under a key; without the key when none is left.
  fileprivate func filtering(_ key: String, _ isKept: (JSONValue) -> Bool) -> JSONValue {
    guard case .object(let members) = self, case .array(let elements)? = self[key] else {
      return self
    }
    let kept = elements.filter(isKept)
    if kept.count == elements.count { return self }
    if kept.isEmpty { return .object(members.filter { $0.key != key }) }
    return changing(key) { _ in .array(kept) }
  }
}
