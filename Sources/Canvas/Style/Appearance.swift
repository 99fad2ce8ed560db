/// How a role looks: colours over the terminal's own, and emphasis.
public struct Appearance: Equatable, Sendable {
  /// The colour of the text; `nil` keeps the terminal's.
  public var foreground: Colour?
  /// The colour behind the text; `nil` keeps the terminal's.
  public var background: Colour?
  /// What stands out without colour.
  public var emphasis: Emphasis

  /// Creates an appearance; without arguments it is plain text.
  public init(
    _ foreground: Colour? = nil,
    on background: Colour? = nil,
    _ emphasis: Emphasis = []
  ) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }

  /// The appearance for a terminal that knows only so many colours.
  ///
  /// Below 256 colours a background becomes reversed video, because the few colours left are the
  /// user's and no pair of them is sure to be readable; below eight there is no colour at all.
  public func reduced(toColours count: Int) -> Appearance {
    guard count < 256 else { return self }
    var result = Appearance(nil, emphasis)
    if background != nil {
      result.emphasis.insert(.reverse)
    } else if let foreground, count >= 8 {
      let isShown = count >= 16 && foreground.index < 16
      result.foreground = isShown ? foreground : .ansi(foreground.basic)
    }
    return result
  }
}
