import Canvas
import TaskModel

/// Works out what a message changes, and what is to be done about it.
///
/// Pure and total: every message is understood in every state, and nothing acts here; what must
/// act comes back as effects.
///
/// - Parameters:
///   - model: What the screen depends on.
///   - message: What happened.
/// - Returns: What is to be done, in this order.
public func update(_ model: inout Model, _ message: Message) -> [Effect] {
  guard model.wall == nil else {
    let effects = model.handleOnWall(message)
    model.settleWall()
    return effects
  }
  let drafts = model.drafts
  let effects = model.handle(message)
  model.settle()
  return model.drafts == drafts ? effects : effects + [.keepDrafts(model.draftsToKeep)]
}

extension Model {
  fileprivate mutating func handle(_ message: Message) -> [Effect] {
    switch message {
    case .input(.key(let key)): return handle(key)
    case .input(.paste(let text)): paste(text)
    case .input(.resized(let size)): return resized(to: size)
    case .input(.mouse(let event)): return handle(event)
    case .boardRead(let board): others(changed: board)
    case .acted(let action, let entry, let waitsFor, let board):
      return acted(action, entry, waitsFor, board)
    case .refused(let action, let refusal): refused(action, refusal)
    case .trouble(let phrase):
      meeting.wanted = nil
      status = Status(kind: .trouble, text: phrase)
      allowSendingAgain()
      stopWrappingReadings()
    case .read(let reading, let lines): return show(reading, lines)
    case .versions(let versions): choose(from: versions)
    case .restored(let number, let kept, let damaged, let board):
      restored(number, kept: kept, damaged: damaged, board)
    case .quiet: listen()
    case .editorClosed(let text): editorClosed(text)
    case .slow: isSlow = true
    case .settled: isSlow = false
    case .prepared(let prospect): take(prospect)
    case .dayBegan(let day):
      today = day
      // A filter such as by:today means other days from now on.
      readFiltersAgain()
    case .pageOver: break
    }
    return []
  }

  /// Where a key is looked up: in what is open on top.
  var context: KeyContext {
    switch layers.last {
    case .task: .task
    case .tasks: .tasks
    case .record: .record
    case .meeting: .meeting
    case .help, .reading: .help
    case .form: .form
    case .adding: .adding
    default: tab.context
    }
  }

  /// Does what a key does where one is.
  mutating func handle(_ key: Key) -> [Effect] {
    if let effects = beginningKey(key) { return effects }
    if case .alt(let character) = key, command(for: key) == nil { return handleAlt(character) }
    switch layers.last {
    case .adding(let pane): return handle(key, in: pane)
    case .filtering(let pane): return handle(key, in: pane)
    case .palette(let pane): return handle(key, in: pane)
    case .choosing(let chooser): return handle(key, in: chooser)
    case .prompting(let prompt): return handle(key, in: prompt)
    case .form(let pane): return handle(key, in: pane)
    case .help(let pane) where pane.isSearching:
      handle(key, in: pane)
      return []
    case .task, .tasks, .record, .meeting, .help, .reading, nil:
      guard let command = command(for: key) else { return [] }
      status = nil
      meeting.settling = nil
      return run(command)
    }
  }

  /// What a key does, where keys are commands; nothing where one types.
  private func command(for key: Key) -> Command? {
    switch layers.last {
    case .help(let pane) where pane.isSearching: nil
    case .task, .tasks, .record, .meeting, .help, .reading, nil:
      keys.command(for: key, in: context)
    case .adding, .filtering, .palette, .choosing, .prompting, .form: nil
    }
  }

  /// Understands Escape and a key that came in one piece, which a terminal reports as Alt.
  ///
  /// No key with Alt means anything here unless somebody gave it a meaning. Where one types, Alt
  /// with a letter is a habit from other programs, and must neither close the line nor do anything
  /// to the task under it.
  private mutating func handleAlt(_ character: Character) -> [Effect] {
    switch layers.last {
    case .help(let pane) where pane.isSearching: return []
    case .task, .tasks, .record, .meeting, .help, .reading, nil:
      return handle(.escape) + handle(.character(character))
    case .adding, .filtering, .palette, .choosing, .prompting, .form: return []
    }
  }

  /// Pasted text is text: it goes where one types, and is nothing anywhere else.
  private mutating func paste(_ text: String) {
    switch layers.last {
    case .adding(let pane): paste(text, in: pane)
    case .filtering(let pane): paste(text, in: pane)
    case .palette(let pane): paste(text, in: pane)
    case .choosing(let chooser): paste(text, in: chooser)
    case .prompting(let prompt): paste(text, in: prompt)
    case .form(let pane): paste(text, in: pane)
    case .help(let pane): paste(text, in: pane)
    case .task, .tasks, .record, .meeting, .reading, nil: break
    }
  }

  /// Says that a pasted text does not fit where one types; nothing of it is taken.
  mutating func tellTooLong(_ text: String) {
    let length = text.count
    status = Status(
      kind: .refusal,
      text: Phrase(
        en: "That is too long to paste here (\(length) characters).",
        nl: "Dat is te lang om hier te plakken (\(length) tekens)."
      )
    )
  }

  /// Carries out a command.
  mutating func run(_ command: Command) -> [Effect] {
    guard !mustWait(with: command) else { return [] }
    switch command {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .claim, .release, .done, .drop, .reopen: return runOnTasks(command)
    case .standIn, .part, .invite, .accept, .decline, .withdraw, .askHelp, .joinHelp, .endHelp,
      .wait, .resume, .again, .split, .remark, .ask, .reply, .answered, .addStep, .step,
      .removeStep, .addPlace, .editPlace, .removePlace, .reserve, .unreserve, .tag, .copyID:
      return runOnTask(command)
    case .thank, .hear, .answer, .retire, .away, .atWork, .leave,
      .account, .flow, .duties, .unbundle, .about, .forget, .check, .versions, .restore,
      .undoSeveral,
      .redoSeveral:
      return runOnBoard(command)
    case .add: openAddPane()
    case .edit: if !openRecordForm() { openEditForm() }
    case .addPerson: openForm(NewPersonForm())
    case .addStakeholder: openForm(NewStakeholderForm())
    case .fullForm: openFullForm()
    // What these do depends on the form they are pressed in.
    case .keepForm, .openEditor, .nextField, .previousField: break
    case .filter: context == .help ? searchHelp() : openFilterPane()
    case .palette: openPalette()
    case .help: layers.append(.help(HelpPane(context: context)))
    case .undo: return act(.undo(1))
    case .redo: return act(.redo(1))
    case .whoAmI: askWho(then: nil)
    case .group: askGrouping()
    case .mark: toggleMark()
    case .balanceOrFlow:
      balance.showOther()
      show(.balance)
    case .period:
      balance.changeStep()
      show(.balance)
    case .meeting, .nextStep, .previousStep, .nextItem, .previousItem, .nothingNeeded, .walkFor,
      .bringUp, .writeDown, .whoIsHere, .settlePoint, .celebrate, .leadNext, .endMeeting, .minutes,
      .stepCase, .stepThanks, .stepSince, .stepWalk, .stepListen, .stepDecide, .stepCelebrate,
      .stepClose, .meetingKind, .leadMeeting, .consentAloud:
      return runInMeeting(command)
    case .open:
      if isMeetingOnTop { return openInMeeting() }
      open()
    case .back: goBack()
    case .showBoard: show(.board)
    case .showMine: show(.mine)
    case .showStakeholders: show(.stakeholders)
    case .showPeople: show(.people)
    case .showCases: show(.cases)
    case .addCase, .propose, .addLesson, .consent, .object, .askProposal, .solve, .conclude,
      .caseTask, .thinkAlong, .reviewAgreement, .endAgreement, .askCaseHelp:
      return runOnRecord(command)
    case .showInquiries, .startInquiry, .addView, .addIdea, .setDirection, .planTask, .stepForward,
      .stepBack, .pauseInquiry, .goOn, .closeInquiry, .showGuides, .addGuide, .checkGuide,
      .writeLetter, .retireGuide, .showDraws, .drawLots, .verifyDraw, .declineDraw, .closeDraw,
      .takeBack:
      return runTogether(command)
    case .showBalance: show(.balance)
    case .showLog: show(.log)
    case .nextView: show(tab.moved(by: 1))
    case .previousView: show(tab.moved(by: -1))
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .first, .last:
      move(command)
    }
    return []
  }

  /// Says that a command has to wait for what the view is still looking for; for whoever types ahead
  /// means what they asked for, and not what happens to stand there until then.
  mutating func mustWait(with command: Command) -> Bool {
    guard layers.isEmpty, isLooking, command.isForWhatIsUnderCursor, !isForMarked else {
      return false
    }
    status = Status(kind: .own, text: Texts.Views.stillLooking)
    return true
  }

  /// Goes to a view, as one left it; what is open on top closes.
  mutating func show(_ newTab: Tab) {
    layers = []
    tab = newTab
  }

  /// Closes what is open on top; on a bare view, takes back one by one the marks, the filter, the
  /// signs of what others changed, and having left the board.
  private mutating func goBack() {
    if case .help(var pane) = layers.last, !pane.search.text.isEmpty {
      pane.search = TextField()
      layers[layers.count - 1] = .help(pane)
    } else if !layers.isEmpty {
      layers.removeLast()
    } else if !marked.isEmpty {
      marked = []
    } else if !viewFilter.isEmpty {
      _ = filter(by: "")
    } else if tab != .board {
      tab = .board
    } else {
      fresh = []
    }
  }
}
