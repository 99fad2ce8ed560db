import TaskModel
import TestSupport
import Testing

@Suite("R6: account to the stakeholder")
struct LookingBackTests {
  private let today = Day.of(2026, 11, 21)
  private let both = Task.soup { $0.serves = ["bewoners", "bieb"] }

  @Test("R6: each stakeholder has an account of their own; who was not asked comes back on a day")
  func accounts() throws {
    var board = Board.linde([both])
    let words = Finishing(
      accounts: [
        AccountWords(stakeholder: "bieb", said: " Fijn. "),
        AccountWords(stakeholder: "bieb", unwanted: "Vlekken."),
      ],
      askLaterOn: .of(2026, 12, 1)
    )
    try board.act(.done("soep", words), by: "jan", at: 5)
    let task = try board.soup()
    #expect(
      task.accounts == [
        Account(
          stakeholder: "bieb",
          at: .minute(5),
          by: "jan",
          asked: true,
          said: "Fijn.",
          unwanted: "Vlekken."
        ),
        Account(stakeholder: "bewoners", at: .minute(5), by: "jan", laterOn: .of(2026, 12, 1)),
      ]
    )
    #expect(task.notAskedYet == ["bewoners"])
    #expect(!task.isAccountDue(on: today))
    #expect(task.isAccountDue(on: .of(2026, 12, 1)))
  }

  @Test("R6: an account is added after finishing, and what was said before stays")
  func added() throws {
    var board = Board.linde([.soup()])
    try board.act(.done("soep", Finishing(askLaterOn: today)), by: "jan")
    for text in ["Lekker.", "Wel zout."] {
      let words = Finishing(accounts: [AccountWords(said: text)])
      try board.act(.done("soep", words), by: "piet", at: 61)
    }
    let twice = Finishing(accounts: [AccountWords(said: "Lekker.")])
    let task = try board.soup()
    let done = Stamp(at: .minute(60), by: "jan")
    #expect(board.refusal(of: .done("soep", twice), by: "piet", at: 61) == .alreadyDone(task, done))
    let account = try #require(try board.soup().accounts.first)
    #expect(try board.soup().accounts.count == 1)
    #expect(account.asked && account.laterOn == nil)
    #expect(account.said == "Lekker.\nWel zout.")
    #expect(try board.soup().done == Stamp(at: .minute(60), by: "jan"))
    #expect(board.tasks.count == 1)
  }

  @Test("R6, R16: nothing has to be said; not asked yet is an answer, and can be found")
  func nothingSaid() throws {
    var board = Board.linde([.soup(), .soup("brood") { $0.serves = [] }, .soup("later")])
    for id in ["soep", "brood"] as [TaskID] { try board.act(.done(id), by: "jan") }
    let matcher = try board.matcher("is:unaccounted")
    let dutch = try board.matcher("is:navragen")
    #expect(board.everyTask.filter(matcher.matches).map(\.id) == ["soep"])
    #expect(board.everyTask.filter(dutch.matches).map(\.id) == ["soep"])
    #expect(
      board.tasks.indices.map { matcher.mayMatch(board.tasks.summary(at: $0)) }
        == [true, true, false]
    )
    #expect(try Filter("is:unaccounted", today: today).mentionsState)
  }

  @Test("R14: did not work, did learn: an experiment ends with what was learnt")
  func experiment() throws {
    var board = Board.linde([.soup { $0.experiment = Experiment(expects: "Veel gasten.") }])
    try board.act(.done("soep", Finishing(happened: "Er kwam niemand.")), by: "jan")
    try board.act(.done("soep", Finishing(learned: "Kook op vrijdag.")), by: "jan")
    let expected = Experiment(
      expects: "Veel gasten.",
      happened: "Er kwam niemand.",
      learned: "Kook op vrijdag."
    )
    #expect(try board.soup().experiment == expected)
    #expect(try board.soup().state == .done)
  }

  @Test("Again? each says it once an occurrence, on finishing or on giving back")
  func again() throws {
    let claimed = Task.soup { task in
      task.repeats = Recurrence(rule: "week")
      task.on = Moment("2026-11-25")
      task.claims = [Claim(person: "piet", at: .minute(0))]
    }
    var board = Board.linde([claimed])
    let words = AgainWords(.differently, "Met twee.")
    try board.act(.together([.release("soep"), .onTask("soep", .again(words))]), by: "piet", at: 1)
    try board.act(.done("soep", Finishing(again: AgainWords(.no))), by: "jan", at: 2)
    try board.act(.done("soep", Finishing(again: AgainWords(.yes))), by: "jan", at: 3)
    #expect(
      try board.soup().again == [
        Again(by: "piet", at: .minute(1), answer: .differently, text: "Met twee."),
        Again(by: "jan", at: .minute(3), answer: .yes),
      ]
    )
    let next = try #require(board.next(of: try board.soup()))
    #expect(next.again.isEmpty && next.selfReview == nil)
    #expect(board.previous(of: next, atMost: 1).first?.again.count == 2)
  }

  @Test("R13: whether people could do it themselves is asked of each occurrence")
  func selfReview() throws {
    var board = Board.linde([.soup { $0.repeats = Recurrence(rule: "week") }])
    try board.act(.done("soep", Finishing(selfReview: .guide)), by: "jan", at: 2)
    #expect(
      try board.soup().selfReview == SelfReview(at: .minute(2), by: "jan", answer: .guide)
    )
  }
}

@Suite("R16: thanks")
struct ThankingTests {
  private func thanks(_ from: String, _ to: [PersonID]) -> Action {
    .thank(Thanks(id: "w", from: from, to: to, about: "soep", text: " Mooi. ", at: nil))
  }

  @Test("R16: thanks are kept with who, whom, what for and when")
  func kept() throws {
    var board = Board.linde([.soup()])
    try board.act(thanks("jan", ["piet", "fatima", "piet"]), by: "jan", at: 4)
    #expect(
      Array(board.thanks) == [
        Thanks(
          id: "w",
          from: "jan",
          to: ["piet", "fatima"],
          about: "soep",
          text: "Mooi.",
          at: .minute(4)
        )
      ]
    )
  }

  @Test("R16: a stakeholder gives thanks, passed on by one of us, and not to the one they are")
  func fromStakeholder() throws {
    var board = Board.linde([.soup()])
    try board.act(
      .addStakeholder(Stakeholder(id: "club", name: "Club", person: "piet")),
      by: "jan"
    )
    try board.act(thanks("club", ["jan"]), by: "jan")
    #expect(board.giver(of: board.thanks[0]) == .stakeholder("club"))
    #expect(board.refusal(of: thanks("club", ["piet"]), by: "jan") == .identifierTaken("w"))
    let another = Thanks(id: "x", from: "club", to: ["piet"], text: "Mooi.", at: nil)
    #expect(board.refusal(of: .thank(another), by: "jan") == .thanksToSelf("piet"))
  }

  @Test("An identifier in use is replaced by a free one")
  func identifier() throws {
    var board = Board.linde([.soup()])
    try board.act(thanks("jan", ["piet"]), by: "jan")
    var generator = SeededGenerator(seed: 1)
    let action = thanks("jan", ["piet"]).withFreeIdentifier(on: board, using: &generator)
    try board.act(action, by: "jan")
    #expect(board.thanks.count == 2)
    #expect(board.thanks[1].id.rawValue.count == 6)
  }
}
