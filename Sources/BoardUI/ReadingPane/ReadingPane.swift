/// Something to be read, over the view one came from: an account, a report, a list of versions.
struct ReadingPane: Sendable {
  let reading: Reading
  var lines: [String]
  /// To how many columns the lines were wrapped.
  var columns: Int
  /// To how many columns they are being wrapped anew, as long as that takes.
  var asked: Int?
  /// The first line shown.
  var top = 0
}
