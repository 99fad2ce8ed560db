import TaskModel

/// The form in which a guide is added.
struct NewGuideForm: FormDefinition {
  static let kind = FormKind.newGuide

  init() {}
  init?(subject: String) {}

  func title(_ context: FormContext) -> Phrase {
    Phrase(en: "New guide", nl: "Nieuw stappenplan")
  }

  func fields(_ context: FormContext) -> [FormField]? { GuideFields.fields(nil, context) }

  func action(_ typed: inout FormReader) -> Action? {
    var guide = Guide(
      id: typed.board.unusedGuideID(using: &typed.identifiers),
      title: typed.text("title") ?? ""
    )
    guide.steps = typed.lines("steps")
    guide.checks = typed.lines("checks").map(GuideFields.check)
    guide.letters = GuideFields.newLetter(&typed)
    guide.reviewOn = typed.day("reviewOn")
    return .addGuide(guide)
  }

  func field(of refusal: Refusal) -> String? { GuideFields.field(of: refusal) }
}

/// The form in which a guide is changed.
struct EditGuideForm: RecordForm {
  static let kind = FormKind.editGuide
  let about: GuideID

  var record: RecordRef? { .guide(about) }

  func title(_ context: FormContext) -> Phrase {
    Texts.TaskForm.edit(context.board.guides[about]?.title ?? about.rawValue)
  }

  func fields(_ context: FormContext) -> [FormField]? {
    context.board.guides[about].map { GuideFields.fields($0, context) }
  }

  func action(_ typed: inout FormReader) -> Action? {
    guard let guide = typed.board.guides[about] else { return nil }
    var changes = GuideChanges()
    if typed.isChanged("title") { changes.title = typed.text("title") }
    if typed.isChanged("steps") {
      changes.steps = typed.lines("steps")
    }
    if typed.isChanged("checks") {
      changes.checks = typed.lines("checks").map(GuideFields.check)
    }
    changes.letters = GuideFields.newLetter(&typed, besides: guide.letters)
    for (id, title) in GuideFields.letters(typed) where typed.isChanged(id) {
      if typed.text(id) == nil {
        changes.removingLetters.append(title)
      } else {
        changes.letters.append(Guide.Letter(title: title, body: typed.raw(id)))
      }
    }
    if typed.isChanged("reviewOn") {
      if let day = typed.day("reviewOn") { changes.reviewOn = day }
    }
    guard changes != GuideChanges() else { return nil }
    changes.basis = guide
    return .onGuide(about, .edit(changes))
  }

  func field(of refusal: Refusal) -> String? { GuideFields.field(of: refusal) }
}

/// What of a guide stands in a form.
private enum GuideFields {
  static func fields(_ guide: Guide?, _ context: FormContext) -> [FormField] {
    let letters = (guide?.letters ?? []).map { letter in
      FormField(
        id(of: letter),
        Phrase(same: letter.title),
        .lines,
        value: letter.body,
        hint: Phrase(
          en: "What is to be filled in stands in {braces}. Empty: the letter goes.",
          nl: "Wat ingevuld moet worden staat tussen {accolades}. Leeg: de brief gaat weg."
        ),
        fileFields: ["letters"]
      )
    }
    return [
      FormField(
        "title",
        Texts.label(GuideAspect.title),
        value: guide?.title,
        missing: Phrase(en: "What can one do with it?", nl: "Wat kun je ermee doen?")
      ),
      FormField(
        "steps",
        Texts.Guides.steps,
        .lines,
        value: guide?.steps.joined(separator: "\n"),
        isList: true,
        hint: Texts.Cases.oneALine
      ),
      FormField(
        "checks",
        Texts.Guides.checks,
        .lines,
        value: guide?.checks.map(line).joined(separator: "\n"),
        isList: true,
        hint: Phrase(
          en: "One a line, to answer yes; behind a bar | what to do when it is no.",
          nl: "Eén per regel, om ja op te zeggen; achter een streep | wat te doen bij nee."
        )
      ),
    ] + letters + [
      FormField(
        "letterTitle",
        Phrase(en: "A new letter: its title", nl: "Een nieuwe brief: de titel")
      ),
      FormField(
        "letterBody",
        Phrase(en: "The new letter", nl: "De nieuwe brief"),
        .lines,
        hint: Phrase(
          en: "What is to be filled in stands in {braces}.",
          nl: "Wat ingevuld moet worden staat tussen {accolades}."
        )
      ),
      FormField(
        "reviewOn",
        Texts.Guides.lookAgain,
        .day(.first),
        value: context.typed(guide?.reviewOn),
        hint: Texts.Agreements.dayHint
      ),
    ]
  }

  /// The field of a letter, by its title: others may put letters before it meanwhile.
  static func id(of letter: Guide.Letter) -> String { letterPrefix + letter.title }

  private static let letterPrefix = "letter "

  /// The fields of letters with their titles, also of one that others took out meanwhile.
  static func letters(_ typed: FormReader) -> [(id: String, title: String)] {
    typed.before.keys.filter { $0.hasPrefix(letterPrefix) }.sorted().map {
      ($0, String($0.dropFirst(letterPrefix.count)))
    }
  }

  /// A question as it stands on a line.
  private static func line(_ check: Guide.Check) -> String {
    check.ask + (check.ifNo.map { " | \($0)" } ?? "")
  }

  /// A question on a line, and behind a bar what to do when the answer is no.
  static func check(_ line: String) -> Guide.Check {
    let parts = line.split(separator: "|", maxSplits: 1).map { tidied($0) }
    let advice = parts.dropFirst().first.flatMap { $0.isEmpty ? nil : $0 }
    return Guide.Check(ask: parts.first ?? "", ifNo: advice)
  }

  /// The letter that comes, when one was written.
  static func newLetter(
    _ typed: inout FormReader,
    besides letters: [Guide.Letter] = []
  ) -> [Guide.Letter] {
    let title = typed.text("letterTitle")
    let body = typed.text("letterBody")
    if title == nil, body == nil { return [] }
    guard let title, body != nil else {
      typed.reject(
        title == nil ? "letterTitle" : "letterBody",
        Phrase(
          en: "A letter has a title and a text.",
          nl: "Een brief heeft een titel en een tekst."
        )
      )
      return []
    }
    guard !letters.contains(where: { $0.title == title }) else {
      typed.reject(
        "letterTitle",
        Phrase(
          en: "There is a letter of that title already.",
          nl: "Er is al een brief met die titel."
        )
      )
      return []
    }
    return [Guide.Letter(title: title, body: typed.raw("letterBody"))]
  }

  /// The field that a refusal is about.
  static func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .reviewNotAhead: "reviewOn"
    case .textMissing: "checks"
    // What others wrote into a letter that has a field is asked there.
    case .changedMeanwhile(.guide(_, .letters), _): "letterTitle"
    default: nil
    }
  }
}
