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

  /// Whether another version of the task says the same about something.
  func isSame(_ aspect: TaskAspect, as other: Task) -> Bool {
    switch aspect {
    case .title: title == other.title
    case .serves: serves == other.serves
    case .supports: supports == other.supports
    case .why: why == other.why
    case .date: on == other.on && by == other.by
    case .repeats: repeats == other.repeats
    case .hours: hours == other.hours
    case .talents: talents == other.talents
    case .tags: tags == other.tags
    case .links: links == other.links
    case .starter: starter == other.starter
    case .initiative: initiative == other.initiative
    case .origin: origin == other.origin
    case .frames: frames == other.frames
    case .expects: experiment?.expects == other.experiment?.expects
    case .until: experiment?.until == other.experiment?.until
    case .happened: experiment?.happened == other.experiment?.happened
    case .learned: experiment?.learned == other.experiment?.learned
    case .share: experiment?.share ?? false == other.experiment?.share ?? false
    case .steps: steps == other.steps
    case .note: note == other.note
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
