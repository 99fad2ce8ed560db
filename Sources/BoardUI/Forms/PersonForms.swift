import TaskModel

/// The form in which somebody is added to the team.
struct NewPersonForm: FormDefinition {
  static let kind = FormKind.newPerson

  init() {}
  init?(subject: String) {}

  func title(_ context: FormContext) -> Phrase { Texts.PersonForm.new }

  func fields(_ context: FormContext) -> [FormField]? { PersonFields.fields(nil) }

  func action(_ typed: inout FormReader) -> Action? {
    guard let name = typed.text("name") else { return nil }
    return .addPerson(
      Person(
        id: typed.board.unusedPersonID(for: name),
        name: name,
        engagement: typed.choice("engagement") ?? .volunteer,
        talents: typed.words("talents"),
        learns: typed.words("learns"),
        login: typed.text("login"),
        joined: typed.context.today
      )
    )
  }

  func field(of refusal: Refusal) -> String? { PersonFields.field(of: refusal) }
}

/// The form in which one changes what the board knows of somebody.
struct EditPersonForm: RecordForm {
  static let kind = FormKind.editPerson
  let about: PersonID

  var record: RecordRef? { .person(about) }

  func title(_ context: FormContext) -> Phrase {
    Texts.TaskForm.edit(context.sentences.name(about))
  }

  func fields(_ context: FormContext) -> [FormField]? {
    guard let person = context.board.people[about], person.left == nil else { return nil }
    return PersonFields.fields(person) + PersonFields.away(person.away, context)
  }

  func action(_ typed: inout FormReader) -> Action? {
    let basis = typed.board.people[about]
    var actions: [Action] = []
    if var changes = changes(typed) {
      changes.basis = basis
      actions.append(.onPerson(about, .edit(changes)))
    }
    if typed.isChanged("awayFrom") || typed.isChanged("awayUntil") {
      let absence = Absence(from: typed.day("awayFrom"), until: typed.day("awayUntil", .last))
      let isBack = absence == Absence()
      actions.append(.onPerson(about, isBack ? .back(since: basis) : .away(absence, since: basis)))
    }
    return actions.count > 1 ? .together(actions) : actions.first
  }

  private func changes(_ typed: FormReader) -> PersonChanges? {
    var changes = PersonChanges()
    if typed.isChanged("name") { changes.name = typed.text("name") }
    if typed.isChanged("engagement") { changes.engagement = typed.choice("engagement") }
    if typed.isChanged("login") { changes.login = typed.text("login") ?? "" }
    changes.talents = typed.wordChanges("talents")
    changes.learns = typed.wordChanges("learns")
    return changes == PersonChanges() ? nil : changes
  }

  func field(of refusal: Refusal) -> String? { PersonFields.field(of: refusal) }
}

/// What of a person stands in a form; there is no other field, and there will be none (R1, R10).
enum PersonFields {
  static func fields(_ person: Person?) -> [FormField] {
    [
      FormField(
        "name",
        Texts.label(PersonAspect.name),
        value: person?.name,
        hint: Phrase(en: "As one calls them.", nl: "Zoals je iemand noemt."),
        missing: Texts.PersonForm.nameMissing
      ),
      FormField(
        "engagement",
        Texts.label(PersonAspect.engagement),
        .choice([
          FormField.Choice(Engagement.volunteer.rawValue, Texts.PersonForm.volunteer),
          FormField.Choice(Engagement.paid.rawValue, Texts.PersonForm.paid),
        ]),
        value: (person?.engagement ?? .volunteer).rawValue,
        hint: Texts.Dialog.engagementWhy
      ),
      FormField(
        "talents",
        Phrase(en: "Good at", nl: "Goed in"),
        .names(.talents),
        value: NameList.text(person?.talents ?? []),
        hint: Texts.PersonForm.words
      ),
      FormField(
        "learns",
        Phrase(en: "Wants to learn", nl: "Wil leren"),
        .names(.talents),
        value: NameList.text(person?.learns ?? []),
        hint: Texts.PersonForm.words
      ),
      FormField(
        "login",
        Texts.label(PersonAspect.login),
        value: person?.login,
        hint: Texts.PersonForm.login
      ),
    ]
  }

  /// When they are away; no reason is asked.
  static func away(_ absence: Absence?, _ context: FormContext) -> [FormField] {
    [
      FormField(
        "awayFrom",
        Phrase(en: "Away from", nl: "Even weg vanaf"),
        .day(.first),
        value: context.typed(absence?.from),
        hint: Texts.PersonForm.awayFrom,
        fileFields: ["away"]
      ),
      FormField(
        "awayUntil",
        Phrase(en: "Away until", nl: "Even weg tot en met"),
        .day(.last),
        value: context.typed(absence?.until),
        hint: Texts.PersonForm.awayUntil,
        fileFields: ["away"]
      ),
    ]
  }

  /// The field that a refusal is about.
  static func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .nameMissing, .nameTaken: "name"
    case .endBeforeStart: "awayUntil"
    default: nil
    }
  }
}
