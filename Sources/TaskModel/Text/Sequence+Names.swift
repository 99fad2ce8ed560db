extension Sequence {
  /// The records in the order in which people look for a name: case and accents ignored.
  public func sortedByName(_ name: (Element) -> String) -> [Element] {
    map { (key: folded(name($0)), record: $0) }.sorted { $0.key < $1.key }.map(\.record)
  }
}
