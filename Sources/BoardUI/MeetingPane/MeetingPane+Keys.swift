import TaskModel

// Which keys do something where one is in a meeting, and what is said of them.

extension Model {
  /// The case or the agreement that keys act on in the meeting.
  var recordInMeeting: CasesPane.Entry? {
    if meetingStep == .case { return meetingHere?.openingCase.map { .case($0) } }
    if case .agreement(let id) = meetingItem { return .agreement(id) }
    return nil
  }

  /// Whether a command does something in this step; others need not be named.
  func isUsefulInMeeting(_ command: Command) -> Bool {
    let isGoingOn = meetingStep != nil
    switch command {
    case .open, .help, .palette, .quit: return true
    case .nothingNeeded:
      if case .point = meetingItem { return true }
      return meetingHere == nil || meetingStep == .walk && meetingTask != nil
    case .nextItem: return isGoingOn && meetingItemCount > 1
    case .nextStep: return isGoingOn && meetingStep != meetingHere?.kind.steps.last
    case .walkFor: return meetingStep == .walk
    case .meetingKind: return meetingHere == nil
    case .claim: return false
    case .invite, .drop, .wait, .done: return meetingStep == .walk && meetingTask != nil
    case .edit: return meetingTask != nil || recordInMeeting != nil
    default: return isGoingOn
    }
  }

  /// What a command does here, in a word for the footer.
  func meetingLabel(of command: Command) -> Phrase {
    switch command {
    case .open:
      if let step = meetingStep { return Texts.MeetingMode.enter(step) }
      return meetingHere == nil ? Texts.MeetingMode.goOn : Texts.MeetingMode.readMinutes
    case .nothingNeeded where meetingHere == nil: return Texts.MeetingMode.mark
    default: return command.label
    }
  }

  /// That a meeting goes on, for whoever is not in it on this screen.
  var meetingSummary: String? {
    if isInMeeting { return "" }
    guard !board.openMeetings.isEmpty else { return nil }
    return "\(text(Texts.MeetingMode.goesOn)): \(shownKey(of: .meeting))"
  }

  /// What can be done in the place of a claim in a meeting that was refused.
  func questionInMeeting(
    instead refusal: Refusal,
    _ message: Phrase,
    _ claim: ((inout ClaimTerms) -> Void) -> Action
  ) -> Chooser? {
    switch refusal {
    case .servesNobody:
      let stakeholders = board.stakeholders.filter { $0.retired == nil }
      return Chooser(
        Texts.Dialog.forWhom,
        stakeholders.map { one in
          Chooser.Choice(
            answer: .act(claim { $0.forWhom = .stakeholders([one.id]) }),
            label: Phrase(same: one.name)
          )
        }
          + [
            Chooser.Choice(
              answer: .act(claim { $0.forWhom = .notKnownYet }),
              label: Texts.Dialog.notKnownYet
            )
          ],
        message: message,
        isSearchable: true
      )
    case .noPlaceLeft, .placeOffered:
      return Chooser(
        Texts.Dialog.full,
        [
          Chooser.Choice(
            answer: .act(claim { $0.orWait = true }),
            label: Texts.Dialog.joinWaitingList
          )
        ],
        message: message
      )
    case .clashes:
      return Chooser(
        Texts.Dialog.sameTime,
        [
          Chooser.Choice(
            answer: .act(claim { $0.despiteClash = true }),
            label: Texts.Dialog.doItAnyway
          )
        ],
        message: message
      )
    default: return nil
    }
  }
}
