/// Something to be read, over the view one came from: an account, a report, a list of versions.
struct ReadingPane: Sendable {
  let reading: Reading
  let lines: [String]
  /// The first line shown.
  var top = 0
}
