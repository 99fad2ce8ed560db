import Canvas
import TaskModel

extension Model {
  /// What forms are made from at this moment.
  var formContext: FormContext {
    FormContext(board: board, me: me, today: today, language: language, clock: clock)
  }

  /// Opens a form, with what was typed in it before and not sent.
  ///
  /// - Parameters:
  ///   - definition: The form.
  ///   - typed: What to put into fields to begin with, by field.
  mutating func openForm(_ definition: some FormDefinition, typed: [String: String] = [:]) {
    let context = formContext
    guard var pane = FormPane(definition, context) else {
      status = Status(kind: .refusal, text: Texts.Form.gone)
      return
    }
    if let draft = drafts[definition.draftKey] { pane.take(draft, context) }
    for (field, text) in typed { pane.add(text, to: field) }
    layers.append(.form(pane))
    keepDraft(of: pane)
  }

  /// Does what a key does in a form.
  mutating func handle(_ key: Key, in pane: FormPane) -> [Effect] {
    var pane = pane
    status = nil
    let columns = formColumns(pane)
    switch keys.command(for: key, in: .form) {
    case .back:
      closeForm(pane)
      return []
    case .keepForm: return send(pane)
    case .openEditor:
      guard let focused = pane.focused, focused.field.isTyped else { return [] }
      return [.openEditor(focused.text, name: focused.field.id)]
    case .nextField: if !pane.takeCompletion(isAsked: true) { pane.moveFocus(by: 1) }
    case .previousField: pane.moveFocus(by: -1)
    case let command?: return run(command)
    case nil:
      switch key {
      case .enter where pane.button == .keep: return send(pane)
      case .enter where pane.button == .throwAway:
        throwAway(pane)
        return []
      case .enter where pane.focused?.field.kind != .lines:
        if !pane.takeCompletion(isAsked: false) { pane.moveFocus(by: 1) }
      case .down: pane.moveDown(columns: columns)
      case .up: pane.moveUp(columns: columns)
      case .pageDown: pane.moveFocus(by: 5)
      case .pageUp: pane.moveFocus(by: -5)
      default: _ = pane.handle(key, on: board)
      }
    }
    replaceForm(pane)
    return []
  }

  /// Puts pasted text into the field the cursor is in.
  mutating func paste(_ text: String, in pane: FormPane) {
    var pane = pane
    guard pane.insert(text, on: board) else { return tellTooLong(text) }
    replaceForm(pane)
  }

  /// The text of a field came back from somebody's editor.
  mutating func editorClosed(_ text: String) {
    guard case .form(var pane) = layers.last, let focused = pane.focused else { return }
    // Editors end a text with a line end that nobody typed.
    var text = text
    if text.last?.isNewline == true, focused.text.last?.isNewline != true { text.removeLast() }
    let oneLine = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    pane.setFocused(to: focused.field.kind == .lines ? text : oneLine)
    replaceForm(pane)
  }

  private mutating func replaceForm(_ pane: FormPane) {
    layers[layers.count - 1] = .form(pane)
    keepDraft(of: pane)
  }

  private mutating func keepDraft(of pane: FormPane) {
    drafts[pane.definition.draftKey] = pane.draft(by: me)
  }

  /// Closes a form; what was typed in it is kept.
  private mutating func closeForm(_ pane: FormPane) {
    layers.removeLast()
    if drafts[pane.definition.draftKey] != nil {
      status = Status(kind: .own, text: Texts.Form.kept)
    }
  }

  private mutating func throwAway(_ pane: FormPane) {
    layers.removeLast()
    drafts[pane.definition.draftKey] = nil
    status = Status(kind: .own, text: Texts.Form.thrownAway)
  }

  // MARK: - Sending

  /// Sends what was typed to the board; or says at the first field what is not clear, or asks about
  /// a field in which somebody else wrote meanwhile.
  private mutating func send(_ pane: FormPane) -> [Effect] {
    guard !pane.isSending else { return [] }
    var pane = pane
    if let conflict = pane.firstConflict {
      pane.focus(on: conflict.field.id)
      replaceForm(pane)
      askWhose(conflict)
      return []
    }
    var reader = FormReader(
      pane.entries.map(\.field),
      typed: pane.typed,
      context: formContext,
      identifiers: identifiers
    )
    let action = reader.problems.isEmpty ? pane.definition.action(&reader) : nil
    identifiers = reader.identifiers
    for index in pane.entries.indices {
      pane.entries[index].problem = reader.problems[pane.entries[index].field.id]
    }
    if let first = pane.entries.first(where: { $0.problem != nil }) {
      pane.focus(on: first.field.id)
      replaceForm(pane)
      status = Status(kind: .refusal, text: Texts.Form.notClear)
      return []
    }
    guard let action else {
      throwAway(pane)
      status = Status(kind: .own, text: Texts.Form.nothingChanged)
      return []
    }
    // The form stays until it is on the board: until then going back leads here.
    pane.sent = action
    pane.isSending = me != nil
    replaceForm(pane)
    return act(action)
  }

  /// Closes the form that sent an action which was carried out.
  mutating func closeForm(thatSent action: Action) {
    guard let index = indexOfForm(thatSent: action), case .form(let pane) = layers[index] else {
      return
    }
    drafts[pane.definition.draftKey] = nil
    layers.remove(at: index)
  }

  /// An action that a form sent was refused: says so at the field that it is about.
  ///
  /// - Returns: Whether that was all there is to say.
  mutating func refuseForm(thatSent action: Action, _ refusal: Refusal, _ sentence: Phrase) -> Bool
  {
    guard let index = indexOfForm(thatSent: action), case .form(var pane) = layers[index] else {
      return false
    }
    pane.sent = nil
    pane.isSending = false
    if let conflict = pane.firstConflict {
      pane.focus(on: conflict.field.id)
      layers[index] = .form(pane)
      if index == layers.count - 1 { askWhose(conflict) }
      return true
    }
    guard let field = pane.field(of: refusal),
      let place = pane.entries.firstIndex(where: { $0.field.id == field })
    else {
      layers[index] = .form(pane)
      return false
    }
    pane.entries[place].problem = sentence
    pane.focus(on: field)
    layers[index] = .form(pane)
    status = Status(kind: .refusal, text: Texts.Form.notClear)
    return true
  }

  private func indexOfForm(thatSent action: Action) -> Int? {
    layers.lastIndex {
      if case .form(let pane) = $0, let sent = pane.sent { return sent.isSame(as: action) }
      return false
    }
  }

  /// Lets a form be sent again, after what was sent did not reach the board.
  mutating func allowSendingFormsAgain() {
    for index in layers.indices {
      guard case .form(var pane) = layers[index] else { continue }
      pane.isSending = false
      layers[index] = .form(pane)
    }
  }

  /// Brings the open forms up to date with a board that others changed.
  mutating func rebaseForms() {
    let context = formContext
    for index in layers.indices {
      guard case .form(var pane) = layers[index] else { continue }
      pane.rebase(on: context)
      layers[index] = .form(pane)
    }
  }

  // MARK: - When two people wrote in one field

  private mutating func askWhose(_ entry: FormPane.Entry) {
    guard let shown = entry.disagreement else { return }
    let field = entry.field
    var choices: [Chooser.Choice] = [
      Chooser.Choice(answer: .resolved(.mine), label: Texts.Form.mine),
      Chooser.Choice(answer: .resolved(.theirs), label: Texts.Form.theirs),
    ]
    if field.canHoldBoth {
      choices.append(Chooser.Choice(answer: .resolved(.both), label: Texts.Form.both))
    }
    layers.append(
      .choosing(
        Chooser(
          question: .whoseField(field.id),
          title: field.label,
          message: Texts.Form.theirs(shown.theirs, entry.theirs?.entry, sentences) + " "
            + Texts.Form.yours(shown.mine),
          choices: choices
        )
      )
    )
  }

  /// Settles what two people wrote into a field, and goes on sending the form.
  mutating func resolve(_ field: String, as resolution: FormPane.Resolution) -> [Effect] {
    guard case .form(var pane) = layers.last else { return [] }
    pane.resolve(field, as: resolution)
    replaceForm(pane)
    // Of both texts one looks first at what came of it.
    return resolution == .both || pane.firstConflict == nil ? [] : send(pane)
  }
}

extension FormPane {
  /// The field that a refusal is about.
  fileprivate func field(of refusal: Refusal) -> String? {
    if let field = definition.field(of: refusal) { return field }
    guard case .changedMeanwhile(let what, _) = refusal else { return nil }
    let fields = entries.map(\.field)
    let named = fields.first { $0.id == what.aspect }
    return (named ?? fields.first { !$0.fileFields.isDisjoint(with: what.fields) })?.id
  }
}

extension FormField {
  /// What stands in it, as one reads it.
  func shown(_ value: String) -> Phrase {
    switch kind {
    case .choice(let choices):
      choices.first { $0.value == value }?.label ?? Phrase(same: value)
    case .flag: value.isEmpty ? Texts.Form.no : Texts.Form.yes
    default: Phrase(same: value)
    }
  }
}
