/// The records of one kind that a board holds, in order of creation, found by identifier.
public struct Register<Record: Identifiable & Sendable>: Sendable where Record.ID: RecordID {
  private var records: [Record]
  private var positions: [Record.ID: Int]

  /// Makes a register; of two records with one identifier the first is found.
  public init(_ records: [Record] = []) {
    self.records = records
    positions = Dictionary(records.indices.map { (records[$0].id, $0) }) { first, _ in first }
  }

  /// The record of that identifier.
  public subscript(id: Record.ID) -> Record? { positions[id].map { records[$0] } }

  /// Puts a record in the place of the one with its identifier, or at the end.
  mutating func set(_ record: Record) {
    if let position = positions[record.id] {
      records[position] = record
    } else {
      positions[record.id] = records.count
      records.append(record)
    }
  }

  /// Takes the record of that identifier out.
  mutating func remove(_ id: Record.ID) {
    guard positions[id] != nil else { return }
    self = Register(records.filter { $0.id != id })
  }
}

extension Register: RandomAccessCollection {
  /// The position of the first record.
  public var startIndex: Int { records.startIndex }
  /// The position after the last record.
  public var endIndex: Int { records.endIndex }
  /// The record at a position.
  public subscript(position: Int) -> Record { records[position] }
}

extension Register: Equatable where Record: Equatable {}
