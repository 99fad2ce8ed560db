extension [String] {
  /// The name of these that was most probably meant, however its letters are cased.
  ///
  /// - Parameter typed: What was typed.
  /// - Returns: The name; `nil` when none comes near.
  public func nearest(toTyped typed: String) -> String? {
    let lowered = map { $0.lowercased() }
    let word = folded(typed)
    let found =
      lowered.firstIndex(of: word).map { lowered[$0] }
      ?? TaskModel.nearest(to: word, among: lowered)
    return found.flatMap { lowered.firstIndex(of: $0) }.map { self[$0] }
  }
}
