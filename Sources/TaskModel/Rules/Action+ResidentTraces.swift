// A warning that one may pass (R9): who wrote it knows best whether it shows somebody.

extension Action {
  /// What in the words that this keeps looks as if it shows who a resident is; nothing when that was
  /// looked at already.
  var residentTraces: [ResidentTrace] { keptWords.flatMap { TaskModel.residentTraces(in: $0) } }

  /// The words about residents that would be kept.
  private var keptWords: [String] {
    switch self {
    case .addCase(let one): one.searchedTexts
    case .onCase(_, .edit(let changes)), .onCase(_, .close(let changes)): changes.words
    case .propose(let agreement): agreement.searchedTexts
    case .onAgreement(_, let action): action.words
    case .addLesson(let lesson): [lesson.text]
    case .onLesson(_, .edit(let changes)): [changes.text].compactMap(\.self)
    case .onStakeholder(_, .hear(let voice)): [voice.said]
    case .onStakeholder(_, .answer(_, let text)): [text]
    case .done(_, let words):
      words.accounts.flatMap { [$0.said, $0.unwanted].compactMap(\.self) }
        + [words.happened, words.learned].compactMap(\.self)
    case .onTask(_, .remark(let text)), .onTask(_, .ask(let text)), .onTask(_, .reply(_, let text)):
      [text]
    case .startInquiry(let inquiry): [inquiry.title, inquiry.frames].compactMap(\.self)
    case .onInquiry(_, let action): action.words
    case .startMeeting(let meeting): [meeting.noCaseBecause].compactMap(\.self)
    case .onMeeting(_, let action): action.words
    case .together(let actions): actions.flatMap(\.keptWords)
    case .addTask, .addPerson, .addStakeholder, .claim, .release, .reopen, .drop, .thank, .onPerson,
      .onStakeholder, .onTask, .onCase, .undo, .redo, .knowingly, .draw, .onDraw, .addGuide,
      .onGuide:
      []
    }
  }
}

extension InquiryAction {
  fileprivate var words: [String] {
    switch self {
    case .view(let view): [view.who, view.sees, view.because].compactMap(\.self)
    case .idea(let text), .direct(let text), .pause(let text): [text]
    case .edit(let changes): [changes.title, changes.frames].compactMap(\.self)
    case .plan, .forward, .back, .goOn, .close: []
    }
  }
}

extension CaseChanges {
  fileprivate var words: [String] {
    [title, asked, behind, why, learned].compactMap(\.self) + helped.adding + proper.adding
      + themes.adding
  }
}

extension MeetingAction {
  fileprivate var words: [String] {
    switch self {
    case .noCase(let because): [because]
    case .note(let note): [note.text]
    case .addPoint(let point): [point.text]
    case .celebrate(let text): [text]
    case .present, .notPresent, .host, .takeCase, .goTo, .walkPast, .claim, .settle, .leadNext,
      .drawNext, .close, .reopen:
      []
    }
  }
}

extension AgreementAction {
  fileprivate var words: [String] {
    switch self {
    case .edit(let changes):
      [changes.title, changes.text, changes.why, changes.explain].compactMap(\.self)
    case .react(let words): [words.text].compactMap(\.self)
    case .solve(_, let how): [how].compactMap(\.self)
    case .end(let because): [because].compactMap(\.self)
    case .withdraw, .adopt, .review: []
    }
  }
}
