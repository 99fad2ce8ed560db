extension Board {
  /// The entry for the log of this board when an earlier version of it is put back.
  ///
  /// The version itself is in a file, of which the model knows nothing; so this is the one deed that
  /// ``applying(_:in:)`` does not carry out.
  ///
  /// - Parameters:
  ///   - version: The number of the version.
  ///   - occasion: Who does it, and when.
  /// - Returns: The entry.
  /// - Throws: The reason why this person may not.
  public func entry(restoring version: Int, in occasion: Occasion) throws(Refusal) -> LogEntry {
    let actor = try actor(in: occasion)
    let subject = "version:\(version)"
    let words = "\(log.count) \(occasion.at) \(actor) \(Deed.restore.name) \(subject)"
    return LogEntry(
      id: .deterministic(of: words),
      at: occasion.at,
      by: actor,
      did: Deed.restore.name,
      on: subject
    )
  }
}
