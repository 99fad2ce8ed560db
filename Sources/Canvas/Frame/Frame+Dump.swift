extension Frame {
  /// The text of one row, blanks at its end included.
  public func rowText(_ row: Int) -> String {
    guard row >= 0, row < size.rows else { return "" }
    var text = String.UnicodeScalarView()
    for cell in self.row(row) where !cell.isContinuation {
      for value in [cell.base, cell.firstMark, cell.secondMark] where value != 0 {
        text.append(Unicode.Scalar(value) ?? " ")
      }
    }
    return String(text)
  }

  /// All rows as text, one line each, without the blanks at their ends; for snapshots.
  public var textDump: String {
    (0..<size.rows).map { String(rowText($0)[...].withoutTrailingSpaces) }
      .joined(separator: "\n")
  }

  /// All roles, one letter for each cell and one line for each row; for snapshots.
  ///
  /// The letters are those of `Role.letter`.
  public var styleDump: String {
    (0..<size.rows).map { row in String(self.row(row).map(\.style.role.letter)) }
      .joined(separator: "\n")
  }
}
