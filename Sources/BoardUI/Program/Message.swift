public import Canvas
public import TaskModel

/// Everything that can happen to the program; the loop turns the outside world into these.
public enum Message: Sendable {
  /// Somebody used the keyboard, pasted, or resized the terminal.
  case input(InputEvent)
  /// The file was read again, because it had changed or may have.
  case boardRead(Board)
  /// An action of ours was carried out, and the board is now like this.
  case acted(Action, LogEntry, Board)
  /// An action of ours was refused by the board as it is now.
  case refused(Action, Refusal, Board)
  /// The file could not be read or written; what is on the screen is the last good board.
  case trouble(Phrase)
  /// What was asked of the file takes longer than one expects; it goes on.
  case slow
  /// A new day began, in the board's time zone.
  case dayBegan(Day)
}
