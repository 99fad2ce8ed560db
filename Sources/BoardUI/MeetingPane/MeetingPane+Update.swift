import TaskModel

extension Model {
  /// Opens meeting mode: the meeting that goes on where it is, or the start of another one.
  public mutating func openMeeting() {
    layers = [.meeting]
    if meetingHere?.isOpen != true {
      if let open = board.openMeetings.first {
        join(open)
      } else if meeting.id != nil || meeting.present.isEmpty {
        prepare(.work)
      }
    }
    settle()
  }

  /// Goes to a sort of meeting: the one that goes on, or the start of another one.
  mutating func hold(_ kind: Meeting.Kind) {
    if let open = board.openMeeting(kind) { join(open) } else { prepare(kind) }
  }

  /// Begins to mark who is there: those who were there last time, or who are marked already.
  private mutating func prepare(_ kind: Meeting.Kind) {
    let marked = meeting.id == nil ? meeting.present : []
    let usual = Set(board.usuallyPresent(kind))
    meeting = MeetingPane()
    meeting.kind = kind
    meeting.present = (usual.isEmpty ? marked : usual).union([me].compactMap(\.self))
  }

  /// Asks which sort of meeting it is; one that goes on says so.
  private mutating func chooseKind() {
    let all = Meeting.Kind.allCases
    var chooser = Chooser(
      Texts.MeetingMode.whichKind,
      all.map {
        Chooser.Choice(
          answer: .hold($0),
          label: Texts.MeetingMode.kind($0, goesOn: board.openMeeting($0) != nil)
        )
      }
    )
    chooser.selected = all.firstIndex(of: meetingHere?.kind ?? meeting.kind) ?? 0
    layers.append(.choosing(chooser))
  }

  /// Does what a command of meeting mode does.
  mutating func runInMeeting(_ command: Command) -> [Effect] {
    guard command != .meeting, command != .minutes else {
      if command == .meeting { openMeeting() }
      return command == .minutes ? readMinutes() : []
    }
    if !isInMeeting { openMeeting() }
    guard command != .meetingKind else {
      chooseKind()
      return []
    }
    guard let here = meetingHere, here.isOpen else {
      return runOutsideMeeting(command)
    }
    if let step = command.meetingStep { return go(to: step, in: here) }
    switch command {
    case .nextStep: return go(by: 1, in: here)
    case .previousStep: return go(by: -1, in: here)
    case .nextItem: moveInMeeting(by: 1)
    case .previousItem: moveInMeeting(by: -1)
    case .nothingNeeded: return needNothing(in: here)
    case .walkFor: chooseStakeholder()
    case .bringUp: ask(.inMeeting(here.id, .point))
    case .writeDown: ask(.inMeeting(here.id, .note(about: meetingTask?.id)))
    case .whoIsHere: chooseWhoIsHere(here)
    case .settlePoint: chooseOutcome(in: here)
    case .celebrate: ask(.inMeeting(here.id, .celebrate))
    case .leadNext: chooseNextHost(here)
    case .consentAloud: chooseWhoConsents(here)
    case .leadMeeting: chooseLeader(of: here)
    case .endMeeting: return act(.onMeeting(here.id, .close))
    default: break
    }
    return []
  }

  /// Before a meeting people are marked, and after it one can go on with it after all.
  private mutating func runOutsideMeeting(_ command: Command) -> [Effect] {
    switch command {
    case .nothingNeeded: togglePresence()
    case .nextItem: moveInMeeting(by: 1)
    case .previousItem: moveInMeeting(by: -1)
    case .endMeeting:
      if let here = meetingHere { return act(.onMeeting(here.id, .reopen)) }
    default: break
    }
    return []
  }

  /// Goes to a step, on all screens.
  mutating func go(to step: Meeting.Step, in here: Meeting) -> [Effect] {
    guard here.kind.steps.contains(step), step != meetingStep else { return [] }
    guard me != nil else { return act(.onMeeting(here.id, .goTo(step))) }
    meeting.wanted = step
    return act(.onMeeting(here.id, .goTo(step)))
  }

  private mutating func go(by count: Int, in here: Meeting) -> [Effect] {
    let steps = here.kind.steps
    let index = (meetingStep.flatMap(steps.firstIndex) ?? 0) + count
    return steps.indices.contains(index) ? go(to: steps[index], in: here) : []
  }

  /// Goes to the next task or point, or one back; the text scrolls where there is none.
  mutating func moveInMeeting(by count: Int) {
    let items = meetingItemCount
    if let task = meetingTask { fresh.remove(task.id) }
    guard items > 0 else { return scrollMeeting(by: count) }
    meeting.cursor = max(0, min(items - 1, meeting.cursor + count))
    meeting.top = 0
  }

  private mutating func scrollMeeting(by count: Int) {
    meeting.top = max(0, min(lastTopOfMeeting, meeting.top + count))
  }

  /// Moves as the arrows say.
  mutating func moveInMeeting(_ command: Command) {
    let count = meetingItemCount + lastTopOfMeeting
    switch command {
    // On the walk the cursor is on the one task on the screen, whose text may be long.
    case .pageUp where meetingStep == .walk: scrollMeeting(by: -4)
    case .pageDown where meetingStep == .walk: scrollMeeting(by: 4)
    case .moveUp: moveInMeeting(by: -1)
    case .moveDown: moveInMeeting(by: 1)
    case .pageUp: moveInMeeting(by: -8)
    case .pageDown: moveInMeeting(by: 8)
    case .first: moveInMeeting(by: -count)
    case .last: moveInMeeting(by: count)
    default: break
    }
  }

  /// What Enter does: what the step is about.
  mutating func openInMeeting() -> [Effect] {
    guard let here = meetingHere else {
      chooseHost()
      return []
    }
    guard let step = meetingStep else { return readMinutes() }
    switch step {
    case .case: chooseAboutCase(here)
    case .thanks: chooseWhomToThank(from: nil)
    case .since: if let task = meetingTask { layers.append(.task(TaskPane(task: task.id))) }
    case .walk: return claimInMeeting()
    case .listen: chooseAboutStakeholder()
    case .decide: chooseDecision(here)
    case .celebrate: chooseCelebration(here)
    case .close:
      if here.openPoints.isEmpty { return act(.onMeeting(here.id, .close)) }
      chooseOutcome(in: here)
    }
    return []
  }

  mutating func togglePresence() {
    guard meeting.id == nil, case .person(let id) = meetingItem else { return }
    if meeting.present.remove(id) == nil { meeting.present.insert(id) }
  }

  /// The task, or the point under the cursor, was looked at and needs nothing.
  private mutating func needNothing(in here: Meeting) -> [Effect] {
    switch meetingItem {
    case .point(let point): return act(.onMeeting(here.id, .settle(point, .nothing, since: here)))
    case .task(let task) where meetingStep == .walk:
      guard !here.walked.contains(task) else {
        moveInMeeting(by: 1)
        return []
      }
      return act(.onMeeting(here.id, .walkPast(task)))
    default: return []
    }
  }

  private func readMinutes() -> [Effect] {
    (meetingHere ?? board.currentMeeting).map { [.read(.minutes($0.id))] } ?? []
  }

  /// An action of ours was carried out: what follows from it in the meeting.
  mutating func actedInMeeting(_ action: Action, _ entry: LogEntry) -> [Effect] {
    switch action {
    case .startMeeting:
      guard case .meeting(let id) = entry.subject else { return [] }
      meeting.id = id
    case .onMeeting(_, .goTo):
      meeting.wanted = nil
      status = nil
    case .onMeeting(_, .walkPast(let task)):
      let title = board.tasks[task]?.title ?? task.rawValue
      status = Status(kind: .own, text: Texts.MeetingMode.nothingFor(title))
    case .onMeeting(_, .consent(let agreement, let people, _)):
      status = Status(
        kind: .own,
        text: sentences.consented(to: agreement, people.map(sentences.shortName))
      )
    case .onMeeting(let id, .close): return [.read(.minutes(id))]
    case .addTask: return settleWaiting(.task, entry.task?.rawValue)
    case .propose:
      guard case .agreement(let id) = entry.subject else { return [] }
      return settleWaiting(.agreement, id.rawValue)
    case .knowingly(let action): return actedInMeeting(action, entry)
    default: break
    }
    return []
  }

  /// What was made for a point is what it led to.
  private mutating func settleWaiting(_ outcome: Meeting.Point.Outcome, _ ref: String?) -> [Effect]
  {
    guard let (point, seen) = meeting.settling, let here = meetingHere, here.isOpen else {
      return []
    }
    meeting.settling = nil
    return act(.onMeeting(here.id, .settle(point, outcome, ref: ref, since: seen)))
  }
}
