import TaskModel

/// A value of the model that has a form in the file: an object with the fields of a table.
///
/// What is at its default is left out. Reading relies on the scanner having accepted the bytes.
protocol RecordCoding {
  associatedtype Field: RecordField

  /// The value of a field; `nil` when it is at its default, or not in the model yet.
  func json(_ field: Field) -> JSONValue?
}

/// A record with a line of its own in a section of the file.
protocol SectionRecord: RecordCoding {
  /// Reads a record of which checking the file found the identifier.
  init(id: Identifier<Self>, from reader: inout RecordReader)
}

extension RecordCoding {
  /// The record in its canonical form: fields in the order of their table.
  var json: JSONValue {
    .object(
      Field.allCases.compactMap { field in
        json(field).map { JSONValue.Member(field.rawValue, $0) }
      }
    )
  }
}

extension RecordReader {
  mutating func personID() -> PersonID { PersonID(unchecked: text()) }
}

extension Array {
  /// A JSON list, or nothing when there are no elements.
  func json(_ element: (Element) -> JSONValue) -> JSONValue? {
    isEmpty ? nil : .array(map(element))
  }
}

extension Bool {
  /// `true`, or nothing.
  var json: JSONValue? { self ? .literal("true") : nil }
}
