/// What a change touched: paths of fields like `task:k7f2/claims/fatima`.
///
/// A path is a record, a field of it, and where the field is a list that can be told apart, one
/// element. Two changes go past each other when no path of the one leads to or into one of the other.
public struct Footprint: Equatable, Sendable {
  /// The paths, each as its parts: record, field, element.
  public var paths: Set<[String]>

  /// Makes a footprint.
  public init(_ paths: Set<[String]>) { self.paths = paths }

  /// Whether another change touched something that this one touched.
  public func overlaps(_ other: Footprint) -> Bool {
    paths.contains { path in
      other.paths.contains { $0.starts(with: path) || path.starts(with: $0) }
    }
  }

  /// The records that were touched, named as in the log.
  public var records: Set<String> { Set(paths.compactMap(\.first)) }
}
