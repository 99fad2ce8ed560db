public import Canvas
public import TaskModel

/// Everything that can happen to the program; the loop turns the outside world into these.
public enum Message: Sendable {
  /// Somebody used the keyboard, pasted, or resized the terminal.
  case input(InputEvent)
  /// The file was read again, because it had changed or may have.
  case boardRead(Board)
  /// An action of ours was carried out, and the board is now like this; a claim that came to stand
  /// on the waiting list says why.
  case acted(Action, LogEntry, waitsFor: Refusal?, Board)
  /// An action of ours was refused by the board as it is in the file, read just before.
  case refused(Action, Refusal)
  /// The file could not be read or written; what is on the screen is the last good board.
  case trouble(Phrase)
  /// What was asked of the file takes longer than one expects; it goes on, until ``settled``.
  case slow
  /// Nothing is asked of the file any more.
  case settled
  /// What ``Model/request`` asked for was worked out beside.
  case prepared(Prospect)
  /// What was to be read is here, as lines that fit the screen.
  case read(Reading, [String])
  /// The earlier versions of the board, newest first: the number of each, and what to say of it.
  case versions([(number: Int, label: String)])
  /// An earlier version was put back; the one that was kept has a number too, and when it was damaged
  /// a file beside the board.
  case restored(Int, kept: Int, damaged: String?, Board)
  /// Nobody has touched the keyboard for a moment.
  case quiet
  /// Somebody's own editor was closed with this text.
  case editorClosed(String)
  /// A new day began, in the board's time zone.
  case dayBegan(Day)
  /// A page on the wall has been there long enough to be read.
  case pageOver
}
