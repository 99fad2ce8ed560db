import TaskModel

extension Model {
  /// Does something with the marked tasks, or with the one under the cursor; or asks what must be
  /// known first.
  mutating func runOnTasks(_ command: Command) -> [Effect] {
    let tasks = tasksToActOn
    if command == .claim, isInMeeting, meetingStep != nil { return claimInMeeting() }
    guard let first = tasks.first else {
      status = Status(kind: .own, text: Texts.Board.noTask)
      return []
    }
    switch command {
    case .claim:
      if tasks.count == 1 { return claim(first) { .claim(first.id, $0) } }
      return act(tasks.map { .claim($0.id, ClaimTerms(orWait: $0.hasFreePlace)) })
    case .release: return act(tasks.map { .release($0.id) })
    case .done:
      if tasks.count == 1 { return finish(first) }
      return act(tasks.map { .done($0.id, Finishing(today: onlooker.today)) })
    case .reopen: return act(tasks.map { .reopen($0.id) })
    case .drop:
      layers.append(
        .prompting(
          Prompt(
            question: .whyDropped(tasks.map(\.id)),
            title: Texts.Dialog.whyDropped(tasks.count),
            hint: Texts.Dialog.enterOrEscape
          )
        )
      )
      return []
    default: return []
    }
  }

  /// Does one thing, or several as one, so that all or nothing is done, and is undone as one.
  mutating func act(_ actions: [Action]) -> [Effect] {
    act(actions.count == 1 ? actions[0] : .together(actions))
  }

  /// Does something in the name of whoever is at the keyboard, asking first who that is.
  mutating func act(_ action: Action) -> [Effect] {
    guard let me else {
      askWho(then: action)
      return []
    }
    return [.perform(action, by: me)]
  }

  /// Claims a task, asking which place when there is a choice.
  ///
  /// When a place is free as far as the screen knows, the claim also stands for the waiting list:
  /// whoever loses the last place by a moment is next in line, and nothing is lost.
  mutating func claim(
    _ task: Task,
    by action: (ClaimTerms) -> Action
  ) -> [Effect] {
    guard let me else { return act(action(ClaimTerms(orWait: task.hasFreePlace))) }
    let open = board.placesOpen(to: me, in: task, on: onlooker.today)
    let terms = ClaimTerms(orWait: !open.isEmpty)
    guard open.count > 1 else { return act(action(terms)) }
    let choices = open.map {
      Chooser.Choice(answer: .place($0.id), label: Texts.Dialog.whoIsFree($0, task))
    }
    layers.append(
      .choosing(
        Chooser(
          question: .whichPlace(task.id, terms),
          title: Texts.Dialog.whichPlace,
          choices: choices
        )
      )
    )
    return []
  }

  /// The board as others left it: show what they did, without moving what is under the cursor.
  mutating func others(changed newBoard: Board) {
    let isSame = newBoard.log.count == board.log.count
    if status?.kind == .trouble { status = nil }
    let news = take(newBoard)
    tell(news)
    if news.isEmpty, isSame { tell(others: Texts.Board.changedByHand) }
  }

  /// Shows a newer board; gives what others did in between.
  mutating func take(_ newBoard: Board) -> [LogEntry] {
    let news = newBoard.log.entries(from: board.log.count).filter { !isOwn($0) }
    board = newBoard
    refreshAll()
    fresh.formUnion(news.compactMap(\.task))
    rebaseForms()
    return Array(news)
  }

  /// Whether an entry is of an action of ours, or of one that was done in one go with it.
  private func isOwn(_ entry: LogEntry) -> Bool {
    ownEntries.contains(entry.id) || entry.with.map(ownEntries.contains) ?? false
  }

  /// Says the last of what others did, and how much more there was.
  private mutating func tell(_ news: [LogEntry]) {
    // Whoever is in the meeting sees the step.
    let news = news.filter { !isInMeeting || $0.deed != .goToStep }
    guard let line = news.last.flatMap(sentences.line) else { return }
    tell(others: news.count > 1 ? line + Texts.Board.andMore(news.count - 1) : line)
  }

  /// Says what others did; beside the answer to one's own last key, which it does not wipe away.
  private mutating func tell(others news: Phrase) {
    if status?.kind == .own {
      status?.news = news
    } else {
      status = Status(kind: .others, text: news)
    }
  }

  /// An action of ours was carried out.
  mutating func acted(
    _ action: Action,
    _ entry: LogEntry,
    _ waitsFor: Refusal?,
    _ newBoard: Board
  ) -> [Effect] {
    ownEntries.insert(entry.id)
    let before = board
    let news = take(newBoard)
    status = Status(kind: .own, text: confirmation(of: action, entry, before))
    tell(news)
    if actsOnMarked(action) { marked = [] }
    forgetSentWords()
    closeForm(thatSent: action)
    switch action {
    case .addTask:
      draft = TextField()
      layers.removeAll { layer in
        if case .adding = layer { true } else { false }
      }
      if let task = entry.task { boardPane.expect(task) }
    case .addPerson(let person):
      if let joining, joining.name == person.name {
        self.joining = nil
        return become(person.id, then: joining.action)
      }
    case .claim(let id, _):
      if let waitsFor, let me, let task = board.tasks[id] {
        status = Status(kind: .refusal, text: sentences.waiting(waitsFor, by: me, for: task))
      }
    case .onMeeting(_, .claim(let id, let person, _)):
      if let waitsFor, let task = board.tasks[id] {
        status = Status(kind: .refusal, text: sentences.waiting(waitsFor, by: person, for: task))
      }
    default: break
    }
    showWhatWasMade(entry)
    return actedInMeeting(action, entry)
  }

  /// What one is told of an action of one's own.
  private func confirmation(
    of action: Action,
    _ entry: LogEntry,
    _ before: Board
  ) -> Phrase {
    guard case .together(let actions) = action else {
      var sentences = sentences
      sentences.earlier = before
      return sentences.confirmation(entry)
    }
    return Texts.Views.didAll(actions.count)
  }
}

extension Task {
  /// Whether there is a place, whoever it may be kept or reserved for.
  fileprivate var hasFreePlace: Bool { kindsOfPlace.contains { free($0) != 0 } }
}
