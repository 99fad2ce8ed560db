/// Something typed at the terminal, as it is sent to the program.
public enum Keystroke: Sendable, ExpressibleByStringLiteral {
  /// Characters, one after the other.
  case text(String)
  /// Text pasted with the mouse, between the marks of bracketed paste.
  case paste(String)
  /// Ctrl with a letter.
  case control(Character)
  /// Alt with a character.
  case alt(Character)
  /// A function key, 1 to 12.
  case function(Int)
  /// Keys as xterm sends them.
  case enter, escape, tab, backTab, backspace, delete
  /// Keys for moving, as xterm sends them in application mode.
  case up, down, left, right, home, end, pageUp, pageDown
  /// A click with the left button; column and row from zero.
  case click(column: Int, row: Int)
  /// The wheel, towards the person; column and row from zero.
  case wheelDown(column: Int, row: Int)
  /// Bytes as they are, also broken ones.
  case bytes([UInt8])

  /// Characters typed: `send("jj", .enter)`.
  public init(stringLiteral value: String) {
    self = .text(value)
  }

  /// What the terminal sends.
  public var sent: [UInt8] {
    switch self {
    case .text(let text): Array(text.utf8)
    case .paste(let text): Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
    case .control(let letter): [(letter.asciiValue ?? 0) & 0x1F]
    case .alt(let character): Array("\u{1B}\(character)".utf8)
    case .function(let number): Array(functionKey(number).utf8)
    case .click(let column, let row):
      Array("\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m".utf8)
    case .wheelDown(let column, let row): Array("\u{1B}[<65;\(column + 1);\(row + 1)M".utf8)
    case .bytes(let bytes): bytes
    default: Array(plainKey.utf8)
    }
  }

  private var plainKey: String {
    switch self {
    case .enter: "\r"
    case .escape: "\u{1B}"
    case .tab: "\t"
    case .backTab: "\u{1B}[Z"
    case .backspace: "\u{7F}"
    case .delete: "\u{1B}[3~"
    case .up: "\u{1B}OA"
    case .down: "\u{1B}OB"
    case .right: "\u{1B}OC"
    case .left: "\u{1B}OD"
    case .home: "\u{1B}OH"
    case .end: "\u{1B}OF"
    case .pageUp: "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    default: ""
    }
  }
}

private func functionKey(_ number: Int) -> String {
  let codes = [15, 17, 18, 19, 20, 21, 23, 24]
  switch number {
  case 1...4: return "\u{1B}O" + ["P", "Q", "R", "S"][number - 1]
  case 5...12: return "\u{1B}[\(codes[number - 5])~"
  default: return ""
  }
}
