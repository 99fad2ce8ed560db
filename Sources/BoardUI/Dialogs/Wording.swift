import TaskModel

/// What a line of somebody's own words is for: the action that is made of it when they press Enter.
enum Wording: Equatable, Sendable {
  /// What tasks are stuck on.
  case stuck([TaskID])
  case remark(TaskID)
  case question(TaskID)
  case reply(TaskID, to: RemarkID)
  case step(TaskID)
  /// A part of a task; these were typed before it.
  case part(TaskID, after: [String])
  /// Why somebody was thought of.
  case invitation(TaskID, PersonID)
  /// The talent that help is asked of.
  case talent(TaskID)
  /// What to say beside it; may be left empty.
  case helpNote(TaskID, talent: String)
  /// What somebody would do differently.
  case differently(TaskID)
  case tags([TaskID])
  /// What somebody is thanked for, and by whom when it is passed on.
  case thanks(PersonID, from: StakeholderID?, about: TaskID?)
  case heard(StakeholderID, about: TaskID?)
  /// What we did with something that was said.
  case answer(StakeholderID, VoiceID)
  /// Until when somebody is away; may be left empty.
  case away(PersonID)
  /// The day on which those whom a task serves are asked what they think of it.
  case askLater(TaskID)
  /// Why a meeting begins without a case (R7).
  case withoutCase(Meeting)
  /// Something said in a meeting.
  case inMeeting(MeetingID, MeetingWords)
  /// What is written down of an issue that is explored together.
  case idea(InquiryID)
  case direction(InquiryID)
  case pause(InquiryID)
  /// What comes where a letter has braces; what was filled in before it.
  case letterWord(GuideID, title: String, after: [String])
  /// How many things to take back, or to do again.
  case undo
  case redo
  /// What a new board is called, and what the team is there for; the latter may be left empty.
  case boardName
  case boardPurpose

  /// Whether nothing is an answer too.
  var mayBeEmpty: Bool {
    switch self {
    case .helpNote, .away, .boardPurpose, .letterWord: true
    case .part(_, let before): !before.isEmpty
    default: false
    }
  }
}

/// What words are for that are said in a meeting.
enum MeetingWords: Equatable, Sendable {
  case point
  /// To be written down, about the task that is on the screen.
  case note(about: TaskID?)
  case celebrate
  /// Why it begins without a case after all.
  case noCase
}

/// What comes of the words that were typed.
enum Worded {
  case action(Action)
  /// There is more to ask.
  case next(Wording)
  /// Where a new board is kept is asked.
  case placeOfBoard
  /// These words are filled in in a letter.
  case letter(GuideID, title: String, [String])
  /// They are not understood; what would be.
  case unclear(Phrase)
}
