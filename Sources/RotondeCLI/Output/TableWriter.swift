import BoardUI
import Canvas
import TaskModel

/// Writes rows: aligned for a person, with tabs between the fields for a pipe.
///
/// The first rows decide how wide the columns are, so that any number of rows can follow without
/// being held.
struct TableWriter {
  private let columns: [TableColumn]
  private let form: OutputForm
  private let language: Language
  private let output: OutputBuffer
  private var held: [[String]] = []
  private var widths: [Int]?

  /// How many rows decide the widths.
  private static let rowsHeld = 500
  private static let gap = "  "

  /// Makes a writer; nothing is written before the first rows are known.
  init(_ columns: [TableColumn], form: OutputForm, language: Language, to output: OutputBuffer) {
    self.columns = columns
    self.form = form
    self.language = language
    self.output = output
  }

  /// Takes a row: a text for each column, from whatever source.
  mutating func add(_ cells: [String]) throws(CommandFailure) {
    guard case .table = form else {
      for (index, cell) in cells.enumerated() {
        if index > 0 { try output.write("\t") }
        try output.write(cell.sanitised)
      }
      try output.write("\n")
      return
    }
    let cells = cells.map { $0.sanitised }
    guard widths == nil else {
      try write(cells)
      return
    }
    held.append(cells)
    if held.count == Self.rowsHeld { try settle() }
  }

  /// Writes what is held; the table ends here.
  mutating func finish() throws(CommandFailure) {
    if widths == nil, !held.isEmpty { try settle() }
  }

  /// Fits the widths to the rows held and writes those.
  private mutating func settle() throws(CommandFailure) {
    guard case .table(let room, _) = form else { return }
    let headings = columns.map { $0.heading[language] }
    let wanted = columns.indices.map { index in
      let texts = held.lazy.map { $0[index] }
      // A column in which nothing stands is not shown.
      guard texts.contains(where: { !$0.isEmpty }) else { return 0 }
      return texts.reduce(headings[index].columnWidth) {
        max($0, $1.columnWidth(upTo: room))
      }
    }
    widths = fittedWidths(columns, wanted: wanted, room: room, gap: Self.gap.count)
    try write(headings, emphasis: .bold)
    for cells in held { try write(cells) }
    held = []
  }

  private func write(_ cells: [String], emphasis: Emphasis? = nil) throws(CommandFailure) {
    guard case .table(_, let isEmphasised) = form, let widths else { return }
    var line = ""
    var owed = ""
    for index in columns.indices where widths[index] > 0 {
      let text = cells[index].truncated(to: widths[index])
      let style = emphasis ?? columns[index].emphasis
      if !text.isEmpty {
        line += owed
        line += isEmphasised ? style?.applied(to: text) ?? text : text
        owed = ""
      }
      // Padding is written only when something follows, so that no line ends in blanks.
      owed += String(repeating: " ", count: max(0, widths[index] - text.columnWidth)) + Self.gap
    }
    try output.line(line)
  }
}
