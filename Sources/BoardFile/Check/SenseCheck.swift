import TaskModel

/// Finds in a record what is valid, but what a board should not have.
struct SenseCheck {
  let reader: LooseReader
  let census: Census
  let references: [ReferenceTable.Node]
  /// Whether this computer knows a time zone.
  let isTimeZone: (String) -> Bool

  /// Checks the record that the reader holds, or the settings of the board.
  func check(_ section: Section, into problems: inout ProblemList) {
    let mark = problems.mark
    for node in references { follow(node, in: 0, into: &problems) }
    switch section {
    case .board: checkTimeZone(into: &problems)
    case .people: checkUnwantedFields(into: &problems)
    case .tasks: checkTask(into: &problems)
    default: break
    }
    guard problems.mark != mark else { return }
    let id = reader.member("id", of: 0).flatMap(reader.text)
    let kind = section.kindOfRecord
    problems.label(since: mark, as: section == .board ? kind : "\(kind):\(id ?? "?")")
  }

  // MARK: - References

  private func follow(_ node: ReferenceTable.Node, in index: Int, into problems: inout ProblemList)
  {
    guard let member = reader.member(node.key, of: index) else { return }
    for value in reader.values[member].kind == .array ? reader.children(of: member) : [member] {
      if let target = node.target, let id = reader.text(at: value), !leads(id, to: target) {
        problems.add(
          .danglingReference(field: "\(node.key)", id: id),
          at: reader.values[value].start,
          .byPeople
        )
      }
      for child in node.children { follow(child, in: value, into: &problems) }
    }
  }

  private func leads(_ id: String, to target: ReferenceTable.Target) -> Bool {
    switch target {
    case .record(let sections): return sections.contains { census.has(id, in: $0) }
    case .kindAndRecord:
      let parts = id.split(separator: ":", maxSplits: 1)
      // A kind of a later version is not for this one to judge.
      guard parts.count == 2, let section = ReferenceTable.section(ofKind: parts[0]) else {
        return true
      }
      return census.has(String(parts[1]), in: section)
    }
  }

  // MARK: - Settings and people

  private func checkTimeZone(into problems: inout ProblemList) {
    guard let member = reader.member("timeZone", of: 0), let zone = reader.text(at: member),
      !zone.isEmpty, !isTimeZone(zone)
    else { return }
    problems.add(.unknownTimeZone(zone), at: reader.values[member].start, .byPeople)
  }

  /// A board has no field for these, on purpose: R1 (tasks, not roles) and R10 (privacy).
  private static let unwanted: [StaticString] = [
    "role", "function", "position", "rank", "department", "manager", "email", "phone", "address",
    "birthDate",
  ]

  private func checkUnwantedFields(into problems: inout ProblemList) {
    func look(_ key: StaticString, in index: Int) {
      guard let member = reader.member(key, of: index) else { return }
      let offset = (reader.values[member].key?.start ?? 1) - 1
      problems.add(.unwantedField("\(key)"), at: offset, .byPeople)
    }
    for key in Self.unwanted { look(key, in: 0) }
    if let away = reader.member("away", of: 0) { look("reason", in: away) }
  }
}
