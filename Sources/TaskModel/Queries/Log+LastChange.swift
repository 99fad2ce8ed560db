extension Log {
  /// The last entry that tells of a change to fields of a record; `nil` when none does, as after a
  /// change by hand.
  ///
  /// - Parameters:
  ///   - fields: The fields, as the file names them.
  ///   - record: The record.
  ///   - position: From which entry on to look.
  ///   - includesNew: Whether an entry that is not in the file yet, and so does not say what it
  ///     changed, counts when it is about the record.
  /// - Returns: The entry.
  public func lastChange(
    of fields: Set<String>,
    of record: RecordRef,
    from position: Int = 0,
    includesNew: Bool = false
  ) -> LogEntry? {
    let name = record.description
    for position in (min(position, count)..<count).reversed() {
      guard let paths = footprint(at: position)?.paths else {
        guard includesNew, isNew(position), let entry = entry(at: position), entry.on == name else {
          continue
        }
        return entry
      }
      let isTouched = paths.contains { path in
        path.first == name && (path.count == 1 || fields.contains(path[1]))
      }
      if isTouched { return entry(at: position) }
    }
    return nil
  }
}
