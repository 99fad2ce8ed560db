import TaskModel

// Issues explored together, guides and lots: what is done to them.

extension Model {
  /// Shows them, begins another one, or does something to the one at hand; where none is at hand it
  /// is asked to which.
  mutating func runTogether(_ command: Command) -> [Effect] {
    switch command {
    case .showInquiries, .showGuides, .showDraws: showRecords(command)
    case .startInquiry: openForm(NewInquiryForm())
    case .addGuide: openForm(NewGuideForm())
    case .drawLots: openForm(DrawForm())
    default:
      if let entry = recordAtHand, canBeDone(command, to: entry) { return run(command, on: entry) }
      let entries = records.filter { canBeDone(command, to: $0) }
      guard !entries.isEmpty else {
        tellNothing(for: command)
        return []
      }
      choose(
        command.name,
        entries.map {
          Chooser.Choice(answer: .runOn(command, $0), label: Phrase(same: title(of: $0)))
        },
        isSearchable: entries.count > 8
      )
    }
    return []
  }

  /// What can be done to a record, one of which is chosen.
  mutating func chooseAbout(_ entry: CasesPane.Entry) {
    let commands: [Command] =
      switch entry {
      case .together: []
      case .case: [.conclude, .caseTask, .askCaseHelp, .thinkAlong, .addLesson, .edit]
      case .agreement:
        [
          .consent, .object, .askProposal, .takeBack, .solve, .conclude, .reviewAgreement, .edit,
          .endAgreement,
        ]
      case .lesson: [.edit]
      case .inquiry:
        [
          .addView, .addIdea, .setDirection, .planTask, .goOn, .stepForward, .stepBack,
          .pauseInquiry, .edit, .closeInquiry,
        ]
      case .guide: [.checkGuide, .writeLetter, .edit, .retireGuide]
      case .draw: [.verifyDraw, .declineDraw, .closeDraw]
      }
    let useful = commands.filter { isUseful($0, for: entry) }
    guard !useful.isEmpty else { return }
    choose(
      Phrase(same: title(of: entry)),
      useful.map { Chooser.Choice(answer: .run($0), label: $0.name) }
    )
  }

  /// Whether a command is one for this record; whether it may be, the rules say.
  func canBeDone(_ command: Command, to entry: CasesPane.Entry) -> Bool {
    switch (command, entry) {
    case (.takeBack, .agreement(let id)):
      guard let agreement = board.agreements[id], agreement.state == .proposed else { return false }
      return me.map { agreement.reaction(of: $0) != nil } ?? true
    case (.verifyDraw, .draw): return true
    case (.declineDraw, .draw(let id)), (.closeDraw, .draw(let id)):
      return board.draws[id]?.isOpen ?? false
    case (.checkGuide, .guide(let id)), (.writeLetter, .guide(let id)),
      (.retireGuide, .guide(let id)):
      return board.guides[id].map { $0.retired == nil } ?? false
    case (.addView, .inquiry(let id)), (.addIdea, .inquiry(let id)),
      (.setDirection, .inquiry(let id)), (.planTask, .inquiry(let id)),
      (.stepForward, .inquiry(let id)), (.stepBack, .inquiry(let id)),
      (.pauseInquiry, .inquiry(let id)), (.goOn, .inquiry(let id)),
      (.closeInquiry, .inquiry(let id)):
      return board.inquiries[id]?.isOpen ?? false
    default: return false
    }
  }

  /// Whether a command does something for the record as it stands; others are not named there.
  func isUsefulTogether(_ command: Command, for entry: CasesPane.Entry) -> Bool {
    guard canBeDone(command, to: entry) else { return false }
    switch entry {
    case .inquiry(let id):
      guard let inquiry = board.inquiries[id] else { return false }
      switch command {
      case .addIdea: return inquiry.step >= .connect
      case .setDirection: return inquiry.step >= .direction
      case .planTask: return inquiry.step >= .plan
      case .stepForward: return inquiry.step.next != nil && inquiry.paused == nil
      case .stepBack: return inquiry.step.previous != nil
      case .pauseInquiry: return inquiry.paused == nil
      case .goOn: return inquiry.paused != nil
      default: return true
      }
    case .guide(let id):
      if command == .checkGuide { return board.guides[id]?.checks.isEmpty == false }
      return command != .writeLetter || board.guides[id]?.letters.isEmpty == false
    case .draw(let id):
      return command != .declineDraw || board.draws[id].map { !decliners(of: $0).isEmpty } ?? false
    default: return true
    }
  }

  /// Does something to a record.
  mutating func run(_ command: Command, on entry: CasesPane.Entry) -> [Effect] {
    switch (command, entry) {
    case (.takeBack, .agreement(let id)): return act(.onAgreement(id, .withdraw))
    case (.addView, .inquiry(let id)): openForm(ViewForm(about: id))
    case (.addIdea, .inquiry(let id)): ask(.idea(id))
    case (.setDirection, .inquiry(let id)): ask(.direction(id))
    case (.pauseInquiry, .inquiry(let id)): ask(.pause(id))
    case (.planTask, .inquiry(let id)): openForm(PlanForm(about: id))
    case (.stepForward, .inquiry(let id)):
      return act(.onInquiry(id, .forward(since: board.inquiries[id])))
    case (.stepBack, .inquiry(let id)):
      return act(.onInquiry(id, .back(since: board.inquiries[id])))
    case (.goOn, .inquiry(let id)):
      return act(.onInquiry(id, .goOn(since: board.inquiries[id])))
    case (.closeInquiry, .inquiry(let id)): return act(.onInquiry(id, .close))
    case (.checkGuide, .guide(let id)): check(id, [])
    case (.writeLetter, .guide(let id)): return chooseLetter(of: id)
    case (.retireGuide, .guide(let id)): return act(.onGuide(id, .retire))
    case (.verifyDraw, .draw(let id)): return [.read(.lots(id))]
    case (.declineDraw, .draw(let id)): chooseWhoDeclines(id)
    case (.closeDraw, .draw(let id)): confirmClosing(id)
    default: break
    }
    return []
  }

  /// Shows what was just made: who is drawn, and where one goes on.
  mutating func showWhatWasMade(_ entry: LogEntry) {
    switch (entry.deed, entry.subject) {
    case (.draw, .draw(let id)): layers.append(.record(RecordPane(entry: .draw(id))))
    case (.startInquiry, .inquiry(let id)):
      layers.append(.record(RecordPane(entry: .inquiry(id))))
    case (.addGuide, .guide(let id)): layers.append(.record(RecordPane(entry: .guide(id))))
    // What was told shows where the cursor is, in a list that may be longer than the screen.
    case (.addCase, .case(let id)): cases.expect(.case(id))
    case (.propose, .agreement(let id)): cases.expect(.agreement(id))
    case (.addLesson, .lesson(let id)): cases.expect(.lesson(id))
    default: break
    }
  }

  /// Whether something is still on the board: what was taken back is not.
  func exists(_ entry: CasesPane.Entry) -> Bool {
    switch entry {
    case .together(let theme): board.sharedThemes().contains { $0.theme == theme }
    case .case(let id): board.cases[id] != nil
    case .agreement(let id): board.agreements[id] != nil
    case .lesson(let id): board.lessons[id] != nil
    case .inquiry(let id): board.inquiries[id] != nil
    case .guide(let id): board.guides[id] != nil
    case .draw(let id): board.draws[id] != nil
    }
  }

  /// What something is called.
  func title(of entry: CasesPane.Entry) -> String {
    switch entry {
    case .together(let theme): theme
    case .case(let id): sentences.title(id)
    case .agreement(let id): sentences.title(id)
    case .lesson(let id): board.lessons[id]?.text ?? id.rawValue
    case .inquiry(let id): board.inquiries[id]?.title ?? id.rawValue
    case .guide(let id): board.guides[id]?.title ?? id.rawValue
    case .draw(let id): board.draws[id]?.title ?? id.rawValue
    }
  }

  /// What a command may be done to, the latest first.
  private var records: [CasesPane.Entry] {
    board.agreements.reversed().map { .agreement($0.id) }
      + board.inquiries.reversed().map { .inquiry($0.id) }
      + board.guides.reversed().map { .guide($0.id) }
      + board.draws.reversed().map { .draw($0.id) }
  }

  /// Goes to the first of them in the view of cases.
  private mutating func showRecords(_ command: Command) {
    show(.cases)
    _ = filter(by: "")
    let sections = CasesPane.Content(board, passing: ViewFilter(), on: today).sections
    let entry = sections.lazy.flatMap(\.items).first { entry in
      switch (command, entry) {
      case (.showInquiries, .inquiry), (.showGuides, .guide), (.showDraws, .draw): true
      default: false
      }
    }
    guard let entry else { return tellNothing(for: command) }
    cases.expect(entry)
  }

  private mutating func tellNothing(for command: Command) {
    let key = shownKey(of: .palette)
    status = Status(kind: .own, text: Texts.nothing(for: command, palette: key))
  }
}
