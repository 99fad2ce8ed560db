public import TaskModel

extension Sentences {
  /// What somebody did, as a line like "Fatima claimed Cook soup".
  ///
  /// `nil` for a deed of a later version of the program.
  public func line(_ entry: LogEntry) -> Phrase? {
    guard let deed = entry.deed else { return nil }
    let who = entry.by.map { Phrase(same: shortName($0)) } ?? Phrase(en: "Somebody", nl: "Iemand")
    let what = subject(entry)
    if case .meeting = entry.subject { return meetingLine(entry, who: who) }
    switch deed {
    case .addTask: return Phrase(en: "\(who.en) added \(what)", nl: "\(who.nl) zette \(what) erbij")
    case .addPerson: return Phrase(en: "\(what) joined the team", nl: "\(what) doet mee")
    case .addStakeholder:
      return Phrase(
        en: "\(who.en) added stakeholder \(what)",
        nl: "\(who.nl) voegde belanghebbende \(what) toe"
      )
    case .claim where entry.who != nil && entry.who != entry.by,
      .joinWaitingList where entry.who != nil && entry.who != entry.by:
      return entry.who.map { saidYes($0, to: what, in: entry.via) }
    case .claim: return Phrase(en: "\(who.en) claimed \(what)", nl: "\(who.nl) pakte \(what) op")
    case .joinWaitingList:
      return Phrase(
        en: "\(who.en) is on the waiting list for \(what)",
        nl: "\(who.nl) staat op de wachtlijst voor \(what)"
      )
    case .leaveWaitingList:
      return Phrase(
        en: "\(who.en) no longer waits for \(what)",
        nl: "\(who.nl) wacht niet meer op \(what)"
      )
    case .release:
      // That a place is free helps others; who gave it back is nobody's business (R12).
      return Phrase(en: "A place came free on \(what)", nl: "Er kwam een plek vrij bij \(what)")
    case .done: return Phrase(en: "\(who.en) finished \(what)", nl: "\(who.nl) rondde \(what) af")
    case .reopen:
      return Phrase(
        en: "\(who.en) put \(what) back on the board",
        nl: "\(who.nl) zette \(what) terug op het bord"
      )
    case .drop: return Phrase(en: "\(who.en) dropped \(what)", nl: "\(who.nl) stopte met \(what)")
    case .restore:
      // A version is no record of the board, so it is named as the log does: `version:42`.
      let number = what.split(separator: ":").last ?? ""
      return Phrase(
        en: "\(who.en) put back version \(number) of the board",
        nl: "\(who.nl) zette versie \(number) van het bord terug"
      )
    case .forget:
      return Phrase(
        en: "\(who.en) had the board forget somebody",
        nl: "\(who.nl) liet het bord iemand vergeten"
      )
    case .wait: return Phrase(en: "\(what) is stuck", nl: "\(what) loopt vast")
    case .resume: return Phrase(en: "\(what) goes on", nl: "\(what) gaat weer verder")
    case .away: return Phrase(en: "\(what) is away for a while", nl: "\(what) is even weg")
    case .back: return Phrase(en: "\(what) is back", nl: "\(what) is er weer")
    case .hear:
      return Phrase(
        en: "\(who.en) wrote down what \(what) said",
        nl: "\(who.nl) schreef op wat \(what) zei"
      )
    case .addPlace, .editPlace, .removePlace, .reserve, .unreserve, .seekStandIn, .keepPlace, .lead,
      .assist, .invite, .endInvite, .askHelp, .endHelp, .help:
      return placesLine(deed, who, what)
    case .lookBack:
      return Phrase(
        en: "\(who.en) looked back on \(what)",
        nl: "\(who.nl) keek terug op \(what)"
      )
    case .again:
      // Whoever gives a task back leaves no mark (R12); their words are on the next occurrence.
      return Phrase(
        en: "There is a word on doing \(what) again",
        nl: "Er is iets gezegd over nog een keer \(what)"
      )
    case .thank:
      if case .thanks(let id) = entry.subject, let words = board.thanks[id] {
        return thanksLine(words)
      }
      return Phrase(en: "\(who.en) gave thanks", nl: "\(who.nl) bedankte iemand")
    case .edit, .addStep, .finishStep, .reopenStep, .removeStep, .remark, .ask, .reply, .answered,
      .split:
      return taskLine(deed, who: who, what: what)
    case .draw, .declineDraw, .closeDraw, .startInquiry, .editInquiry, .addView, .addIdea,
      .setDirection, .planTask, .stepForward, .stepBack, .pause, .goOn, .closeInquiry, .addGuide,
      .editGuide, .retireGuide:
      return togetherLine(deed, who, what)
    case .react where entry.who != nil:
      return entry.who.map { consentedAloud($0, to: what, in: entry.via) }
    case .addCase, .editCase, .askCaseHelp, .endCaseHelp, .helpCase, .leaveCase, .closeCase,
      .reopenCase, .propose,
      .editAgreement, .react, .withdraw, .solve, .adopt, .reviewAgreement, .endAgreement,
      .addLesson, .editLesson:
      return caseLine(deed, who: who, what: what)
    case .startMeeting, .present, .notPresent, .leadMeeting, .takeCase, .noCase, .goToStep,
      .walkPast, .noteMeeting, .addPoint, .settlePoint, .celebrate, .leadNext, .drawNext,
      .closeMeeting, .reopenMeeting:
      return nil
    case .editPerson, .editStakeholder:
      return Phrase(
        en: "\(who.en) changed what is known of \(what)",
        nl: "\(who.nl) paste de gegevens van \(what) aan"
      )
    case .leave: return Phrase(en: "\(what) said goodbye", nl: "\(what) nam afscheid")
    case .answer:
      return Phrase(
        en: "\(who.en) told \(what) what came of what they said",
        nl: "\(who.nl) vertelde \(what) wat we ermee deden"
      )
    case .retire:
      return Phrase(
        en: "Nothing is done for \(what) any more",
        nl: "Voor \(what) doen we niets meer"
      )
    case .undo:
      return Phrase(
        en: "\(who.en) took something back on \(what)",
        nl: "\(who.nl) draaide iets terug bij \(what)"
      )
    case .redo:
      return Phrase(
        en: "\(who.en) did something on \(what) again after all",
        nl: "\(who.nl) deed iets bij \(what) toch weer"
      )
    }
  }

  /// The name of what an entry is about.
  private func subject(_ entry: LogEntry) -> String {
    entry.subject.map(name(of:)) ?? entry.on ?? ""
  }

  /// What a record is called, or its identifier.
  func name(of record: RecordRef) -> String {
    board.name(of: record) ?? earlier?.name(of: record) ?? record.identifier
  }

  /// The story of a task from the log: all that happened to it, but for what was given back, which
  /// leaves no mark (R12), and what was taken back.
  ///
  /// Of claims it tells only the last one of each who is on the task; an earlier one would show
  /// that somebody gave it back in between.
  public func story(of task: Task) -> [(at: Instant, line: Phrase)] {
    var story: [(at: Instant, line: Phrase)] = []
    var told: Set<PersonID> = []
    var parts: Set<PersonID> = []
    var seeking: Set<PersonID> = []
    var takenBack: Set<EntryID> = []
    for entry in board.log.entries(concerning: "task:\(task.id)").reversed() {
      if takenBack.contains(entry.id) { continue }
      if let undone = entry.undoes {
        takenBack.insert(undone)
        continue
      }
      switch entry.deed {
      case .release, .leaveWaitingList, .keepPlace, .again: continue
      case .claim, .joinWaitingList, .help:
        guard let by = entry.claimant, task.claim(of: by) != nil, told.insert(by).inserted else {
          continue
        }
      case .lead, .assist:
        guard let by = entry.by, task.claim(of: by)?.part != nil, parts.insert(by).inserted,
          !told.contains(by)
        else { continue }
      case .seekStandIn:
        guard let by = entry.by, task.claim(of: by)?.standIn == true, seeking.insert(by).inserted
        else { continue }
      default: break
      }
      if let line = line(entry) { story.append((entry.at, line)) }
    }
    return story.reversed()
  }
}

extension Board {
  /// What a record is called; `nil` when it is not there, or has no name.
  fileprivate func name(of record: RecordRef) -> String? {
    switch record {
    case .person(let id): people[id]?.name
    case .stakeholder(let id): stakeholders[id]?.name
    case .task(let id): tasks[id]?.title
    case .thanks(let id): thanks[id]?.text
    case .inquiry(let id): inquiries[id]?.title
    case .guide(let id): guides[id]?.title
    case .draw(let id): draws[id]?.title
    case .case(let id): cases[id]?.title
    case .agreement(let id): agreements[id]?.title
    case .lesson(let id): lessons[id]?.text
    case .meeting: nil
    }
  }
}
