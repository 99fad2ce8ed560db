import TaskModel

/// A question that is answered in a line of one's own words.
struct Prompt: Sendable {
  /// What is asked, so that the answer can be understood.
  enum Question: Equatable, Sendable {
    /// Why are these tasks dropped (R13)?
    case whyDropped([TaskID])
    /// What is the name of the stakeholder that was typed as this word?
    case newStakeholder(word: String)
    /// What is the name of whoever joins? What they wanted to do follows.
    case name(then: Action?)
    /// The words of which an action is made.
    case words(Wording)
  }

  var question: Question
  var title: Phrase
  var hint: Phrase
  var field = TextField()
  /// What is not clear about the answer, until something else is typed.
  var problem: Phrase?

  /// Whether nothing is an answer too.
  var mayBeEmpty: Bool {
    if case .words(let wording) = question { wording.mayBeEmpty } else { false }
  }
}
