import TaskModel

/// Something to be read, over the view one came from: an account, a report, a list of versions.
struct ReadingPane: Equatable, Sendable {
  /// What stands above it; nothing, when its first line is its name.
  let title: Phrase?
  let lines: [String]
  /// The first line shown.
  var top = 0

  init(title: Phrase?, lines: [String]) {
    self.title = title
    self.lines = lines
  }
}
