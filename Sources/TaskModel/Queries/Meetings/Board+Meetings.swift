extension Board {
  /// The meetings that go on, the latest first.
  public var openMeetings: [Meeting] { latestFirst(meetings.filter(\.isOpen)) }

  /// The meeting of a kind that goes on.
  public func openMeeting(_ kind: Meeting.Kind) -> Meeting? {
    openMeetings.first { $0.kind == kind }
  }

  /// The meeting meant when none is named: the one that goes on, or else the last that was held.
  public var currentMeeting: Meeting? { openMeetings.first ?? latestFirst(Array(meetings)).first }

  /// The last meeting of a kind that has ended, before another one of it.
  public func lastMeeting(_ kind: Meeting.Kind, before other: Meeting? = nil) -> Meeting? {
    let held = meetings.filter { $0.kind == kind && !$0.isOpen && $0.id != other?.id }
    return latestFirst(held).first { one in
      guard let end = other?.at, let start = one.at else { return true }
      return start < end
    }
  }

  /// Who was there last time, of those who are still with us: the marks to begin with.
  public func usuallyPresent(_ kind: Meeting.Kind) -> [PersonID] {
    (lastMeeting(kind)?.present ?? []).filter { people[$0].map { $0.left == nil } ?? false }
  }

  /// Who was to lead the next meeting of a kind, if anybody was and is still with us.
  public func expectedHost(_ kind: Meeting.Kind) -> PersonID? {
    lastMeeting(kind)?.next?.person.existing(on: self)
  }

  /// Looks for a meeting by its identifier, the beginning of one, the day it was held, or `last`.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - clock: Tells the day in the board's time zone.
  /// - Returns: The meeting, several that it may be, or none.
  public func findMeeting(_ text: String, clock: WallClock) -> Found<Meeting> {
    let typed = folded(tidied(text))
    guard !typed.isEmpty else { return .none }
    if Filter.wordsForLast.contains(typed) { return Found(currentMeeting.map { [$0] } ?? []) }
    if let id = MeetingID(rawValue: typed), let meeting = meetings[id] { return .one(meeting) }
    let beginning = meetings.filter { $0.id.rawValue.hasPrefix(typed) }
    if !beginning.isEmpty { return Found(Array(beginning.prefix(findingLimit))) }
    let onDay = meetings.filter { $0.at.map { "\(clock.day(of: $0))" == typed } ?? false }
    return Found(Array(onDay.prefix(findingLimit)))
  }

  /// The tasks that were touched in each of these meetings, by how it was named.
  func touched(inMeetings names: Set<String>, clock: WallClock) -> [String: Set<TaskID>] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, touched(inMeeting: $0, clock: clock)) })
  }

  private func touched(inMeeting name: String, clock: WallClock) -> Set<TaskID> {
    guard case .one(let meeting) = findMeeting(name, clock: clock) else { return [] }
    return MeetingStory(meeting, on: self).tasks(of: meeting)
  }

  private func latestFirst(_ meetings: [Meeting]) -> [Meeting] {
    // Of one time, the later in the file.
    meetings.enumerated().sorted { one, other in
      let times = (one.element.at, other.element.at)
      guard let mine = times.0, let theirs = times.1, mine != theirs else {
        return one.offset > other.offset
      }
      return mine > theirs
    }.map(\.element)
  }
}

extension PersonID {
  /// The person, if still with us.
  fileprivate func existing(on board: Board) -> PersonID? {
    board.people[self].flatMap { $0.left == nil ? self : nil }
  }
}
