import BoardUI
import TaskModel

/// A task as a form that people edit: each field with the lines of its value.
struct TaskForm: Equatable {
  /// What stands in each field; an empty field has no lines.
  var values: [TaskAspect: [String]]

  private let language: Language

  /// The form of a task.
  init(_ task: Task, board: Board, language: Language) {
    self.language = language
    values = [:]
    for aspect in TaskAspect.allCases {
      values[aspect] = Self.value(aspect, of: task, board, language)
    }
  }

  private static func value(
    _ aspect: TaskAspect,
    of task: Task,
    _ board: Board,
    _ language: Language
  ) -> [String] {
    let experiment = task.experiment
    return switch aspect {
    case .title: lines(task.title)
    case .serves: list(task.serves.map { board.nameInForm($0) })
    case .supports: lines(task.supports.map { "\($0) – \(board.tasks[$0]?.title ?? "")" })
    case .why: lines(task.why)
    case .date: lines(date(task, language))
    case .repeats: lines(task.repeats?.rule)
    case .hours: lines(task.hours.map { number($0, language) })
    case .talents: list(task.talents)
    case .tags: list(task.tags)
    case .links: task.links
    case .starter: task.starter ? [yes[language]] : []
    case .initiative: lines(task.initiative.map { Texts.initiative($0)[language] })
    case .origin: lines(task.origin)
    case .frames: lines(task.frames)
    case .expects: lines(experiment?.expects)
    case .until: lines(experiment?.until?.description)
    case .happened: lines(experiment?.happened)
    case .learned: lines(experiment?.learned)
    case .share: experiment?.share == true ? [yes[language]] : []
    case .steps: task.steps.map { "[\($0.done ? "x" : " ")] \(inOneLine($0.text))" }
    case .note: lines(task.note)
    }
  }

  static let yes = Phrase(en: "yes", nl: "ja")

  private static func lines(_ text: String?) -> [String] {
    let lines = text?.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) ?? []
    return lines.map(String.init)
  }

  static func inOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// In one line with commas, unless a name holds a comma itself.
  private static func list(_ words: [String]) -> [String] {
    let words = words.map(inOneLine)
    if words.contains(where: { $0.contains(",") }) { return words.map { "- \($0)" } }
    return words.isEmpty ? [] : [words.joined(separator: ", ")]
  }

  private static func date(_ task: Task, _ language: Language) -> String? {
    if let on = task.on { return "\(Phrase(en: "on", nl: "op")[language]) \(on)" }
    return task.by.map { "\(Phrase(en: "by", nl: "uiterlijk")[language]) \($0)" }
  }

  private static func number(_ number: Double, _ language: Language) -> String {
    let text = Dates.hours(number)[language]
    return String(text.prefix { $0 != " " })
  }
}

extension TaskForm {
  /// The form as it is opened in an editor.
  ///
  /// - Parameter remarks: What is said on top of it, a line each.
  /// - Returns: The text.
  func text(_ remarks: [Phrase] = []) -> String {
    var text = ""
    for line in remarks + Self.explanation { text += "# \(line[language])\n" }
    text += "\n"
    for aspect in TaskAspect.allCases {
      if let hint = Self.hint(aspect) { text += "\n# \(hint[language])\n" }
      text += field(aspect)
    }
    return text
  }

  private func field(_ aspect: TaskAspect) -> String {
    let label = "\(Texts.aspect(aspect)[language]):"
    let lines = values[aspect] ?? []
    guard aspect != .note else { return ([label] + lines).joined(separator: "\n") + "\n" }
    let isBlock = aspect == .steps || aspect == .links || lines.first?.hasPrefix("- ") == true
    if lines.count == 1, !isBlock { return "\(label) \(lines[0])\n" }
    if isBlock || lines.isEmpty {
      return ([label] + lines.map { "  \($0)" }).joined(separator: "\n") + "\n"
    }
    return "\(label) " + lines.joined(separator: "\n  ") + "\n"
  }

  private static let explanation = [
    Phrase(
      en: "Change what you like, save, and close the editor. These lines are for you only.",
      nl: "Verander wat je wilt, bewaar, en sluit de editor. Deze regels zijn alleen voor jou."
    ),
    Phrase(
      en: "A field left empty is emptied; a line you take away stays as it was.",
      nl: "Een veld dat je leeg laat, wordt leeg; een regel die je weghaalt, blijft zoals het was."
    ),
    Phrase(
      en: "Who does it and its places are not here: rotonde claim, rotonde place.",
      nl: "Wie het doet en de plekken staan hier niet: rotonde claim, rotonde place."
    ),
  ]

  private static func hint(_ aspect: TaskAspect) -> Phrase? {
    switch aspect {
    case .serves:
      Phrase(en: "For whom; several with commas.", nl: "Voor wie; meer met komma's ertussen.")
    case .date:
      Phrase(
        en: "on wed 10:00, or by 25-11; it comes back like week, 2w, month-first-monday.",
        nl: "op wo 10:00, of uiterlijk 25-11; het komt terug als week, 2w, maand-eerste-maandag."
      )
    case .links: Phrase(en: "One a line.", nl: "Eén per regel.")
    case .starter: Phrase(en: "yes, or empty.", nl: "ja, of leeg.")
    case .expects: Phrase(en: "When it is an experiment:", nl: "Als het een proef is:")
    case .steps: Phrase(en: "[x] is done, [ ] is not.", nl: "[x] is klaar, [ ] nog niet.")
    case .note:
      Phrase(
        en: "All that stands below the next line is the note, in Markdown.",
        nl: "Alles wat onder de volgende regel staat, is de notitie, in Markdown."
      )
    default: nil
    }
  }
}

extension Board {
  /// How a stakeholder is named where they must be found again.
  fileprivate func nameInForm(_ id: StakeholderID) -> String {
    guard let name = stakeholders[id]?.name, case .one(let found) = findStakeholder(name),
      found.id == id
    else { return id.rawValue }
    return name
  }
}
