import TaskModel

/// A text as it is kept, or `nil` when there is nothing in it.
func kept(_ text: String?) -> String? {
  guard let text = text.map({ tidied($0) }), !text.isEmpty else { return nil }
  return text
}

/// Texts as they are kept, each once, without those in which there is nothing.
func distinct(_ texts: [String]) -> [String] {
  var result: [String] = []
  for text in texts.compactMap(kept) where !result.contains(text) { result.append(text) }
  return result
}
