@testable import TaskModel
import TestSupport
import Testing

@Suite("R15: after the draw")
struct DecliningLotsTests {
  private func drawn(_ change: (inout DrawTerms) -> Void = { _ in }) throws -> Board {
    var board = Board.linde()
    let terms = DrawTerms.host.with { terms in
      terms.entrants = ["Ali", "Bea", "Cor", "Dirk", "Els", "Fenna"].map {
        DrawTerms.Entrant($0, group: $0 < "D" ? "noord" : "zuid")
      }
      terms.seats = 2
      change(&terms)
    }
    try board.act(.draw(terms), by: "jan", at: 1)
    return board
  }

  @Test("Whoever declines is followed by the first reserve, and the log does not say who it was")
  func theFirstReserveComes() throws {
    var board = try drawn()
    let before = try #require(board.draws["gastheer"])
    let outcome = try board.trying(
      .onDraw("gastheer", .decline(before.drawn[0])),
      by: "jan",
      at: 2
    ).get()
    #expect(outcome.changes.map(\.leavesNoTrace) == [true])
    #expect(outcome.entry.by == nil)
    board = outcome.board
    let draw = try #require(board.draws["gastheer"])
    #expect(draw.drawn == [before.drawn[1], before.reserves[0]])
    #expect(draw.reserves == Array(before.reserves.dropFirst()))
    #expect(draw.declined == [before.drawn[0]])
    #expect(draw.verdict() == .asDrawn)
  }

  @Test("With groups, the reserve is of the same one, so that the shares stay")
  func sameGroup() throws {
    var board = try drawn { $0.spread = .equal }
    let before = try #require(board.draws["gastheer"])
    for group in before.groups {
      let gone = try #require(before.drawn.first(where: group.members.contains))
      try board.act(.onDraw("gastheer", .decline(gone)), by: "jan", at: 2)
    }
    let draw = try #require(board.draws["gastheer"])
    for group in draw.groups {
      #expect(draw.drawn.filter(group.members.contains).count == group.quota)
    }
    #expect(draw.verdict() == .asDrawn)
  }

  @Test("All may decline; then the places stay empty, and it can still be checked")
  func allDecline() throws {
    var board = try drawn { $0.reserves = 1 }
    for name in ["Ali", "Bea", "Cor", "Dirk", "Els", "Fenna"] {
      guard let draw = board.draws["gastheer"],
        draw.drawn.contains(name) || draw.reserves.contains(name)
      else { continue }
      try board.act(.onDraw("gastheer", .decline(name)), by: "jan", at: 2)
    }
    let draw = try #require(board.draws["gastheer"])
    #expect(draw.reserves == [])
    #expect(draw.declined.count + draw.drawn.count == 3)
    #expect(draw.verdict() == .asDrawn)
  }

  @Test("R3: of the team, only they themselves decline")
  func onlyThemselves() throws {
    var board = Board.linde(draws: [.host])
    let no = Action.onDraw("loting", .decline("jan"))
    #expect(board.refusal(of: no, by: "fatima") == .onlyThemselves("jan"))
    try board.act(no, by: "jan", at: 1)
    #expect(board.draws["loting"]?.drawn == ["piet"])
  }

  @Test("R10: closing erases groups and the names of residents who were not drawn")
  func closingErases() throws {
    var board = try drawn { terms in
      terms.spread = .equal
      terms.entrants.append(DrawTerms.Entrant("fatima", group: "zuid"))
    }
    let before = try #require(board.draws["gastheer"])
    let outcome = try board.trying(.onDraw("gastheer", .close), by: "jan", at: 2).get()
    // The log keeps nothing of what was erased, but says who closed it.
    #expect(outcome.changes.map(\.leavesNoTrace) == [true])
    #expect(outcome.entry.by == "jan")
    board = outcome.board
    let draw = try #require(board.draws["gastheer"])
    #expect(draw.groups == [Draw.Group(name: nil, quota: 1), Draw.Group(name: nil, quota: 1)])
    #expect(draw.drawn == before.drawn)
    #expect(draw.entrants == 7)
    #expect(draw.names == Set(before.drawn + ["fatima"]).union(before.witnesses))
    #expect(draw.verdict() == .erased)
    #expect(
      board.refusal(of: .onDraw("gastheer", .decline("Ali")), by: "jan")?.code == "drawClosed"
    )
  }

  @Test("A draw within the team can be checked after it is closed, too")
  func teamStaysCheckable() throws {
    var board = Board.linde()
    try board.act(.draw(.host), by: "jan", at: 1)
    try board.act(.onDraw("gastheer", .close), by: "jan", at: 2)
    let draw = try #require(board.draws["gastheer"])
    #expect(draw.pool == ["fatima", "jan", "piet", "samira"])
    #expect(draw.verdict() == .asDrawn)
  }

  @Test("What was changed by hand is seen", arguments: 0..<6)
  func changedByHand(way: Int) throws {
    var draw = try #require(try drawn { $0.spread = .equal }.draws["gastheer"])
    switch way {
    case 0: draw.drawn.swapAt(0, 1)
    case 1: draw.drawn[0] = draw.reserves[0]
    case 2: draw.seed = "een andere"
    case 3: draw.groups[0].quota = 2
    case 4: draw.groups[0].members.removeAll { $0 == draw.drawn[0] || $0 == draw.drawn[1] }
    default: draw.declined = [draw.drawn.removeFirst()]
    }
    #expect(draw.verdict() != .asDrawn)
  }

  @Test("What was drawn by hand rests on the word of the witnesses")
  func byHand() { #expect(Draw.host.verdict() == .byHand) }
}
