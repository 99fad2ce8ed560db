/// The direction in which a rectangle is divided.
public enum Axis: Equatable, Sendable {
  /// Parts lie beside each other.
  case horizontal
  /// Parts lie under each other.
  case vertical
}

/// How much of the available cells a part of a layout wants.
///
/// One enumeration instead of a minimum, a maximum and a weight in a structure, so that no
/// contradicting wish can be written down. The idea is ratatui's `Constraint`, without its solver:
/// exact lengths are served first, in order, and what remains is shared.
public enum Extent: Equatable, Sendable {
  /// Exactly this many cells, fewer only when there are not enough.
  case length(Int)
  /// A share of what remains, in proportion to the weight; below one counts as nothing.
  case fill(Int)
  /// A share as with `fill(1)`, but at least this many cells.
  case min(Int)
  /// A share as with `fill(1)`, but at most this many cells.
  case max(Int)
}

extension Rect {
  /// Divides the rectangle along an axis, one part for each extent, from left or top.
  ///
  /// The parts never overlap and never leave the rectangle; when there is too little, the later
  /// parts get less or nothing. When something may grow, all cells are given away.
  ///
  /// - Parameters:
  ///   - axis: the direction in which the parts follow each other.
  ///   - extents: what each part wants.
  ///   - spacing: empty cells between two parts.
  /// - Returns: one rectangle for each extent, in their order.
  public func split(_ axis: Axis, _ extents: [Extent], spacing: Int = 0) -> [Rect] {
    let total = axis == .horizontal ? columns : rows
    let gaps = Swift.max(0, spacing) * Swift.max(0, extents.count - 1)
    let lengths = share(Swift.max(0, total - gaps), among: extents)
    var rest = self
    return lengths.map { length in
      switch axis {
      case .horizontal:
        let part = rest.removeLeft(length)
        _ = rest.removeLeft(spacing)
        return part
      case .vertical:
        let part = rest.removeTop(length)
        _ = rest.removeTop(spacing)
        return part
      }
    }
  }
}

/// Gives each extent its number of cells.
private func share(_ total: Int, among extents: [Extent]) -> [Int] {
  var lengths = Array(repeating: 0, count: extents.count)
  var rest = total
  var growing: [Int] = []
  for (index, extent) in extents.enumerated() {
    switch extent {
    case .length(let wanted), .min(let wanted):
      lengths[index] = Swift.min(Swift.max(0, wanted), rest)
      rest -= lengths[index]
      if case .min = extent { growing.append(index) }
    case .fill, .max: growing.append(index)
    }
  }
  // A part that meets its bound drops out and the others share again, so one pass per part at most.
  var flexible = rest + growing.reduce(0) { $0 + lengths[$1] }
  while !growing.isEmpty {
    let shares = proportions(flexible, weights: growing.map { extents[$0].weight })
    // Minimums first: they take from the others, so maximums can only be judged afterwards.
    let bound =
      zip(growing, shares).first { extents[$0].isAbove($1, floor: lengths[$0]) }
      ?? zip(growing, shares).first { extents[$0].isBelow($1) }
    guard let (index, share) = bound else {
      for (index, share) in zip(growing, shares) { lengths[index] = share }
      return lengths
    }
    if case .max(let most) = extents[index] {
      lengths[index] = Swift.min(share, Swift.max(0, most))
    }
    flexible -= lengths[index]
    growing.removeAll { $0 == index }
  }
  return lengths
}

/// Divides cells by weight; the cells that remain after rounding go to the first parts.
private func proportions(_ total: Int, weights: [Int]) -> [Int] {
  let sum = weights.reduce(0, +)
  guard sum > 0 else { return weights.map { _ in 0 } }
  var shares = weights.map { total * $0 / sum }
  var left = total - shares.reduce(0, +)
  for index in shares.indices where left > 0 && weights[index] > 0 {
    shares[index] += 1
    left -= 1
  }
  return shares
}

extension Extent {
  fileprivate var weight: Int {
    if case .fill(let weight) = self { Swift.max(0, weight) } else { 1 }
  }

  /// Whether a minimum asks for more than its share.
  fileprivate func isAbove(_ share: Int, floor: Int) -> Bool {
    if case .min = self { floor > share } else { false }
  }

  /// Whether a maximum allows less than its share.
  fileprivate func isBelow(_ share: Int) -> Bool {
    if case .max(let most) = self { share > Swift.max(0, most) } else { false }
  }
}
