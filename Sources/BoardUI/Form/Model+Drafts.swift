import TaskModel

extension Model {
  /// What is to be kept outside the board, in a fixed order.
  var draftsToKeep: [Draft] { drafts.values.sorted { $0.key < $1.key } }

  /// The drafts that can be gone on with: of whoever is at the keyboard, as far as that is known,
  /// and about what is still on the board.
  private var unfinished: [(key: String, name: Phrase)] {
    let context = formContext
    return draftsToKeep.filter { $0.by == nil || me == nil || $0.by == me }.compactMap { draft in
      if let words = draft.words { return (draft.key, Phrase(same: words)) }
      if let line = draft.line { return (draft.key, Texts.Form.newTaskLine + ": \(line)") }
      guard let form = FormKind.definition(ofDraft: draft.key), form.fields(context) != nil else {
        return nil
      }
      return (draft.key, form.title(context))
    }
  }

  /// Offers what was left unfinished, when there is anything.
  mutating func offerDrafts() {
    let unfinished = unfinished
    guard !unfinished.isEmpty else { return }
    let goOn = unfinished.map { draft in
      Chooser.Choice(answer: .draft(draft.key), label: Texts.Form.goOn + ": " + draft.name)
    }
    // Who means the first one is not to lose the others unawares.
    let throwing = unfinished.count > 1 ? Texts.Form.throwAllAway : Texts.Form.throwOneAway
    layers.append(
      .choosing(
        Chooser(
          question: .unfinished,
          title: Texts.Form.unfinished,
          choices: goOn + [
            Chooser.Choice(answer: .nothing, label: Texts.Form.later),
            Chooser.Choice(answer: .throwAllAway, label: throwing),
          ]
        )
      )
    )
  }

  /// Goes on with what was typed.
  mutating func openDraft(_ key: String) {
    if drafts[key]?.words != nil {
      status = Status(kind: .own, text: Texts.Form.wordsStay)
    } else if key == Draft.lineKey {
      openAddPane()
    } else if let form = FormKind.definition(ofDraft: key) {
      openForm(form)
    }
  }

  /// Throws away what was offered, and nothing else.
  mutating func throwDraftsAway() {
    for draft in unfinished { drafts[draft.key] = nil }
    if drafts[Draft.lineKey] == nil { draft = TextField() }
  }

  /// Opens the form in which what the cursor is on is changed.
  mutating func openEditForm() {
    if let task = currentTask {
      openForm(EditTaskForm(about: task.id))
    } else {
      switch subjectUnderCursor {
      case .person(let id): openForm(EditPersonForm(about: id))
      case .stakeholder(let id): openForm(EditStakeholderForm(about: id))
      case .unserved, nil: status = Status(kind: .own, text: Texts.Board.noTask)
      }
    }
  }

  /// Goes on in the full form with what was typed in the line of a new task.
  mutating func openFullForm() {
    let form = QuickForm(draft.text, board: board, today: today)
    if case .adding = layers.last { layers.removeLast() }
    openForm(NewTaskForm(), typed: NewTaskForm.typed(form, formContext))
    draft = TextField()
  }
}
