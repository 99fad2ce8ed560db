// A warning that one may pass (R9): who wrote it knows best whether it shows somebody.

extension Action {
  /// What in the words that this keeps looks as if it shows who a resident is; nothing when that was
  /// looked at already.
  var residentTraces: [ResidentTrace] { keptWords.flatMap { TaskModel.residentTraces(in: $0) } }

  /// The words about residents that would be kept.
  ///
  /// No `default`, here and below: whoever adds an action has to say whether it keeps such words. Not
  /// looked at is what says what is to be done (tasks, their steps and places, guides, invitations)
  /// and who or what somebody is: names belong there.
  private var keptWords: [String] {
    switch self {
    case .addCase(let one): one.keptWords
    case .onCase(_, let action): action.words
    case .propose(let agreement): agreement.keptWords
    case .onAgreement(_, let action): action.words
    case .addLesson(let lesson): [lesson.text] + lesson.themes
    case .onLesson(_, .edit(let changes)): [changes.text].compactMap(\.self) + changes.themes.adding
    case .onStakeholder(_, let action): action.words
    case .thank(let thanks): [thanks.text]
    case .done(_, let words): words.words
    case .drop(_, let because): [because]
    case .onTask(_, let action): action.words
    case .startInquiry(let inquiry): [inquiry.title, inquiry.frames].compactMap(\.self)
    case .onInquiry(_, let action): action.words
    case .startMeeting(let meeting): [meeting.noCaseBecause].compactMap(\.self)
    case .onMeeting(_, let action): action.words
    case .together(let actions): actions.flatMap(\.keptWords)
    // Passed, or looked at when it was done.
    case .knowingly, .undo, .redo: []
    case .addTask, .addPerson, .addStakeholder, .claim, .release, .reopen, .onPerson, .draw,
      .onDraw, .addGuide, .onGuide:
      []
    }
  }
}

extension Case {
  fileprivate var keptWords: [String] {
    [title, asked, behind, why, learned].compactMap(\.self) + helped + proper + themes
  }
}

extension Agreement {
  fileprivate var keptWords: [String] { [title, text, why, explain, ref].compactMap(\.self) }
}

extension Finishing {
  fileprivate var words: [String] {
    accounts.flatMap { [$0.said, $0.unwanted].compactMap(\.self) }
      + [happened, learned, again?.text].compactMap(\.self)
  }
}

extension TaskAction {
  fileprivate var words: [String] {
    switch self {
    case .remark(let text), .ask(let text), .reply(_, let text): [text]
    case .again(let words): [words.text].compactMap(\.self)
    case .edit(let changes): changes.list.compactMap(\.words)
    case .wait, .resume, .place, .standIn, .invitation, .help, .addStep, .finishStep,
      .reopenStep, .removeStep, .answered, .split:
      []
    }
  }
}

extension TaskChange {
  /// What came of an experiment, as on finishing it; the rest says what is to be done.
  fileprivate var words: String? {
    switch self {
    case .happened(let text), .learned(let text): text
    case .title, .why, .serves, .servesNoMore, .supports, .note, .date, .hours, .talents, .tags,
      .links, .starter, .steps, .repeats, .initiative, .frames, .origin, .expects, .until, .share,
      .noExperiment:
      nil
    }
  }
}

extension StakeholderAction {
  fileprivate var words: [String] {
    switch self {
    case .hear(let voice): [voice.said]
    case .answer(_, let text, _): [text]
    case .edit, .retire: []
    }
  }
}

extension InquiryAction {
  fileprivate var words: [String] {
    switch self {
    case .view(let view): [view.who, view.sees, view.because].compactMap(\.self)
    case .idea(let text), .direct(let text, _), .pause(let text, _): [text]
    case .edit(let changes): [changes.title, changes.frames].compactMap(\.self)
    case .plan, .forward, .back, .goOn, .close: []
    }
  }
}

extension CaseAction {
  fileprivate var words: [String] {
    switch self {
    case .edit(let changes), .close(let changes): changes.words
    case .askHelp(let talent, let note, _): [talent, note].compactMap(\.self)
    case .endHelp, .help, .leave, .reopen: []
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
    case .noCase(let because, _): [because]
    case .note(let note): [note.text]
    case .addPoint(let point): [point.text]
    case .celebrate(let text): [text]
    case .present, .notPresent, .host, .takeCase, .goTo, .walkPast, .claim, .consent, .settle,
      .leadNext, .drawNext, .close, .reopen:
      []
    }
  }
}

extension AgreementAction {
  fileprivate var words: [String] {
    switch self {
    case .edit(let changes):
      [changes.title, changes.text, changes.why, changes.explain, changes.ref].compactMap(\.self)
    case .react(let words, _): [words.text].compactMap(\.self)
    case .solve(_, let how, _): [how].compactMap(\.self)
    case .end(let because, _): [because].compactMap(\.self)
    case .withdraw, .adopt, .review: []
    }
  }
}
