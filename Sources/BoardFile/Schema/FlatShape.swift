/// A ``Shape`` as the scanner wants it: plain memory, without reference counts, never freed.
///
/// There are a few dozen, made once when the first board is read.
struct FlatShape {
  enum Kind: UInt8 {
    case any, text, nonEmptyText, identifier, instant, day, moment, boolean, amount, integer, oneOf
    case array, object
  }

  var kind = Kind.any
  /// The least an integer may be.
  var minimum = 0
  /// The shape of the elements of an array.
  var element: UnsafePointer<FlatShape>?
  /// The fields of an object in canonical order, or the words of an enumeration.
  var fields = UnsafePointer<FlatField>(FlatField.none)
  var fieldCount = 0
  /// The fields that must be there, a bit each.
  var required: UInt64 = 0
  /// Whether some of them must be there depending on what stands in others.
  var hasRequirement = false
  /// The field by which an element of a list is recognised.
  var identity: Int?
}

/// A key, or a word of an enumeration.
struct FlatField {
  /// The text with a quote behind it, its bytes and, in one word each, the first eight of them.
  let bytes: UnsafePointer<UInt8>
  let head: UInt64
  let headMask: UInt64
  /// The length without the quote.
  let length: Int

  var shape = UnsafePointer<FlatShape>(FlatShape.any)
  var fact: Fact?
  var requirement: (word: Int, fields: UInt64)?
  /// Whether the value is to be looked at once it has been taken.
  var hasConsequence = false

  init(_ name: String) {
    let text = Array("\(name)\"".utf8)
    // Padded with zeros, so that eight bytes can be loaded whatever the length.
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count + 8)
    copy.initialize(repeating: 0, count: text.count + 8)
    copy.update(from: text, count: text.count)
    bytes = UnsafePointer(copy)
    length = text.count - 1
    headMask = text.count >= 8 ? .max : 1 << UInt64(text.count * 8) - 1
    head = UnsafeRawPointer(copy).loadUnaligned(as: UInt64.self) & headMask
  }

  var name: String {
    String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }

  /// Whether this text and a quote stand there.
  @inline(__always)
  func matches(_ text: UnsafePointer<UInt8>, _ head: UInt64) -> Bool {
    guard head & headMask == self.head else { return false }
    var index = 8
    while index <= length {
      guard text[index] == bytes[index] else { return false }
      index += 1
    }
    return true
  }

  nonisolated(unsafe) static let none = UnsafeMutablePointer<FlatField>.allocate(capacity: 1)
}

extension FlatShape {
  /// The place in the table of the key that starts here, if it is one of them.
  ///
  /// Keys mostly come in canonical order, so the search begins after the one before.
  @inline(__always)
  func index(ofKeyAt text: UnsafePointer<UInt8>, expecting expected: Int) -> Int? {
    let head = UnsafeRawPointer(text).loadUnaligned(as: UInt64.self)
    for index in expected..<fieldCount where fields[index].matches(text, head) { return index }
    for index in 0..<expected where fields[index].matches(text, head) { return index }
    return nil
  }

  /// The place in the table of a name.
  func index(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    (0..<fieldCount).first { index in
      let field = fields[index]
      return name.elementsEqual(UnsafeBufferPointer(start: field.bytes, count: field.length))
    }
  }

  /// Whether each record of this shape has an identifier that no other one of its section has.
  var hasDistinctIdentifiers: Bool {
    (0..<fieldCount).contains { fields[$0].fact == .identifier }
  }

  /// What has to stand where this shape is asked for.
  var expected: Expected {
    switch kind {
    case .any: .value
    case .text: .text
    case .nonEmptyText: .nonEmptyText
    case .identifier: .identifier
    case .instant: .instant
    case .day: .day
    case .moment: .moment
    case .boolean: .boolean
    case .amount: .amount
    case .integer: .integer(atLeast: minimum)
    case .oneOf: .oneOf(names)
    case .array: .array
    case .object: .object
    }
  }

  /// The keys of an object, or the words of an enumeration.
  var names: [String] { (0..<fieldCount).map { fields[$0].name } }
}

extension FlatShape {
  nonisolated(unsafe) static let any = made(FlatShape())
  nonisolated(unsafe) static let anyArray = made(FlatShape(kind: .array))
  nonisolated(unsafe) static let anyObject = made(FlatShape(kind: .object))

  /// Lays a shape out.
  static func flat(_ shape: Shape) -> UnsafePointer<FlatShape> {
    switch shape {
    case .any: any
    case .text: made(FlatShape(kind: .text))
    case .nonEmptyText: made(FlatShape(kind: .nonEmptyText))
    case .identifier: made(FlatShape(kind: .identifier))
    case .instant: made(FlatShape(kind: .instant))
    case .day: made(FlatShape(kind: .day))
    case .moment: made(FlatShape(kind: .moment))
    case .boolean: made(FlatShape(kind: .boolean))
    case .amount: made(FlatShape(kind: .amount))
    case .integer(let minimum): made(FlatShape(kind: .integer, minimum: minimum))
    case .array(let element): made(FlatShape(kind: .array, element: flat(element)))
    case .oneOf(let words):
      made(
        FlatShape(kind: .oneOf, fields: made(words.map(FlatField.init)), fieldCount: words.count)
      )
    case .object(let record): made(flat(record))
    }
  }

  private static func flat(_ record: RecordShape) -> FlatShape {
    precondition(record.fields.count <= 64, "a bit a field")
    func bits(_ keys: [String]) -> UInt64 {
      record.fields.indices.reduce(0) { bits, index in
        keys.contains(record.fields[index].key) ? bits | 1 << UInt64(index) : bits
      }
    }
    let fields = record.fields.map { field in
      var flatField = FlatField(field.key)
      flatField.shape = flat(field.shape)
      flatField.fact = field.fact
      if let (word, also) = field.requirement, case .oneOf(let words) = field.shape {
        flatField.requirement = words.firstIndex(of: word).map { ($0, bits(also)) }
      }
      flatField.hasConsequence = flatField.fact != nil || flatField.requirement != nil
      return flatField
    }
    return FlatShape(
      kind: .object,
      fields: made(fields),
      fieldCount: fields.count,
      required: bits(record.fields.filter(\.isRequired).map(\.key)),
      hasRequirement: fields.contains { $0.requirement != nil },
      identity: record.fields.firstIndex { $0.key == record.identity }
    )
  }

  private static func made(_ shape: FlatShape) -> UnsafePointer<FlatShape> {
    let memory = UnsafeMutablePointer<FlatShape>.allocate(capacity: 1)
    memory.initialize(to: shape)
    return UnsafePointer(memory)
  }

  private static func made(_ fields: [FlatField]) -> UnsafePointer<FlatField> {
    let memory = UnsafeMutablePointer<FlatField>.allocate(capacity: max(1, fields.count))
    memory.initialize(from: fields, count: fields.count)
    return UnsafePointer(memory)
  }
}
