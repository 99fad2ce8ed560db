import Canvas
import TaskModel

/// Something to be read, over the view one came from: an account, a report, a list of versions.
struct ReadingPane: Equatable, Sendable {
  /// What stands above it; nothing, when its first line is its name.
  let title: Phrase?
  /// What it was made of, so that it can be wrapped anew; nothing, when it was made here.
  private(set) var reading: Reading?
  var lines: [String]
  /// To how many columns the lines were wrapped.
  var columns = 0
  /// To how many columns they are being wrapped anew, as long as that takes.
  var asked: Int?
  /// The first line shown.
  var top = 0

  /// The whole text, when it was made here.
  private var text: String?

  /// Something made here.
  init(title: Phrase?, text: String, columns: Int) {
    self.title = title
    self.text = text
    self.columns = columns
    lines = text.wrapped(to: columns)
  }

  init(reading: Reading, lines: [String], columns: Int) {
    title = reading.name
    self.lines = lines
    self.reading = reading
    self.columns = columns
  }

  /// Wraps what was made here to another width.
  mutating func wrap(to columns: Int) {
    guard let text, columns != self.columns else { return }
    replace(lines: text.wrapped(to: columns), columns: columns)
  }

  /// The same wrapped anew: what one was reading stays in sight, about.
  mutating func replace(lines: [String], columns: Int) {
    if !self.lines.isEmpty { top = top * lines.count / self.lines.count }
    self.lines = lines
    self.columns = columns
  }
}
