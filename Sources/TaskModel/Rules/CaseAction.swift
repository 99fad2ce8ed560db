/// What can be done to a case, beside bringing it up.
public enum CaseAction: Equatable, Sendable {
  /// Changes what is told of it. Undone by the fields as they were.
  case edit(CaseChanges)
  /// Asks for somebody's talent, instead of what was asked before (R11). Undone by what was asked
  /// before, or nothing. With the case as whoever asks saw it, what others asked since is not
  /// overwritten.
  case askHelp(talent: String, note: String?, since: Case? = nil)
  /// Says that the call for help is answered, or no longer needed; with the case as it was seen, not
  /// what others asked since. Undone by the call.
  case endHelp(since: Case? = nil)
  /// Joins those who think along (R11). Undone by leaving them.
  case help
  /// Leaves those who think along (R12). Undone by joining them.
  case leave
  /// Closes it with what is told now; what we learnt and whether the answer fitted has to be known by
  /// then. Undone by opening it again.
  case close(CaseChanges)
  /// Opens it again. Undone by closing it.
  case reopen
}

/// What is to change about a case; what is absent stays, and an empty text takes it away.
public struct CaseChanges: Equatable, Sendable {
  /// An answer, or that there is none yet: “don't know yet” is one, too (R16).
  public enum Answer<Value: Equatable & Sendable>: Equatable, Sendable {
    case known(Value)
    case notKnownYet

    /// The answer, when there is one.
    var value: Value? {
      if case .known(let value) = self { value } else { nil }
    }
  }

  /// What it is about.
  public var title: String?
  /// What was the question.
  public var asked: String?
  /// The question behind it.
  public var behind: String?
  /// Whether we found a fitting answer.
  public var fitting: Answer<Case.Fitting>?
  /// Why it did or did not work out.
  public var why: String?
  /// What helped.
  public var helped = WordChanges()
  /// What was merely proper.
  public var proper = WordChanges()
  /// By which words cases with the same question find each other.
  public var themes = WordChanges()
  /// How far down the order we had to go.
  public var tried: Answer<Case.Tried>?
  /// What we learnt.
  public var learned: String?
  /// Tasks that came of it, and were on the board already.
  public var linking: [TaskID] = []
  /// Tasks that did not come of it after all.
  public var unlinking: [TaskID] = []
  /// The case as whoever changes it saw it; when given, what others changed since is not
  /// overwritten.
  public var basis: Case?

  /// Makes changes, none at first.
  public init() {}
}

extension Board {
  /// The case as it is brought up; nobody thinks along yet, for that is up to each (R3).
  func adding(_ draft: Case, at instant: Instant) throws(Refusal) -> DeedDone {
    var one = draft
    one.tidy()
    guard !one.title.isEmpty else { throw .titleMissing }
    guard cases[one.id] == nil else { throw .identifierTaken(one.id.rawValue) }
    one.at = instant
    one.closed = nil
    one.helpers = []
    one.help = nil
    one.tasks = []
    return DeedDone(.addCase, .case(one))
  }

  /// The task as it is put on the board, and the case it came from, which names it too.
  func adding(_ task: Task) throws(Refusal) -> DeedDone {
    guard let id = task.fromCase else { return DeedDone(.addTask, .task(task)) }
    guard var one = cases[id] else { throw .unknownCase(id) }
    one.tasks.append(task.id)
    return DeedDone(.addTask, .task(task), .case(one))
  }

  /// What an action on a case comes to.
  func deed(
    _ action: CaseAction,
    on id: CaseID,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    guard let old = cases[id] else { throw .unknownCase(id) }
    var one = old
    switch action {
    case .edit(let changes):
      try make(changes, of: &one)
      let tasks = try link(&one, changes)
      guard !one.title.isEmpty else { throw .titleMissing }
      try checkClosed(one)
      guard one != old || !tasks.isEmpty else { throw .nothingChanged }
      return DeedDone(.editCase, [.case(one)] + tasks.map(RecordEdit.task))
    case .askHelp(let talent, let note, let basis):
      guard one.isOpen else { throw .caseClosed(id) }
      var call = HelpRequest(talent: talent, note: note, by: actor, at: instant)
      call.tidy()
      guard call.talent != nil else { throw .talentMissing }
      if let before = one.help, before.talent == call.talent, before.note == call.note {
        throw .nothingChanged
      }
      one.help = call
      try check([.help], from: old, to: one, since: basis) { .case(id, $0) }
      return DeedDone(.askCaseHelp, .case(one))
    case .endHelp(let basis):
      guard one.help != nil else { throw .caseHelpNotAsked(id) }
      one.help = nil
      try check([.help], from: old, to: one, since: basis) { .case(id, $0) }
      return DeedDone(.endCaseHelp, .case(one))
    case .help:
      guard !one.helpers.contains(actor) else { throw .nothingChanged }
      one.helpers.append(actor)
      return DeedDone(.helpCase, .case(one))
    case .leave:
      guard one.helpers.contains(actor) else { throw .nothingChanged }
      one.helpers.removeAll { $0 == actor }
      return DeedDone(.leaveCase, .case(one))
    case .close(let changes):
      guard one.isOpen else { throw .caseClosed(id) }
      try make(changes, of: &one)
      let tasks = try link(&one, changes)
      guard !one.title.isEmpty else { throw .titleMissing }
      one.closed = instant
      try checkClosed(one)
      return DeedDone(.closeCase, [.case(one)] + tasks.map(RecordEdit.task))
    case .reopen:
      guard !one.isOpen else { throw .caseOpen(id) }
      one.closed = nil
      return DeedDone(.reopenCase, .case(one))
    }
  }

  /// Makes changes, unless others wrote something else meanwhile.
  private func make(_ changes: CaseChanges, of one: inout Case) throws(Refusal) {
    let before = one
    one.make(changes)
    try check(from: before, to: one, since: changes.basis) { .case(before.id, $0) }
  }

  /// Refuses a case that is closed without what it was about: whether the answer fitted, and what we
  /// learnt.
  func checkClosed(_ one: Case) throws(Refusal) {
    if one.isOpen { return }
    guard one.fitting != nil else { throw .fittingMissing(one.id) }
    guard one.learned != nil else { throw .caseUnlearned(one.id) }
  }

  /// Links tasks to a case and takes links away, on both sides; gives the tasks.
  private func link(_ one: inout Case, _ changes: CaseChanges) throws(Refusal) -> [Task] {
    var changed: [Task] = []
    for id in changes.linking {
      var task = try task(id)
      if !one.tasks.contains(id) { one.tasks.append(id) }
      guard task.fromCase != one.id else { continue }
      if let other = task.fromCase, cases[other] != nil { throw .fromAnotherCase(task, other) }
      task.fromCase = one.id
      changed.append(task)
    }
    for id in changes.unlinking {
      guard one.tasks.contains(id) else { throw .unknownTask(id) }
      one.tasks.removeAll { $0 == id }
      guard var task = tasks[id], task.fromCase == one.id else { continue }
      task.fromCase = nil
      changed.append(task)
    }
    return changed
  }
}

extension Case {
  /// Makes changes, without asking whether they are allowed.
  fileprivate mutating func make(_ changes: CaseChanges) {
    if let text = changes.title { title = text }
    if let text = changes.asked { asked = text }
    if let text = changes.behind { behind = text }
    if let answer = changes.fitting { fitting = answer.value }
    if let text = changes.why { why = text }
    helped = changes.helped.applied(to: helped)
    proper = changes.proper.applied(to: proper)
    themes = changes.themes.applied(to: themes)
    if let answer = changes.tried { tried = answer.value }
    if let text = changes.learned { learned = text }
    tidy()
  }
}
