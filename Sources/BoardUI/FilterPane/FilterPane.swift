import TaskModel

/// The line in which one types what to find; the board follows as one types.
struct FilterPane: Sendable {
  var field: TextField
  /// What the filter was before, to go back to with Esc.
  let before: String
  /// The term that is not understood, if there is one.
  var problem: Filter.Misunderstanding?
}
