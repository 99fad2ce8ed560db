import TaskModel

/// What a change did to records, as an entry of the log keeps it.
///
/// `was` names each record with its fields as they were, see `RecordShape+Difference.swift`: `null` for
/// a record that was not there, and in a list of its own the whole of one that is gone. `now` tells
/// whether the same places still hold what the change put there.
struct Trace: Equatable {
  private(set) var records: [(ref: RecordRef, was: JSONValue)] = []
  /// A short name for what the changed places hold after the change.
  var now = ""

  init() {}

  /// Reads what stands in an entry of the log; `nil` when it does not say.
  init?(was: JSONValue?, now: String?) {
    guard case .object(let members)? = was, let now, !members.isEmpty else { return nil }
    for member in members {
      guard let ref = RecordRef(member.key) else { return nil }
      records.append((ref, member.value))
    }
    self.now = now
  }

  static func == (one: Trace, other: Trace) -> Bool { one.was == other.was && one.now == other.now }

  /// The form of the log.
  var was: JSONValue { .object(records.map { JSONValue.Member($0.ref.description, $0.was) }) }

  /// Adds what happened to one record.
  mutating func add(_ ref: RecordRef, from old: JSONValue?, to new: JSONValue?) {
    switch (old, new) {
    case (nil, nil): break
    case (nil, _?): records.append((ref, .null))
    case (let old?, nil): records.append((ref, .array([old])))
    case (let old?, let new?):
      guard let was = Section(ref).fields?.difference(from: old, to: new) else { return }
      records.append((ref, was))
    }
  }

  /// A record without the change.
  static func takingBack(_ was: JSONValue, from record: JSONValue?, _ ref: RecordRef) -> JSONValue?
  {
    switch was {
    case .array(let whole): whole.first
    case .object: record.flatMap { Section(ref).fields?.takingBack(was, from: $0) }
    case .literal: nil
    }
  }

  /// A short name for what the changed places hold in these records.
  func present(in revision: Revision) -> String {
    let values = records.map { ref, was in
      guard let record = revision.tree(ref) else { return JSONValue.Member(ref.description, .null) }
      guard case .object = was else { return JSONValue.Member(ref.description, record) }
      let present = Section(ref).fields?.present(was, in: record) ?? .null
      return JSONValue.Member(ref.description, present)
    }
    let bytes = JSONValue.object(values).bytes
    return EntryID.deterministic(of: String(decoding: bytes, as: UTF8.self)).rawValue
  }

  /// What was touched.
  var footprint: Footprint {
    Footprint(
      records.reduce(into: []) { paths, record in
        let name = record.ref.description
        guard case .object = record.was, let fields = Section(record.ref).fields else {
          paths.insert([name])
          return
        }
        for path in fields.paths(record.was) { paths.insert([name] + path) }
      }
    )
  }
}
