/// The keys of the view one came from, and the few ideas one needs.
struct HelpPane: Sendable {
  /// Where the help was asked for.
  let context: KeyContext
  /// The first line shown.
  var top = 0
}
