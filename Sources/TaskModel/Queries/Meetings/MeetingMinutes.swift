/// What the minutes of a meeting say: facts in the order in which they are read, without words of a
/// language.
///
/// Made of the meeting itself and of what was done in it (``MeetingStory``), so that asking again
/// later gives the same.
public struct MeetingMinutes: Sendable {
  /// Tasks somebody took up, and who.
  public struct Taken: Sendable {
    /// The task.
    public let task: Task
    /// Who, in the order in which they said so.
    public var people: [PersonID]
  }

  /// Something that is to be asked.
  public enum Question: Sendable {
    /// Somebody is asked to take a task on.
    case invitation(Task, to: [PersonID])
    /// Help is asked for a task, with a talent if one was named.
    case help(Task, talent: String?)
    /// Something was asked about a task.
    case remark(Task, String)
    /// A point of the meeting that stays a question, at a task if one was named.
    case point(Meeting.Point, at: Task?)
  }

  /// The meeting.
  public let meeting: Meeting
  /// Who was there, by name, whoever led it first.
  public let present: [PersonID]
  /// The case it began with.
  public let openingCase: Case?
  /// Whether what was learnt from the case was known by the end of the meeting.
  public let showsLearned: Bool
  /// The thanks that were given.
  public let thanks: [Thanks]
  /// What was decided.
  public let decided: [Agreement]
  /// What was proposed and not decided in it.
  public let proposed: [Agreement]
  /// The points, with where they led.
  public var points: [Meeting.Point] { meeting.points }
  /// Who took what.
  public let taken: [Taken]
  /// Tasks that are new on the board and that nobody took in the meeting.
  public let added: [Task]
  /// What was finished.
  public let done: [Task]
  /// What we stopped (R13).
  public let stopped: [Task]
  /// What we will ask.
  public let questions: [Question]
  /// Tasks that were looked at, and need nothing.
  public let walked: [Task]

  /// Makes the minutes of a meeting.
  public init(_ meeting: Meeting, on board: Board) {
    self.meeting = meeting
    let story = MeetingStory(meeting, on: board)
    let end = meeting.closed
    present = board.present(at: meeting)
    openingCase = meeting.openingCase.flatMap { board.cases[$0] }
    showsLearned = openingCase?.closed.map { closed in end.map { closed <= $0 } ?? true } ?? false
    thanks = story.entries.compactMap { entry in
      guard case .thanks(let id) = entry.subject else { return nil }
      return board.thanks[id]
    }
    let agreements = board.agreements(in: story)
    let isDecided = { (agreement: Agreement) in
      agreement.adopted?.meeting == meeting.id || story.adopted.contains(agreement.id)
    }
    decided = agreements.filter(isDecided)
    proposed = agreements.filter { !isDecided($0) }
    let taken = board.taken(in: story)
    self.taken = taken
    let takenIDs = Set(taken.map(\.task.id))
    done = board.tasks(in: story, .done)
    stopped = board.tasks(in: story, .drop)
    let gone = Set((done + stopped).map(\.id))
    added = board.tasks(in: story, .addTask).filter {
      !takenIDs.contains($0.id) && !gone.contains($0.id)
    }
    questions = board.questions(in: story, of: meeting)
    walked = meeting.walked.compactMap { board.tasks[$0] }
  }
}

extension MeetingStory {
  /// The agreements that were adopted in it.
  fileprivate var adopted: Set<AgreementID> {
    Set(
      entries.compactMap { entry in
        guard entry.deed == .adopt, case .agreement(let id) = entry.subject else { return nil }
        return id
      }
    )
  }

  fileprivate func ids(_ deed: Deed) -> [TaskID] {
    var ids: [TaskID] = []
    for id in entries.filter({ $0.deed == deed }).compactMap(\.task) where !ids.contains(id) {
      ids.append(id)
    }
    return ids
  }
}

extension Board {
  fileprivate func present(at meeting: Meeting) -> [PersonID] {
    let names = meeting.present.map { ($0, people[$0]?.name ?? $0.rawValue) }
    let sorted = names.sorted { (folded($0.1), $0.0) < (folded($1.1), $1.0) }.map(\.0)
    return sorted.filter { $0 == meeting.host } + sorted.filter { $0 != meeting.host }
  }

  fileprivate func tasks(in story: MeetingStory, _ deed: Deed) -> [Task] {
    story.ids(deed).compactMap { tasks[$0] }
  }

  /// The agreements that were touched, in the order in which that happened first.
  fileprivate func agreements(in story: MeetingStory) -> [Agreement] {
    var ids: [AgreementID] = []
    for entry in story.entries {
      if case .agreement(let id) = entry.subject, !ids.contains(id) { ids.append(id) }
    }
    return ids.compactMap { agreements[$0] }
  }

  /// Who took what; who gave it back before the end did not (R12).
  fileprivate func taken(in story: MeetingStory) -> [MeetingMinutes.Taken] {
    var taken: [MeetingMinutes.Taken] = []
    for entry in story.entries {
      guard let id = entry.task, let person = entry.claimant else { continue }
      let index = taken.firstIndex { $0.task.id == id }
      switch entry.deed {
      case .claim, .help:
        if let index {
          if !taken[index].people.contains(person) { taken[index].people.append(person) }
        } else if let task = tasks[id] {
          taken.append(MeetingMinutes.Taken(task: task, people: [person]))
        }
      case .release:
        if let index { taken[index].people.removeAll { $0 == person } }
      default: break
      }
    }
    return taken.filter { !$0.people.isEmpty }
  }

  fileprivate func questions(
    in story: MeetingStory,
    of meeting: Meeting
  ) -> [MeetingMinutes.Question] {
    var questions: [MeetingMinutes.Question] = []
    for task in tasks(in: story, .invite) {
      let times = story.entries.filter { $0.task == task.id && $0.deed == .invite }.map(\.at)
      let guests = task.invites.filter { invite in invite.at.map(times.contains) ?? false }
      // Who said yes or no since is not asked any more.
      if !guests.isEmpty { questions.append(.invitation(task, to: guests.map(\.person))) }
    }
    for task in tasks(in: story, .askHelp) {
      questions.append(.help(task, talent: task.help?.talent))
    }
    for entry in story.entries where entry.deed == .ask {
      guard let task = entry.task.flatMap({ tasks[$0] }) else { continue }
      for remark in task.remarks where remark.kind == .question && remark.at == entry.at {
        questions.append(.remark(task, remark.text))
      }
    }
    for point in meeting.points where point.outcome == .question {
      questions.append(.point(point, at: point.task.flatMap { tasks[$0] }))
    }
    return questions
  }
}
