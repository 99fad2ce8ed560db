import TaskModel

extension Model {
  /// What comes of words that were typed for something; they are tidied.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - wording: What they are for.
  ///   - seen: The board as it was when they were asked for.
  /// - Returns: An action, or what else has to be known.
  mutating func worded(_ text: String, for wording: Wording, since seen: Board) -> Worded {
    switch wording {
    case .stuck(let tasks):
      let actions = tasks.map { id in
        Action.onTask(id, .wait(for: text, since: seen.tasks[id]))
      }
      return .action(together(actions))
    case .remark(let id): return .action(.onTask(id, .remark(text)))
    case .question(let id): return .action(.onTask(id, .ask(text)))
    case .reply(let id, let remark): return .action(.onTask(id, .reply(to: remark, text)))
    case .step(let id): return .action(.onTask(id, .addStep(text)))
    case .part(let id, let before): return split(id, before, text)
    case .invitation(let id, let person):
      return .action(.onTask(id, .invitation(.invite(person, text: text))))
    case .talent(let id): return .next(.helpNote(id, talent: text))
    case .helpNote(let id, let talent):
      let note = text.isEmpty ? nil : text
      let ask = HelpAction.ask(talent: talent, note: note, since: seen.tasks[id])
      return .action(.onTask(id, .help(ask)))
    case .caseTalent(let id): return .next(.caseHelpNote(id, talent: text))
    case .caseHelpNote(let id, let talent):
      let note = text.isEmpty ? nil : text
      return .action(.onCase(id, .askHelp(talent: talent, note: note, since: seen.cases[id])))
    case .differently(let id): return .action(.onTask(id, .again(AgainWords(.differently, text))))
    case .tags(let tasks): return tagged(tasks, text)
    case .thanks(let person, let giver, let about):
      return thanks(to: person, from: giver, about: about, text)
    case .heard(let id, let about):
      let voice = Voice(id: newVoiceID(of: id), at: nil, by: nil, said: text, task: about)
      return .action(.onStakeholder(id, .hear(voice)))
    case .answer(let id, let voice):
      return .action(.onStakeholder(id, .answer(voice, text, since: seen.stakeholders[id])))
    case .away(let person): return away(person, until: text, since: seen.people[person])
    case .askLater(let id):
      return day(text, edge: .first) {
        .done(id, Finishing(today: onlooker.today, askLaterOn: $0))
      }
    case .withoutCase(var meeting):
      meeting.noCaseBecause = text
      return .action(.startMeeting(meeting))
    case .inMeeting(let id, let words):
      return .action(.onMeeting(id, said(text, words, in: id, since: seen.meetings[id])))
    case .idea(let id): return .action(.onInquiry(id, .idea(text)))
    case .direction(let id):
      return .action(.onInquiry(id, .direct(text, since: seen.inquiries[id])))
    case .pause(let id):
      return .action(.onInquiry(id, .pause(text, since: seen.inquiries[id])))
    case .letterWord(let id, let title, let words): return .letter(id, title: title, words + [text])
    case .undo: return count(text).map { .action(.undo($0)) } ?? .unclear(Texts.Asking.aNumber)
    case .boardName:
      beginning?.board.name = text
      return .next(.boardPurpose)
    case .boardPurpose:
      beginning?.board.purpose = text
      return .placeOfBoard
    case .redo: return count(text).map { .action(.redo($0)) } ?? .unclear(Texts.Asking.aNumber)
    }
  }

  private mutating func said(
    _ text: String,
    _ words: MeetingWords,
    in id: MeetingID,
    since seen: Meeting?
  ) -> MeetingAction {
    switch words {
    case .point:
      let point = board.unusedPointID(of: id, using: &identifiers)
      return .addPoint(Meeting.Point(id: point, text: text))
    case .note(let task):
      let note = board.unusedNoteID(of: id, using: &identifiers)
      return .note(Meeting.Note(id: note, text: text, about: task))
    case .celebrate: return .celebrate(text)
    case .noCase: return .noCase(because: text, since: seen)
    }
  }

  /// One action, or several as one.
  func together(_ actions: [Action]) -> Action {
    actions.count == 1 ? actions[0] : .together(actions)
  }

  private func count(_ text: String) -> Int? {
    Int(text).flatMap { (1...999).contains($0) ? $0 : nil }
  }

  private func day(
    _ text: String,
    edge: DayReader.Edge,
    then action: (Day) -> Action
  ) -> Worded {
    do {
      return .action(action(try DayReader(today: today).read(text, edge: edge).day))
    } catch {
      return .unclear(Texts.Unclear.day(error))
    }
  }

  private func away(_ person: PersonID, until text: String, since seen: Person?) -> Worded {
    guard !text.isEmpty else { return .action(.onPerson(person, .away(Absence(), since: seen))) }
    return day(text, edge: .last) { .onPerson(person, .away(Absence(until: $0), since: seen)) }
  }

  private mutating func thanks(
    to person: PersonID,
    from giver: StakeholderID?,
    about: TaskID?,
    _ text: String
  ) -> Worded {
    // Who thanks is filled in when they are known.
    let from = giver?.rawValue ?? me?.rawValue ?? ""
    let id = newThanksID()
    return .action(
      .thank(Thanks(id: id, from: from, to: [person], about: about, text: text, at: nil))
    )
  }

  /// The parts so far and one more; with an empty line, the action.
  private mutating func split(_ id: TaskID, _ before: [String], _ text: String) -> Worded {
    if !text.isEmpty {
      let form = QuickForm(text, board: board, today: today)
      if let problem = form.problems.first { return .unclear(Texts.Add.problem(problem)) }
      if form.title.isEmpty { return .unclear(Texts.Add.titleMissing) }
      return .next(.part(id, after: before + [text]))
    }
    var parts: [Task] = []
    for part in before {
      var partID = newTaskID()
      while parts.contains(where: { $0.id == partID }) { partID = newTaskID() }
      parts.append(QuickForm(part, board: board, today: today).task(id: partID))
    }
    return .action(.onTask(id, .split(into: parts)))
  }

  /// Words with a minus before them come off; a task on which nothing changes is left alone.
  private func tagged(_ tasks: [TaskID], _ text: String) -> Worded {
    let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "," })
    let actions = tasks.compactMap { id -> Action? in
      let tags = board.tasks[id]?.tags.map { folded($0) } ?? []
      let changes = words.compactMap { word -> TaskChange? in
        let isRemoval = word.first == "-"
        let tag = String(word.drop { $0 == "-" || $0 == "#" })
        guard !tag.isEmpty, tags.contains(folded(tag)) == isRemoval else { return nil }
        return .tags(isRemoval ? .remove(tag) : .add(tag))
      }
      return changes.isEmpty ? nil : .onTask(id, .edit(TaskChanges(changes)))
    }
    return actions.isEmpty ? .unclear(Texts.Asking.noNewTag) : .action(together(actions))
  }
}
