import TaskModel

/// The form in which a lesson is written down, perhaps from a case.
struct NewLessonForm: FormDefinition {
  static let kind = FormKind.newLesson
  let source: CaseID?

  init(source: CaseID?) { self.source = source }

  var subject: String { source?.rawValue ?? "" }

  init?(subject: String) { source = CaseID(rawValue: subject) }

  func title(_ context: FormContext) -> Phrase { Texts.Cases.newLesson }

  func fields(_ context: FormContext) -> [FormField]? { LessonFields.fields(nil) }

  func action(_ typed: inout FormReader) -> Action? {
    var lesson = Lesson(
      id: typed.board.unusedLessonID(using: &typed.identifiers),
      text: typed.text("text") ?? ""
    )
    lesson.from = source?.rawValue
    lesson.themes = typed.words("themes")
    lesson.share = typed.flag("share")
    return .addLesson(lesson)
  }
}

/// The form in which a lesson is changed.
struct EditLessonForm: RecordForm {
  static let kind = FormKind.editLesson
  let about: LessonID

  var record: RecordRef? { .lesson(about) }

  func title(_ context: FormContext) -> Phrase {
    Phrase(en: "Change a lesson", nl: "Een les aanpassen")
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.lessons[about].map(LessonFields.fields)
  }

  func action(_ typed: inout FormReader) -> Action? {
    var changes = LessonChanges()
    if typed.isChanged("text") { changes.text = typed.text("text") }
    if typed.isChanged("themes") { changes.themes = typed.wordChanges("themes") }
    if typed.isChanged("share") { changes.share = typed.flag("share") }
    guard changes != LessonChanges() else { return nil }
    changes.basis = typed.board.lessons[about]
    return .onLesson(about, .edit(changes))
  }
}

/// What of a lesson stands in a form.
private enum LessonFields {
  static func fields(_ lesson: Lesson?) -> [FormField] {
    [
      FormField(
        "text",
        Texts.Cases.learned,
        .lines,
        value: lesson?.text,
        missing: Phrase(en: "What did you learn?", nl: "Wat heb je geleerd?")
      ),
      FormField(
        "themes",
        Texts.Cases.themes,
        value: lesson?.themes.joined(separator: ", "),
        hint: Texts.Cases.themesHint
      ),
      FormField(
        "share",
        Texts.Cases.shared,
        .flag,
        value: lesson?.share == true ? FormField.yes : nil,
        hint: Texts.TaskForm.flag
      ),
    ]
  }
}
