import BoardUI
import TaskModel

/// Reads what somebody typed in a form.
struct TaskFormReader {
  let task: Task
  let board: Board
  let today: Day

  /// What of a form differs from the task, as changes; a field that still says what it said is not
  /// even looked at.
  ///
  /// - Throws: What was not understood, with its line.
  func changes(_ typed: FormText, from form: TaskForm) throws(FormProblem) -> [TaskChange] {
    let before = form.asRead
    var changes: [TaskChange] = []
    for aspect in TaskAspect.allCases {
      guard let field = typed.fields[aspect], field.lines.map(\.text) != before[aspect] else {
        continue
      }
      changes += try self.changes(aspect, field)
    }
    return changes
  }

  private func changes(
    _ aspect: TaskAspect,
    _ field: FormText.Field
  ) throws(FormProblem) -> [TaskChange] {
    let text = tidiedOrNone(field.text)
    switch aspect {
    case .title:
      guard let text else { throw FormProblem(line: field.line, .noTitle) }
      return [.title(TaskForm.inOneLine(text))]
    case .serves: return try serves(field)
    case .supports: return [.supports(try supported(field))]
    case .why: return [.why(text)]
    case .date: return [.date(try date(field))]
    case .repeats:
      guard let text else { return [.repeats(nil)] }
      return [.repeats(try at(field) { () throws(CommandFailure) in try recurrence(text) })]
    case .hours:
      guard let text else { return [.hours(nil)] }
      return [.hours(try at(field) { () throws(CommandFailure) in try number(ofHours: text) })]
    case .talents: return difference(task.talents, words(field).map(\.text)) { .talents($0) }
    case .tags:
      let tags = words(field).map { $0.text.first == "#" ? String($0.text.dropFirst()) : $0.text }
      return difference(task.tags, tags) { .tags($0) }
    case .links: return difference(task.links, items(field).map(\.text)) { .links($0) }
    case .starter: return [.starter(try flag(field))]
    case .initiative: return [.initiative(try initiative(field))]
    case .origin: return [.origin(text)]
    case .frames: return [.frames(text)]
    case .expects: return [.expects(text)]
    case .until:
      guard let text else { return [.until(nil)] }
      return [.until(try moment(text, .last, field).day)]
    case .happened: return [.happened(text)]
    case .learned: return [.learned(text)]
    case .share: return [.share(try flag(field))]
    case .steps: return [.steps(steps(field))]
    case .note: return [.note(text)]
    }
  }

  // MARK: - Fields

  private func serves(_ field: FormText.Field) throws(FormProblem) -> [TaskChange] {
    var ids: [StakeholderID] = []
    for word in words(field) {
      do throws(CommandFailure) {
        ids.append(try board.stakeholder(named: word.text).id)
      } catch {
        throw FormProblem(line: word.number, failing: error)
      }
    }
    let gone = task.serves.filter { !ids.contains($0) }
    return gone.map { .servesNoMore($0) }
      + ids.filter { !task.serves.contains($0) }.map { .serves($0) }
  }

  private func supported(_ field: FormText.Field) throws(FormProblem) -> TaskID? {
    guard let text = tidiedOrNone(field.text) else { return nil }
    let name = text.firstRange(of: " – ").map { String(text[..<$0.lowerBound]) } ?? text
    return try at(field) { () throws(CommandFailure) in try board.task(named: name).id }
  }

  private func date(_ field: FormText.Field) throws(FormProblem) -> TaskDate? {
    guard let text = tidiedOrNone(field.text) else { return nil }
    let word = text.prefix { !$0.isWhitespace && $0 != ":" }
    let day = tidied(String(text.dropFirst(word.count).drop { $0 == ":" }))
    switch folded(word) {
    case "on", "op": return .on(try moment(day, .first, field))
    case "by", "uiterlijk": return .by(try moment(day, .last, field))
    default: throw FormProblem(line: field.firstLine, .neitherOnNorBy(text))
    }
  }

  private func moment(
    _ text: String,
    _ edge: DayReader.Edge,
    _ field: FormText.Field
  ) throws(FormProblem) -> Moment {
    do {
      return try DayReader(today: today).read(text, edge: edge)
    } catch {
      throw FormProblem(line: field.firstLine, .misread(.day(error)))
    }
  }

  private func flag(_ field: FormText.Field) throws(FormProblem) -> Bool {
    switch folded(tidied(field.text)) {
    case "yes", "y", "ja", "j", "x": return true
    case "no", "n", "nee", "": return false
    default: throw FormProblem(line: field.firstLine, .neitherYesNorNo(field.text))
    }
  }

  private func initiative(_ field: FormText.Field) throws(FormProblem) -> Initiative? {
    switch folded(tidied(field.text)).split(separator: " ").last {
    case nil: return nil
    case "ours", "us", "ons": return .ours
    case "residents", "inwoners", "bewoners": return .residents
    default: throw FormProblem(line: field.firstLine, .nobodysIdea(field.text))
    }
  }

  /// The checklist; a step keeps its identifier when its text stayed, or when it stands where one
  /// stood whose text is gone.
  private func steps(_ field: FormText.Field) -> [Step] {
    var steps = items(field).map { line -> Step in
      var text = line.text[...]
      let isDone = ["[x]", "[X]"].contains(text.prefix(3))
      for box in ["[x]", "[X]", "[ ]", "[]"] where text.hasPrefix(box) {
        text = text.dropFirst(box.count)
        break
      }
      return Step(text: tidied(String(text)), done: isDone)
    }
    var old = task.steps
    for index in steps.indices {
      guard let match = old.firstIndex(where: { TaskForm.inOneLine($0.text) == steps[index].text })
      else { continue }
      (steps[index].id, steps[index].text) = (old[match].id, old[match].text)
      old.remove(at: match)
    }
    for step in old {
      guard let place = task.steps.firstIndex(of: step), steps.indices.contains(place),
        steps[place].id == nil, step.id != nil
      else { continue }
      steps[place].id = step.id
    }
    return steps
  }

  // MARK: - Values

  /// The lines, without bullets.
  private func items(_ field: FormText.Field) -> [FormText.Line] {
    field.lines.compactMap { line in
      var line = line
      if let first = line.text.first, "-*•".contains(first), line.text.dropFirst().first == " " {
        line.text = tidied(String(line.text.dropFirst(2)))
      }
      return line.text.isEmpty ? nil : line
    }
  }

  /// Words with commas between them, or one on each line behind a hyphen.
  private func words(_ field: FormText.Field) -> [FormText.Line] {
    items(field).flatMap { item -> [FormText.Line] in
      let isWhole = field.lines.first { $0.number == item.number }?.text != item.text
      let parts = isWhole ? [item.text[...]] : item.text.split(separator: ",")
      return parts.map { FormText.Line(number: item.number, text: tidied(String($0))) }
    }
    .filter { !$0.text.isEmpty }
  }

  private func difference(
    _ old: [String],
    _ new: [String],
    _ change: (ListChange) -> TaskChange
  ) -> [TaskChange] {
    old.filter { !new.contains($0) }.map { change(.remove($0)) }
      + new.filter { !old.contains($0) }.map { change(.add($0)) }
  }

  private func tidiedOrNone(_ text: String) -> String? {
    let text = tidied(text)
    return text.isEmpty ? nil : text
  }

  /// A failure becomes a problem of the field's line.
  private func at<Value>(
    _ field: FormText.Field,
    _ body: () throws(CommandFailure) -> Value
  ) throws(FormProblem) -> Value {
    do throws(CommandFailure) {
      return try body()
    } catch {
      throw FormProblem(line: field.firstLine, failing: error)
    }
  }
}

extension TaskForm {
  /// What stands in each field, as it is read back when nobody typed anything.
  fileprivate var asRead: [TaskAspect: [String]] {
    guard let read = try? FormText(text()) else { return values }
    return read.fields.mapValues { $0.lines.map(\.text) }
  }

  /// The form with what somebody typed in it, on a task that others changed meanwhile: theirs where
  /// nothing was typed, else what was typed.
  func merged(_ typed: FormText, from old: TaskForm) -> TaskForm {
    let before = old.asRead
    var merged = self
    for (aspect, field) in typed.fields {
      let lines = field.lines.map(\.text)
      if lines != before[aspect] { merged.values[aspect] = lines }
    }
    return merged
  }
}
