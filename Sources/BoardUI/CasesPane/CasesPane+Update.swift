import TaskModel

extension Model {
  /// The case, agreement or lesson that keys act on: the open one, or the one under the cursor.
  var recordAtHand: CasesPane.Entry? {
    for case .record(let pane) in layers.reversed() { return pane.entry }
    if isInMeeting { return recordInMeeting }
    return tab == .cases ? cases.listing.current : nil
  }

  /// Does something with a case, an agreement or a lesson, or asks what must be known first.
  mutating func runOnRecord(_ command: Command) -> [Effect] {
    switch (command, recordAtHand) {
    case (.addCase, _): openForm(NewCaseForm())
    case (.propose, _): openForm(ProposeForm())
    case (.addLesson, let entry): addLesson(from: entry)
    case (.caseTask, .case(let id)): openForm(CaseTaskForm(about: id))
    case (.thinkAlong, .case(let id)):
      let isOn = me.map { board.cases[id]?.helpers.contains($0) ?? false } ?? false
      return act(.onCase(id, isOn ? .leave : .help))
    case (.askCaseHelp, .case(let id)): askHelp(withCase: id)
    case (.conclude, .case(let id)):
      if board.cases[id]?.isOpen == false { return act(.onCase(id, .reopen)) }
      openForm(CloseCaseForm(about: id))
    case (.conclude, .agreement(let id)):
      return act(.onAgreement(id, .adopt(in: nil, since: board.agreements[id])))
    case (.consent, .agreement(let id)):
      return act(.onAgreement(id, .react(.consent, since: board.agreements[id])))
    case (.object, .agreement(let id)): openForm(ReactForm(.objection, to: id))
    case (.askProposal, .agreement(let id)): openForm(ReactForm(.question, to: id))
    case (.solve, .agreement(let id)) where hasOpenReactions(id): openForm(SolveForm(about: id))
    case (.reviewAgreement, .agreement(let id)): openForm(ReviewForm(about: id))
    case (.endAgreement, .agreement(let id)): openForm(EndForm(about: id))
    default: status = Status(kind: .own, text: Texts.Cases.notForThis)
    }
    return []
  }

  /// What concluding what is at hand comes to.
  var conclusion: Conclusion {
    switch recordAtHand {
    case .case(let id)?: board.cases[id]?.isOpen == false ? .reopen : .close
    case .agreement?, .together?, .lesson?, .inquiry?, .guide?, .draw?, nil: .agree
    }
  }

  private func hasOpenReactions(_ id: AgreementID) -> Bool {
    board.agreements[id].map { $0.adopted == nil && $0.reactions.contains(where: \.isOpen) }
      ?? false
  }

  /// Whether a command does something for what the cursor is on; others need not be named.
  func isUseful(_ command: Command, for entry: CasesPane.Entry) -> Bool {
    switch command {
    case .open:
      // What keys of its own has, the footer names them.
      switch entry {
      case .inquiry, .guide, .draw: return true
      case .together, .case, .agreement, .lesson: return context != .record
      }
    case .addCase, .propose, .addLesson:
      // There, Enter says what one can do; these would only fill the footer.
      switch entry {
      case .inquiry, .guide, .draw: return context != .record
      case .together, .case, .agreement, .lesson: return true
      }
    case .edit:
      switch entry {
      case .inquiry(let id): return board.inquiries[id]?.isOpen == true
      case .guide(let id): return board.guides[id].map { $0.retired == nil } ?? false
      case .draw: return false
      case .together, .case, .agreement, .lesson: return true
      }
    case .takeBack, .addView, .addIdea, .setDirection, .planTask, .stepForward, .stepBack,
      .pauseInquiry, .goOn, .closeInquiry, .checkGuide, .writeLetter, .retireGuide, .verifyDraw,
      .declineDraw, .closeDraw:
      return isUsefulTogether(command, for: entry)
    case .consent, .object, .askProposal:
      guard case .agreement(let id) = entry else { return false }
      return board.agreements[id]?.state == .proposed
    case .solve:
      guard case .agreement(let id) = entry else { return false }
      return hasOpenReactions(id)
    case .reviewAgreement:
      guard case .agreement(let id) = entry else { return false }
      return board.agreements[id]?.state == .adopted
    case .endAgreement:
      guard case .agreement = entry else { return false }
      return true
    case .caseTask, .thinkAlong, .askCaseHelp:
      guard case .case(let id) = entry else { return false }
      return board.cases[id]?.isOpen == true
    case .conclude:
      switch entry {
      case .case: return true
      case .agreement(let id): return board.agreements[id]?.state == .proposed
      case .together, .lesson, .inquiry, .guide, .draw: return false
      }
    default: return true
    }
  }

  /// Asks for which talent, or what is to become of the call that there is (R11).
  private mutating func askHelp(withCase id: CaseID) {
    guard let call = board.cases[id]?.help else { return ask(.caseTalent(id)) }
    choose(
      Texts.Doing.asksHelp(call),
      [
        Chooser.Choice(answer: .ask(.caseTalent(id)), label: Texts.Doing.askOtherHelp),
        Chooser.Choice(
          answer: .act(.onCase(id, .endHelp(since: board.cases[id]))),
          label: Command.endHelp.name
        ),
      ]
    )
  }

  /// Opens the form in which what the cursor is on is changed.
  ///
  /// - Returns: Whether there is such a form.
  mutating func openRecordForm() -> Bool {
    switch recordAtHand {
    case .case(let id): openForm(EditCaseForm(about: id))
    case .agreement(let id): openForm(EditAgreementForm(about: id))
    case .lesson(let id): openForm(EditLessonForm(about: id))
    case .inquiry(let id): openForm(EditInquiryForm(about: id))
    case .guide(let id): openForm(EditGuideForm(about: id))
    case .draw: status = Status(kind: .own, text: Texts.Cases.notForThis)
    case .together, nil: return false
    }
    return true
  }

  /// Begins a lesson with what was learnt from the case at hand.
  private mutating func addLesson(from entry: CasesPane.Entry?) {
    guard case .case(let id)? = entry, let one = board.cases[id] else {
      return openForm(NewLessonForm(source: nil))
    }
    let typed: [String: String?] = [
      "text": one.learned, "themes": one.themes.joined(separator: ", "),
    ]
    openForm(NewLessonForm(source: id), typed: typed.compactMapValues { $0 })
  }

  /// Asks whether words that may show who a resident is are to be kept all the same (R9).
  mutating func askWhetherToKeep(_ action: Action, message: Phrase) {
    layers.append(
      .choosing(
        Chooser(
          question: .clash(.knowingly(action)),
          title: Texts.Cases.recognisable,
          message: message,
          choices: [
            Chooser.Choice(answer: .nothing, label: Texts.Cases.tellAnew),
            Chooser.Choice(answer: .anyway, label: Texts.Cases.keepAnyway),
          ]
        )
      )
    )
  }
}
