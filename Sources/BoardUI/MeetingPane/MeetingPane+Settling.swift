import TaskModel

extension Model {
  /// Whether one is in meeting mode.
  var isInMeeting: Bool {
    layers.contains { if case .meeting = $0 { true } else { false } }
  }

  /// Whether meeting mode is on top, so that its keys work.
  var isMeetingOnTop: Bool { if case .meeting = layers.last { true } else { false } }

  /// The meeting one is in on this screen, whether it ended or not.
  var meetingHere: Meeting? { meeting.id.flatMap { board.meetings[$0] } }

  /// The step that is shown; `nil` before a meeting and after it.
  var meetingStep: Meeting.Step? {
    guard let here = meetingHere, here.isOpen else { return nil }
    return meeting.wanted ?? here.currentStep
  }

  /// The task that keys act on in the meeting.
  var meetingTask: Task? {
    if case .task(let id) = meetingItem { board.tasks[id] } else { nil }
  }

  /// What the cursor is on.
  var meetingItem: MeetingPane.Item? {
    // A walk may be long, and this is asked for each key in the footer.
    if meetingStep == .walk {
      let stops = walkStops
      return stops.indices.contains(meeting.cursor) ? .task(stops[meeting.cursor].task) : nil
    }
    let items = meetingItems
    return items.indices.contains(meeting.cursor) ? items[meeting.cursor] : nil
  }

  /// How much the cursor can be on in this step.
  var meetingItemCount: Int { meetingStep == .walk ? walkStops.count : meetingItems.count }

  /// All that the cursor can be on in this step.
  var meetingItems: [MeetingPane.Item] {
    guard let here = meetingHere else { return people().map { .person($0.id) } }
    guard let step = meetingStep else { return [] }
    switch step {
    case .case, .thanks, .celebrate: return []
    case .since: return meeting.material.since?.tasks.map { .task($0.task.id) } ?? []
    case .walk: return walkStops.map { .task($0.task) }
    case .listen: return meeting.material.round.map { .stakeholder($0.stakeholder.id) }
    case .decide:
      let proposals = board.agreements.filter { $0.state == .proposed }.map(\.id)
      return here.points.map { .point($0.id) }
        + (proposals + meeting.material.reviews).map { .agreement($0) }
    case .close: return here.openPoints.map { .point($0.id) }
    }
  }

  /// The walk, or the part of it that is for one stakeholder.
  var walkStops: [MeetingWalk.Stop] {
    guard let stakeholder = meeting.stakeholder else { return meeting.material.stops }
    return meeting.material.stops.filter { $0.serves.contains(stakeholder) }
  }

  /// Works out what the step shows, when something changed on which that depends.
  mutating func settleMeeting() {
    guard isInMeeting else { return }
    if meeting.id != nil, meetingHere == nil { meeting.id = nil }
    if meeting.id == nil, let open = board.openMeeting(meeting.kind) { join(open) }
    guard let here = meetingHere, let step = meetingStep else { return }
    let isNewStep = meeting.material.step != step
    guard isNewStep || meeting.material.version != version else { return }
    let item = isNewStep ? nil : meetingItem
    let walked = meeting.material.walked
    workOut(step, of: here, isNew: isNewStep)
    meeting.material.version = version
    meeting.material.step = step
    if isNewStep { begin(step) }
    if let item, let index = meetingItems.firstIndex(of: item) {
      meeting.cursor = index
      // Of what needs nothing, wherever that was said, all screens go on to the next.
      if step == .walk, case .task(let id) = item, here.walked.contains(id), !walked.contains(id) {
        meeting.cursor += 1
      }
    }
    meeting.material.walked = here.walked
    meeting.cursor = max(0, min(meeting.cursor, meetingItemCount - 1))
  }

  private mutating func workOut(_ step: Meeting.Step, of here: Meeting, isNew: Bool) {
    switch step {
    case .since:
      let start = here.at ?? Instant(secondsSince1970: 0)
      meeting.material.since = SinceLast(board, before: here, now: start)
    case .walk:
      let walk = MeetingWalk(board, today: today, clock: clock)
      meeting.material.seen = MeetingStory(here, on: board).tasks(of: here)
      let known = isNew ? [] : meeting.material.stops.filter { board.tasks[$0.task] != nil }
      let found = Dictionary(walk.stops.map { ($0.task, $0) }, uniquingKeysWith: { one, _ in one })
      let route = Set(known.map(\.task))
      meeting.material.stops =
        known.map { found[$0.task] ?? $0 } + walk.stops.filter { !route.contains($0.task) }
    case .listen:
      meeting.material.round = ListeningRound(board, today: today, clock: clock).stops
    case .decide: meeting.material.reviews = board.agreementsToReview(on: today).map(\.id)
    case .thanks: meeting.material.thanks = MeetingMinutes(here, on: board).thanks
    case .case, .celebrate, .close: break
    }
  }

  /// Puts the cursor where a step begins; on the walk, at the first task nobody looked at yet.
  private mutating func begin(_ step: Meeting.Step) {
    meeting.top = 0
    meeting.cursor = 0
    meeting.stakeholder = nil
    guard step == .walk else { return }
    let seen = meeting.material.seen
    meeting.cursor = walkStops.firstIndex { !seen.contains($0.task) } ?? 0
  }

  /// Takes a meeting up where it is.
  mutating func join(_ open: Meeting) {
    meeting.id = open.id
    meeting.kind = open.kind
    meeting.wanted = nil
    meeting.material = MeetingPane.Material()
  }
}
