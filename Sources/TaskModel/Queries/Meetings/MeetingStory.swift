/// What was done in a meeting.
///
/// Something belongs to it when the log says so (``LogEntry/via``), or when somebody who was there
/// did it while the meeting went on. What was taken back before the end is as if it had not been;
/// what is taken back later was done in the meeting all the same, so that the minutes stay as they
/// are.
public struct MeetingStory: Sendable {
  /// What was done, in order; what only moved the meeting itself is not in it.
  public let entries: [LogEntry]

  /// After so many seconds in which nothing was done in it, a meeting that nobody ended sleeps.
  ///
  /// What those who were there do then on their own is no part of it. Four hours.
  static let sleepsAfter: Int64 = 4 * 3600

  /// Looks up what was done in a meeting.
  public init(_ meeting: Meeting, on board: Board) {
    let told = Self.told(meeting, by: board.log)
    entries = told ?? Self.recorded(meeting, on: board)
  }

  /// The tasks that were touched: claimed, changed, made, or looked at.
  public func tasks(of meeting: Meeting) -> Set<TaskID> {
    Set(entries.compactMap(\.task)).union(meeting.walked).union(meeting.noted.compactMap(\.about))
      .union(meeting.points.compactMap(\.task))
  }

  // MARK: - From the log

  /// What the log tells; `nil` when it does not know of the beginning.
  private static func told(_ meeting: Meeting, by log: Log) -> [LogEntry]? {
    guard let all = entries(since: meeting.id, in: log) else { return nil }
    let subject = RecordRef.meeting(meeting.id).description
    var there = Set(meeting.present + [meeting.host].compactMap(\.self))
    // Whoever did something to the meeting was at it, too.
    there.formUnion(all.filter { $0.on == subject }.compactMap(\.by))

    var belonging: [LogEntry] = []
    var isOpen = false
    var awakeUntil = Int64.min
    for entry in all {
      let isOwn = entry.on == subject || entry.via == meeting.id.rawValue
      if isOwn {
        isOpen = entry.opens(log) ?? isOpen
        awakeUntil = entry.at.secondsSince1970 + sleepsAfter
      }
      let isThere = entry.via == nil && (entry.by.map(there.contains) ?? false)
      guard isOwn || isOpen && isThere && entry.at.secondsSince1970 <= awakeUntil else { continue }
      belonging.append(entry)
    }
    let takenBack = Set(belonging.compactMap(\.undoes))
    return belonging.filter {
      $0.on != subject && $0.undoes == nil && !takenBack.contains($0.id)
    }
  }

  /// The entries from the beginning of a meeting on.
  private static func entries(since meeting: MeetingID, in log: Log) -> [LogEntry]? {
    let subject = RecordRef.meeting(meeting).description
    var entries: [LogEntry] = []
    for position in (0..<log.count).reversed() {
      guard let entry = log.entry(at: position) else { continue }
      entries.append(entry)
      if entry.on == subject, entry.deed == .startMeeting { return entries.reversed() }
    }
    return nil
  }

  // MARK: - From the records

  /// What the records tell of a meeting that the log knows nothing of: it was written by hand, or
  /// the log begins later.
  private static func recorded(_ meeting: Meeting, on board: Board) -> [LogEntry] {
    guard let start = meeting.at else { return [] }
    let end = meeting.closed ?? Instant(secondsSince1970: start.secondsSince1970 + sleepsAfter)
    guard start <= end else { return [] }
    let there = Set(meeting.present + [meeting.host].compactMap(\.self))
    var found: [LogEntry] = []

    func add(_ deed: Deed, _ ref: RecordRef, at: Instant?, by: PersonID?) {
      guard let at, start...end ~= at, by.map(there.contains) ?? false else { return }
      found.append(LogEntry(deed.name, ref, at: at, by: by))
    }
    for words in board.thanks {
      let giver = PersonID(rawValue: words.from)
      let isPerson = giver.map { board.people[$0] != nil } ?? false
      let by = isPerson ? giver : words.to.first
      add(.thank, .thanks(words.id), at: words.at, by: by)
    }
    for position in board.tasks.indices {
      let task = board.tasks[position]
      let ref = RecordRef.task(task.id)
      add(.addTask, ref, at: task.created?.at, by: task.created?.by)
      add(.done, ref, at: task.done?.at, by: task.done?.by)
      add(.drop, ref, at: task.dropped?.at, by: task.dropped?.by)
      for invite in task.invites { add(.invite, ref, at: invite.at, by: invite.by) }
      for claim in task.claims where claim.via == meeting.id.rawValue {
        found.append(LogEntry(Deed.claim.name, ref, at: claim.at, by: claim.person))
      }
    }
    for agreement in board.agreements where agreement.adopted?.meeting == meeting.id {
      guard let at = agreement.adopted?.at else { continue }
      found.append(LogEntry(Deed.adopt.name, .agreement(agreement.id), at: at, by: meeting.host))
    }
    return found.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }
}

extension LogEntry {
  /// An entry as it would have been written.
  fileprivate init(_ did: String, _ ref: RecordRef, at: Instant, by: PersonID?) {
    let words = "\(at) \(by?.rawValue ?? "-") \(did) \(ref)"
    self.init(id: .deterministic(of: words), at: at, by: by, did: did, on: ref.description)
  }

  /// Whether a meeting goes on after what was done to it; `nil` when it does as before.
  fileprivate func opens(_ log: Log) -> Bool? {
    switch log.undone(by: self).deed {
    case .startMeeting, .reopenMeeting: deed != .undo
    case .closeMeeting: deed == .undo
    default: nil
    }
  }
}

extension Meeting.Point {
  /// The task it led to, or at which the question is asked.
  public var task: TaskID? {
    switch outcome {
    case .task, .question: ref.flatMap(TaskID.init)
    case .agreement, .nothing, nil: nil
    }
  }

  /// The agreement it led to.
  public var agreement: AgreementID? {
    outcome == .agreement ? ref.flatMap(AgreementID.init) : nil
  }
}
