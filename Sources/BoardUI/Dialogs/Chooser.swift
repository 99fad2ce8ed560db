import Canvas
import TaskModel

/// A question with a few answers, of which one is chosen with the arrows and Enter.
///
/// Letters never answer: typing narrows the list where it may be long, so that no key that means
/// something on the board can decide anything here.
struct Chooser: Equatable, Sendable {
  /// What is asked, so that the answer can be understood.
  enum Question: Equatable, Sendable {
    /// Who is at the keyboard? What they wanted to do follows.
    case whoAreYou(then: Action?)
    /// How is somebody of this name, who just joined, engaged?
    case engagement(name: String, then: Action?)
    /// For whom is the task that is being claimed (R5)?
    case forWhom(TaskID, ClaimTerms)
    /// Which of the free places?
    case whichPlace(TaskID, ClaimTerms)
    /// The task is full; what now?
    case full(TaskID, ClaimTerms)
    /// By what are the tasks on the board put together?
    case grouping
    /// It is at the same time as something else; do it anyway?
    case clash(Action)
    /// What is to be done? Each answer says it.
    case whatNext
    /// Two people wrote in this field of the form below; which text stays?
    case whoseField(String)
    /// Something was left unfinished; go on with it?
    case unfinished
  }

  /// An answer.
  enum Answer: Equatable, Sendable {
    case person(PersonID)
    case newPerson
    case engagement(Engagement)
    case stakeholder(StakeholderID)
    case newStakeholder
    case notKnownYet
    case place(PlaceID)
    case waitingList
    case grouping(Grouping)
    case anyway
    case resolved(FormPane.Resolution)
    case draft(String)
    case throwAllAway
    case nothing
    // What follows is in the answer itself.
    case act(Action)
    case ask(Wording)
    case run(Command)
    case effect(Effect)
    /// Another language is spoken from now on.
    case speak(Language)
    // A form follows.
    case tellHow(TaskID)
    case editPlace(TaskID, PlaceID)
    /// A point of the meeting led to what is made with this.
    case settleWith(PointID, Command)
    /// Along whose tasks one walks.
    case walkFor(StakeholderID?)
    case thankSeveral
    /// A sort of meeting is held.
    case hold(Meeting.Kind)
    /// A command is done to this.
    case runOn(Command, CasesPane.Entry)
    /// The questions of a guide that were answered so far.
    case checked(GuideID, [Bool])
    case letter(GuideID, title: String)
    case read(ReadingPane)
    case copyLetter(String)
    /// Another question follows.
    indirect case choose(Chooser)
    /// Thanks of a stakeholder are passed on; of this one.
    case passOnThanks
    case thanksOf(StakeholderID)
    /// This is who is at the keyboard, who does that now.
    case itIsMe(PersonID, then: Action?)
    /// A task is kept out of what is done to several.
    case without(TaskID, Action)
  }

  /// An answer as it is shown.
  struct Choice: Equatable, Sendable {
    var answer: Answer
    var label: Phrase
  }

  var question: Question
  var title: Phrase
  var message: Phrase?
  var choices: [Choice]
  /// Whether typing narrows the list.
  var isSearchable = false
  /// How many of the last choices stay whatever is typed, as a way out.
  var waysOut = 1
  var search = TextField()
  var selected = 0
  /// Whether keys answer it.
  ///
  /// A question that opens by itself listens only once the keyboard has been still for a moment, so
  /// that what was typed before it was seen never answers it.
  var isListening = true

  /// The choices that fit what was typed; the ways out always stay.
  var visibleChoices: [Choice] {
    let words = folded(search.text)
    guard isSearchable, !words.isEmpty else { return choices }
    return choices.dropLast(waysOut).filter {
      folded($0.label.en).contains(words) || folded($0.label.nl).contains(words)
    } + choices.suffix(waysOut)
  }

  /// The answer under the cursor.
  var chosen: Choice? {
    let choices = visibleChoices
    return choices.indices.contains(selected) ? choices[selected] : nil
  }

  mutating func handle(_ key: Key) {
    let count = visibleChoices.count
    switch key {
    case .up, .backTab: selected = (selected + count - 1) % max(1, count)
    case .down, .tab: selected = (selected + 1) % max(1, count)
    case .pageUp: selected = max(0, selected - 8)
    case .pageDown: selected = max(0, min(count - 1, selected + 8))
    default:
      guard isSearchable, search.handle(key) else { return }
      selected = 0
    }
  }
}
