import TaskModel

/// A question that is answered in a line of one's own words.
struct Prompt: Sendable {
  /// What is asked, so that the answer can be understood.
  enum Question: Equatable, Sendable {
    /// Why are these tasks dropped (R13)?
    case whyDropped([TaskID])
    /// What is the name of the stakeholder that was typed as this word?
    case newStakeholder(word: String)
    /// What is the name of the new stakeholder the task is for that is being claimed (R5)?
    case forNewStakeholder(TaskID, ClaimTerms)
    /// What is the name of whoever joins? What they wanted to do follows.
    case name(then: Action?)
    /// The words of which an action is made.
    case words(Wording)
  }

  /// Under what an answer is kept that was not carried out, also when the program ends; `nil` where
  /// it is no more than a name or a number.
  ///
  /// It is made from what the question is called here. A version in which that has another name
  /// offers the words, and does not put them back in their place.
  static func draftKey(_ question: Question) -> String? {
    switch question {
    case .newStakeholder, .forNewStakeholder, .name, .words(.undo), .words(.redo): nil
    // What is filled in in a letter is not kept: it is about whoever sends it.
    case .words(.letterWord): nil
    // The meeting is not there yet, and is another one each time.
    case .words(.withoutCase): Draft.wordsPrefix + "withoutCase"
    case .whyDropped, .words: Draft.wordsPrefix + String(describing: question)
    }
  }

  var question: Question
  var title: Phrase
  var hint: Phrase
  /// The board as it was when it was asked, so that nothing is overwritten that others wrote since.
  var seen: Board?
  var field = TextField()
  /// What is not clear about the answer, until something else is typed.
  var problem: Phrase?

  /// Whether nothing is an answer too.
  var mayBeEmpty: Bool {
    if case .words(let wording) = question { wording.mayBeEmpty } else { false }
  }
}
