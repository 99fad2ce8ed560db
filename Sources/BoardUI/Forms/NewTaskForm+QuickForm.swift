import TaskModel

extension NewTaskForm {
  /// What was typed in the quick line, by the field it belongs in; nothing typed there is lost.
  static func typed(_ form: QuickForm, _ context: FormContext) -> [String: String] {
    var typed: [TaskAspect: String] = [:]
    var words = form.serves.map(context.board.nameInForm)
    typed[.title] = form.title
    typed[.tags] = NameList.text(form.tags)
    typed[.hours] = form.hours.map {
      String(Dates.hours($0)[context.language].prefix { $0 != " " })
    }
    typed[.repeats] = form.repeats?.rule
    var others = ["on": context.typed(form.on), "by": context.typed(form.by)]
    if let count = form.places { others[places] = "\(count)" }
    for problem in form.problems {
      switch problem {
      case .unknownStakeholder(let name), .ambiguousStakeholder(let name, _): words.append(name)
      case .unclearDay(let day): if form.by == nil { others["by"] = day.typed }
      case .unclearRecurrence(let rule): typed[.repeats] = rule.typed
      case .unreadablePlaces(let text): others[places] = text
      case .onAndBy: break
      }
    }
    typed[.serves] = NameList.text(words)
    var all = others.compactMapValues(\.self)
    for (aspect, text) in typed { all[aspect.rawValue] = text }
    return all.filter { !$0.value.isEmpty }
  }
}

extension UnclearDay {
  /// What was typed.
  fileprivate var typed: String {
    switch self {
    case .unreadable(let text, _), .ambiguous(let text, _), .noSuchDay(let text, _),
      .noSuchWeek(let text, _, _), .noSuchTime(let text), .timeWithoutDay(let text, _),
      .past(let text, _), .notYet(let text, _), .tooFar(let text):
      text
    }
  }
}

extension UnclearRecurrence {
  /// What was typed.
  fileprivate var typed: String {
    switch self {
    case .unreadable(let text, _), .countOutOfRange(let text), .notEveryMonth(let text): text
    }
  }
}
