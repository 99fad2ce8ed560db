public import TaskModel

/// Something that ``update(_:_:)`` wants done; data, so that a test can compare it.
public enum Effect: Equatable, Sendable {
  /// Carry out an action on the file, in the name of somebody.
  case perform(Action, by: PersonID?)
  /// Work out something to be read, and show it.
  case read(Reading)
  /// Find out which earlier versions of the board there are.
  case listVersions
  /// Put an earlier version of the board back, in the name of somebody.
  case restore(Int, by: PersonID)
  /// Make a board, and open it.
  case create(NewBoard)
  /// Open the example.
  case openExample
  /// Give the terminal a text for its clipboard.
  case copy(String)
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

/// Something to be read that is more than the board on the screen.
public enum Reading: Equatable, Sendable {
  /// The account to a stakeholder (R6).
  case account(StakeholderID)
  /// Everything the file holds on somebody (R10).
  case about(PersonID)
  /// How somebody is forgotten, and where.
  case forgetting
  /// What is left of old job descriptions (R1).
  case duties
  /// What is the matter with the board's file.
  case check
  /// The earlier versions of the board.
  case versions
  /// The minutes of a meeting.
  case minutes(MeetingID)
  /// The lots of a draw, drawn once more and compared (R15).
  case lots(DrawID)
}
