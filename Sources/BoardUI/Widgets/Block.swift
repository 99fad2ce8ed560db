import Canvas
import TaskModel

/// The lines of one entry of a list or a column.
struct Block: Sendable {
  /// A line and what it is.
  struct Line: Sendable {
    var text: String
    var role: Role
    var isBold = false
  }

  /// What stands above the entry, the first of its section or day; the cursor never comes there.
  var heading: [Line] = []
  var lines: [Line] = []
  /// Blank rows below it.
  var gap = 1

  /// The rows it takes, the blank ones included.
  var height: Int { heading.count + lines.count + gap }

  /// Adds a text, wrapped to some width.
  mutating func add(
    _ text: String,
    _ role: Role,
    columns: Int,
    isBold: Bool = false,
    maxLines: Int = .max
  ) {
    for line in text.wrapped(to: max(1, columns), maxLines: maxLines) {
      lines.append(Line(text: line, role: role, isBold: isBold))
    }
  }
}

/// The marks at the left of an entry.
struct EntryMarks: Equatable {
  /// The cursor is on it.
  var isSelected = false
  /// It was marked for an action on several.
  var isMarked = false
  /// Somebody else just changed it.
  var isFresh = false
}

extension Frame {
  /// Draws an entry: one column for its marks, the rest for its lines.
  mutating func put(_ block: Block, _ marks: EntryMarks, in rect: Rect) {
    var area = rect
    for line in block.heading {
      putLine(line.text, in: area.removeTop(1), style: Style(line.role, line.isBold ? .bold : []))
    }
    let rows = min(block.lines.count, area.rows)
    if marks.isSelected {
      fill(
        Rect(origin: area.origin, size: Size(columns: area.columns, rows: rows)),
        style: Style(.selection)
      )
    }
    for (row, line) in block.lines.prefix(rows).enumerated() {
      let start = area.origin.moved(rows: row)
      if let mark = marks.sign(row: row) {
        put(mark.text, at: start, style: Style(marks.isSelected ? .selection : mark.role, .bold))
      }
      put(
        line.text.truncated(to: max(1, area.columns - 2)),
        at: start.moved(columns: 1),
        style: Style(marks.isSelected ? .selection : line.role, line.isBold ? .bold : [])
      )
    }
  }
}

extension EntryMarks {
  /// What stands at the left of a line: the cursor and a change on the first, a mark on the others,
  /// so that all of them can be seen at once.
  fileprivate func sign(row: Int) -> (text: String, role: Role)? {
    if row == 0, isSelected { return (">", .selection) }
    if row == 0, isFresh { return ("*", .notice) }
    return isMarked ? ("+", .marked) : nil
  }
}
