import TaskModel

/// The form in which several people are thanked at once, also in the name of a stakeholder (R16).
struct ThankForm: FormDefinition {
  static let kind = FormKind.thank

  init() {}
  init?(subject: String) {}

  func title(_ context: FormContext) -> Phrase { Texts.Doing.whomToThank }

  func fields(_ context: FormContext) -> [FormField]? {
    [
      FormField(
        "to",
        Texts.Thanking.to,
        .names(.people),
        hint: Texts.Thanking.toHint,
        missing: Texts.Thanking.toMissing
      ),
      FormField("text", Texts.Thanking.text, .lines, missing: Texts.Thanking.textMissing),
      FormField("about", Texts.Thanking.about, .name(.tasks), hint: Texts.Thanking.aboutHint),
      FormField("from", Texts.Thanking.from, .name(.stakeholders), hint: Texts.Thanking.fromHint),
    ]
  }

  func action(_ typed: inout FormReader) -> Action? {
    // Whoever is not known yet is asked, and filled in then.
    let me = typed.context.me?.rawValue ?? ""
    return .thank(
      Thanks(
        id: typed.board.unusedThanksID(using: &typed.identifiers),
        from: typed.stakeholder("from")?.rawValue ?? me,
        to: typed.people("to"),
        about: typed.task("about"),
        text: typed.text("text") ?? "",
        at: nil
      )
    )
  }

  func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .thanksToSelf, .nobodyToThank, .unknownPerson: "to"
    default: nil
    }
  }
}
