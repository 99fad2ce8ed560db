public import TaskModel

extension BoardDocument {
  /// A person's record as JSON on one line, with fields that this version does not know.
  ///
  /// - Returns: `nil` when the file has no such person.
  public func personJSON(_ id: PersonID) -> String? { recordJSON(id.rawValue, index.people) }

  /// A stakeholder's record as JSON on one line, with fields that this version does not know.
  ///
  /// - Returns: `nil` when the file has no such stakeholder.
  public func stakeholderJSON(_ id: StakeholderID) -> String? {
    recordJSON(id.rawValue, index.stakeholders)
  }

  /// The record of that name as JSON on one line, with fields that this version does not know.
  ///
  /// - Returns: `nil` when the file has no such record.
  public func recordJSON(_ ref: RecordRef) -> String? {
    index[records: Section(ref)].flatMap { recordJSON(ref.identifier, $0) }
  }

  private func recordJSON(_ id: String, _ records: RecordList) -> String? {
    records.position(of: id, in: storage)
      .map { String(decoding: json(records.marks[$0].range).bytes, as: UTF8.self) }
  }
}
