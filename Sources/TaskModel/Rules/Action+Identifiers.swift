extension Action {
  /// The same action, but with an identifier that is free on this board, when it adds a record whose
  /// own was taken meanwhile.
  ///
  /// - Parameters:
  ///   - board: The board as it is by the time the action is carried out.
  ///   - generator: From which the identifier of a task is drawn.
  /// - Returns: The action, with another identifier where it had to be.
  public func withFreeIdentifier(
    on board: Board,
    using generator: inout some RandomNumberGenerator
  ) -> Action {
    switch self {
    case .addTask(var task) where board.tasks.position(of: task.id) != nil:
      task.id = board.unusedTaskID(using: &generator)
      return .addTask(task)
    case .addPerson(var person) where board.people[person.id] != nil:
      person.id = board.unusedPersonID(for: person.name)
      return .addPerson(person)
    case .addStakeholder(var stakeholder) where board.stakeholders[stakeholder.id] != nil:
      stakeholder.id = board.unusedStakeholderID(for: stakeholder.name)
      return .addStakeholder(stakeholder)
    case .thank(var words) where board.thanks[words.id] != nil:
      words.id = board.unusedThanksID(using: &generator)
      return .thank(words)
    case .draw(var terms) where board.draws[terms.id] != nil:
      terms.id = board.unusedDrawID(using: &generator)
      return .draw(terms)
    case .startInquiry(var inquiry) where board.inquiries[inquiry.id] != nil:
      inquiry.id = board.unusedInquiryID(using: &generator)
      return .startInquiry(inquiry)
    case .addGuide(var guide) where board.guides[guide.id] != nil:
      guide.id = board.unusedGuideID(using: &generator)
      return .addGuide(guide)
    case .onStakeholder(let id, .hear(var voice))
    where board.stakeholders[id]?.voices.contains { $0.id == voice.id } ?? false:
      voice.id = board.unusedVoiceID(of: id, using: &generator)
      return .onStakeholder(id, .hear(voice))
    case .startMeeting(var meeting) where board.meetings[meeting.id] != nil:
      meeting.id = board.unusedMeetingID(using: &generator)
      return .startMeeting(meeting)
    case .onMeeting(let id, .addPoint(var point))
    where board.meetings[id]?.points.contains { $0.id == point.id } ?? false:
      point.id = board.unusedPointID(of: id, using: &generator)
      return .onMeeting(id, .addPoint(point))
    case .onMeeting(let id, .note(var note))
    where board.meetings[id]?.noted.contains { $0.id == note.id } ?? false:
      note.id = board.unusedNoteID(of: id, using: &generator)
      return .onMeeting(id, .note(note))
    case .addCase(var one) where board.cases[one.id] != nil:
      one.id = board.unusedCaseID(using: &generator)
      return .addCase(one)
    case .propose(var agreement) where board.agreements[agreement.id] != nil:
      agreement.id = board.unusedAgreementID(using: &generator)
      return .propose(agreement)
    case .addLesson(var lesson) where board.lessons[lesson.id] != nil:
      lesson.id = board.unusedLessonID(using: &generator)
      return .addLesson(lesson)
    case .knowingly(let action):
      return .knowingly(action.withFreeIdentifier(on: board, using: &generator))
    default: return self
    }
  }
}

extension Action {
  /// Whether another action is the same, but for the identifier of a record that it adds, which may
  /// have been drawn anew; see ``withFreeIdentifier(on:using:)``.
  public func isSame(as other: Action) -> Bool {
    switch (self, other) {
    case (.addTask(let task), .addTask(var added)):
      added.id = task.id
      return task == added
    case (.addPerson(let person), .addPerson(var added)):
      added.id = person.id
      return person == added
    case (.addStakeholder(let stakeholder), .addStakeholder(var added)):
      added.id = stakeholder.id
      return stakeholder == added
    case (.thank(let words), .thank(var given)):
      given.id = words.id
      return words == given
    case (.onStakeholder(let id, .hear(let voice)), .onStakeholder(let heard, .hear(var said))):
      said.id = voice.id
      return id == heard && voice == said
    case (.addCase(let one), .addCase(var added)):
      added.id = one.id
      return one == added
    case (.propose(let agreement), .propose(var proposed)):
      proposed.id = agreement.id
      return agreement == proposed
    case (.addLesson(let lesson), .addLesson(var added)):
      added.id = lesson.id
      return lesson == added
    // The warning was passed in between.
    case (let action, .knowingly(let kept)): return action.isSame(as: kept)
    default: return self == other
    }
  }
}
