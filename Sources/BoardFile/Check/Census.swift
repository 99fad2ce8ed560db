import TaskModel

/// What the records of a file are called, and where they are.
struct Census {
  /// Where a record named another, of one kind each.
  struct Step {
    let from: String
    let to: String
    /// Where the name stands.
    let offset: Int
  }

  /// The records of each section by identifier, as where they begin.
  var records: [Section: [String: Int]] = [:]
  /// Identifiers that tasks had before.
  var aliases: Set<String> = []
  /// Those who have not left, by folded name.
  var people: [String: String] = [:]
  var supports: [Step] = []
  var partOf: [Step] = []
  /// Records that say the same as one before, by where they begin.
  var repeated: Set<Int> = []

  func has(_ id: String, in section: Section) -> Bool {
    records[section]?[id] != nil || section == .tasks && aliases.contains(id)
  }
}

extension FileOutline {
  /// Checks the value of a section that is no list of records.
  mutating func examine(_ section: Section?, at start: Int) {
    let mark = problems.mark
    var check = ShapeCheck(reader)
    switch section {
    case .format:
      let version = reader.text(at: 0).flatMap(FormatVersion.number)
      if version == nil { problems.add(.damage(.boardFormat), at: start, .byPeople) }
    case .board:
      check.check(0, Schema.settings, named: "board", into: &problems)
      language = reader.member("language", of: 0).flatMap(reader.text).flatMap(Language.init)
      problems.label(since: mark, as: Section.board.kindOfRecord)
    case let section?:
      if section.record != nil { problems.add(.damage(.array), at: start, .byPeople) }
    case nil: check.check(0, FlatShape.any, named: "", into: &problems)
    }
  }

  /// Checks the record that was just read, and takes it into the census.
  mutating func examine(_ section: Section, at start: Int, since mark: (Int, Int)) {
    guard let shape = section.record else { return }
    var check = ShapeCheck(reader)
    check.check(0, shape, named: "", into: &problems)
    guard let member = reader.member("id", of: 0), let id = reader.text(at: member) else { return }
    if let earlier = census.records[section, default: [:]].updateValue(start, forKey: id) {
      census.records[section]?[id] = earlier
      noteRepeated(id, at: start, member, earlier, section, shape)
    } else {
      enter(id, of: section)
    }
    if problems.mark != mark {
      problems.label(since: mark, as: "\(section.kindOfRecord):\(id)")
    }
  }

  private mutating func noteRepeated(
    _ id: String,
    at start: Int,
    _ member: Int,
    _ earlier: Int,
    _ section: Section,
    _ shape: UnsafePointer<FlatShape>
  ) {
    // What git left twice is not meant twice.
    guard !isInConflict else { return }
    let isSame =
      CanonicalWriter.bytes(reader, 0, shape) == canonicalRecord(at: earlier, shape)
    if isSame { census.repeated.insert(start) }
    let offset = reader.values[member].start
    if shape.pointee.hasDistinctIdentifiers {
      problems.add(
        .damage(.unusedIdentifier(id)),
        at: offset,
        isSame ? .dropRepeated : .byPeople
      )
    } else if isSame {
      problems.add(.repeated(id), at: offset, .dropRepeated)
    }
  }

  private func canonicalRecord(at start: Int, _ shape: UnsafePointer<FlatShape>) -> [UInt8]? {
    var reader = LooseReader(reader.storage)
    reader.scanner.cursor = reader.base + start
    guard (try? reader.read(depth: 2)) != nil else { return nil }
    return CanonicalWriter.bytes(reader, 0, shape)
  }

  private mutating func enter(_ id: String, of section: Section) {
    switch section {
    case .people:
      guard reader.member("left", of: 0) == nil, let member = reader.member("name", of: 0),
        let name = reader.text(at: member)
      else { return }
      if let other = census.people.updateValue(id, forKey: folded(tidied(name))) {
        problems.add(.sameName(name, other: other), at: reader.values[member].start, .byPeople)
      }
    case .tasks:
      if let member = reader.member("aliases", of: 0) {
        reader.forEachChild(of: member) { child in
          if let alias = reader.text(at: child) { census.aliases.insert(alias) }
        }
      }
      if let step = step(from: id, "supports") { census.supports.append(step) }
      if let step = step(from: id, "partOf") { census.partOf.append(step) }
    default: return
    }
  }

  private func step(from id: String, _ key: StaticString) -> Census.Step? {
    guard let member = reader.member(key, of: 0), let other = reader.text(at: member) else {
      return nil
    }
    return Census.Step(from: id, to: other, offset: reader.values[member].start)
  }
}
