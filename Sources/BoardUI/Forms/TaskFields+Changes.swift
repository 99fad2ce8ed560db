import TaskModel

extension TaskFields {
  /// What was changed about a task, field by field.
  static func changes(_ typed: inout FormReader, of task: Task?) -> [TaskChange] {
    var changes: [TaskChange] = []
    for aspect in TaskAspect.allCases where typed.isChanged(aspect) {
      changes += self.changes(aspect, &typed, task)
    }
    return changes
  }

  private static func changes(
    _ aspect: TaskAspect,
    _ typed: inout FormReader,
    _ task: Task?
  ) -> [TaskChange] {
    let id = aspect.rawValue
    switch aspect {
    case .title: return [.title(typed.text(id) ?? "")]
    case .serves:
      let (old, new) = (task?.serves ?? [], typed.stakeholders(id))
      return old.filter { !new.contains($0) }.map { .servesNoMore($0) }
        + new.filter { !old.contains($0) }.map { .serves($0) }
    case .supports: return [.supports(typed.task(id))]
    case .why: return [.why(typed.text(id))]
    case .date: return date(&typed)
    case .repeats: return [.repeats(typed.recurrence(id))]
    case .hours: return [.hours(typed.number(id))]
    case .talents: return list(typed.wordChanges(id)) { .talents($0) }
    case .tags:
      var tags = typed.wordChanges(id)
      tags.adding = tags.adding.map { $0.first == "#" ? String($0.dropFirst()) : $0 }
      return list(tags) { .tags($0) }
    case .links:
      let (old, new) = (task?.links ?? [], typed.lines(id))
      let changes = WordChanges(
        adding: new.filter { !old.contains($0) },
        removing: old.filter { !new.contains($0) }
      )
      return list(changes) { .links($0) }
    case .starter: return [.starter(typed.flag(id))]
    case .initiative: return [.initiative(typed.choice(id))]
    case .origin: return [.origin(typed.text(id))]
    case .frames: return [.frames(typed.text(id))]
    case .expects: return [.expects(typed.text(id))]
    case .until: return [.until(typed.day(id, .last))]
    case .happened: return [.happened(typed.text(id))]
    case .learned: return [.learned(typed.text(id))]
    case .share: return [.share(typed.flag(id))]
    case .steps: return [.steps(steps(typed.lines(id), of: task))]
    case .note: return [.note(typed.text(id))]
    }
  }

  private static func list(
    _ words: WordChanges,
    _ change: (ListChange) -> TaskChange
  ) -> [TaskChange] {
    words.removing.map { change(.remove($0)) } + words.adding.map { change(.add($0)) }
  }

  private static func date(_ typed: inout FormReader) -> [TaskChange] {
    switch (typed.moment("on"), typed.moment("by", .last)) {
    case (_?, _?):
      typed.reject(typed.isChanged("by") ? "by" : "on", Texts.Add.problem(.onAndBy))
      return []
    case (let on?, nil): return [.date(.on(on))]
    case (nil, let by?): return [.date(.by(by))]
    case (nil, nil): return [.date(nil)]
    }
  }

  /// The checklist; a step keeps its identifier when its text stayed, or when it stands where one
  /// stood whose text is gone.
  static func steps(_ lines: [String], of task: Task?) -> [Step] {
    var steps = lines.map { line -> Step in
      let isDone = line.hasPrefix("[x]") || line.hasPrefix("[X]")
      let box = ["[x]", "[X]", "[ ]", "[]"].first { line.hasPrefix($0) }
      return Step(text: tidied(String(line.dropFirst(box?.count ?? 0))), done: isDone)
    }
    let before = task?.steps ?? []
    var old = before
    for index in steps.indices {
      let text = steps[index].text
      guard let match = old.firstIndex(where: { inOneLine($0.text) == text }) else { continue }
      (steps[index].id, steps[index].text) = (old[match].id, old[match].text)
      old.remove(at: match)
    }
    for step in old {
      guard let place = before.firstIndex(of: step), steps.indices.contains(place),
        steps[place].id == nil, step.id != nil
      else { continue }
      steps[place].id = step.id
    }
    return steps
  }

  private static func inOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension FormReader {
  /// Whether something about a task was changed.
  func isChanged(_ aspect: TaskAspect) -> Bool {
    aspect == .date ? isChanged("on") || isChanged("by") : isChanged(aspect.rawValue)
  }
}
