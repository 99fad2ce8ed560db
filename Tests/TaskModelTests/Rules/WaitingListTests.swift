import TaskModel
import TestSupport
import Testing

@Suite("R12: when a place comes free, the first in line is asked")
struct WaitingListTests {
  /// A situation on a task, and what comes of a claim in it.
  struct Row: NamedRow {
    enum Comes: Equatable {
      case onPlace(PlaceID)
      case refused(String)
    }

    let name: String
    var places: [Place] = []
    var claims: [Claim]
    var actor: PersonID = "fatima"
    var wanted: PlaceID?
    let comes: Comes
  }

  private static func on(_ person: PersonID, _ place: PlaceID? = nil, _ minute: Int = 0) -> Claim {
    Claim(person: person, place: place, at: .minute(minute))
  }

  private static func waits(
    _ person: PersonID,
    for place: PlaceID? = nil,
    _ minute: Int = 5
  ) -> Claim {
    Claim(person: person, place: place, at: .minute(minute), waiting: true)
  }

  private static func seeks(_ person: PersonID) -> Claim {
    Claim(person: person, at: .minute(0), standIn: true)
  }

  /// Away until long after the tests.
  private static let ans = Person(
    id: "ans",
    name: "Ans Weg",
    engagement: .volunteer,
    away: Absence(until: .of(2026, 12, 31))
  )

  private static let one = [Place(id: "a", count: 1)]
  private static let oneAndOne = [Place(id: "a", count: 1), Place(id: "b", count: 1)]

  private static let rows: [Row] = [
    Row(name: "the last place is taken", claims: [on("jan")], comes: .refused("noPlaceLeft")),
    Row(
      name: "a free place is kept for the first in line",
      claims: [waits("piet")],
      comes: .refused("placeOffered")
    ),
    Row(
      name: "the first in line takes it",
      claims: [waits("piet"), waits("jan", 6)],
      actor: "piet",
      comes: .onPlace("a")
    ),
    Row(
      name: "the first in line is so by time, whatever the order in the file",
      claims: [waits("jan", 6), waits("piet", 5)],
      actor: "piet",
      comes: .onPlace("a")
    ),
    Row(
      name: "the second in line is told who is first",
      claims: [waits("piet"), waits("fatima", 6)],
      comes: .refused("placeOffered")
    ),
    Row(
      name: "two free places, the second in line takes one",
      places: [Place(id: "a", count: 2)],
      claims: [waits("piet"), waits("fatima", 6)],
      comes: .onPlace("a")
    ),
    Row(
      name: "claiming again while waiting, nothing free",
      claims: [on("jan"), waits("piet"), waits("fatima", 6)],
      comes: .refused("alreadyWaiting")
    ),
    Row(
      name: "who waits for one place does not hold up another",
      places: oneAndOne,
      claims: [on("jan", "b"), waits("piet", for: "b")],
      comes: .onPlace("a")
    ),
    Row(
      name: "who waits for a place is asked first for that place",
      places: oneAndOne,
      claims: [waits("piet", for: "b")],
      wanted: "b",
      comes: .refused("placeOffered")
    ),
    Row(
      name: "a newcomer without a wish gets the place that nobody waits for",
      places: oneAndOne,
      claims: [waits("piet", for: "a")],
      comes: .onPlace("b")
    ),
    Row(
      name: "who waits for any place is kept one of two",
      places: oneAndOne,
      claims: [waits("piet")],
      comes: .onPlace("b")
    ),
    Row(
      name: "somebody who left the team holds up nobody",
      claims: [waits("wim")],
      comes: .onPlace("a")
    ),
    Row(
      name: "who is away keeps their turn but holds up nobody meanwhile",
      claims: [waits("ans")],
      comes: .onPlace("a")
    ),
    Row(
      name: "who is away and is first takes the place all the same",
      claims: [waits("ans"), waits("jan", 6)],
      actor: "ans",
      comes: .onPlace("a")
    ),
    Row(
      name: "behind who is away, the next is asked",
      claims: [waits("ans"), waits("piet", 6)],
      comes: .refused("placeOffered")
    ),
    Row(
      name: "a stand-in's place is not for who comes past the waiting list",
      claims: [seeks("jan"), waits("piet")],
      comes: .refused("placeOffered")
    ),
    Row(
      name: "the first in line takes over from who seeks a stand-in",
      claims: [seeks("jan"), waits("piet"), waits("fatima", 6)],
      actor: "piet",
      comes: .onPlace("a")
    ),
    Row(
      name: "two seek a stand-in, the second in line takes over from one",
      places: [Place(id: "a", count: 2)],
      claims: [seeks("jan"), seeks("samira"), waits("piet"), waits("fatima", 6)],
      comes: .onPlace("a")
    ),
    Row(
      name: "somebody the board does not know holds up nobody",
      claims: [waits("spook")],
      comes: .onPlace("a")
    ),
    Row(
      name: "as many as like to: no waiting",
      places: [Place(id: "a")],
      claims: [on("jan"), waits("piet")],
      comes: .onPlace("a")
    ),
    Row(
      name: "a limited place comes before one for as many as like to",
      places: [Place(id: "a", count: 1), Place(id: "b")],
      claims: [],
      comes: .onPlace("a")
    ),
    Row(
      name: "a place for as many as like to, behind a full one",
      places: [Place(id: "a", count: 1), Place(id: "b")],
      claims: [on("jan", "a")],
      comes: .onPlace("b")
    ),
    Row(
      name: "a claim on a place that is gone counts for the first",
      places: oneAndOne,
      claims: [on("jan", "weg")],
      comes: .onPlace("b")
    ),
    Row(
      name: "a claim on a place that is gone, on a task for one",
      claims: [on("jan", "weg")],
      comes: .refused("noPlaceLeft")
    ),
    Row(
      name: "who waits for a place that is gone waits for any",
      claims: [waits("fatima", for: "weg")],
      comes: .onPlace("a")
    ),
    Row(
      name: "a place that does not exist",
      places: one,
      claims: [],
      wanted: "zz",
      comes: .refused("unknownPlace")
    ),
  ]

  @Test("A claim gives", arguments: rows)
  func claim(row: Row) throws {
    let task = Task.soup { ($0.places, $0.claims) = (row.places, row.claims) }
    let board = Board.linde([task], people: [.fatima, .jan, .piet, .samira, .wim, Self.ans])
    switch board.trying(.claim("soep", ClaimTerms(place: row.wanted)), by: row.actor, at: 60) {
    case .success(let outcome):
      let after = try outcome.board.soup()
      let place = after.claim(of: row.actor).map { $0.place ?? after.kindsOfPlace[0].id }
      #expect(place.map(Row.Comes.onPlace) == row.comes)
      #expect(after.claim(of: row.actor)?.waiting == false)
      #expect(after.claims.filter { $0.person == row.actor }.count == 1)
    case .failure(let refusal): #expect(Row.Comes.refused(refusal.code) == row.comes)
    }
  }

  @Test("Whoever is refused for want of a place can join the waiting list, for that place")
  func joining() throws {
    var board = Board.linde([.soup { $0.places = Self.oneAndOne }])
    try board.act(.claim("soep", ClaimTerms(place: "b")), by: "jan", at: 1)
    try board.act(.claim("soep", ClaimTerms(place: "b", orWait: true)), by: "piet", at: 2)
    #expect(
      try board.soup().claim(of: "piet")
        == Claim(person: "piet", place: "b", at: .minute(2), waiting: true)
    )
    #expect(Array(board.log.entries()).map(\.deed) == [.claim, .joinWaitingList])
  }

  @Test("Giving back asks the first in line, who confirms by claiming")
  func movingUp() throws {
    var board = Board.linde([.soup()])
    try board.act(.claim("soep", ClaimTerms()), by: "jan", at: 1)
    try board.act(.claim("soep", ClaimTerms(orWait: true)), by: "piet", at: 2)
    try board.act(.release("soep"), by: "jan", at: 3)
    #expect(try board.soup().onIt.isEmpty, "nobody is put on it unasked")
    let refusal = board.refusal(of: .claim("soep", ClaimTerms()), by: "fatima", at: 4)
    #expect(refusal == .placeOffered(try board.soup(), to: "piet"))
    try board.act(.claim("soep", ClaimTerms()), by: "piet", at: 5)
    #expect(try board.soup().claims == [Claim(person: "piet", at: .minute(5))])
  }

  @Test("Those ahead are counted among those who wait for the same place")
  func ahead() throws {
    let task = Task.soup { task in
      task.places = Self.oneAndOne
      task.claims = [
        Self.on("jan", "a"), Self.on("samira", "b"), Self.waits("piet", for: "b"),
        Self.waits("fatima", for: "a", 6),
      ]
    }
    let terms = ClaimTerms(place: "a")
    let refusal = Board.linde([task]).refusal(of: .claim("soep", terms), by: "fatima")
    #expect(refusal == .alreadyWaiting(task, ahead: 0))
  }

  @Test("The refusal names those who have the places, the latest last")
  func takenBy() {
    let later = Self.on("jan", nil, 9)
    let earlier = Self.on("piet", nil, 3)
    let task = Task.soup { task in
      task.places = [Place(id: "a", count: 2)]
      task.claims = [later, earlier]
    }
    let refusal = Board.linde([task]).refusal(of: .claim("soep", ClaimTerms()), by: "fatima")
    #expect(refusal == .noPlaceLeft(task, takenBy: [earlier, later]))
  }
}
