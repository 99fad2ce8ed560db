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

  init(title: Phrase?, lines: [String]) {
    self.title = title
    self.lines = lines
  }

  init(reading: Reading, lines: [String], columns: Int) {
    self.init(title: reading.name, lines: lines)
    self.reading = reading
    self.columns = columns
  }
}
