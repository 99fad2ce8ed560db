extension Task {
  /// Makes changes, one after the other, without asking whether they are allowed.
  ///
  /// A task that comes back and is due on one of the last days of a month keeps that day; see
  /// ``Recurrence/anchored(on:)``.
  public mutating func make(_ changes: [TaskChange]) {
    for change in changes { make(change) }
    guard changes.contains(where: { $0.aspect == .date || $0.aspect == .repeats }),
      let day = due?.day
    else { return }
    repeats = repeats?.anchored(on: day)
  }

  private mutating func make(_ change: TaskChange) {
    switch change {
    case .title(let text): title = tidied(text)
    case .why(let text): why = tidiedIfAny(text)
    case .serves(let id): if !serves.contains(id) { serves.append(id) }
    case .servesNoMore(let id): serves.removeAll { $0 == id }
    case .supports(let id): supports = id
    case .note(let text): note = tidiedIfAny(text)
    case .date(let date):
      (on, by) = (nil, nil)
      switch date {
      case .on(let moment): on = moment
      case .by(let moment): by = moment
      case nil: break
      }
    case .hours(let number): hours = number
    case .talents(let change): talents.make(change)
    case .tags(let change): tags.make(change)
    case .links(let change): links.make(change)
    case .starter(let flag): starter = flag
    case .steps(let list): steps = withIdentifiers(list)
    case .repeats(let rule): repeats = rule
    case .initiative(let whose): initiative = whose
    case .frames(let text): frames = tidiedIfAny(text)
    case .origin(let text): origin = tidiedIfAny(text)
    case .expects(let text): makeExperiment { $0.expects = tidiedIfAny(text) }
    case .until(let day): makeExperiment { $0.until = day }
    case .happened(let text): makeExperiment { $0.happened = tidiedIfAny(text) }
    case .learned(let text): makeExperiment { $0.learned = tidiedIfAny(text) }
    case .share(let flag): makeExperiment { $0.share = flag }
    case .noExperiment: experiment = nil
    }
  }

  /// Changes the experiment that the task is; one of which nothing is said any more is none.
  private mutating func makeExperiment(_ change: (inout Experiment) -> Void) {
    var changed = experiment ?? Experiment()
    change(&changed)
    experiment = changed == Experiment() ? nil : changed
  }
}

extension TaskAspect {
  /// Whether two versions of a task say the same about it.
  func isSame(_ one: Task, _ other: Task) -> Bool {
    switch self {
    case .title: one.title == other.title
    case .serves: one.serves == other.serves
    case .supports: one.supports == other.supports
    case .why: one.why == other.why
    case .date: one.on == other.on && one.by == other.by
    case .repeats: one.repeats == other.repeats
    case .hours: one.hours == other.hours
    case .talents: one.talents == other.talents
    case .tags: one.tags == other.tags
    case .links: one.links == other.links
    case .starter: one.starter == other.starter
    case .initiative: one.initiative == other.initiative
    case .origin: one.origin == other.origin
    case .frames: one.frames == other.frames
    case .expects: one.experiment?.expects == other.experiment?.expects
    case .until: one.experiment?.until == other.experiment?.until
    case .happened: one.experiment?.happened == other.experiment?.happened
    case .learned: one.experiment?.learned == other.experiment?.learned
    case .share: one.experiment?.share ?? false == other.experiment?.share ?? false
    case .steps: one.steps == other.steps
    case .note: one.note == other.note
    }
  }
}

extension [String] {
  fileprivate mutating func make(_ change: ListChange) {
    switch change {
    case .add(let word):
      let word = tidied(word)
      if !word.isEmpty, !contains(where: { folded($0) == folded(word) }) { append(word) }
    case .remove(let word): removeAll { folded($0) == folded(tidied(word)) }
    }
  }
}
