import TaskModel

// What is done to a person or a stakeholder: to the one the cursor is on, otherwise it is asked whom.

extension Model {
  /// Does something to a person, a stakeholder or the board as a whole, or asks what must be known.
  mutating func runOnBoard(_ command: Command) -> [Effect] {
    let model = self
    switch command {
    case .thank: chooseWhomToThank(from: nil)
    case .hear: return withStakeholder(command) { .ask(.heard($0, about: $1)) }
    case .answer: return withStakeholder(command) { id, _ in model.answering(id) }
    case .retire: return withStakeholder(command) { id, _ in model.retiring(id) }
    case .account: return withStakeholder(command) { id, _ in .effect(.read(.account(id))) }
    case .away: return withPerson(command) { .ask(.away($0)) }
    case .atWork:
      return withPerson(command) { .act(.onPerson($0, .back(since: model.board.people[$0]))) }
    case .about: return withPerson(command) { .effect(.read(.about($0))) }
    case .leave: confirmLeaving()
    case .forget: return [.read(.forgetting)]
    case .unbundle: openForm(UnbundleForm())
    case .flow:
      balance.show(.flow)
      show(.balance)
    case .duties: return [.read(.duties)]
    case .check: return [.read(.check)]
    case .versions: return [.read(.versions)]
    case .restore: return [.listVersions]
    case .undoSeveral: ask(.undo)
    case .redoSeveral: ask(.redo)
    default: break
    }
    return []
  }

  /// Whom the cursor or what is open is about, when it is somebody.
  var subjectAtHand: TasksPane.Subject? {
    for layer in layers.reversed() {
      switch layer {
      case .task: return nil
      case .tasks(let pane): return pane.subject
      default: continue
      }
    }
    return subjectUnderCursor
  }

  /// Goes on with the person at hand, or asks with whom.
  private mutating func withPerson(
    _ command: Command,
    _ next: (PersonID) -> Chooser.Answer
  ) -> [Effect] {
    if case .person(let id) = subjectAtHand { return follow(next(id)) }
    let mine = people().filter { $0.id == me }
    choose(
      command.name,
      (mine + people(without: mine.map(\.id))).map {
        Chooser.Choice(answer: next($0.id), label: Phrase(same: $0.name))
      },
      isSearchable: true
    )
    return []
  }

  /// Goes on with the stakeholder at hand, or asks with whom; those of the task at hand come first.
  private mutating func withStakeholder(
    _ command: Command,
    _ next: (StakeholderID, TaskID?) -> Chooser.Answer
  ) -> [Effect] {
    if case .stakeholder(let id) = subjectAtHand { return follow(next(id, nil)) }
    let task = currentTask
    let served = task?.serves ?? []
    let others = board.stakeholders
      .filter { $0.retired == nil && !served.contains($0.id) }.sortedByName(\.name).map(\.id)
    choose(
      command.name,
      served.map {
        Chooser.Choice(answer: next($0, task?.id), label: Phrase(same: sentences.name($0)))
      }
        + others.map {
          Chooser.Choice(answer: next($0, nil), label: Phrase(same: sentences.name($0)))
        },
      isSearchable: true
    )
    return []
  }
}

extension Model {
  /// Whom to thank: of the task at hand those who are on it first, then all others.
  ///
  /// - Parameter giver: The stakeholder whose thanks are passed on, if it is one.
  mutating func chooseWhomToThank(from giver: StakeholderID?) {
    let task = currentTask
    var near = task?.holders.map(\.person) ?? []
    if case .person(let id) = subjectAtHand { near = [id] }
    near = near.filter { $0 != me || giver != nil }
    let others = people(without: near).map(\.id).filter { $0 != me || giver != nil }
    var choices = (near + others).map { id in
      Chooser.Choice(
        answer: .ask(.thanks(id, from: giver, about: near.contains(id) ? task?.id : nil)),
        label: Phrase(same: sentences.name(id))
      )
    }
    if giver == nil {
      choices.append(Chooser.Choice(answer: .thankSeveral, label: Texts.Thanking.several))
      choices.append(Chooser.Choice(answer: .passOnThanks, label: Texts.Doing.passOnThanks))
    }
    let title = giver.map { Texts.Doing.thanksOf(sentences.name($0)) } ?? Texts.Doing.whomToThank
    choose(title, choices, isSearchable: true)
  }

  /// Whose thanks are passed on.
  mutating func chooseThankful() {
    choose(
      Texts.Doing.whoThanks,
      board.stakeholders.filter { $0.retired == nil }.sortedByName(\.name).map {
        Chooser.Choice(answer: .thanksOf($0.id), label: Phrase(same: $0.name))
      },
      isSearchable: true
    )
  }

  /// What a stakeholder said and nobody answered yet; then what can be answered anew.
  fileprivate func answering(_ id: StakeholderID) -> Chooser.Answer {
    let voices = board.stakeholders[id]?.voices.reversed() ?? [].reversed()
    let open = voices.filter { $0.answer == nil }
    if open.count == 1, let voice = open.first { return .ask(.answer(id, voice.id)) }
    return .choose(
      Chooser(
        voices.isEmpty ? Texts.Doing.saidNothing : Texts.Doing.whatTheySaid,
        (open.isEmpty ? Array(voices) : open).map {
          Chooser.Choice(answer: .ask(.answer(id, $0.id)), label: Phrase(same: $0.said))
        } + [Chooser.Choice(answer: .ask(.heard(id, about: nil)), label: Command.hear.name)]
      )
    )
  }

  fileprivate func retiring(_ id: StakeholderID) -> Chooser.Answer {
    .choose(
      Chooser(
        Texts.Doing.retire(sentences.name(id)),
        [Chooser.Choice(answer: .act(.onStakeholder(id, .retire)), label: Texts.Doing.retireThem)],
        message: Texts.Doing.retiring
      )
    )
  }

  /// Only they themselves can say goodbye (R3), so it is whoever is at the keyboard.
  fileprivate mutating func confirmLeaving() {
    guard let me else { return askWho(then: nil) }
    choose(
      Texts.Doing.goodbye(sentences.shortName(me)),
      [
        Chooser.Choice(
          answer: .act(.onPerson(me, .leave(today))),
          label: Texts.Doing.sayGoodbye
        )
      ],
      message: Texts.Doing.leaving
    )
  }
}
