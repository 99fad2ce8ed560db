import TaskModel

/// What a view is narrowed to: everything, when nothing was typed.
struct ViewFilter: Equatable, Sendable {
  /// What was typed, understood.
  var filter = Filter.everything
  /// What was typed, as it was typed.
  var text = ""

  var isEmpty: Bool { text.isEmpty }
}

extension ViewFilter: Hashable {
  // What was understood follows from the text and the day.
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
