import TaskModel

/// The forms there are, by the name under which their drafts are kept.
enum FormKind: String, CaseIterable, Sendable {
  case newTask, editTask, newPerson, editPerson, newStakeholder, editStakeholder
  case newCase, editCase, closeCase, caseTask, propose, editAgreement, react, solve, review
  case endAgreement, newLesson, editLesson
  case finish, place, reserve, unbundle, thank
  case newInquiry, editInquiry, inquiryView, plan, newGuide, editGuide, draw

  /// What there is to know of it.
  var definition: any FormDefinition.Type {
    switch self {
    case .newTask: NewTaskForm.self
    case .editTask: EditTaskForm.self
    case .newPerson: NewPersonForm.self
    case .editPerson: EditPersonForm.self
    case .newStakeholder: NewStakeholderForm.self
    case .editStakeholder: EditStakeholderForm.self
    case .newCase: NewCaseForm.self
    case .editCase: EditCaseForm.self
    case .closeCase: CloseCaseForm.self
    case .caseTask: CaseTaskForm.self
    case .propose: ProposeForm.self
    case .editAgreement: EditAgreementForm.self
    case .react: ReactForm.self
    case .solve: SolveForm.self
    case .review: ReviewForm.self
    case .endAgreement: EndForm.self
    case .newLesson: NewLessonForm.self
    case .editLesson: EditLessonForm.self
    case .finish: FinishForm.self
    case .place: PlaceForm.self
    case .reserve: ReserveForm.self
    case .unbundle: UnbundleForm.self
    case .thank: ThankForm.self
    case .newInquiry: NewInquiryForm.self
    case .editInquiry: EditInquiryForm.self
    case .inquiryView: ViewForm.self
    case .plan: PlanForm.self
    case .newGuide: NewGuideForm.self
    case .editGuide: EditGuideForm.self
    case .draw: DrawForm.self
    }
  }
}

/// A form: which fields it has, and what is done with what was typed in them.
///
/// A new one is a type that says this, and a case of ``FormKind``. `Model.openForm` opens it; drafts,
/// completion, errors at the field, other people's changes and the editor come by themselves.
protocol FormDefinition: Sendable {
  /// The name under which its drafts are kept.
  static var kind: FormKind { get }
  /// What it is about, as kept with its draft: identifiers, or nothing.
  var subject: String { get }
  /// The form about that; `nil` when the text can't be a subject of it.
  init?(subject: String)
  /// What stands above it.
  func title(_ context: FormContext) -> Phrase
  /// Its fields, with what is on the board in them; `nil` when what it is about is not there.
  func fields(_ context: FormContext) -> [FormField]?
  /// What is to be done; `nil` when nothing was changed, or when something is not clear: then
  /// `typed` was told which field (``FormReader/reject(_:_:)``).
  func action(_ typed: inout FormReader) -> Action?
  /// The record that others may change meanwhile.
  var record: RecordRef? { get }
  /// The field that a refusal is about, so that it is said there.
  func field(of refusal: Refusal) -> String?
  /// The word on the button that sends it.
  var keep: Phrase { get }
}

extension FormDefinition {
  var subject: String { "" }
  var record: RecordRef? { nil }
  var keep: Phrase { Texts.Form.keep }
  func field(of refusal: Refusal) -> String? { nil }

  /// By which its draft is found.
  var draftKey: String { subject.isEmpty ? Self.kind.rawValue : "\(Self.kind.rawValue) \(subject)" }
}

/// A form about one record, whose identifier is all that is kept of it with a draft.
protocol RecordForm: FormDefinition {
  associatedtype Record
  /// The record it is about.
  var about: Identifier<Record> { get }
  init(about: Identifier<Record>)
}

extension RecordForm {
  var subject: String { about.rawValue }

  init?(subject: String) {
    guard let id = Identifier<Record>(rawValue: subject) else { return nil }
    self.init(about: id)
  }
}

extension FormKind {
  /// The form that a draft belongs to.
  static func definition(ofDraft key: String) -> (any FormDefinition)? {
    let words = key.split(separator: " ", maxSplits: 1)
    guard let kind = words.first.flatMap({ FormKind(rawValue: String($0)) }) else { return nil }
    return kind.definition.init(subject: words.count > 1 ? String(words[1]) : "")
  }
}

/// What a form is made from: the board as it is shown, and who looks.
struct FormContext: Sendable {
  var board: Board
  var me: PersonID?
  var today: Day
  var language: Language
  var clock: WallClock

  /// Makes sentences about the board.
  var sentences: Sentences { Sentences(board: board, today: today, clock: clock) }

  /// A moment as one types it, so that it is read back as the same one.
  func typed(_ moment: Moment?) -> String? {
    guard let moment else { return nil }
    let text = Dates.withYear(moment.day)[language] + (moment.time.map { " \($0)" } ?? "")
    // What is not read back as the same, such as a year of five digits, stands as in the file.
    let read = try? DayReader(today: today).read(text)
    return read == moment ? text : moment.description
  }

  /// A day as one types it.
  func typed(_ day: Day?) -> String? { typed(day.map { Moment(day: $0) }) }
}
