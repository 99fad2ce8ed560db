import BoardUI
import Canvas
import TaskModel

/// A line of something shown whole: what it is, and what it says.
struct SheetRow {
  var label: Phrase
  var text: String
}

/// Writes one thing whole: labels in a column beside wrapped texts for a person, a label and a text
/// with a tab between them for a pipe.
struct Sheet {
  private let form: OutputForm
  private let language: Language
  private let output: OutputBuffer

  /// Wider lines are hard to read.
  private static let widest = 100

  init(form: OutputForm, language: Language, to output: OutputBuffer) {
    self.form = form
    self.language = language
    self.output = output
  }

  func write(_ rows: [SheetRow]) throws(CommandFailure) {
    let labels = rows.map { $0.label[language].sanitised }
    let indent = 2 + (labels.map(\.columnWidth).max() ?? 0)
    var previous = ""
    for (row, label) in zip(rows, labels) {
      guard case .table(let width, let isEmphasised) = form else {
        try output.line("\(label)\t\(row.text.sanitised)")
        continue
      }
      // A label is said once for the lines that share it.
      let shown = label == previous ? "" : label
      previous = label
      let padding = String(repeating: " ", count: max(0, indent - shown.columnWidth))
      let room = max(10, min(width, Self.widest) - indent)
      for (number, line) in lines(row.text, room: room).enumerated() {
        let head = number == 0 ? shown : ""
        let blank = number == 0 ? padding : String(repeating: " ", count: indent)
        let styled = isEmphasised && !head.isEmpty ? Emphasis.dim.applied(to: head) : head
        try output.line(line.isEmpty ? styled : styled + blank + line)
      }
    }
  }

  /// The text wrapped, its own line ends kept, and each line made harmless.
  private func lines(_ text: String, room: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { $0.isEmpty ? [""] : String($0).sanitised.wrapped(to: room) }
  }
}
