/// What a person did at the terminal.
public enum InputEvent: Equatable, Sendable {
  /// Pressed a key.
  case key(Key)
  /// Pasted text: line ends are `\n`, anything else is as it came, control characters included.
  case paste(String)
  /// Used the mouse.
  case mouse(MouseEvent)
  /// Gave the terminal another size.
  case resized(Size)
}

/// What a person did with the mouse, and on which cell.
public struct MouseEvent: Equatable, Sendable {
  /// The kinds of action.
  public enum Action: Equatable, Sendable {
    /// The left button went down.
    case press
    /// The left button went down again soon, on the same cell.
    case doubleClick
    /// The wheel moved away from the person, or towards.
    case wheelUp, wheelDown
  }

  /// What was done.
  public let action: Action
  /// On which cell.
  public let point: Point

  /// Creates an event.
  public init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}
