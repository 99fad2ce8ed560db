import TaskModel

extension Adventure {
  /// The shortest story found that still goes wrong: steps are left out, many at once and then one
  /// by one, as long as it does.
  ///
  /// After "Simplifying and Isolating Failure-Inducing Input" (Zeller and Hildebrandt, 2002).
  func shrunk(while goesWrong: ([Step]) -> Bool) -> [Step] {
    var story = steps
    var length = max(1, story.count / 2)
    while length >= 1 {
      var start = 0
      while start < story.count {
        let shorter = Array(story[..<start] + story[min(start + length, story.count)...])
        if goesWrong(shorter) { story = shorter } else { start += length }
      }
      length /= 2
    }
    return story
  }
}

extension [Adventure.Step] {
  /// The story as one reads it: who did what.
  var told: String {
    map { "\($0.occasion.by?.rawValue ?? "nobody"): \($0.action)" }.joined(separator: "\n")
  }
}
