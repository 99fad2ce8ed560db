import TaskModel

/// The form in which one objects to a proposal, or asks something about it.
struct ReactForm: FormDefinition {
  static let kind = FormKind.react
  let reaction: Reaction.Kind
  let agreement: AgreementID

  init(_ reaction: Reaction.Kind, to agreement: AgreementID) {
    self.reaction = reaction
    self.agreement = agreement
  }

  var subject: String { "\(reaction.rawValue) \(agreement)" }

  init?(subject: String) {
    let words = subject.split(separator: " ")
    guard words.count == 2, let kind = Reaction.Kind(rawValue: String(words[0])),
      let id = AgreementID(rawValue: String(words[1]))
    else { return nil }
    self.init(kind, to: id)
  }

  var record: RecordRef? { .agreement(agreement) }

  func title(_ context: FormContext) -> Phrase {
    let title = context.sentences.title(agreement)
    return reaction == .question
      ? Phrase(en: "A question about “\(title)”", nl: "Een vraag over “\(title)”")
      : Phrase(en: "An objection to “\(title)”", nl: "Een bezwaar tegen “\(title)”")
  }

  func fields(_ context: FormContext) -> [FormField]? {
    guard let agreement = context.board.agreements[agreement] else { return nil }
    let mine = context.me.flatMap(agreement.reaction).flatMap { $0.kind == reaction ? $0 : nil }
    return [
      FormField(
        "reason",
        Texts.Agreements.reaction(reaction),
        .lines,
        value: mine?.reason,
        hint: reaction == .question ? nil : Texts.Agreements.objectionHint,
        missing: Phrase(en: "Say it in a few words.", nl: "Zeg het in een paar woorden."),
        fileFields: ["reactions"]
      )
    ]
  }

  func action(_ typed: inout FormReader) -> Action? {
    guard typed.isChanged("reason"), let reason = typed.text("reason") else { return nil }
    return .onAgreement(
      agreement,
      .react(
        reaction == .question ? .question(reason) : .objection(reason),
        since: typed.board.agreements[agreement]
      )
    )
  }

  func field(of refusal: Refusal) -> String? {
    if case .changedMeanwhile = refusal { "reason" } else { nil }
  }
}

/// The form in which it is said how an objection was solved.
struct SolveForm: RecordForm {
  static let kind = FormKind.solve
  let about: AgreementID

  func title(_ context: FormContext) -> Phrase {
    let title = context.sentences.title(about)
    return Phrase(en: "Solved in “\(title)”", nl: "Opgelost bij “\(title)”")
  }

  func fields(_ context: FormContext) -> [FormField]? {
    guard let agreement = context.board.agreements[about] else { return nil }
    let open = agreement.reactions.filter(\.isOpen)
    guard let first = open.first(where: { $0.person == context.me }) ?? open.first else {
      return nil
    }
    return [
      FormField(
        "person",
        Phrase(en: "Whose", nl: "Van wie"),
        .choice(
          open.map {
            FormField.Choice($0.person.rawValue, context.sentences.reaction($0))
          }
        ),
        value: first.person.rawValue,
        hint: Texts.TaskForm.choice
      ),
      FormField(
        "how",
        Phrase(en: "How it was solved", nl: "Hoe het is opgelost"),
        .lines,
        hint: Texts.Agreements.howHint
      ),
    ]
  }

  func action(_ typed: inout FormReader) -> Action? {
    PersonID(rawValue: typed.raw("person")).map {
      .onAgreement(
        about,
        .solve($0, how: typed.text("how"), since: typed.board.agreements[about])
      )
    }
  }

  func field(of refusal: Refusal) -> String? {
    if case .solutionMissing = refusal { "how" } else { "person" }
  }
}

/// The form in which an agreement is ended, or a proposal withdrawn.
struct EndForm: RecordForm {
  static let kind = FormKind.endAgreement
  let about: AgreementID

  var record: RecordRef? { .agreement(about) }
  var keep: Phrase { Phrase(en: "End it", nl: "Beëindigen") }

  func field(of refusal: Refusal) -> String? {
    if case .changedMeanwhile = refusal { "because" } else { nil }
  }

  func title(_ context: FormContext) -> Phrase {
    let title = context.sentences.title(about)
    return Phrase(en: "End “\(title)”", nl: "“\(title)” beëindigen")
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.agreements[about].map { _ in
      [
        FormField(
          "because",
          Phrase(en: "Why", nl: "Waarom"),
          .lines,
          hint: Texts.Agreements.endHint
        )
      ]
    }
  }

  func action(_ typed: inout FormReader) -> Action? {
    .onAgreement(
      about,
      .end(because: typed.text("because"), since: typed.board.agreements[about])
    )
  }
}
