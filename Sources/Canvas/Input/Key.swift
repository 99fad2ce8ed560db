/// A key or a combination of keys, as far as a terminal can tell them apart.
public enum Key: Equatable, Hashable, Sendable {
  /// A key that types something, the space bar included; one whole grapheme.
  case character(Character)
  /// Ctrl with a letter or sign, in lower case: `control("c")`.
  case control(Character)
  /// Alt (or Escape just before) with a key that types something.
  case alt(Character)
  /// A function key, from 1.
  case function(Int)
  /// Keys for what was typed; Ctrl-M, Ctrl-J and Ctrl-I, Ctrl-H cannot be told from these.
  case enter, escape, tab, backTab, backspace, delete, insert
  /// Keys for moving.
  case up, down, left, right, home, end, pageUp, pageDown
}
