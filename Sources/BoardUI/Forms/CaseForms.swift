import TaskModel

/// The form in which a case is brought up.
struct NewCaseForm: FormDefinition {
  static let kind = FormKind.newCase

  init() {}
  init?(subject: String) {}

  func title(_ context: FormContext) -> Phrase { Texts.Cases.new }

  func fields(_ context: FormContext) -> [FormField]? { CaseFields.fields(nil) }

  func action(_ typed: inout FormReader) -> Action? {
    var one = Case(
      id: typed.board.unusedCaseID(using: &typed.identifiers),
      title: typed.text("title") ?? ""
    )
    one.asked = typed.text("asked")
    one.behind = typed.text("behind")
    one.fitting = typed.choice("fitting")
    one.why = typed.text("why")
    one.helped = typed.lines("helped")
    one.proper = typed.lines("proper")
    one.themes = typed.words("themes")
    one.tried = typed.choice("tried")
    return .addCase(one)
  }

  func field(of refusal: Refusal) -> String? { CaseFields.field(of: refusal) }
}

/// The form in which one changes what is told of a case.
struct EditCaseForm: RecordForm {
  static let kind = FormKind.editCase
  let about: CaseID

  var record: RecordRef? { .case(about) }

  func title(_ context: FormContext) -> Phrase {
    Texts.TaskForm.edit(context.sentences.title(about))
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.cases[about].map { CaseFields.fields($0) + [CaseFields.learned($0)] }
  }

  func action(_ typed: inout FormReader) -> Action? {
    var changes = CaseFields.changes(&typed)
    guard changes != CaseChanges() else { return nil }
    changes.basis = typed.board.cases[about]
    return .onCase(about, .edit(changes))
  }

  func field(of refusal: Refusal) -> String? { CaseFields.field(of: refusal) }
}

/// The form in which a case is closed, with what it was about and what we learnt.
struct CloseCaseForm: RecordForm {
  static let kind = FormKind.closeCase
  let about: CaseID

  var record: RecordRef? { .case(about) }
  var keep: Phrase { Phrase(en: "Close the case", nl: "Casus sluiten") }

  func title(_ context: FormContext) -> Phrase {
    let title = context.sentences.title(about)
    return Phrase(en: "Close “\(title)”", nl: "“\(title)” sluiten")
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.cases[about].map { one in
      let asked = ["fitting", "why", "helped", "proper", "tried"]
      return CaseFields.fields(one).filter { asked.contains($0.id) } + [CaseFields.learned(one)]
    }
  }

  func action(_ typed: inout FormReader) -> Action? {
    var changes = CaseFields.changes(&typed)
    changes.basis = typed.board.cases[about]
    return .onCase(about, .close(changes))
  }

  func field(of refusal: Refusal) -> String? { CaseFields.field(of: refusal) }
}

/// The form of a task that comes of a case.
struct CaseTaskForm: RecordForm {
  static let kind = FormKind.caseTask
  let about: CaseID

  func title(_ context: FormContext) -> Phrase {
    let title = context.sentences.title(about)
    return Phrase(en: "A task from “\(title)”", nl: "Een taak uit “\(title)”")
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.cases[about].map { one in
      [
        FormField(
          "title",
          Phrase(en: "What is to be done", nl: "Wat is er te doen"),
          missing: Phrase(en: "What is to be done?", nl: "Wat is er te doen?")
        ),
        FormField(
          "serves",
          Phrase(en: "For whom", nl: "Voor wie"),
          .names(.stakeholders),
          hint: Phrase(en: "Don't know yet? Leave it.", nl: "Weet je het nog niet? Laat maar.")
        ),
        FormField(
          "why",
          Phrase(en: "What for", nl: "Waartoe"),
          .lines,
          value: one.behind ?? one.asked
        ),
      ]
    }
  }

  func action(_ typed: inout FormReader) -> Action? {
    var task = Task(id: typed.newTaskID(), title: typed.text("title") ?? "")
    task.serves = typed.stakeholders("serves")
    task.why = typed.text("why")
    task.fromCase = about
    return .addTask(task)
  }

  func field(of refusal: Refusal) -> String? {
    if case .titleMissing = refusal { "title" } else { nil }
  }
}

/// What of a case stands in a form.
enum CaseFields {
  static func fields(_ one: Case?) -> [FormField] {
    [
      FormField(
        "title",
        Texts.label(CaseAspect.title),
        value: one?.title,
        hint: Texts.Cases.noNames,
        missing: Phrase(en: "What is it about?", nl: "Waar gaat het over?")
      ),
      FormField(
        "asked",
        Texts.Cases.asked,
        .lines,
        value: one?.asked,
        hint: Texts.Cases.noNames
      ),
      FormField("behind", Texts.Cases.behind, .lines, value: one?.behind),
      FormField(
        "fitting",
        Texts.Cases.fittingAnswer,
        .choice(
          [FormField.Choice("", Texts.Cases.notKnownYet)]
            + Case.Fitting.allCases.map { FormField.Choice($0.rawValue, Texts.Cases.fitting($0)) }
        ),
        value: one?.fitting?.rawValue,
        hint: Texts.TaskForm.choice
      ),
      FormField(
        "why",
        Texts.label(CaseAspect.why),
        .lines,
        value: one?.why
      ),
      FormField(
        "helped",
        Texts.Cases.whatHelped,
        .lines,
        value: one?.helped.joined(separator: "\n"),
        isList: true,
        hint: Texts.Cases.oneALine
      ),
      FormField(
        "proper",
        Texts.Cases.whatWasProper,
        .lines,
        value: one?.proper.joined(separator: "\n"),
        isList: true,
        hint: Texts.Cases.oneALine
      ),
      FormField(
        "tried",
        Texts.Cases.howFar,
        .choice(
          [FormField.Choice("", Texts.TaskForm.notSaid)]
            + Case.Tried.allCases.map { FormField.Choice($0.rawValue, Texts.Cases.tried($0)) }
        ),
        value: one?.tried?.rawValue,
        hint: Texts.TaskForm.choice
      ),
      FormField(
        "themes",
        Texts.Cases.themes,
        value: one?.themes.joined(separator: ", "),
        hint: Texts.Cases.themesHint
      ),
    ]
  }

  static func learned(_ one: Case) -> FormField {
    FormField("learned", Texts.Cases.learned, .lines, value: one.learned)
  }

  /// What was typed that the board does not have.
  static func changes(_ typed: inout FormReader) -> CaseChanges {
    var changes = CaseChanges()
    if typed.isChanged("title") { changes.title = typed.text("title") }
    if typed.isChanged("asked") { changes.asked = typed.text("asked") ?? "" }
    if typed.isChanged("behind") { changes.behind = typed.text("behind") ?? "" }
    if typed.isChanged("why") { changes.why = typed.text("why") ?? "" }
    if typed.isChanged("learned") { changes.learned = typed.text("learned") ?? "" }
    if typed.isChanged("fitting") {
      changes.fitting = typed.choice("fitting").map { .known($0) } ?? .notKnownYet
    }
    if typed.isChanged("tried") {
      changes.tried = typed.choice("tried").map { .known($0) } ?? .notKnownYet
    }
    changes.helped = lineChanges(typed, "helped")
    changes.proper = lineChanges(typed, "proper")
    if typed.isChanged("themes") { changes.themes = typed.wordChanges("themes") }
    return changes
  }

  private static func lineChanges(_ typed: FormReader, _ field: String) -> WordChanges {
    guard typed.isChanged(field) else { return WordChanges() }
    let old = (typed.before[field] ?? "").split(whereSeparator: \.isNewline).map(String.init)
    let new = typed.lines(field)
    return WordChanges(
      adding: new.filter { !old.contains($0) },
      removing: old.filter { !new.contains($0) }
    )
  }

  /// The field that a refusal is about.
  static func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .titleMissing: "title"
    case .caseUnlearned: "learned"
    case .fittingMissing: "fitting"
    default: nil
    }
  }
}
