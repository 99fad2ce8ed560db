import TaskModel

extension Model {
  /// Does something with a task, beside taking it up and finishing it, or asks what must be known.
  mutating func runOnTask(_ command: Command) -> [Effect] {
    let tasks = tasksToActOn
    guard let task = tasks.first else {
      status = Status(kind: .own, text: Texts.Board.noTask)
      return []
    }
    switch command {
    case .standIn: return act(tasks.map { .onTask($0.id, .standIn(!isSeekingStandIn(in: tasks))) })
    case .wait:
      guard tasks.contains(where: { $0.waiting == nil }) else { return resume(tasks) }
      ask(.stuck(tasks.map(\.id)))
    case .resume: return resume(tasks)
    case .tag: ask(.tags(tasks.map(\.id)))
    case .copyID: return copyID(of: tasks)
    default: return run(command, on: task)
    }
    return []
  }

  /// Does something that is done to one task at a time.
  private mutating func run(_ command: Command, on task: Task) -> [Effect] {
    switch command {
    case .accept: return claim(task) { .onTask(task.id, .invitation(.accept($0))) }
    case .joinHelp: return act(.onTask(task.id, .help(.join)))
    case .endHelp: return act(.onTask(task.id, .help(.end(since: task))))
    case .part: choosePart(of: task)
    case .invite: chooseGuest(for: task)
    case .decline: confirmDeclining(task)
    case .withdraw: return withdraw(from: task)
    case .askHelp: askHelp(with: task)
    case .again: chooseAgain(of: task)
    case .split: ask(.part(task.id, after: []))
    case .remark: ask(.remark(task.id))
    case .ask: ask(.question(task.id))
    case .reply: chooseRemark(of: task)
    case .answered: return chooseQuestion(of: task)
    case .addStep: ask(.step(task.id))
    case .step: chooseStep(of: task)
    case .removeStep: chooseStepToRemove(of: task)
    case .addPlace: openForm(PlaceForm(task: task.id, place: nil))
    case .editPlace: choosePlaceToEdit(of: task)
    case .reserve: openForm(ReserveForm(about: task.id))
    case .removePlace: choosePlaceToRemove(of: task)
    case .unreserve: return chooseReserved(of: task)
    default: break
    }
    return []
  }

  private func isSeekingStandIn(in tasks: [Task]) -> Bool {
    guard let me else { return false }
    return tasks.allSatisfy { $0.claim(of: me)?.standIn == true }
  }

  private mutating func resume(_ tasks: [Task]) -> [Effect] {
    act(tasks.map { .onTask($0.id, .resume(since: $0)) })
  }

  /// Several identifiers stand beside each other, as the command line takes them.
  private mutating func copyID(of tasks: [Task]) -> [Effect] {
    let text = tasks.map(\.id.rawValue).joined(separator: " ")
    status = Status(kind: .own, text: Texts.Doing.copied(text))
    return [.copy(text)]
  }

  private mutating func choosePart(of task: Task) {
    func terms(_ part: Claim.Part) -> Action { .claim(task.id, ClaimTerms(part: part)) }
    choose(
      Texts.Doing.myPart,
      [
        Chooser.Choice(answer: .act(terms(.lead)), label: Texts.Doing.iLead),
        Chooser.Choice(answer: .act(terms(.help)), label: Texts.Doing.iHelpOut),
      ]
    )
  }

  /// Whom a task suits comes first, by name, and then all others.
  private mutating func chooseGuest(for task: Task) {
    let suited = board.peopleSuiting(task, on: today).filter { $0.id != me }
    let others = people(without: suited.map(\.id)).filter { $0.id != me }
    let choices =
      suited.map { person in
        Chooser.Choice(
          answer: .ask(.invitation(task.id, person.id)),
          label: Texts.Doing.suits(person)
        )
      }
      + others.map {
        Chooser.Choice(
          answer: .ask(.invitation(task.id, $0.id)),
          label: Phrase(same: $0.name)
        )
      }
    choose(Texts.Doing.whomToInvite, choices, isSearchable: true)
  }

  /// Those who have not left, by name.
  func people(without excluded: [PersonID] = []) -> [Person] {
    board.people.filter { $0.left == nil && !excluded.contains($0.id) }.sortedByName(\.name)
  }

  /// Nobody can take it back, for it leaves no trace; so it is asked once.
  private mutating func confirmDeclining(_ task: Task) {
    choose(
      Texts.Doing.decline,
      [
        Chooser.Choice(
          answer: .act(.onTask(task.id, .invitation(.decline))),
          label: Texts.Doing.iDecline
        )
      ],
      message: Texts.Doing.noReason
    )
  }

  private mutating func withdraw(from task: Task) -> [Effect] {
    func action(_ invite: Invite) -> Action {
      .onTask(task.id, .invitation(.withdraw(invite.person)))
    }
    let mine = task.invites.filter { $0.by == me }
    guard let first = mine.first else {
      status = Status(kind: .refusal, text: sentences.refusal(.notInvited(task)))
      return []
    }
    guard mine.count > 1 else { return act(action(first)) }
    choose(
      Texts.Doing.whichInvitation,
      mine.map {
        Chooser.Choice(answer: .act(action($0)), label: Phrase(same: sentences.name($0.person)))
      }
    )
    return []
  }

  private mutating func askHelp(with task: Task) {
    guard let help = task.help else { return ask(.talent(task.id)) }
    choose(
      Texts.Doing.asksHelp(help),
      [
        Chooser.Choice(answer: .ask(.talent(task.id)), label: Texts.Doing.askOtherHelp),
        Chooser.Choice(
          answer: .act(.onTask(task.id, .help(.end(since: task)))),
          label: Command.endHelp.name
        ),
      ]
    )
  }

  private mutating func chooseAgain(of task: Task) {
    func say(_ answer: Again.Answer) -> Chooser.Answer {
      .act(.onTask(task.id, .again(AgainWords(answer))))
    }
    choose(
      Texts.Doing.again,
      [
        Chooser.Choice(answer: say(.yes), label: Texts.Doing.yes),
        Chooser.Choice(answer: say(.no), label: Texts.Doing.no),
        Chooser.Choice(answer: .ask(.differently(task.id)), label: Texts.Doing.differently),
      ]
    )
  }
}
