import TaskModel

/// The form in which a stakeholder is added.
struct NewStakeholderForm: FormDefinition {
  static let kind = FormKind.newStakeholder

  init() {}
  init?(subject: String) {}

  func title(_ context: FormContext) -> Phrase { Texts.StakeholderForm.new }

  func fields(_ context: FormContext) -> [FormField]? { StakeholderFields.fields(nil, context) }

  func action(_ typed: inout FormReader) -> Action? {
    guard let name = typed.text("name") else { return nil }
    return .addStakeholder(
      Stakeholder(
        id: typed.board.unusedStakeholderID(for: name),
        name: name,
        kind: typed.choice("kind"),
        happyWith: typed.text("happyWith"),
        person: typed.person("person")
      )
    )
  }

  func field(of refusal: Refusal) -> String? { StakeholderFields.field(of: refusal) }
}

/// The form in which one changes what the board knows of a stakeholder.
struct EditStakeholderForm: RecordForm {
  static let kind = FormKind.editStakeholder
  let about: StakeholderID

  var record: RecordRef? { .stakeholder(about) }

  func title(_ context: FormContext) -> Phrase {
    Texts.TaskForm.edit(context.sentences.name(about))
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.stakeholders[about].map { StakeholderFields.fields($0, context) }
  }

  func action(_ typed: inout FormReader) -> Action? {
    var changes = StakeholderChanges()
    if typed.isChanged("name") { changes.name = typed.text("name") }
    if typed.isChanged("kind") { changes.kind = typed.choice("kind") }
    if typed.isChanged("happyWith") { changes.happyWith = typed.text("happyWith") ?? "" }
    if typed.isChanged("person") {
      changes.person = typed.person("person")
      changes.isNoPerson = changes.person == nil
    }
    guard changes != StakeholderChanges() else { return nil }
    changes.basis = typed.board.stakeholders[about]
    return .onStakeholder(about, .edit(changes))
  }

  func field(of refusal: Refusal) -> String? { StakeholderFields.field(of: refusal) }
}

/// What of a stakeholder stands in a form.
enum StakeholderFields {
  static func fields(_ stakeholder: Stakeholder?, _ context: FormContext) -> [FormField] {
    let kinds = StakeholderKind.allCases.map { kind in
      FormField.Choice(
        kind.rawValue,
        Texts.kind(kind),
        warning: kind == .person ? Texts.privacy : nil
      )
    }
    // What sort it is can be left unsaid, but once said not unsaid.
    let none = FormField.Choice("", Texts.TaskForm.notSaid)
    return [
      FormField(
        "name",
        Texts.label(StakeholderAspect.name),
        value: stakeholder?.name,
        missing: Texts.PersonForm.nameMissing
      ),
      FormField(
        "kind",
        Texts.label(StakeholderAspect.kind),
        .choice((stakeholder?.kind == nil ? [none] : []) + kinds),
        value: stakeholder?.kind?.rawValue,
        hint: Texts.TaskForm.choice
      ),
      FormField(
        "happyWith",
        Texts.label(StakeholderAspect.happyWith),
        .lines,
        value: stakeholder?.happyWith,
        hint: Phrase(
          en: "What makes them happy, in their words.",
          nl: "Waar ze blij van worden, in hun woorden."
        )
      ),
      FormField(
        "person",
        Texts.label(StakeholderAspect.person),
        .name(.people),
        value: stakeholder?.person.map(context.board.nameInForm),
        hint: Phrase(
          en: "When one of us is this stakeholder too: who.",
          nl: "Als een van ons ook deze belanghebbende is: wie."
        )
      ),
    ]
  }

  /// The field that a refusal is about.
  static func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .nameMissing, .nameTaken: "name"
    case .unknownPerson: "person"
    default: nil
    }
  }
}
