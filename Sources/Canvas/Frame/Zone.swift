/// A part of a frame that a person can point at, with a name that whoever drew it understands.
///
/// Zones are noted while drawing, so that what is pointed at and what is drawn can't differ.
public struct Zone: Equatable, Sendable {
  /// Three numbers, for a frame knows nothing of what is drawn on it.
  public struct Name: Equatable, Sendable {
    /// The kind of thing.
    public let kind: Int
    /// Which part of the screen, where there are several of a kind.
    public let part: Int
    /// Which one of them.
    public let index: Int

    /// Makes a name.
    public init(kind: Int, part: Int = 0, index: Int = 0) {
      self.kind = kind
      self.part = part
      self.index = index
    }
  }

  /// Where it is.
  public let rect: Rect
  /// What it is.
  public let name: Name
}

extension Frame {
  /// Notes that something can be pointed at here; it covers what was noted here before.
  public mutating func mark(_ rect: Rect, as name: Zone.Name) {
    zones.append(Zone(rect: rect, name: name))
  }

  /// What is pointed at with a cell; `nil` for nothing in particular.
  public func zone(at point: Point) -> Zone.Name? {
    zones.last { $0.rect.contains(point) }?.name
  }
}
