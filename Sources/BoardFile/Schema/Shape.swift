/// What a value in the file has to be.
indirect enum Shape: Sendable {
  case any
  case text
  case nonEmptyText
  case identifier
  case instant
  case day
  case moment
  case boolean
  /// A number of zero or more.
  case amount
  case integer(atLeast: Int)
  case oneOf([String])
  case array(of: Shape)
  case object(RecordShape)
}

extension Shape {
  static let texts = Shape.array(of: .text)
  static let identifiers = Shape.array(of: .identifier)

  /// An object with these fields.
  static func record<Field: RecordField>(_ fields: Field.Type) -> Shape {
    .object(RecordShape(fields))
  }

  /// A list of such objects.
  static func records<Field: RecordField>(_ fields: Field.Type) -> Shape {
    .array(of: .record(fields))
  }

  /// One of an enumeration's words.
  static func words<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> Shape {
    .oneOf(type.allCases.map(\.rawValue))
  }
}

/// The fields of a kind of record, in canonical order: the order of the cases.
///
/// Everything that has to know the fields (checking, reading, writing, patching) switches over
/// them, so a field that is added somewhere is missed nowhere.
protocol RecordField: RawRepresentable<String>, CaseIterable, Sendable where AllCases == [Self] {
  /// What its value has to be.
  var shape: Shape { get }
  /// Whether a record must have it.
  var isRequired: Bool { get }
  /// What the index of the board keeps of it.
  var fact: Fact? { get }
  /// What has to be there too, depending on its value.
  var requirement: (word: String, also: [Self])? { get }
  /// By which field an element of a list is recognised when the list has changed.
  static var identity: Self? { get }
}

extension RecordField {
  var isRequired: Bool { false }
  var fact: Fact? { nil }
  var requirement: (word: String, also: [Self])? { nil }
  static var identity: Self? { nil }
}

/// Something the index of the board keeps of a record.
enum Fact: Sendable {
  case identifier, takesPlaceOn, dueBy, claims, waiting, done, dropped, partOf
  /// What an entry of the log is about, and which records it changed.
  case subject, changed
}

/// The fields of a kind of record, as values.
struct RecordShape: Sendable {
  struct Field: Sendable {
    let key: String
    let shape: Shape
    let isRequired: Bool
    let fact: Fact?
    let requirement: (word: String, also: [String])?
  }

  let fields: [Field]
  let identity: String?

  init<F: RecordField>(_ type: F.Type) {
    fields = F.allCases.map { field in
      Field(
        key: field.rawValue,
        shape: field.shape,
        isRequired: field.isRequired,
        fact: field.fact,
        requirement: field.requirement.map { ($0.word, $0.also.map(\.rawValue)) }
      )
    }
    identity = F.identity?.rawValue
  }
}
