public import TaskModel

extension Sentences {
  /// What somebody did, as a line like "Fatima claimed Cook soup".
  ///
  /// `nil` for a deed of a later version of the program.
  public func line(_ entry: LogEntry) -> Phrase? {
    guard let deed = entry.deed else { return nil }
    let who = entry.by.map { Phrase(same: shortName($0)) } ?? Phrase(en: "Somebody", nl: "Iemand")
    let what = subject(entry)
    switch deed {
    case .addTask: return Phrase(en: "\(who.en) added \(what)", nl: "\(who.nl) zette \(what) erbij")
    case .addPerson: return Phrase(en: "\(what) joined the team", nl: "\(what) doet mee")
    case .addStakeholder:
      return Phrase(
        en: "\(who.en) added stakeholder \(what)",
        nl: "\(who.nl) voegde belanghebbende \(what) toe"
      )
    case .claim: return Phrase(en: "\(who.en) claimed \(what)", nl: "\(who.nl) pakte \(what) op")
    case .joinWaitingList:
      return Phrase(
        en: "\(who.en) is on the waiting list for \(what)",
        nl: "\(who.nl) staat op de wachtlijst voor \(what)"
      )
    case .leaveWaitingList:
      return Phrase(
        en: "\(who.en) no longer waits for \(what)",
        nl: "\(who.nl) wacht niet meer op \(what)"
      )
    case .release:
      // That a place is free helps others; who gave it back is nobody's business (R12).
      return Phrase(en: "A place came free on \(what)", nl: "Er kwam een plek vrij bij \(what)")
    case .done: return Phrase(en: "\(who.en) finished \(what)", nl: "\(who.nl) rondde \(what) af")
    case .reopen:
      return Phrase(
        en: "\(who.en) put \(what) back on the board",
        nl: "\(who.nl) zette \(what) terug op het bord"
      )
    case .drop: return Phrase(en: "\(who.en) dropped \(what)", nl: "\(who.nl) stopte met \(what)")
    }
  }

  /// The name of what an entry is about.
  private func subject(_ entry: LogEntry) -> String {
    guard let on = entry.on else { return "" }
    if let id = entry.task { return board.tasks[id]?.title ?? id.rawValue }
    if let person = entry.person { return name(person) }
    if let stakeholder = entry.stakeholder { return name(stakeholder) }
    return String(on[(on.firstIndex(of: ":").map { on.index(after: $0) } ?? on.startIndex)...])
  }

  /// The story of a task from the log: all that happened to it, but for what was given back, which
  /// leaves no mark (R12).
  ///
  /// Of claims it tells only the last one of each who is on the task; an earlier one would show
  /// that somebody gave it back in between.
  public func story(of task: Task) -> [(at: Instant, line: Phrase)] {
    var story: [(at: Instant, line: Phrase)] = []
    var told: Set<PersonID> = []
    for entry in board.log.entries(concerning: "task:\(task.id)").reversed() {
      switch entry.deed {
      case .release, .leaveWaitingList: continue
      case .claim, .joinWaitingList:
        guard let by = entry.by, task.claim(of: by) != nil, told.insert(by).inserted else {
          continue
        }
      default: break
      }
      if let line = line(entry) { story.append((entry.at, line)) }
    }
    return story.reversed()
  }
}
