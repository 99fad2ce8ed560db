import TaskModel
import TestSupport
import Testing

@Suite("R3: nobody assigns")
struct NobodyAssignsTests {
  @Test("R3: no action adds, changes or removes a claim of somebody else, stand-ins aside")
  func claimsOfOthersAreLeftAlone() {
    for seed in 1...150 {
      let adventure = Adventure(seed: UInt64(seed))
      var board = adventure.board
      for (number, step) in adventure.steps.enumerated() {
        guard let outcome = try? board.applying(step.action, in: step.occasion) else { continue }
        // The exception is a yes that somebody present says in a meeting; see MeetingClaimTests.
        let actor = outcome.entry.who ?? step.occasion.by
        let before = claims(of: board, without: actor)
        let after = claims(of: outcome.board, without: actor)
        let taken = before.filter { !after.contains($0) }
        let put = after.filter { !before.contains($0) }
        #expect(put.isEmpty, "seed \(seed), step \(number): \(step.action)")
        #expect(taken.count <= 1, "seed \(seed), step \(number): \(step.action)")
        guard put.isEmpty, taken.count <= 1 else { return }
        for lost in taken {
          #expect(lost.claim.standIn, "seed \(seed), step \(number): \(step.action)")
          let heir = actor.flatMap { outcome.board.tasks[lost.task]?.claim(of: $0) }
          #expect(heir.map { $0.place ?? "a" } == lost.claim.place ?? "a")
          #expect(heir?.waiting == false)
        }
        board = outcome.board
      }
    }
  }

  @Test("R3: no action carries a person to put on a task", arguments: Action.oneOfEach)
  func noActionCarriesAPerson(action: Action) {
    switch action {
    // Lots name people, but never touch a task.
    case .addTask, .thank, .addPerson, .addStakeholder, .onPerson, .onStakeholder, .addCase,
      .propose, .addLesson, .onAgreement, .draw, .startInquiry, .addGuide, .onDraw, .onInquiry,
      .onGuide:
      break
    // Who is there is not who does it; saying yes there is the exception, in MeetingClaimTests.
    case .startMeeting, .onMeeting: break
    case .claim, .release, .done, .reopen, .drop, .onTask, .undo, .redo, .together,
      .onCase, .onLesson, .knowingly:
      #expect(!mentionsAPerson(action), "\(action)")
    }
  }

  @Test("R3: only inviting and taking that back name somebody, and they touch no claim")
  func invitingNamesSomebody() throws {
    let actions: [InvitationAction] = [
      .invite("piet", text: "Iets voor jou."), .withdraw("samira"), .decline,
    ]
    let task = Task.soup { task in
      task.claims = [Claim(person: "fatima", at: .minute(0))]
      task.invites = ["samira", "jan"].map { Invite(person: $0, by: "jan", at: nil, text: "Kom.") }
    }
    for action in actions {
      var board = Board.linde([task])
      try board.act(.onTask("soep", .invitation(action)), by: "jan")
      #expect(try board.soup().claims == task.claims)
      #expect(mentionsAPerson(action) == (action != .decline))
    }
  }

  @Test("One of every action is looked at")
  func noActionIsForgotten() {
    #expect(Set(Action.oneOfEach.map(\.kind)).count == Action.kindCount)
  }

  @Test("Nobody is on a task that has just been added")
  func anAddedTaskBringsNobodyAlong() throws {
    var board = Board.linde()
    let draft = Task.soup { $0.claims = [Claim(person: "piet", at: .minute(0))] }
    try board.act(.addTask(draft), by: "jan")
    #expect(try board.soup().claims.isEmpty)
  }

  @Test("Adding a task under an identifier in use is refused and takes nobody off")
  func addingDoesNotReplaceATask() throws {
    let board = Board.linde([.soup { $0.claims = [Claim(person: "piet", at: .minute(0))] }])
    #expect(board.refusal(of: .addTask(.soup()), by: "jan") == .identifierTaken("soep"))
  }

  private struct Held: Equatable {
    let task: TaskID
    let claim: Claim
  }

  private func claims(of board: Board, without actor: PersonID?) -> [Held] {
    board.everyTask.flatMap { task in
      task.claims.filter { $0.person != actor }.map { Held(task: task.id, claim: $0) }
    }
  }

  /// Whether a person's identifier stands anywhere in a value.
  private func mentionsAPerson(_ value: Any) -> Bool {
    if value is PersonID || value is Claim { return true }
    if value is TaskID || value is PlaceID { return false }
    return Mirror(reflecting: value).children.contains { mentionsAPerson($0.value) }
  }
}
