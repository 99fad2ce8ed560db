import TaskModel

extension Model {
  /// An action of ours was refused: say why, and offer what one can do instead.
  ///
  /// Where there is nothing to choose, or somebody is typing, the bottom line says it.
  mutating func refused(_ action: Action, _ refusal: Refusal) {
    joining = nil
    sentWords = nil
    meeting.wanted = nil
    allowSendingAgain()
    let sentence = sentences.refusal(refusal)
    if case .showsResident = refusal {
      askWhetherToKeep(action, message: sentence)
      return
    }
    if refuseForm(thatSent: action, refusal, sentence) { return }
    guard !isTyping, let chooser = question(instead: refusal, of: action, sentence) else {
      status = Status(kind: .refusal, text: sentence)
      return
    }
    open(unasked: chooser)
  }

  /// Opens a question that nobody asked for, which does not listen yet.
  private mutating func open(unasked chooser: Chooser) {
    var chooser = chooser
    chooser.isListening = false
    layers.append(.choosing(chooser))
  }

  /// Whether a question has opened by itself and waits for the keyboard to be still.
  public var awaitsQuiet: Bool {
    if case .choosing(let chooser) = layers.last { !chooser.isListening } else { false }
  }

  /// The keyboard has been still: from now on keys answer.
  mutating func listen() {
    guard case .choosing(var chooser) = layers.last else { return }
    chooser.isListening = true
    layers[layers.count - 1] = .choosing(chooser)
  }

  /// Whether somebody is in the middle of something that takes keys, and must not be interrupted.
  var isTyping: Bool {
    switch layers.last {
    case .adding, .filtering, .palette, .prompting, .choosing, .form: true
    case .task, .tasks, .record, .meeting, .help, .reading, nil: false
    }
  }

  /// The question to put in the place of a refusal; `nil` when there is nothing to choose.
  private func question(
    instead refusal: Refusal,
    of action: Action,
    _ sentence: Phrase
  ) -> Chooser? {
    if case .together(let actions) = action { return others(than: refusal, actions, sentence) }
    if case .onMeeting(let here, .claim(let id, let person, let terms)) = action {
      return questionInMeeting(instead: refusal, sentence) { change in
        var terms = terms
        change(&terms)
        return .onMeeting(here, .claim(id, for: person, terms))
      }
    }
    if let (id, terms) = action.claiming {
      switch refusal {
      case .servesNobody: return forWhom(id, terms, sentence)
      case .noPlaceLeft, .placeOffered: return waiting(id, terms, sentence)
      case .clashes: return clash(id, terms, sentence)
      default: break
      }
    }
    let choices = alternatives(to: refusal, of: action)
    guard !choices.isEmpty else { return nil }
    return Chooser(Texts.Doing.notNow, choices, message: sentence)
  }

  /// What one can do instead; none where there is nothing.
  private func alternatives(to refusal: Refusal, of action: Action) -> [Chooser.Choice] {
    func act(_ action: Action, _ label: Phrase) -> Chooser.Choice {
      Chooser.Choice(answer: .act(action), label: label)
    }
    func run(_ command: Command) -> Chooser.Choice {
      Chooser.Choice(answer: .run(command), label: command.name)
    }
    switch refusal {
    case .placeReserved(let task, _, let open):
      return elsewhere(task, open)
    case .alreadyDone(let task, _), .alreadyDropped(let task, _):
      return [act(.reopen(task.id), Command.reopen.name)]
    case .alreadyWaiting(let task, _):
      return [act(.release(task.id), Texts.Doing.stopWaiting)]
    case .helpNotAsked(let task):
      return [act(.claim(task.id, ClaimTerms()), Command.claim.name)]
    case .notTheAsker(let remark, let task):
      return [
        Chooser.Choice(
          answer: .ask(.reply(task.id, to: remark.id)),
          label: Texts.Doing.answerInstead
        )
      ]
    case .alreadyInvited(let task, let person):
      guard task.invites.contains(where: { $0.person == person && $0.by == me }) else { return [] }
      return [act(.onTask(task.id, .invitation(.withdraw(person))), Command.withdraw.name)]
    case .reservedWhole: return [run(.addPlace)]
    case .consentMissing(let id):
      if meetingStep == .decide { return [run(.consentAloud)] }
      let consent = AgreementAction.react(.consent, since: board.agreements[id])
      return [act(.onAgreement(id, consent), Command.consent.name)]
    case .nameTaken(let name): return itIsMe(name, action)
    case .personLeft(let person, _) where person.id == me: return [run(.whoAmI)]
    default: return []
    }
  }

  /// Other places of a task of which one is reserved: a free one, or else their waiting list; and
  /// whoever may have the reserved one can be invited.
  private func elsewhere(_ task: Task, _ open: [Place]) -> [Chooser.Choice] {
    var choices: [Chooser.Choice] = []
    for place in open where task.free(place) != 0 {
      choices.append(
        Chooser.Choice(
          answer: .act(.claim(task.id, ClaimTerms(place: place.id, orWait: true))),
          label: Texts.Doing.takeOther(Texts.Dialog.whoIsFree(place, task))
        )
      )
    }
    if choices.isEmpty, let place = open.first {
      choices.append(
        Chooser.Choice(
          answer: .act(.claim(task.id, ClaimTerms(place: place.id, orWait: true))),
          label: Texts.Dialog.joinWaitingList
        )
      )
    }
    return choices + [Chooser.Choice(answer: .run(.invite), label: Command.invite.name)]
  }

  /// Whoever adds themselves under a name that is there may be that person.
  private func itIsMe(_ name: String, _ action: Action) -> [Chooser.Choice] {
    guard case .addPerson = action, me == nil,
      let person = board.people.first(where: {
        $0.left == nil && folded($0.name) == folded(name)
      })
    else { return [] }
    return [
      Chooser.Choice(
        answer: .itIsMe(person.id, then: nil),
        label: Texts.Doing.thatIsMe(person.name)
      )
    ]
  }

  /// Of several tasks one stands in the way: it can be left out.
  private func others(
    than refusal: Refusal,
    _ actions: [Action],
    _ sentence: Phrase
  ) -> Chooser? {
    guard let id = refusal.task else { return nil }
    let others = actions.filter { $0.task != id }
    guard !others.isEmpty, others.count < actions.count else { return nil }
    var choices: [Chooser.Choice] = []
    if case .servesNobody = refusal {
      choices.append(
        Chooser.Choice(
          answer: .act(.together(actions.map(claimedForNobodyYet))),
          label: Texts.Dialog.notKnownYet
        )
      )
    }
    return Chooser(
      Texts.Doing.notForAll,
      choices + [
        Chooser.Choice(
          answer: .without(id, together(others)),
          label: Texts.Doing.forTheOthers(others.count)
        )
      ],
      message: sentence
    )
  }

  /// A claim that says of a task for nobody that it is not known yet for whom it is (R16).
  private func claimedForNobodyYet(_ action: Action) -> Action {
    guard case .claim(let id, var terms) = action, board.tasks[id]?.isUnfinished == true else {
      return action
    }
    terms.forWhom = .notKnownYet
    return .claim(id, terms)
  }

  /// For whom a task is, before it is claimed (R5).
  private func forWhom(_ task: TaskID, _ terms: ClaimTerms, _ message: Phrase) -> Chooser {
    let stakeholders = board.stakeholders.filter { $0.retired == nil }
    return Chooser(
      question: .forWhom(task, terms),
      title: Texts.Dialog.forWhom,
      message: message,
      choices: stakeholders.map {
        Chooser.Choice(answer: .stakeholder($0.id), label: Phrase(same: $0.name))
      } + [
        Chooser.Choice(answer: .newStakeholder, label: Texts.Dialog.newStakeholder),
        Chooser.Choice(answer: .notKnownYet, label: Texts.Dialog.notKnownYet),
      ],
      isSearchable: true,
      waysOut: 2
    )
  }

  /// A full task has a waiting list, and perhaps asks for help beside its places.
  private func waiting(_ id: TaskID, _ terms: ClaimTerms, _ message: Phrase) -> Chooser {
    var terms = terms
    terms.orWait = true
    var choices = [
      Chooser.Choice(answer: .waitingList, label: Texts.Dialog.joinWaitingList)
    ]
    if board.tasks[id]?.help != nil {
      choices.append(
        Chooser.Choice(answer: .act(.onTask(id, .help(.join))), label: Command.joinHelp.name)
      )
    }
    return Chooser(
      question: .full(id, terms),
      title: Texts.Dialog.full,
      message: message,
      choices: choices + [Chooser.Choice(answer: .nothing, label: Texts.Dialog.leaveIt)]
    )
  }

  /// A clash of times is a warning that one may pass (R9).
  private func clash(_ id: TaskID, _ terms: ClaimTerms, _ message: Phrase) -> Chooser {
    var terms = terms
    terms.despiteClash = true
    return Chooser(
      question: .clash(.claim(id, terms)),
      title: Texts.Dialog.sameTime,
      message: message,
      choices: [
        Chooser.Choice(answer: .nothing, label: Texts.Dialog.leaveIt),
        Chooser.Choice(answer: .anyway, label: Texts.Dialog.doItAnyway),
      ]
    )
  }
}

extension Action {
  /// What is claimed and how, when it is a claim or the acceptance of an invitation.
  fileprivate var claiming: (TaskID, ClaimTerms)? {
    switch self {
    case .claim(let id, let terms), .onTask(let id, .invitation(.accept(let terms))): (id, terms)
    default: nil
    }
  }
}

extension Refusal {
  /// The task that stands in the way, where it is one.
  fileprivate var task: TaskID? {
    switch self {
    case .servesNobody(let task), .alreadyOnIt(let task, _, _), .alreadyWaiting(let task, _),
      .noPlaceLeft(let task, _), .placeOffered(let task, _), .placeReserved(let task, _, _),
      .notOnIt(let task), .alreadyDone(let task, _), .alreadyDropped(let task, _),
      .notFinished(let task), .notWaiting(let task), .alreadySo(let task), .clashes(let task, _):
      task.id
    default: nil
    }
  }
}
