// Issues explored together (Wij-Werken): views come before ideas, and whoever leaves the plan has a
// task.

extension Board {
  /// A new inquiry as it is kept: with a title, at the first step.
  func starting(_ draft: Inquiry) throws(Refusal) -> Inquiry {
    var inquiry = Inquiry(id: draft.id, title: tidied(draft.title))
    inquiry.frames = tidiedIfAny(draft.frames)
    guard inquiries[inquiry.id] == nil else { throw .identifierTaken(inquiry.id.rawValue) }
    guard !inquiry.title.isEmpty else { throw .textMissing }
    return inquiry
  }

  /// What an action on an inquiry comes to.
  func deed(
    _ action: InquiryAction,
    on id: InquiryID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    guard var inquiry = inquiries[id] else { throw .unknownInquiry(id) }
    guard inquiry.isOpen else { throw .inquiryClosed(inquiry) }
    let before = inquiry
    func check(_ aspect: InquiryAspect, since basis: Inquiry?) throws(Refusal) {
      try self.check([aspect], from: before, to: inquiry, since: basis) { .inquiry(id, $0) }
    }
    let deed: Deed
    switch action {
    case .edit(let changes):
      deed = .editInquiry
      inquiry.change(changes)
      try self.check(from: before, to: inquiry, since: changes.basis) { .inquiry(id, $0) }
      guard !inquiry.title.isEmpty else { throw .textMissing }
      guard inquiry != before else { throw .nothingChanged }
    case .view(let view):
      deed = .addView
      try inquiry.add(view, at: instant)
    case .idea(let text):
      deed = .addIdea
      try inquiry.add(idea: text)
    case .direct(let text, let basis):
      deed = .setDirection
      try inquiry.reach(.direction)
      inquiry.direction = try Self.words(text)
      try check(.direction, since: basis)
    case .plan(let task):
      deed = .planTask
      try inquiry.reach(.plan)
      guard let planned = tasks[task] else { throw .unknownTask(task) }
      guard !inquiry.tasks.contains(task) else { throw .alreadyPlanned(inquiry, planned) }
      inquiry.tasks.append(task)
    case .forward(let basis):
      deed = .stepForward
      try checkStep(of: inquiry, since: basis, towards: basis?.step.next)
      try inquiry.goForward()
    case .back(let basis):
      deed = .stepBack
      try checkStep(of: inquiry, since: basis, towards: basis?.step.previous)
      guard let previous = inquiry.step.previous else { throw .firstStep(inquiry) }
      inquiry.step = previous
    case .pause(let text, let basis):
      deed = .pause
      inquiry.paused = try Self.words(text)
      try check(.paused, since: basis)
    case .goOn(let basis):
      deed = .goOn
      guard inquiry.paused != nil else { throw .notPaused(inquiry) }
      inquiry.paused = nil
      try check(.paused, since: basis)
    case .close:
      deed = .closeInquiry
      inquiry.paused = nil
      inquiry.closed = instant
    }
    return DeedDone(deed, .inquiry(inquiry))
  }

  /// Refuses to go a step further than somebody wanted who saw it at another one; when another took
  /// that step already, nothing is left to be done.
  private func checkStep(
    of inquiry: Inquiry,
    since basis: Inquiry?,
    towards wanted: Inquiry.Step?
  ) throws(Refusal) {
    guard let basis, basis.step != inquiry.step else { return }
    guard wanted != inquiry.step else { throw .nothingChanged }
    throw changedMeanwhile(.inquiry(inquiry.id, .step))
  }

  private static func words(_ text: String) throws(Refusal) -> String {
    guard let words = tidiedIfAny(text) else { throw .textMissing }
    return words
  }
}

extension Board {
  /// Refuses an inquiry of which something is taken away that what came later rests on.
  func checkRestored(_ inquiry: Inquiry, from old: Inquiry?) throws(Refusal) {
    for id in inquiry.tasks where tasks[id] == nil && old?.tasks.contains(id) != true {
      throw .unknownTask(id)
    }
    guard let old, old.isSound, !inquiry.isSound else { return }
    throw inquiry.hasViewsEnough ? .stepUnfinished(old) : .viewsFirst(old)
  }
}

extension Inquiry {
  fileprivate mutating func change(_ changes: InquiryChanges) {
    if let title = changes.title { self.title = tidied(title) }
    if let frames = changes.frames { self.frames = tidiedIfAny(frames) }
  }

  fileprivate mutating func add(_ draft: View, at instant: Instant) throws(Refusal) {
    var view = draft
    view.who = tidied(view.who)
    view.sees = tidied(view.sees)
    view.because = tidiedIfAny(view.because)
    view.at = instant
    guard !view.who.isEmpty, !view.sees.isEmpty else { throw .textMissing }
    if let id = view.id, views.contains(where: { $0.id == id }) {
      throw .identifierTaken(id.rawValue)
    }
    views.append(view)
  }

  fileprivate mutating func add(idea text: String) throws(Refusal) {
    guard hasViewsEnough else { throw .viewsFirst(self) }
    try reach(.connect)
    guard let idea = tidiedIfAny(text) else { throw .textMissing }
    guard !ideas.contains(idea) else { throw .nothingChanged }
    ideas.append(idea)
  }

  /// Refuses what belongs to a step that we have not come to yet.
  fileprivate func reach(_ needed: Step) throws(Refusal) {
    if step < needed { throw .notThereYet(self, needed) }
  }

  fileprivate mutating func goForward() throws(Refusal) {
    if paused != nil { throw .inquiryPaused(self) }
    guard let next = step.next else { throw .lastStep(self) }
    guard hasWhatItNeeds else { throw step == .views ? .viewsFirst(self) : .stepUnfinished(self) }
    step = next
  }

  /// Whether the step has what one leaves it with.
  public var hasWhatItNeeds: Bool { has(whatIsNeededAt: step) }

  /// Whether every step that was left had what it needs, and ideas came after views.
  fileprivate var isSound: Bool {
    Step.allCases.filter { $0 < step }.allSatisfy(has) && (ideas.isEmpty || hasViewsEnough)
  }

  private func has(whatIsNeededAt step: Step) -> Bool {
    switch step {
    case .explore, .do: true
    case .views, .share: hasViewsEnough
    case .connect: !ideas.isEmpty
    case .direction: direction != nil
    case .plan: !tasks.isEmpty
    }
  }
}
