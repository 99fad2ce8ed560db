public import TaskModel

/// Everything that a board file holds on somebody.
public struct PersonalData: Sendable {
  /// Their own record, as JSON.
  public let record: String
  /// Where else they are named, the log apart.
  public let mentions: [Mention]
  /// The entries of the log by them or about them, or that keep what was said of them, as JSON.
  public let log: [String]
}

extension BoardDocument {
  /// Collects everything that the file holds on somebody.
  ///
  /// - Returns: `nil` when the file has no such person.
  public func personalData(on id: PersonID) -> PersonalData? {
    guard let record = personJSON(id), let person = person(id) else { return nil }
    let named = NamedAs(id, [person])
    let all = mentions(of: named)
    return PersonalData(
      record: record,
      mentions: all.filter { $0.section != Section.people.rawValue || $0.record != id.rawValue },
      log: logEntries(naming: named)
    )
  }

  /// Whether the file names somebody anywhere, in the log too.
  public func names(_ person: Person) -> Bool {
    let named = NamedAs(person.id, [person])
    return isNaming(named) || index.log.contains { firstMention(of: named, in: $0, .log) != nil }
  }

  func person(_ id: PersonID) -> Person? {
    index.people.position(of: id.rawValue, in: storage).map { record(index.people.marks[$0]) }
  }

  private func logEntries(naming named: NamedAs) -> [String] {
    index.log.filter { firstMention(of: named, in: $0, .log) != nil }
      .map { String(decoding: json($0).bytes, as: UTF8.self) }
  }

  /// Whether somebody is named anywhere, the log apart.
  func isNaming(_ named: NamedAs) -> Bool {
    pieces.contains {
      $0.section != .log && firstMention(of: named, in: $0.range, $0.section) != nil
    }
  }

  /// Where somebody is named, in the order of the file, the log apart.
  func mentions(of named: NamedAs) -> [Mention] {
    pieces.flatMap { piece -> [Mention] in
      guard piece.section != .log else { return [] }
      var texts = RecordTexts(storage, in: piece.range)
      var found: [(kind: Mention.Kind, place: JSONValue.PlacedText)] = []
      while let mention = nextMention(of: named, &texts, piece.section) { found.append(mention) }
      if found.isEmpty { return [] }
      let record = json(piece.range)["id"]?.text
      return found.map { kind, place in
        Mention(
          section: piece.name,
          record: record,
          path: place.path,
          kind: kind,
          value: place.text
        )
      }
    }
  }

  /// Where somebody is named first in a record.
  private func firstMention(
    of named: NamedAs,
    in range: ByteRange,
    _ section: Section?
  ) -> JSONValue.PlacedText? {
    var texts = RecordTexts(storage, in: range)
    return nextMention(of: named, &texts, section)?.place
  }

  private func nextMention(
    of named: NamedAs,
    _ texts: inout RecordTexts,
    _ section: Section?
  ) -> (kind: Mention.Kind, place: JSONValue.PlacedText)? {
    while let place = texts.next(where: { named.isIdentifier($0) || named.stands(in: $0) }) {
      if let kind = kind(of: place, named, section) { return (kind, place) }
    }
    return nil
  }

  private func kind(
    of place: JSONValue.PlacedText,
    _ named: NamedAs,
    _ section: Section?
  ) -> Mention.Kind? {
    if named.isReference(place, in: section) { return .reference }
    if place.isKey { return nil }
    switch FieldSense(place.key, at: place.path, in: section) {
    case .text: break
    case .other: return nil
    case .reference: if isSomebody(place.text) { return nil }
    }
    return named.stands(in: place.text) ? .text : nil
  }

  /// Whether a text is the identifier of somebody of this file, who may be called much the same as
  /// somebody else.
  func isSomebody(_ text: String) -> Bool {
    let id = RecordRef(text)?.identifier ?? text
    return index.people.position(of: id, in: storage) != nil
  }
}

extension NamedAs {
  /// Whether what stands there points at them: the identifier, or `person:` and the identifier.
  func isReference(_ place: JSONValue.PlacedText, in section: Section?) -> Bool {
    guard isIdentifier(place.text) else { return false }
    guard place.text == id else { return true }
    // A key of what this version knows is a word of the format.
    if place.isKey { return section == nil }
    if case .reference = FieldSense(place.key, at: place.path, in: section) { return true }
    return place.path == "id" && section == .people
  }
}

extension BoardDocument {
  /// A record, or what else stands in a section.
  struct SectionPiece {
    let section: Section?
    /// The key of the section.
    let name: String
    let range: ByteRange
  }

  /// All records of all sections, and whole what is no list.
  var pieces: [SectionPiece] {
    index.entries.flatMap { entry -> [SectionPiece] in
      let name = entry.section?.rawValue ?? self.name(of: entry)
      return ranges(in: entry).map { SectionPiece(section: entry.section, name: name, range: $0) }
    }
  }

  private func ranges(in entry: BoardIndex.Entry) -> [ByteRange] {
    if entry.section == .log { return index.log }
    if let marks = entry.section.flatMap({ index[records: $0] })?.marks {
      return marks.map(\.range)
    }
    var reader = RecordReader(storage, at: Int(entry.value.start))
    guard reader.kind == UInt8(ascii: "[") else { return [entry.value] }
    return reader.list { reader in
      let start = reader.skipValue() - storage.base
      return ByteRange(start, reader.cursor - storage.base)
    }
  }

  /// The key of a section that this version does not know.
  private func name(of entry: BoardIndex.Entry) -> String {
    var reader = RecordReader(storage, at: 0)
    var name = ""
    let base = storage.base
    reader.entries { key, _, reader in
      _ = reader.kind
      if reader.cursor - base == Int(entry.value.start) { name = key }
      reader.skipValue()
    }
    return name
  }
}
