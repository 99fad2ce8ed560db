public import TaskModel

/// Something that ``update(_:_:)`` wants done; data, so that a test can compare it.
public enum Effect: Equatable, Sendable {
  /// Carry out an action on the file, in the name of somebody.
  case perform(Action, by: PersonID?)
  /// Give the terminal back until the program is continued.
  case suspend
  /// Draw everything anew, because the screen may have been disturbed.
  case redraw
  /// Let somebody write a text in the editor of their own, while the terminal is the editor's.
  case openEditor(String, name: String)
  /// Keep what was typed and not sent, all of it, so that it survives the program.
  case keepDrafts([Draft])
  /// End the program.
  case quit
}
