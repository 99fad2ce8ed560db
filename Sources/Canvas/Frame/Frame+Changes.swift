extension Frame {
  /// The columns of a row, from the first to the last cell that another frame of the same size shows
  /// differently; `nil` when the rows are the same.
  public func changes(inRow row: Int, since other: Frame) -> Range<Int>? {
    let start = row * size.columns
    // Spans, for this looks at every cell of the screen for every key.
    let (new, old) = (cells.span, other.cells.span)
    var first = start
    var end = start + size.columns
    while first < end, new[first] == old[first] { first += 1 }
    guard first < end else { return nil }
    while new[end - 1] == old[end - 1] { end -= 1 }
    return first - start..<end - start
  }
}
