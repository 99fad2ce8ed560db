import TaskModel

/// Writes values as the program writes them: on one line, known keys in the order of their table,
/// texts and instants in one spelling, without what says nothing.
///
/// What the program does not know keeps its place behind the key before it, and its spelling.
struct CanonicalWriter {
  let reader: LooseReader
  private(set) var bytes: [UInt8] = []

  private init(_ reader: LooseReader, expecting count: Int) {
    self.reader = reader
    bytes.reserveCapacity(count)
  }

  /// The bytes of a value of the reader's.
  static func bytes(
    _ reader: LooseReader,
    _ index: Int = 0,
    _ shape: UnsafePointer<FlatShape>
  ) -> [UInt8] {
    let value = reader.values[index]
    var writer = CanonicalWriter(reader, expecting: value.end - value.start)
    writer.write(index, shape)
    return writer.bytes
  }

  mutating func write(_ index: Int, _ shape: UnsafePointer<FlatShape>) {
    switch reader.values[index].kind {
    case .object: writeMembers(of: index, shape)
    case .array: writeElements(of: index, shape.pointee.element ?? FlatShape.any)
    case .text: writeText(index, shape)
    case .number where shape.pointee.kind == .amount: writeAmount(index)
    case .number, .literal, .nonsense: bytes.append(contentsOf: reader.bytes(at: index))
    }
  }

  // MARK: - Scalars

  private mutating func writeText(_ index: Int, _ shape: UnsafePointer<FlatShape>) {
    let value = reader.values[index]
    let isKnown = shape.pointee.kind != .any
    if shape.pointee.kind == .instant, !reader.isCanonicalInstant(at: index),
      let text = reader.text(at: index), let instant = Instant(text)
    {
      bytes.appendJSON(instant.description)
    } else if value.isPlain || !value.isSound || !isKnown && value.isStrict {
      bytes.append(contentsOf: reader.bytes(at: index))
    } else {
      bytes.appendJSON(value.token.string(reader.base))
    }
  }

  private mutating func writeAmount(_ index: Int) {
    let start = reader.base + reader.values[index].start
    let number = double(from: start, to: reader.base + reader.values[index].end)
    bytes.append(
      contentsOf: number.isFinite && number < 1e15
        ? JSONValue.number(number).bytes : Array(reader.bytes(at: index))
    )
  }

  // MARK: - Lists and objects

  private mutating func writeElements(of list: Int, _ shape: UnsafePointer<FlatShape>) {
    bytes.append(UInt8(ascii: "["))
    let repeated = reader.repeatedElements(of: list, shape)
    var isFirst = true
    var child = list + 1
    while child < reader.values[list].next {
      if !repeated.contains(child), !reader.isBlankElement(child, shape) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        write(child, shape)
      }
      child = reader.values[child].next
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func writeMembers(of object: Int, _ shape: UnsafePointer<FlatShape>) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for member in reader.orderedMembers(of: object, shape) {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      writeKey(of: member.value)
      bytes.append(UInt8(ascii: ":"))
      write(member.value, member.shape)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func writeKey(of member: Int) {
    let value = reader.values[member]
    guard let key = value.key else { return }
    if key.isPlain || !value.isKeySound {
      bytes.append(
        contentsOf: UnsafeBufferPointer(
          start: reader.base + key.start - 1,
          count: key.end - key.start + 2
        )
      )
    } else {
      bytes.appendJSON(key.string(reader.base))
    }
  }
}

extension LooseReader {
  /// A member that is to be written, and what its value has to be.
  struct OrderedMember {
    var value: Int
    var shape: UnsafePointer<FlatShape>
    fileprivate var rank: Int
  }

  /// The members of an object as they are to be written: in the order of the table, without those
  /// that say nothing, or the same again.
  func orderedMembers(of object: Int, _ shape: UnsafePointer<FlatShape>) -> [OrderedMember] {
    let required = requiredFields(of: object, shape)
    var members: [OrderedMember] = []
    members.reserveCapacity(16)
    var rank = -1
    var isOrdered = true
    forEachChild(of: object) { child in
      let field = fieldIndex(of: child, in: shape)
      let value = field.map { shape.pointee.fields[$0].shape } ?? FlatShape.any
      if let field {
        if field < rank { isOrdered = false }
        rank = field
        let isRequired = required & 1 << UInt64(field) != 0
        if !isRequired, needlessness(of: child, value) != nil { return }
        if !isRequired, isBlankList(child, value) { return }
      }
      members.append(OrderedMember(value: child, shape: value, rank: rank))
    }
    if !isOrdered {
      // A sort of the standard library need not keep the order of equals, so that is said too.
      members.sort { ($0.rank, $0.value) < ($1.rank, $1.value) }
    }
    let repeated = repeatedMembers(of: object, shape)
    if !repeated.same.isEmpty { members.removeAll { repeated.same.contains($0.value) } }
    return members
  }
}
