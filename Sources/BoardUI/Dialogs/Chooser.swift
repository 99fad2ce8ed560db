import Canvas
import TaskModel

/// A question with a few answers, of which one is chosen with the arrows and Enter.
///
/// Letters never answer: typing narrows the list where it may be long, so that no key that means
/// something on the board can decide anything here.
struct Chooser: Sendable {
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
    case notKnownYet
    case place(PlaceID)
    case waitingList
    case grouping(Grouping)
    case anyway
    case resolved(FormPane.Resolution)
    case draft(String)
    case throwAllAway
    case nothing
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
  var search = TextField()
  var selected = 0

  /// The choices that fit what was typed; the last one, a way out, always stays.
  var visibleChoices: [Choice] {
    let words = folded(search.text)
    guard isSearchable, !words.isEmpty, let last = choices.last else { return choices }
    return choices.dropLast().filter {
      folded($0.label.en).contains(words) || folded($0.label.nl).contains(words)
    } + [last]
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
