extension Census {
  /// The circles in which tasks name one another, each once, from its first task in the file.
  static func circles(of steps: [Step]) -> [(members: [String], offset: Int)] {
    var next: [String: Int] = [:]
    for (index, step) in steps.enumerated() where next[step.from] == nil { next[step.from] = index }
    var circles: [(members: [String], offset: Int)] = []
    // In which round a step was gone over; one of this round that comes back closes a circle.
    var round = [Int](repeating: -1, count: steps.count)
    for start in steps.indices {
      var current: Int? = start
      while let index = current, round[index] == -1 {
        round[index] = start
        current = next[steps[index].to]
      }
      guard let closing = current, round[closing] == start else { continue }
      var members: [String] = []
      var first = closing
      var index = closing
      repeat {
        members.append(steps[index].from)
        first = min(first, index)
        index = next[steps[index].to] ?? closing
      } while index != closing
      circles.append((members, steps[first].offset))
    }
    return circles
  }
}
