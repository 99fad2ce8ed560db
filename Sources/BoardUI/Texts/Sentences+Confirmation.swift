public import TaskModel

extension Sentences {
  /// What whoever did something is told.
  public func confirmation(_ entry: LogEntry) -> Phrase {
    let title = entry.task.flatMap { board.tasks[$0]?.title } ?? ""
    switch entry.deed {
    case .claim where entry.who != nil && entry.who != entry.by,
      .joinWaitingList where entry.who != nil && entry.who != entry.by,
      .react where entry.who != nil:
      return line(entry).map { $0 + "." } ?? Phrase(en: "Done.", nl: "Gelukt.")
    case .claim:
      return Phrase(en: "You're on “\(title)” now. Thank you.", nl: "Jij doet “\(title)”. Fijn!")
    case .joinWaitingList:
      return Phrase(
        en: "You are on the waiting list for “\(title)”.",
        nl: "Je staat op de wachtlijst voor “\(title)”."
      )
    case .leaveWaitingList:
      return Texts.noLongerWaiting(for: title)
    case .release:
      return Phrase(en: "Given back: “\(title)”.", nl: "Teruggegeven: “\(title)”.")
    case .done:
      let next = entry.task.flatMap { board.tasks[$0] }.flatMap(board.next(of:))
      let back = next?.due.map { Dates.moment($0, today: today) }
      return Phrase(
        en: "Done: “\(title)”\(back.map { ", back \($0.en)" } ?? ""). (o puts it back)",
        nl: "Klaar: “\(title)”\(back.map { ", komt terug \($0.nl)" } ?? ""). (o zet terug)"
      )
    case .drop:
      return Phrase(
        en: "Dropped: “\(title)”. (o puts it back)",
        nl: "Gestopt: “\(title)”. (o zet terug)"
      )
    case .reopen:
      return Phrase(en: "Back on the board: “\(title)”.", nl: "Terug op het bord: “\(title)”.")
    case .addTask: return Phrase(en: "Added: “\(title)”.", nl: "Toegevoegd: “\(title)”.")
    case .undo:
      let what = undone(entry)
      return Phrase(en: "Taken back: \(what.en).", nl: "Teruggedraaid: \(what.nl).")
    case .redo:
      let what = undone(entry)
      return Phrase(en: "Done after all: \(what.en).", nl: "Toch weer gedaan: \(what.nl).")
    case .addPlace, .editPlace, .removePlace, .reserve, .unreserve, .seekStandIn, .keepPlace, .lead,
      .assist, .invite, .endInvite, .askHelp, .endHelp, .help:
      return placesConfirmation(entry, title)
    case .lookBack, .again:
      return Phrase(en: "Written down: “\(title)”.", nl: "Opgeschreven: “\(title)”.")
    case .wait, .resume, .away, .back, .editPerson, .leave, .hear, .answer, .editStakeholder,
      .retire, .restore, .thank, .addPerson, .addStakeholder, nil, .edit, .addStep, .finishStep,
      .reopenStep, .removeStep, .remark, .ask, .reply, .answered, .split, .forget,
      .draw, .declineDraw, .closeDraw, .startInquiry, .editInquiry, .addView, .addIdea,
      .setDirection, .planTask, .stepForward, .stepBack, .pause, .goOn, .closeInquiry, .addGuide,
      .editGuide, .retireGuide,
      .addCase,
      .editCase, .askCaseHelp, .endCaseHelp, .helpCase, .leaveCase, .closeCase, .reopenCase,
      .propose, .editAgreement, .react,
      .withdraw, .solve, .adopt, .reviewAgreement, .endAgreement, .addLesson, .editLesson,
      .startMeeting, .present, .notPresent, .leadMeeting, .takeCase, .noCase, .goToStep,
      .walkPast, .noteMeeting, .addPoint, .settlePoint, .celebrate, .leadNext, .drawNext,
      .closeMeeting, .reopenMeeting:
      return line(entry).map { $0 + "." } ?? Phrase(en: "Done.", nl: "Gelukt.")
    }
  }

  /// What was taken back by an undoing, or is done again by a redoing.
  private func undone(_ entry: LogEntry) -> Phrase {
    let entry = board.log.undone(by: entry)
    return line(entry) ?? Phrase(same: entry.did)
  }
}
