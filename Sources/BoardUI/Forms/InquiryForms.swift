import TaskModel

/// The form in which one begins to explore an issue together.
struct NewInquiryForm: FormDefinition {
  static let kind = FormKind.newInquiry

  init() {}
  init?(subject: String) {}

  func title(_ context: FormContext) -> Phrase {
    Phrase(en: "New issue", nl: "Nieuw vraagstuk")
  }

  func fields(_ context: FormContext) -> [FormField]? { InquiryFields.fields(nil) }

  func action(_ typed: inout FormReader) -> Action? {
    var inquiry = Inquiry(
      id: typed.board.unusedInquiryID(using: &typed.identifiers),
      title: typed.text("title") ?? ""
    )
    inquiry.frames = typed.text("frames")
    return .startInquiry(inquiry)
  }
}

/// The form in which one changes what an issue is about, or what is fixed.
struct EditInquiryForm: RecordForm {
  static let kind = FormKind.editInquiry
  let about: InquiryID

  var record: RecordRef? { .inquiry(about) }

  func title(_ context: FormContext) -> Phrase {
    Texts.TaskForm.edit(context.board.inquiries[about]?.title ?? about.rawValue)
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.inquiries[about].map(InquiryFields.fields)
  }

  func action(_ typed: inout FormReader) -> Action? {
    var changes = InquiryChanges()
    if typed.isChanged("title") { changes.title = typed.text("title") }
    if typed.isChanged("frames") { changes.frames = typed.text("frames") ?? "" }
    guard changes != InquiryChanges() else { return nil }
    changes.basis = typed.board.inquiries[about]
    return .onInquiry(about, .edit(changes))
  }
}

/// What of an issue stands in a form.
private enum InquiryFields {
  static func fields(_ inquiry: Inquiry?) -> [FormField] {
    [
      FormField(
        "title",
        Texts.label(InquiryAspect.title),
        value: inquiry?.title,
        hint: Phrase(en: "Best as a question.", nl: "Het liefst als vraag."),
        missing: Phrase(en: "What is it about?", nl: "Waar gaat het over?")
      ),
      FormField(
        "frames",
        Texts.Inquiries.frames,
        .lines,
        value: inquiry?.frames,
        hint: Phrase(
          en: "What is fixed, by whom and why; the rest is free.",
          nl: "Wat vastligt, door wie en waarom; de rest is vrij."
        )
      ),
    ]
  }
}

/// The form in which one writes down how somebody sees an issue.
struct ViewForm: RecordForm {
  static let kind = FormKind.inquiryView
  let about: InquiryID

  func title(_ context: FormContext) -> Phrase {
    let title = context.board.inquiries[about]?.title ?? about.rawValue
    return Phrase(en: "A view of “\(title)”", nl: "Een kijk op “\(title)”")
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.inquiries[about].map { _ in
      [
        FormField(
          "who",
          Phrase(en: "Who sees it so", nl: "Wie zo kijkt"),
          hint: Phrase(
            en: "In words that name no resident: a neighbour.",
            nl: "In woorden die geen inwoner noemen: een buur."
          ),
          missing: Phrase(en: "Who sees it so?", nl: "Wie kijkt zo?")
        ),
        FormField(
          "sees",
          Phrase(en: "What they see", nl: "Wat die ziet"),
          .lines,
          hint: Phrase(en: "Without a verdict.", nl: "Zonder oordeel."),
          missing: Phrase(en: "What do they see?", nl: "Wat ziet die?")
        ),
        FormField(
          "because",
          Phrase(en: "What they see it by", nl: "Waar die dat aan ziet"),
          .lines
        ),
        FormField(
          "inside",
          Phrase(en: "It is one of us", nl: "Het is een van ons"),
          .flag,
          hint: Texts.TaskForm.flag
        ),
      ]
    }
  }

  func action(_ typed: inout FormReader) -> Action? {
    let view = Inquiry.View(
      id: typed.board.unusedViewID(of: about, using: &typed.identifiers),
      who: typed.text("who") ?? "",
      inside: typed.flag("inside"),
      sees: typed.text("sees") ?? "",
      because: typed.text("because")
    )
    return .onInquiry(about, .view(view))
  }
}

/// The form in which a task comes into the plan: a new one, or one that is on the board.
struct PlanForm: RecordForm {
  static let kind = FormKind.plan
  let about: InquiryID

  func title(_ context: FormContext) -> Phrase {
    let title = context.board.inquiries[about]?.title ?? about.rawValue
    return Phrase(en: "Plan of “\(title)”", nl: "Plan van “\(title)”")
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.inquiries[about].map { _ in
      [
        FormField(
          "title",
          Phrase(en: "A new task", nl: "Een nieuwe taak"),
          hint: Phrase(
            en: "What is to be done; nobody is put on it.",
            nl: "Wat er te doen is; er staat nog niemand op."
          )
        ),
        FormField(
          "serves",
          Phrase(en: "For whom", nl: "Voor wie"),
          .names(.stakeholders),
          hint: Phrase(en: "Don't know yet? Leave it.", nl: "Weet je het nog niet? Laat maar.")
        ),
        FormField(
          "task",
          Phrase(en: "Or a task on the board", nl: "Of een taak op het bord"),
          .name(.tasks),
          hint: Phrase(en: "A word of its title.", nl: "Een woord uit de titel.")
        ),
      ]
    }
  }

  func action(_ typed: inout FormReader) -> Action? {
    if let task = typed.task("task") {
      guard typed.text("title") == nil else {
        typed.reject("task", Phrase(en: "One of the two, please.", nl: "Een van de twee graag."))
        return nil
      }
      return .onInquiry(about, .plan(task))
    }
    guard let title = typed.text("title") else {
      typed.reject("title", Phrase(en: "What is to be done?", nl: "Wat is er te doen?"))
      return nil
    }
    var task = Task(id: typed.newTaskID(), title: title)
    task.serves = typed.stakeholders("serves")
    task.frames = typed.board.inquiries[about]?.frames
    return .together([.addTask(task), .onInquiry(about, .plan(task.id))])
  }

  func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .titleMissing: "title"
    case .alreadyPlanned: "task"
    default: nil
    }
  }
}
