@testable import BoardFile
import TaskModel
import TestSupport
import Testing

/// Who takes something back, and what the board has by then.
private let team = """
  {"id":"jan","name":"Jan","engagement":"paid"},
  {"id":"fatima","name":"Fatima","engagement":"volunteer"},
  {"id":"piet","name":"Piet","engagement":"volunteer"}
  """

private func board(_ tasks: String...) -> String {
  boardText(tasks: tasks, people: team)
}

private let soupRecord =
  #"{"id":"k7f2","title":"Soep","places":[{"id":"a","count":2}],"zz":{ "a":1.0}}"#

@Suite("R9: everything can be undone")
struct UndoTests {
  private let claim = Action.claim(
    TaskID(unchecked: "k7f2"),
    ClaimTerms(forWhom: .notKnownYet, orWait: true)
  )
  private let release = Action.release(TaskID(unchecked: "k7f2"))

  @Test("R9: undo gives the same bytes, the log aside, and redo those after the action")
  func sameBytes() throws {
    for record in [soupRecord, soupRecord.replacing("}]", with: #"}],"tags":["x"]"#)] {
      let before = board(record)
      var story = try Story(before)
      try story.act(claim, "jan")
      let after = story.text
      try story.act(.undo(1), "jan")
      #expect(records(of: story.text) == records(of: before))
      try story.act(.redo(1), "jan")
      #expect(records(of: story.text) == records(of: after))
      try story.act(.undo(1), "jan")
      #expect(records(of: story.text) == records(of: before))
      #expect(try document(story.text).board.log.count == 4)
    }
  }

  @Test("R9: what others did since, elsewhere or beside it, stays")
  func othersStay() throws {
    var story = try Story(board(soupRecord, #"{"id":"b","title":"Brood"}"#))
    try story.act(claim, "jan")
    try story.act(claim, "fatima")
    try story.act(.drop(TaskID(unchecked: "b"), because: "op"), "fatima")
    try story.act(.undo(1), "jan")
    #expect(try story.holders == ["fatima"])
    #expect(try story.board.tasks[TaskID(unchecked: "b")]?.state == .dropped)
  }

  @Test("R9: undo is refused with the name and the change when somebody built on it")
  func builtUpon() throws {
    var story = try Story(board(soupRecord))
    try story.act(.addTask(Task(id: TaskID(unchecked: "b"), title: "Brood")), "jan")
    try story.act(
      .claim(TaskID(unchecked: "b"), ClaimTerms(forWhom: .notKnownYet)),
      "fatima"
    )
    guard case .builtUpon(let mine, let theirs) = story.refusal(of: .undo(1), "jan") else {
      Issue.record("not refused, or for another reason")
      return
    }
    #expect(mine.deed == .addTask)
    #expect(theirs.deed == .claim && theirs.by?.rawValue == "fatima")
    // What was built on it is gone again: then it can be taken back.
    try story.act(.undo(1), "fatima")
    try story.act(.undo(1), "jan")
    #expect(try story.board.tasks[TaskID(unchecked: "b")] == nil)
  }

  @Test("R9: giving back cannot be taken back once the place is taken")
  func placeTaken() throws {
    var story = try Story(board(#"{"id":"k7f2","title":"Soep"}"#))
    try story.act(claim, "jan")
    try story.act(release, "jan")
    try story.act(claim, "fatima")
    guard case .noPlaceLeft(_, let takenBy) = story.refusal(of: .undo(1), "jan") else {
      Issue.record("not refused, or for another reason")
      return
    }
    #expect(takenBy.map(\.person.rawValue) == ["fatima"])
  }

  @Test("R9: what was changed by hand since is not overwritten")
  func byHand() throws {
    var story = try Story(board(soupRecord))
    try story.act(.drop(TaskID(unchecked: "k7f2"), because: "op"), "jan")
    story.text = story.text.replacing("\"op\"", with: "\"geen zin\"")
    guard case .changedSince = story.refusal(of: .undo(1), "jan") else {
      Issue.record("not refused, or for another reason")
      return
    }
  }

  @Test("R9: entries of an older program, or made by hand, say that they can't be undone")
  func withoutTrace() throws {
    let entry =
      #"{"id":"e1","at":"2026-11-21T12:00:00Z","by":"jan","did":"claim","on":"task:k7f2"}"#
    let text = board(soupRecord).replacing("\"log\": [\n]", with: "\"log\": [\n\(entry)\n]")
    guard case .notUndoable = try Story(text).refusal(of: .undo(1), "jan") else {
      Issue.record("not refused, or for another reason")
      return
    }
  }

  @Test("Undo goes back step by step, redo forward, and a new action ends what could be redone")
  func stepByStep() throws {
    var story = try Story(board(soupRecord, #"{"id":"b","title":"Brood"}"#))
    #expect(story.refusal(of: .undo(1), "jan") == .nothingToUndo)
    #expect(story.refusal(of: .redo(1), "jan") == .nothingToRedo)
    var texts = [story.text]
    for number in 1...4 {
      try story.act(.onTask(TaskID(unchecked: "b"), .wait(for: "dag \(number)")), "jan")
      texts.append(story.text)
    }
    for step in [3, 2, 1] {
      try story.act(.undo(1), "jan")
      #expect(records(of: story.text) == records(of: texts[step]))
    }
    for step in [2, 3] {
      try story.act(.redo(1), "jan")
      #expect(records(of: story.text) == records(of: texts[step]))
    }
    try story.act(.undo(1), "jan")
    try story.act(claim, "jan")
    #expect(story.refusal(of: .redo(1), "jan") == .nothingToRedo)
    try story.act(.undo(1), "jan")
    try story.act(.undo(1), "jan")
    #expect(records(of: story.text) == records(of: texts[1]))
  }

  @Test("Several at once: undo 3, redo 2; as many as there are")
  func several() throws {
    var story = try Story(board(soupRecord, #"{"id":"b","title":"Brood"}"#))
    var texts = [story.text]
    for number in 1...3 {
      try story.act(.onTask(TaskID(unchecked: "b"), .wait(for: "dag \(number)")), "jan")
      if number == 2 { try story.act(claim, "fatima") }
      texts.append(story.text)
    }
    try story.act(.undo(2), "jan")
    let wait = try story.board.tasks[TaskID(unchecked: "b")]?.waiting
    #expect(wait?.on == "dag 1")
    #expect(try story.holders == ["fatima"])
    try story.act(.redo(2), "jan")
    #expect(records(of: story.text) == records(of: texts[3]))
    try story.act(.undo(9), "jan")
    #expect(try story.board.tasks[TaskID(unchecked: "b")]?.waiting == nil)
    #expect(story.refusal(of: .undo(1), "jan") == .nothingToUndo)
  }

  @Test("A bulk action is one undo, and one redo")
  func bulk() throws {
    let before = board(soupRecord, #"{"id":"b","title":"Brood"}"#, #"{"id":"c","title":"Kaas"}"#)
    var story = try Story(before)
    try story.act(
      .together(["k7f2", "b", "c"].map { .drop(TaskID(unchecked: $0), because: "op") }),
      "jan"
    )
    let after = story.text
    #expect(try story.board.log.count == 3)
    try story.act(.undo(1), "jan")
    #expect(records(of: story.text) == records(of: before))
    try story.act(.redo(1), "jan")
    #expect(records(of: story.text) == records(of: after))
  }

  @Test("What others do not have any more does not come back: a removed record is still needed")
  func stillNeeded() throws {
    var story = try Story(board(soupRecord))
    let noor = Person(id: PersonID(unchecked: "noor"), name: "Noor", engagement: .paid)
    try story.act(.addPerson(noor), "jan")
    try story.act(claim, "noor")
    guard case .builtUpon(_, let theirs) = story.refusal(of: .undo(1), "jan") else {
      Issue.record("not refused, or for another reason")
      return
    }
    #expect(theirs.by?.rawValue == "noor")
  }

  @Test("Unknown fields of what was taken out come back")
  func unknownFields() throws {
    let claimed =
      #"{"id":"k7f2","title":"Soep","claims":[{"x":[1.50],"person":"jan","#
      + #""at":"2026-11-21T12:00:00Z"},{"person":"piet","at":"2026-11-21T12:00:01Z","waiting":true}]}"#
    let before = board(claimed)
    var story = try Story(before)
    try story.act(release, "jan")
    #expect(!story.text.split(separator: "\"log\"")[0].contains("1.50"))
    try story.act(.undo(1), "jan")
    #expect(records(of: story.text) == records(of: before))
  }

  @Test("The first, a middle, the last and the only new record are taken out again")
  func recordsAreTakenOut() throws {
    for tasks in [[], [soupRecord], [soupRecord, #"{"id":"b","title":"Brood"}"#]] {
      let before = boardText(tasks: tasks, people: team)
      var story = try Story(before)
      let new = ["x", "y"].map { Action.addTask(Task(id: TaskID(unchecked: $0), title: "T")) }
      try story.act(.together(new), "jan")
      try story.act(.addTask(Task(id: TaskID(unchecked: "z"), title: "Z")), "fatima")
      let all = story.text
      try story.act(.undo(1), "jan")
      #expect(try story.board.tasks.count == tasks.count + 1)
      #expect(damage(story.text.utf8) == nil)
      try story.act(.undo(1), "fatima")
      #expect(records(of: story.text) == records(of: before))
      try story.act(.redo(1), "jan")
      try story.act(.redo(1), "fatima")
      #expect(records(of: story.text) == records(of: all))
    }
  }
}

/// Everything of a board file but its log.
func records(of text: String) -> Substring {
  text[..<(text.firstRange(of: "\"log\"")?.lowerBound ?? text.endIndex)]
}

/// A board file, and what people do to it one after the other.
struct Story {
  var text: String
  private var minute = 0

  init(_ text: String) throws {
    self.text = text
    _ = try document(text)
  }

  var board: Board { get throws { try document(text).board } }

  var holders: [String] {
    get throws {
      try board.tasks[TaskID(unchecked: "k7f2")]?.holders.map(\.person.rawValue) ?? []
    }
  }

  mutating func act(_ action: Action, _ person: String) throws {
    minute += 1
    let instant = "2026-11-21T13:\(minute < 10 ? "0" : "")\(minute):00Z"
    text = try document(text).text(after: action, by: person, at: instant)
  }

  func refusal(of action: Action, _ person: String) -> Refusal? {
    do {
      _ = try document(text).text(after: action, by: person)
    } catch {
      return error as? Refusal
    }
    return nil
  }
}

@Suite("R9: finishing and thanking can be undone")
struct UndoFinishingTests {
  private let soup = TaskID(unchecked: "k7f2")
  private let today = Day(year: 2026, month: 11, day: 25)
  private let record =
    #"{"id":"k7f2","title":"Soep","serves":["bewoners"],"on":"2026-11-25","repeat":"week","zz":[1.0]}"#

  private var before: String { boardText(tasks: [record], people: team) }

  @Test("R9: undo of done takes the next occurrence back with it, and redo brings both")
  func next() throws {
    var story = try Story(before)
    try story.act(.done(soup, Finishing(today: today)), "jan")
    let after = story.text
    #expect(try story.board.tasks.count == 2)
    try story.act(.undo(1), "jan")
    #expect(records(of: story.text) == records(of: before))
    try story.act(.redo(1), "jan")
    #expect(records(of: story.text) == records(of: after))
  }

  @Test("R9: undo of done is refused once somebody claimed the next occurrence")
  func builtUpon() throws {
    var story = try Story(before)
    try story.act(.done(soup, Finishing(today: today)), "jan")
    let next = try #require(try story.board.tasks[soup].flatMap(story.board.next(of:)))
    try story.act(.claim(next.id, ClaimTerms(forWhom: .notKnownYet)), "fatima")
    guard case .builtUpon(_, let theirs) = story.refusal(of: .undo(1), "jan") else {
      Issue.record("not refused, or for another reason")
      return
    }
    #expect(theirs.by?.rawValue == "fatima")
  }

  @Test(
    "R9: whatever is said on finishing, and thanks, undo gives the same bytes",
    arguments: 1...12
  )
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var story = try Story(before)
    var texts: [String] = []
    for number in 1...8 {
      let text = story.text
      do {
        try story.act(action(number, &generator), "jan")
        texts.append(text)
      } catch is Refusal {}
    }
    #expect(texts.count > 2)
    for text in texts.reversed() {
      try story.act(.undo(1), "jan")
      #expect(records(of: story.text) == records(of: text))
    }
  }

  private func action(_ number: Int, _ generator: inout SeededGenerator) -> Action {
    var words = Finishing(today: today)
    if Bool.random(using: &generator) { words.accounts = [AccountWords(said: "Zin \(number)")] }
    if Bool.random(using: &generator) { words.again = AgainWords(.yes, "\(number)") }
    if Bool.random(using: &generator) { words.selfReview = .together }
    if Bool.random(using: &generator) { words.askLaterOn = today }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return .reopen(soup)
    case 1:
      return .thank(
        Thanks(
          id: ThanksID(unchecked: "w\(number)"),
          from: "jan",
          to: [PersonID(unchecked: "piet")],
          text: "Mooi.",
          at: nil
        )
      )
    default: return .done(soup, words)
    }
  }
}
