extension Board {
  /// Something else that a person has a place in, and that is at the same time as a task.
  ///
  /// Only what takes place on a day at a time can be; and not a place for which they seek a stand-in.
  public func clash(of task: Task, for person: PersonID) -> Task? {
    guard task.state.isUnfinishedBusiness, let mine = task.span, let day = task.on?.day else {
      return nil
    }
    // What lasts into the night may reach the day after.
    let days = day.adding(days: -1)...day.adding(days: 1)
    for position in tasks.indices {
      let summary = tasks.summary(at: position)
      guard summary.id != task.id, summary.state.isUnfinishedBusiness, summary.state != .open,
        let due = summary.due, days.contains(due)
      else { continue }
      let other = tasks[position]
      guard let claim = other.claim(of: person), claim.hasPlace, !claim.standIn,
        let theirs = other.span, theirs.overlaps(mine)
      else { continue }
      return other
    }
    return nil
  }
}

extension Task {
  /// How many minutes something takes that does not say it.
  private static let usualMinutes = 120

  /// From when to when it takes place, in minutes on the clock on the wall since 1970; `nil` without
  /// a time of day.
  fileprivate var span: Range<Int>? {
    guard let on, let time = on.time else { return nil }
    let start = on.day.daysSince1970 * 1440 + time.minutes
    let minutes = hours.map { Int(min($0, 24) * 60) } ?? Self.usualMinutes
    return start..<start + max(1, minutes)
  }
}
