import TaskModel

// What is asked in a meeting, step by step: a question with a few answers each.

extension Model {
  private func person(_ id: PersonID, _ answer: Chooser.Answer) -> Chooser.Choice {
    Chooser.Choice(answer: answer, label: Phrase(same: sentences.name(id)))
  }

  /// Who leads; then the case it begins with.
  mutating func chooseHost() {
    guard let me else { return askWho(then: nil) }
    let expected = board.expectedHost(meeting.kind)
    let near = [expected, me].compactMap(\.self)
    let others = people(without: near).map(\.id)
    var hosts: [PersonID] = []
    for id in near + others where !hosts.contains(id) && (id == me || isMarked(id)) {
      hosts.append(id)
    }
    let id = board.unusedMeetingID(using: &identifiers)
    choose(
      Texts.MeetingMode.whoLeads,
      hosts.map { host in
        let present = people().map(\.id).filter { isMarked($0) && $0 != host }
        let draft = Meeting(id: id, kind: meeting.kind, host: host, present: present)
        return person(host, .choose(beginning(of: draft)))
      },
      isSearchable: hosts.count > 8
    )
  }

  private func isMarked(_ person: PersonID) -> Bool { meeting.present.contains(person) }

  /// With which case a meeting begins, or why with none (R7).
  private func beginning(of draft: Meeting) -> Chooser {
    func starting(with id: CaseID) -> Action {
      var meeting = draft
      meeting.openingCase = id
      return .startMeeting(meeting)
    }
    let cases = board.cases(with: .everything).filter(\.isOpen).map {
      Chooser.Choice(answer: .act(starting(with: $0.id)), label: Phrase(same: $0.title))
    }
    let themes = board.sharedThemes().compactMap { shared in
      shared.cases.last.map { takingUp(shared, in: draft.id, after: starting(with: $0)) }
    }
    return Chooser(
      Texts.MeetingMode.whichCase,
      cases + themes + [
        Chooser.Choice(answer: .run(.addCase), label: Texts.MeetingMode.anotherCase),
        Chooser.Choice(answer: .ask(.withoutCase(draft)), label: Texts.MeetingMode.withoutCase),
      ],
      message: Texts.MeetingMode.whyCase
    )
  }

  /// To take open cases up together that share a theme: it begins with the latest of them, and that
  /// they may be one question is a point, so that it leads somewhere.
  private func takingUp(
    _ shared: SharedTheme,
    in meeting: MeetingID,
    after action: Action?
  ) -> Chooser.Choice {
    var identifiers = identifiers
    let id = board.unusedPointID(of: meeting, using: &identifiers)
    let words = Texts.Cases.together(shared.theme, count: shared.cases.count)
    let point = Meeting.Point(id: id, text: text(words))
    let actions = [action, .onMeeting(meeting, .addPoint(point))].compactMap(\.self)
    return Chooser.Choice(answer: .act(together(actions)), label: words)
  }

  /// What can be done with the case, or to begin with another one.
  mutating func chooseAboutCase(_ here: Meeting) {
    var choices: [Chooser.Choice] = []
    if let one = here.openingCase.flatMap({ board.cases[$0] }) {
      let label = { Texts.MeetingMode.aboutCase($0, isOpen: one.isOpen) }
      choices += [.conclude, .caseTask, .askCaseHelp, .thinkAlong, .edit]
        .filter { isUseful($0, for: .case(one.id)) }
        .map { Chooser.Choice(answer: .run($0), label: label($0)) }
    }
    let others = board.cases(with: .everything).filter { $0.isOpen && $0.id != here.openingCase }
    choices += others.map { one in
      Chooser.Choice(
        answer: .act(.onMeeting(here.id, .takeCase(one.id, since: here))),
        label: Texts.MeetingMode.beginWith(one.title)
      )
    }
    for shared in board.sharedThemes() {
      let words = Texts.Cases.together(shared.theme, count: shared.cases.count)
      if here.points.contains(where: { $0.text == words.en || $0.text == words.nl }) { continue }
      let isAbout = here.openingCase.map(shared.cases.contains) ?? false
      let takeCase = shared.cases.last.map { Action.onMeeting(here.id, .takeCase($0, since: here)) }
      choices.append(takingUp(shared, in: here.id, after: isAbout ? nil : takeCase))
    }
    choices.append(Chooser.Choice(answer: .run(.addCase), label: Texts.MeetingMode.anotherCase))
    if here.openingCase != nil {
      choices.append(
        Chooser.Choice(
          answer: .ask(.inMeeting(here.id, .noCase)),
          label: Texts.MeetingMode.withoutCase
        )
      )
    }
    choose(Texts.MeetingMode.theCase, choices)
  }

  /// Who of those present takes the task on: R3's one exception.
  mutating func claimInMeeting() -> [Effect] {
    guard let here = meetingHere, here.isOpen, let task = currentTask else {
      status = Status(kind: .own, text: Texts.Board.noTask)
      return []
    }
    let free = board.people.filter { person in
      here.present.contains(person.id) && person.left == nil
        && !(task.claim(of: person.id)?.hasPlace ?? false)
    }
    let names = free.sortedByName(\.name).map(\.id)
    choose(
      Texts.MeetingMode.whoSaysYes,
      names.map { id in
        let terms = ClaimTerms(orWait: task.kindsOfPlace.contains { task.free($0) != 0 })
        return person(id, .act(.onMeeting(here.id, .claim(task.id, for: id, terms))))
      },
      message: Texts.MeetingMode.onlyPresent,
      isSearchable: names.count > 8
    )
    return []
  }

  /// Who is there by now; whoever is marked can be unmarked.
  mutating func chooseWhoIsHere(_ here: Meeting) {
    let everybody = people()
    choose(
      Texts.MeetingMode.whoIsHere,
      everybody.map { one in
        let isHere = here.present.contains(one.id)
        return Chooser.Choice(
          answer: .act(.onMeeting(here.id, isHere ? .notPresent(one.id) : .present([one.id]))),
          label: Phrase(same: "[\(isHere ? "x" : " ")] \(one.name)")
        )
      },
      isSearchable: everybody.count > 8
    )
  }

  /// Who leads it from now on; whoever is not marked yet is there by that.
  mutating func chooseLeader(of here: Meeting) {
    let present = people().filter { here.present.contains($0.id) }
    let others = people(without: present.map(\.id))
    choose(
      Texts.MeetingMode.whoLeads,
      (present + others).filter { $0.id != here.host }.map {
        person($0.id, .act(.onMeeting(here.id, .host($0.id, since: here))))
      },
      message: here.host.map { Texts.MeetingMode.leads(sentences.name($0)) },
      isSearchable: true
    )
  }

  /// Along whose tasks the walk goes; all of them, after one.
  mutating func chooseStakeholder() {
    let served = Set(meeting.material.stops.flatMap(\.serves))
    let names = board.stakeholders.filter { served.contains($0.id) }.sortedByName(\.name)
    choose(
      Texts.MeetingMode.alongWhose,
      [Chooser.Choice(answer: .walkFor(nil), label: Texts.MeetingMode.allStakeholders)]
        + names.map { Chooser.Choice(answer: .walkFor($0.id), label: Phrase(same: $0.name)) }
    )
  }

  /// Walks along the tasks of a stakeholder, or along all of them again.
  mutating func walk(for stakeholder: StakeholderID?) {
    let task = meetingTask?.id
    meeting.stakeholder = stakeholder
    meeting.cursor = walkStops.firstIndex { $0.task == task } ?? 0
  }

  /// What can be done about a stakeholder whom nobody heard or answered.
  mutating func chooseAboutStakeholder() {
    guard case .stakeholder(let id) = meetingItem else { return }
    choose(
      Phrase(same: sentences.name(id)),
      [.hear, .answer, .account, .bringUp].map {
        Chooser.Choice(answer: .run($0), label: $0.name)
      }
    )
  }

  /// What is decided on the point or the agreement under the cursor.
  mutating func chooseDecision(_ here: Meeting) {
    switch meetingItem {
    case .agreement(let id):
      guard let agreement = board.agreements[id] else { return }
      let isProposal = agreement.state == .proposed
      let decide: [Chooser.Choice] =
        isProposal
        ? [
          Chooser.Choice(answer: .run(.consentAloud), label: Texts.MeetingMode.consentAloud),
          Chooser.Choice(
            answer: .act(.onAgreement(id, .adopt(in: here.id, since: agreement))),
            label: Texts.MeetingMode.adopt
          ),
        ] : []
      let others: [Command] =
        isProposal
        ? [.object, .askProposal, .solve, .consent, .edit, .endAgreement]
        : [.reviewAgreement, .endAgreement]
      choose(
        Phrase(same: agreement.title),
        decide
          + others.filter { isUseful($0, for: .agreement(id)) }.map {
            Chooser.Choice(answer: .run($0), label: $0.name)
          }
      )
    case .point: chooseOutcome(in: here)
    default:
      choose(
        Texts.Meetings.step(.decide),
        [.bringUp, .propose].map { Chooser.Choice(answer: .run($0), label: $0.name) }
      )
    }
  }

  /// Where the point under the cursor led; otherwise the first that led nowhere yet.
  mutating func chooseOutcome(in here: Meeting) {
    var wanted = here.openPoints.first
    if case .point(let id) = meetingItem { wanted = here.points.first { $0.id == id } }
    guard let point = wanted else {
      status = Status(kind: .own, text: Texts.MeetingMode.noPoints)
      return
    }
    func settle(_ outcome: Meeting.Point.Outcome, _ ref: String?) -> Chooser.Answer {
      .act(.onMeeting(here.id, .settle(point.id, outcome, ref: ref, since: here)))
    }
    let story = MeetingStory(here, on: board).tasks(of: here)
    let tasks = story.compactMap { board.tasks.position(of: $0) }.sorted().map { board.tasks[$0] }
    let agreements = board.agreements.filter {
      $0.state == .proposed || $0.adopted?.meeting == here.id
    }
    choose(
      Phrase(same: point.text),
      [
        Chooser.Choice(answer: .settleWith(point.id, .add), label: Texts.MeetingMode.newTask),
        Chooser.Choice(
          answer: .settleWith(point.id, .propose),
          label: Texts.MeetingMode.newAgreement
        ),
        Chooser.Choice(answer: settle(.question, nil), label: Texts.MeetingMode.aQuestion),
        Chooser.Choice(answer: settle(.nothing, nil), label: Texts.MeetingMode.nothing),
      ]
        + tasks.map {
          Chooser.Choice(
            answer: settle(.task, $0.id.rawValue),
            label: Texts.MeetingMode.theTask($0.title)
          )
        }
        + agreements.map {
          Chooser.Choice(
            answer: settle(.agreement, $0.id.rawValue),
            label: Texts.MeetingMode.theAgreement($0.title)
          )
        },
      message: Texts.MeetingMode.whereDidItLead
    )
  }

  /// Makes what a point led to, with its words to begin with.
  mutating func settle(_ point: PointID, with command: Command) -> [Effect] {
    let words = meetingHere?.points.first { $0.id == point }?.text
    meeting.settling = meetingHere.map { (point, seen: $0) }
    guard command == .propose else {
      if draft.text.isEmpty, let words { draft = TextField(words) }
      return run(command)
    }
    openForm(ProposeForm(), typed: words.map { ["title": $0] } ?? [:])
    return []
  }

  /// What we celebrate, and who leads next: claimed, or drawn (R15).
  mutating func chooseCelebration(_ here: Meeting) {
    choose(
      Texts.Meetings.step(.celebrate),
      [.celebrate, .leadNext].map { Chooser.Choice(answer: .run($0), label: $0.name) }
    )
  }

  mutating func chooseNextHost(_ here: Meeting) {
    let names = people().map(\.id).filter { here.present.contains($0) }
    let pool = names.filter { $0 != here.host }
    let seed = String(identifiers.next(), radix: 36)
    let draw = Chooser.Choice(
      answer: .act(.onMeeting(here.id, .drawNext(from: pool, seed: seed, since: here))),
      label: Texts.MeetingMode.drawLots
    )
    choose(
      Texts.MeetingMode.whoLeadsNext,
      names.map { person($0, .act(.onMeeting(here.id, .leadNext($0, since: here)))) }
        + (pool.isEmpty ? [] : [draw])
    )
  }
}
