import TaskModel

extension Model {
  /// Asks for the words of which an action is made; what was typed for it before stands there still.
  ///
  /// - Parameters:
  ///   - wording: What the words are for.
  ///   - seen: The board as it was when the first of several questions was asked.
  mutating func ask(_ wording: Wording, seen: Board? = nil) {
    let question = Prompt.Question.words(wording)
    layers.append(
      .prompting(
        Prompt(
          question: question,
          title: wording.title(sentences),
          hint: wording.hint,
          seen: seen ?? board,
          field: keptField(question)
        )
      )
    )
  }

  /// What was typed as an answer before, and was not carried out.
  func keptField(_ question: Prompt.Question) -> TextField {
    TextField(Prompt.draftKey(question).flatMap { drafts[$0]?.fields.first?.typed } ?? "")
  }

  /// Asks what is to be done next; the last choice is to do nothing.
  mutating func choose(
    _ title: Phrase,
    _ choices: [Chooser.Choice],
    message: Phrase? = nil,
    isSearchable: Bool = false
  ) {
    layers.append(
      .choosing(
        Chooser(title, choices, message: message, isSearchable: isSearchable)
      )
    )
  }

  /// Does what an answer itself says.
  mutating func follow(_ answer: Chooser.Answer) -> [Effect] {
    switch answer {
    case .act(let action): return act(action)
    case .ask(let wording): ask(wording)
    case .run(let command): return run(command)
    case .effect(let effect): return [effect]
    case .speak(let language): speak(language)
    case .choose(let chooser): layers.append(.choosing(chooser))
    case .itIsMe(let person, let action): return become(person, then: action)
    case .tellHow(let task): openForm(FinishForm(about: task))
    case .editPlace(let task, let place): openForm(PlaceForm(task: task, place: place))
    case .settleWith(let point, let command): return settle(point, with: command)
    case .walkFor(let stakeholder): walk(for: stakeholder)
    case .hold(let kind): hold(kind)
    case .runOn(let command, let entry): return run(command, on: entry)
    case .checked(let guide, let answers): check(guide, answers)
    case .letter(let guide, let title): return write(letter: title, of: guide, filledIn: [])
    case .read(let pane):
      layers.append(.reading(pane))
      // The screen may have another width than when the question was asked.
      return wrapReadings()
    case .copyLetter(let text):
      status = Status(kind: .own, text: Texts.Guides.copied)
      return [.copy(text)]
    case .thankSeveral:
      openForm(ThankForm(), typed: currentTask.map { ["about": $0.id.rawValue] } ?? [:])
    case .passOnThanks: chooseThankful()
    case .thanksOf(let stakeholder): chooseWhomToThank(from: stakeholder)
    case .without(let task, let action):
      marked.remove(task)
      return act(action)
    default: break
    }
    return []
  }

  /// Does what was asked for in words, or asks what else must be known.
  mutating func answer(_ text: String, for wording: Wording, in prompt: Prompt) -> [Effect] {
    switch worded(text, for: wording, since: prompt.seen ?? board) {
    case .action(let action): return act(action)
    case .next(let wording):
      forget(prompt.question)
      ask(wording, seen: prompt.seen)
    case .placeOfBoard: askForPlace()
    case .letter(let guide, let title, let words):
      return write(letter: title, of: guide, filledIn: words)
    case .unclear(let problem):
      var prompt = prompt
      prompt.problem = problem
      layers.append(.prompting(prompt))
    }
    return []
  }

  /// Keeps what was typed, for when the same is asked again, be it after a crash.
  mutating func keep(_ prompt: Prompt) {
    guard let key = Prompt.draftKey(prompt.question) else { return }
    let typed = prompt.field.text
    let field = Draft.Field(id: text(prompt.title), typed: typed, was: "")
    drafts[key] = typed.isEmpty ? nil : Draft(key: key, by: me, fields: [field])
  }

  private mutating func forget(_ question: Prompt.Question) {
    if let key = Prompt.draftKey(question) { drafts[key] = nil }
  }

  /// Forgets the words that were sent, now that what they were for was carried out.
  mutating func forgetSentWords() {
    if let sent = sentWords { forget(sent) }
    sentWords = nil
  }
}

extension Chooser {
  /// A question of which each answer says what is to be done; the last one is to do nothing.
  init(
    _ title: Phrase,
    _ choices: [Choice],
    message: Phrase? = nil,
    isSearchable: Bool = false
  ) {
    self.init(
      question: .whatNext,
      title: title,
      message: message,
      choices: choices + [Choice(answer: .nothing, label: Texts.Dialog.leaveIt)],
      isSearchable: isSearchable
    )
  }
}
