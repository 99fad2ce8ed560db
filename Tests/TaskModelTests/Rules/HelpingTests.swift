import TaskModel
import TestSupport
import Testing

@Suite("R11: expertise comes to the front")
struct HelpingTests {
  private func help(_ action: HelpAction) -> Action { .onTask("soep", .help(action)) }

  private func full() throws -> Board {
    var board = Board.linde([.soup { $0.claims = [Claim(person: "jan", at: .minute(0))] }])
    try board.act(help(.ask(talent: " kruiden ", note: "Welke?")), by: "jan", at: 1)
    return board
  }

  @Test("R11: a helper joins a full task, and the task stays with whoever has it")
  func helpersAreBeside() throws {
    var board = try full()
    let jan = try board.soup().claims
    try board.act(help(.join), by: "fatima", at: 2)
    let fatima = Claim(person: "fatima", at: .minute(2), part: .help, beside: true)
    let task = try board.soup()
    #expect(task.claims == jan + [fatima])
    #expect(task.placesTaken == 1 && task.stillNeeded == 0 && task.onIt == ["jan", "fatima"])
    #expect(task.help?.talent == "kruiden", "the call stays until it is answered")
    try board.act(help(.end()), by: "jan", at: 3)
    #expect(try board.soup().help == nil)
    try board.act(.done("soep"), by: "jan", at: 4)
    #expect(try board.matcher("mine done", me: "fatima").matches(board.soup()))
  }

  @Test("R11: helpers take no place from anybody, nor a turn on the waiting list")
  func helpersTakeNoPlace() throws {
    var board = try full()
    try board.act(help(.join), by: "fatima", at: 2)
    try board.act(.claim("soep", ClaimTerms(orWait: true)), by: "piet", at: 3)
    try board.act(help(.join), by: "piet", at: 4)
    #expect(try board.soup().waitingFor == ["piet"])
    #expect(try board.soup().onIt == ["jan", "fatima", "piet"])
    try board.act(.release("soep"), by: "jan", at: 5)
    #expect(board.refusal(of: .claim("soep", ClaimTerms()), by: "fatima")?.code == "placeOffered")
    try board.act(.claim("soep", ClaimTerms()), by: "piet", at: 6)
    #expect(try board.soup().claim(of: "piet")?.hasPlace == true)
  }

  @Test("A helper who wants a place and must wait for it goes on helping")
  func waitingHelpers() throws {
    var board = try full()
    try board.act(help(.join), by: "fatima", at: 2)
    #expect(board.refusal(of: .claim("soep", ClaimTerms()), by: "fatima")?.code == "noPlaceLeft")
    try board.act(.claim("soep", ClaimTerms(orWait: true)), by: "fatima", at: 3)
    #expect(try board.soup().waitingFor == ["fatima"])
    #expect(try board.soup().helpers.map(\.person) == ["fatima"])
  }

  @Test("A call for help is changed by asking anew, and found while there is something to do")
  func changing() throws {
    var board = try full()
    #expect(try board.matcher("asks:help").matches(board.soup()))
    try board.act(help(.ask(talent: "bouillon", note: nil)), by: "piet", at: 2)
    #expect(try board.soup().help?.by == "piet")
    let again = board.refusal(of: help(.ask(talent: "bouillon", note: nil)), by: "jan")
    #expect(again?.code == "alreadySo")
    try board.act(.done("soep"), by: "jan", at: 3)
    #expect(try !board.matcher("asks:help").matches(board.soup()))
  }

  @Test("Leading and helping out are said on claiming, and changed by claiming again")
  func parts() throws {
    var board = Board.linde([.soup()])
    try board.act(.claim("soep", ClaimTerms(part: .lead)), by: "jan", at: 1)
    #expect(try board.soup().claims == [Claim(person: "jan", at: .minute(1), part: .lead)])
    try board.act(.claim("soep", ClaimTerms(part: .help)), by: "jan", at: 2)
    #expect(try board.soup().claims == [Claim(person: "jan", at: .minute(1), part: .help)])
    #expect(board.log.entries().map(\.deed) == [.claim, .assist])
    let again = board.refusal(of: .claim("soep", ClaimTerms(part: .help)), by: "jan")
    #expect(again?.code == "alreadyOnIt")
  }
}
