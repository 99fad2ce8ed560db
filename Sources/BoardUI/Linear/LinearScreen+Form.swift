import Canvas
import TaskModel

extension LinearScreen {
  /// A form, one field at a time: what is in it, and what one can say.
  func form(_ pane: FormPane) -> [String] {
    var lines: [String] = []
    if pane.focus == 0 { lines.append(text(pane.definition.title(model.formContext))) }
    if pane.focus == 0, let notice = pane.notice { lines.append(text(notice)) }
    guard let entry = pane.focused else {
      return lines + numbered([pane.definition.keep, Texts.Form.throwAway].map(text))
        + [text(Texts.Linear.formEnd)]
    }
    let value = text(entry.field.shown(entry.text))
    lines.append("\(text(entry.field.label)): \(value.isEmpty ? text(Texts.Linear.empty) : value)")
    if let shown = entry.disagreement {
      let sentence = Texts.Form.theirs(shown.theirs, entry.theirs?.entry, model.sentences)
      lines.append(text(sentence))
    }
    if let said = entry.problem ?? entry.field.hint { lines.append(text(said)) }
    lines += numbered(answers(to: entry.field).map { text($0.label) })
    return lines + [text(Texts.Linear.formField)]
  }

  /// Takes what a line says of the field one is at, and goes to the next one.
  mutating func readForm(_ line: String, _ pane: FormPane) -> [Effect] {
    tellAgain()
    guard let field = pane.focused?.field else { return readButton(line, pane) }
    let effects: [Effect]
    switch line {
    case "": effects = []
    case "<":
      goToField(pane.focus - 1)
      return []
    case "!" where field.isTyped: return press(.control("o"))
    case ".": effects = take(.editorClosed(""))
    default:
      guard let value = value(line, of: field) else { return misunderstood() }
      if case .unclear(let problem) = FieldReading(value, in: field, context: model.formContext) {
        remark = problem
        return []
      }
      effects = take(.editorClosed(value))
    }
    goToField(pane.focus + 1)
    return effects
  }

  private mutating func goToField(_ index: Int) {
    model.putCursor(on: .choice(max(0, index)))
    model.settle()
  }

  private mutating func readButton(_ line: String, _ pane: FormPane) -> [Effect] {
    switch line {
    case "": return press(.escape)
    case "<": goToField(pane.entries.count - 1)
    case "1", "2":
      goToField(pane.entries.count + (line == "1" ? 0 : 1))
      return press(.enter)
    default: return misunderstood()
    }
    return []
  }

  /// What can be answered with a number.
  private func answers(to field: FormField) -> [FormField.Choice] {
    switch field.kind {
    case .choice(let choices): choices
    case .flag:
      [
        FormField.Choice("", Texts.Form.no), FormField.Choice(FormField.yes, Texts.Form.yes),
      ]
    default: []
    }
  }

  /// What is to stand in a field; `nil` when the line is none of its answers.
  private func value(_ line: String, of field: FormField) -> String? {
    let answers = answers(to: field)
    guard !answers.isEmpty else { return line }
    guard let number = Int(line), answers.indices.contains(number - 1) else { return nil }
    return answers[number - 1].value
  }
}
