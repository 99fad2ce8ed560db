import TaskModel

/// The form in which something to agree on is proposed.
struct ProposeForm: FormDefinition {
  static let kind = FormKind.propose

  init() {}
  init?(subject: String) {}

  var keep: Phrase { Phrase(en: "Propose it", nl: "Voorstellen") }

  func title(_ context: FormContext) -> Phrase { Texts.Agreements.new }

  func fields(_ context: FormContext) -> [FormField]? { AgreementFields.fields(nil, context) }

  func action(_ typed: inout FormReader) -> Action? {
    guard let day = typed.day("reviewOn") else { return nil }
    var agreement = Agreement(
      id: typed.board.unusedAgreementID(using: &typed.identifiers),
      title: typed.text("title") ?? "",
      reviewOn: day
    )
    agreement.text = typed.text("text")
    agreement.why = typed.text("why")
    agreement.explain = typed.text("explain")
    agreement.ground = typed.choice("ground")
    agreement.ref = typed.text("ref")
    return .propose(agreement)
  }

  func field(of refusal: Refusal) -> String? { AgreementFields.field(of: refusal) }
}

/// The form in which a proposal is changed.
struct EditAgreementForm: RecordForm {
  static let kind = FormKind.editAgreement
  let about: AgreementID

  var record: RecordRef? { .agreement(about) }

  func title(_ context: FormContext) -> Phrase {
    Texts.TaskForm.edit(context.sentences.title(about))
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.agreements[about].map { AgreementFields.fields($0, context) }
  }

  func action(_ typed: inout FormReader) -> Action? {
    var changes = AgreementChanges()
    if typed.isChanged("title") { changes.title = typed.text("title") }
    if typed.isChanged("text") { changes.text = typed.text("text") ?? "" }
    if typed.isChanged("why") { changes.why = typed.text("why") ?? "" }
    if typed.isChanged("explain") { changes.explain = typed.text("explain") ?? "" }
    if typed.isChanged("ground") {
      changes.ground = typed.choice("ground")
      changes.hasNoGround = changes.ground == nil
    }
    if typed.isChanged("ref") { changes.ref = typed.text("ref") ?? "" }
    if typed.isChanged("reviewOn") { changes.reviewOn = typed.day("reviewOn") }
    guard changes != AgreementChanges() else { return nil }
    changes.basis = typed.board.agreements[about]
    return .onAgreement(about, .edit(changes))
  }

  func field(of refusal: Refusal) -> String? { AgreementFields.field(of: refusal) }
}

/// What of an agreement stands in a form.
private enum AgreementFields {
  static func fields(_ agreement: Agreement?, _ context: FormContext) -> [FormField] {
    let grounds = Reservation.Ground.allCases.map {
      FormField.Choice($0.rawValue, Texts.Agreements.ground($0))
    }
    return [
      FormField(
        "title",
        Texts.label(AgreementAspect.title),
        value: agreement?.title,
        missing: Phrase(en: "What do we agree on?", nl: "Wat spreken we af?")
      ),
      FormField(
        "text",
        Texts.Agreements.weAgree,
        .lines,
        value: agreement?.text,
        hint: agreement == nil ? Texts.Agreements.textHint : Texts.Agreements.changedText
      ),
      FormField(
        "why",
        Texts.Agreements.goodFor,
        .lines,
        value: agreement?.why,
        missing: Phrase(en: "What is it good for?", nl: "Waar is het goed voor?")
      ),
      FormField("explain", Texts.Agreements.toAResident, .lines, value: agreement?.explain),
      FormField(
        "ground",
        Texts.Agreements.restsOn,
        .choice([FormField.Choice("", Texts.TaskForm.notSaid)] + grounds),
        value: agreement?.ground?.rawValue,
        hint: Texts.TaskForm.choice
      ),
      FormField("ref", Texts.label(AgreementAspect.ref), value: agreement?.ref),
      reviewOn(context.typed(agreement?.reviewOn)),
    ]
  }

  static func reviewOn(_ value: String?, begins: String? = nil) -> FormField {
    FormField(
      "reviewOn",
      Texts.Agreements.lookAgain,
      .day(.first),
      value: value,
      begins: begins,
      hint: Texts.Agreements.dayHint,
      missing: Phrase(en: "When do you look at it again?", nl: "Wanneer bekijk je het opnieuw?")
    )
  }

  /// The field that a refusal is about.
  static func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .reviewNotAhead: "reviewOn"
    case .agreementUnexplained(let agreement): agreement.why == nil ? "why" : "ref"
    case .agreementAdopted, .textMissing: "title"
    default: nil
    }
  }
}

/// The form in which it is said that an agreement was looked at, and until when it stays.
struct ReviewForm: RecordForm {
  static let kind = FormKind.review
  let about: AgreementID

  var record: RecordRef? { .agreement(about) }

  func title(_ context: FormContext) -> Phrase {
    let title = context.sentences.title(about)
    return Phrase(en: "“\(title)” stays", nl: "“\(title)” blijft")
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.agreements[about].map {
      [AgreementFields.reviewOn(context.typed($0.reviewOn), begins: "")]
    }
  }

  func action(_ typed: inout FormReader) -> Action? {
    let seen = typed.board.agreements[about]
    guard let day = typed.day("reviewOn"), day != seen?.reviewOn else { return nil }
    return .onAgreement(about, .review(day, since: seen))
  }

  func field(of refusal: Refusal) -> String? { "reviewOn" }
}
