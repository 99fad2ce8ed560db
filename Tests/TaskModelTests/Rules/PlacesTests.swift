import TaskModel
import TestSupport
import Testing

@Suite("Kinds of place within a task")
struct PlacesTests {
  private func place(_ action: PlaceAction) -> Action { .onTask("soep", .place(action)) }

  @Test("R3: a second kind writes out the one that was understood; claims keep their place")
  func aSecondKind() throws {
    var board = Board.linde([.soup { $0.claims = [Claim(person: "jan", at: .minute(0))] }])
    try board.act(place(.add(Place(id: "x", label: " roeren ", count: 2))), by: "fatima")
    let task = try board.soup()
    #expect(task.places == [Place(id: "a", count: 1), Place(id: "b", label: "roeren", count: 2)])
    #expect(task.claims == [Claim(person: "jan", at: .minute(0))])
    #expect(task.holders(of: task.places[0]).map(\.person) == ["jan"])
    try board.act(place(.remove("b")), by: "fatima")
    #expect(try board.soup().places == [], "one place for one person is not written down")
  }

  @Test("A new place never goes by a letter that a claim still names")
  func lettersOfPlacesThatAreGone() throws {
    var board = Board.linde([
      .soup { $0.claims = [Claim(person: "jan", place: "b", at: .minute(0))] }
    ])
    try board.act(place(.add(Place(id: "x", count: 1))), by: "fatima")
    #expect(try board.soup().places.map(\.id) == ["a", "c"])
  }

  @Test("R4: of several places one is split off, and the others stay for everybody")
  func reserveOneOfThree() throws {
    let jan = Claim(person: "jan", at: .minute(0))
    var board = Board.linde([
      .soup { ($0.places, $0.claims) = ([Place(id: "a", count: 3)], [jan]) }
    ])
    try board.act(place(.reserve(nil, count: nil, .signing)), by: "fatima")
    let task = try board.soup()
    #expect(
      task.places == [Place(id: "a", count: 2), Place(id: "b", count: 1, only: .signing)]
    )
    #expect(task.claims == [jan] && task.stillNeeded == 2)
    let refusal = board.refusal(of: .claim("soep", ClaimTerms(place: "b")), by: "piet")
    #expect(refusal?.code == "placeReserved")
    try board.act(.claim("soep", ClaimTerms()), by: "piet")
  }

  @Test("R4: what was needed of them all stays needed of them all")
  func reserveKeepsWhatIsNeeded() throws {
    var board = Board.linde([.soup { $0.places = [Place(id: "a", count: 3, need: 2)] }])
    try board.act(place(.reserve(nil, count: 2, .signing)), by: "jan")
    #expect(try board.soup().stillNeeded == 2)
    #expect(try board.soup().places.map(\.need) == [1, 1])
  }

  @Test("R4: one of as many as like to")
  func reserveOneOfAny() throws {
    var board = Board.linde([.soup { $0.places = [Place(id: "a")] }])
    try board.act(place(.reserve(nil, count: nil, .signing)), by: "jan")
    #expect(try board.soup().places.map(\.count) == [nil, 1])
  }

  @Test("R3: of a full task no place can be reserved, whoever is on it")
  func reserveAFullTask() {
    let board = Board.linde([
      .soup { task in
        task.places = [Place(id: "a", count: 2)]
        task.claims = ["jan", "piet"].map { Claim(person: $0, at: .minute(0)) }
      }
    ])
    let refusal = board.refusal(of: place(.reserve(nil, count: 1, .signing)), by: "jan")
    #expect(refusal?.code == "placeHeld")
  }

  @Test("R4: a reservation is looked at again by giving it anew, and opened again")
  func reviewing() throws {
    let places = [Place(id: "a", count: 1), Place(id: "b", count: 1, only: .signing)]
    var board = Board.linde([.soup { $0.places = places }])
    var later = Reservation.signing
    later.reviewOn = .of(2028, 3, 1)
    try board.act(place(.reserve("b", count: nil, later)), by: "jan")
    #expect(try board.soup().places[1].only == later)
    try board.act(place(.unreserve(nil)), by: "fatima")
    #expect(try board.soup().reservedPlaces == [])
    try board.act(.claim("soep", ClaimTerms(place: "b")), by: "fatima")
  }

  @Test("A kind of place is changed")
  func editing() throws {
    var board = Board.linde([.soup()])
    let change = PlaceChange(label: "koken", count: .number(4), need: 2, learn: true)
    try board.act(place(.edit("a", change)), by: "jan")
    #expect(
      try board.soup().places == [Place(id: "a", label: "koken", count: 4, need: 2, learn: true)]
    )
    try board.act(place(.edit("a", PlaceChange(label: "", count: .any))), by: "jan")
    #expect(try board.soup().places == [Place(id: "a", need: 2, learn: true)])
  }
}
