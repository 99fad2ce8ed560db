import TaskModel

extension Model {
  /// Does something with the task under the cursor, or asks what must be known first.
  mutating func runOnTask(_ command: Command) -> [Effect] {
    guard let task = currentTask else {
      status = Status(kind: .own, text: Texts.Board.noTask)
      return []
    }
    switch command {
    case .claim: return claim(task)
    case .release: return act(.release(task.id))
    case .done: return act(.done(task.id))
    case .reopen: return act(.reopen(task.id))
    case .drop:
      layers.append(
        .prompting(
          Prompt(
            question: .whyDropped(task.id),
            title: Texts.Dialog.whyDropped,
            hint: Texts.Dialog.enterOrEscape
          )
        )
      )
      return []
    default: return []
    }
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
  /// whoever loses the last place by a moment is first in line, and nothing is lost.
  private mutating func claim(_ task: Task) -> [Effect] {
    let person = me.flatMap { board.people[$0] }
    let free = task.kindsOfPlace.filter { place in
      task.free(place) != 0 && person.map { place.only?.admits($0) ?? true } ?? true
    }
    let terms = ClaimTerms(orWait: !free.isEmpty)
    expectingPlace = free.isEmpty ? nil : task.id
    guard free.count > 1, me != nil, task.waitingList.isEmpty else {
      return act(.claim(task.id, terms))
    }
    let choices = free.map {
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

  /// What others did to the board: show it, without moving what is under the cursor.
  mutating func others(changed newBoard: Board) {
    let news = newBoard.log.entries(from: board.log.count).filter { !ownEntries.contains($0.id) }
    let isSame = newBoard.log.count == board.log.count
    replace(with: newBoard)
    fresh.formUnion(news.compactMap(\.task))
    if let last = news.last, let line = sentences.line(last) {
      let more = news.count > 1 ? Texts.Board.andMore(news.count - 1) : Phrase(same: "")
      tell(others: line + more)
    } else if isSame {
      tell(others: Texts.Board.changedByHand)
    }
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
  mutating func acted(_ action: Action, _ entry: LogEntry, _ newBoard: Board) -> [Effect] {
    ownEntries.insert(entry.id)
    let news = newBoard.log.entries(from: board.log.count).filter { !ownEntries.contains($0.id) }
    replace(with: newBoard)
    fresh.formUnion(news.compactMap(\.task))
    status = Status(
      kind: .own,
      text: Texts.Done.said(action, entry: entry, sentences: sentences)
    )
    switch (action, entry.deed) {
    case (.addTask, _):
      draft = TextField()
      if let task = entry.task { boardPane.select(task, board: board) }
    case (.claim(let id, _), .joinWaitingList):
      if expectingPlace == id, let task = board.tasks[id] { tellJustMissed(task) }
    case (.addPerson(let person), _):
      if let joining, joining.name == person.name {
        self.joining = nil
        return become(person.id, then: joining.action)
      }
    default: break
    }
    return []
  }

  /// An action of ours was refused: say why, and what one can do instead.
  mutating func refused(_ action: Action, _ refusal: Refusal, _ newBoard: Board) {
    replace(with: newBoard)
    joining = nil
    let sentence = sentences.refusal(refusal)
    switch (action, refusal) {
    case (.claim(let id, let terms), .servesNobody):
      askForWhom(id, terms, message: sentence)
    case (.claim(let id, let terms), .noPlaceLeft), (.claim(let id, let terms), .placeOffered):
      var waiting = terms
      waiting.orWait = true
      layers.append(
        .choosing(
          Chooser(
            question: .full(id, waiting),
            title: Texts.Dialog.full,
            message: sentence,
            choices: [
              Chooser.Choice(answer: .waitingList, label: Texts.Dialog.joinWaitingList),
              Chooser.Choice(answer: .nothing, label: Texts.Dialog.leaveIt),
            ]
          )
        )
      )
    default: tell(sentence, title: Texts.Dialog.cannot)
    }
  }

  private mutating func tellJustMissed(_ task: Task) {
    let mine = me.flatMap { task.claim(of: $0) }
    let place = task.waitingList.firstIndex { $0.person == mine?.person }.map { $0 + 1 } ?? 1
    let refusal = sentences.refusal(.noPlaceLeft(task, takenBy: task.holders))
    tell(
      refusal + " "
        + Phrase(
          en: "You are number \(place) on the waiting list.",
          nl: "Je bent nummer \(place) op de wachtlijst."
        ),
      title: Texts.Dialog.onWaitingList
    )
  }

  /// Says something that has to be acknowledged, because it is not what was asked for.
  mutating func tell(_ message: Phrase, title: Phrase) {
    layers.append(
      .choosing(
        Chooser(
          question: .acknowledge,
          title: title,
          message: message,
          choices: [Chooser.Choice(answer: .nothing, label: Texts.Dialog.understood)]
        )
      )
    )
  }

  private mutating func replace(with newBoard: Board) {
    board = newBoard
    boardPane.arrange(board, for: onlooker)
  }
}
