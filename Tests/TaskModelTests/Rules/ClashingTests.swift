import TaskModel
import TestSupport
import Testing

@Suite("R9: a clash of times is a warning that one may pass")
struct ClashingTests {
  struct Row: NamedRow {
    let name: String
    var mine = "2026-11-25T10:00"
    var myHours: Double?
    var other: String?
    var otherHours: Double?
    var claim: Claim? = Claim(person: "fatima", at: .minute(0))
    let clashes: Bool
  }

  private static let rows: [Row] = [
    Row(name: "the same time", other: "2026-11-25T10:00", clashes: true),
    Row(name: "within two hours, unless they say", other: "2026-11-25T11:59", clashes: true),
    Row(name: "one right behind the other", other: "2026-11-25T12:00", clashes: false),
    Row(name: "as long as it says", myHours: 0.5, other: "2026-11-25T10:30", clashes: false),
    Row(name: "the longer one", other: "2026-11-25T07:00", otherHours: 3.5, clashes: true),
    Row(
      name: "past midnight",
      mine: "2026-11-26T00:30",
      other: "2026-11-25T23:00",
      clashes: true
    ),
    Row(name: "the same day, without a time", other: "2026-11-25", clashes: false),
    Row(
      name: "mine without a time",
      mine: "2026-11-25",
      other: "2026-11-25T10:00",
      clashes: false
    ),
    Row(name: "another day", other: "2026-11-27T10:00", clashes: false),
    Row(name: "not mine", other: "2026-11-25T10:00", claim: nil, clashes: false),
    Row(
      name: "only waiting for it",
      other: "2026-11-25T10:00",
      claim: Claim(person: "fatima", at: .minute(0), waiting: true),
      clashes: false
    ),
    Row(
      name: "a stand-in is sought for it",
      other: "2026-11-25T10:00",
      claim: Claim(person: "fatima", at: .minute(0), standIn: true),
      clashes: false
    ),
    Row(
      name: "helping beside it",
      other: "2026-11-25T10:00",
      claim: Claim(person: "fatima", at: .minute(0), beside: true),
      clashes: false
    ),
  ]

  @Test("A clash is", arguments: rows)
  func clashes(row: Row) throws {
    let soup = Task.soup { ($0.on, $0.hours) = (Moment(row.mine), row.myHours) }
    let bread = Task.soup("brood") { task in
      task.on = row.other.flatMap { Moment($0) }
      task.hours = row.otherHours
      task.claims = [row.claim].compactMap(\.self)
    }
    var board = Board.linde([bread, soup])
    let refusal = board.refusal(of: .claim("soep", ClaimTerms()), by: "fatima")
    #expect(refusal == (row.clashes ? .clashes(soup, with: bread) : nil))
    try board.act(.claim("soep", ClaimTerms(despiteClash: true)), by: "fatima")
    #expect(try board.soup().onIt == ["fatima"])
  }

  @Test(
    "What is done or dropped is no clash",
    arguments: [Action.done("brood"), .drop("brood", because: "op")]
  )
  func finished(finish: Action) throws {
    let tasks = ["brood", "soep"].map { id in
      Task.soup(TaskID(literal: id)) { $0.on = Moment("2026-11-25T10:00") }
    }
    var board = Board.linde(tasks)
    try board.act(.claim("brood", ClaimTerms()), by: "jan")
    try board.act(finish, by: "jan")
    try board.act(.claim("soep", ClaimTerms()), by: "jan")
  }
}
