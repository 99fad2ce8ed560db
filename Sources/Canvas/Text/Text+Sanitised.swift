// Of `String` alone: a generic property would be called for every cell of a list of 100,000 tasks
// without being specialised.
extension String {
  /// The text on one line, with a visible symbol for all that a terminal could obey or hide by.
  ///
  /// For plain output, where there is no grid to keep in order: the same symbols as on the screen
  /// for control characters, bidirectional formatting and other invisible characters, but emoji
  /// sequences, flags and marks stay as they are.
  public var sanitised: String {
    if self[...].plainLength(upTo: .max) != nil { return self }
    var result = String.UnicodeScalarView()
    for cluster in self {
      let isEmoji = cluster.unicodeScalars.first.map { $0.value > 0xFF && $0.properties.isEmoji }
      for scalar in cluster.unicodeScalars {
        result.append(visible(scalar, inEmoji: isEmoji ?? false))
      }
    }
    return String(result)
  }
}

private func visible(_ scalar: Unicode.Scalar, inEmoji: Bool) -> Unicode.Scalar {
  let symbol: UInt32
  switch kind(of: scalar) {
  case .base, .mark, .selector, .modifier, .regional, .jamo: return scalar
  case .joiner, .tag:
    if inEmoji { return scalar }
    symbol = replacement
  case .hidden(let value): symbol = value
  }
  return Unicode.Scalar(symbol) ?? "?"
}
