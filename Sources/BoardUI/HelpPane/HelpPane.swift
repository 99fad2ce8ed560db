/// The keys of the view one came from, and the few ideas one needs.
struct HelpPane: Sendable {
  /// Where the help was asked for.
  let context: KeyContext
  /// Whether it opened by itself, because this is the first time.
  var isWelcome = false
  /// The first line shown.
  var top = 0
  /// What is looked for in it.
  var search = TextField()
  /// Whether keys go to what is looked for.
  var isSearching = false
}
