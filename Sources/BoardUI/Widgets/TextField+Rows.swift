import Canvas

/// A row of a text that is broken to a width, by where it stands in the text.
struct TextRow: Equatable {
  /// What stands in it, the spaces at its end included.
  var text: String
  /// How many characters stand before it.
  var start: Int
  /// Whether the next row goes on with the same line.
  var goesOn = false

  /// How many characters come before its end.
  var end: Int { start + text.count }
}

extension TextField {
  /// The text in rows of at most so many columns, broken at spaces where that can be.
  ///
  /// Other than where text is only shown, every character has its place, so that the cursor can be
  /// anywhere. Spaces at the end of a row hang over its edge.
  func rows(columns: Int) -> [TextRow] {
    // The cursor has to stand behind the last character too.
    let width = max(1, columns - 1)
    var rows: [TextRow] = []
    var start = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      Self.addRows(of: line, from: start, width: width, to: &rows)
      start += line.count + 1
    }
    return rows
  }

  private static func addRows(
    of line: Substring,
    from start: Int,
    width: Int,
    to rows: inout [TextRow]
  ) {
    let characters = Array(line)
    var first = 0
    var used = 0
    var wordStart = 0
    func add(upTo end: Int, goesOn: Bool) {
      let text = String(characters[first..<end])
      rows.append(TextRow(text: text, start: start + first, goesOn: goesOn))
      first = end
    }
    for (index, character) in characters.enumerated() {
      if index > 0, characters[index - 1] == " " { wordStart = index }
      let columns = String(character).columnWidth
      // A wide character may not fit behind the beginning of its own word either.
      while used + columns > width, character != " ", index > first {
        add(upTo: wordStart > first ? wordStart : index, goesOn: true)
        used = characters[first..<index].reduce(0) { $0 + String($1).columnWidth }
      }
      used += columns
    }
    add(upTo: characters.count, goesOn: false)
  }

  /// The row the cursor is in, and how many columns stand before it there.
  func cursorPlace(in rows: [TextRow]) -> (row: Int, column: Int) {
    let offset = before.count
    let index = rows.lastIndex { $0.start <= offset } ?? 0
    guard rows.indices.contains(index) else { return (0, 0) }
    let text = rows[index].text.prefix(offset - rows[index].start)
    return (index, String(text).columnWidth)
  }

  /// Moves the cursor up or down by rows; `false` when there are none further.
  mutating func moveRow(by step: Int, columns: Int) -> Bool {
    let rows = rows(columns: columns)
    let place = cursorPlace(in: rows)
    guard rows.indices.contains(place.row + step) else { return false }
    let row = rows[place.row + step]
    var offset = 0
    var used = 0
    for character in row.text {
      used += String(character).columnWidth
      guard used <= place.column else { break }
      offset += 1
    }
    // Behind the last character of a row that goes on, the cursor would stand in the next one.
    if row.goesOn { offset = min(offset, row.text.count - 1) }
    moveCursor(to: row.start + offset)
    return true
  }
}
