import TaskModel
import TestSupport
import Testing

@Suite("R4: voluntary where possible, paid where needed")
struct ReservationTests {
  /// A task like the permit desk: one place is for a paid person, two are for everybody.
  private func desk(holding claims: [Claim] = []) -> Task {
    .soup { task in
      task.places = [
        Place(id: "tekenen", count: 1, only: .signing), Place(id: "balie", count: 2),
      ]
      task.claims = claims
    }
  }

  @Test("A volunteer takes one of the other places")
  func aVolunteerTakesAnotherPlace() throws {
    var board = Board.linde([desk()])
    try board.act(.claim("soep", ClaimTerms()), by: "fatima")
    #expect(try board.soup().claim(of: "fatima")?.place == "balie")
  }

  @Test("A paid person may take the other places too")
  func aPaidPersonTakesAnyPlace() throws {
    var board = Board.linde([desk()])
    try board.act(.claim("soep", ClaimTerms(place: "balie")), by: "jan")
    try board.act(.claim("soep", ClaimTerms()), by: "samira")
    #expect(try board.soup().claim(of: "samira")?.place == "tekenen")
  }

  @Test("The refusal carries the explanation and the places that are for everybody")
  func theRefusalExplains() throws {
    let task = desk()
    let refusal = Board.linde([task])
      .refusal(of: .claim("soep", ClaimTerms(place: "tekenen")), by: "fatima")
    #expect(
      refusal == .placeReserved(task, reservation: .signing, open: [Place(id: "balie", count: 2)])
    )
  }

  @Test("A place for others is explained as such, also when it is taken; one can't wait for it")
  func nobodyWaitsForAPlaceTheyCannotTake() {
    let task = desk(holding: [Claim(person: "jan", place: "tekenen", at: .minute(0))])
    let terms = ClaimTerms(place: "tekenen", orWait: true)
    let refusal = Board.linde([task]).refusal(of: .claim("soep", terms), by: "fatima")
    #expect(refusal?.code == "placeReserved")
  }

  @Test("When only the reserved place is left, one can wait for the others")
  func oneWaitsForTheOpenPlaces() throws {
    let full = desk(holding: [
      Claim(person: "piet", place: "balie", at: .minute(0)),
      Claim(person: "jan", place: "balie", at: .minute(1)),
    ])
    var board = Board.linde([full])
    let refusal = board.refusal(of: .claim("soep", ClaimTerms()), by: "fatima")
    #expect(refusal?.code == "placeReserved")
    try board.act(.claim("soep", ClaimTerms(orWait: true)), by: "fatima")
    #expect(try board.soup().waitingFor == ["fatima"])
  }

  @Test("Somebody waiting for the open places does not keep others from the reserved one")
  func theReservedPlaceIsNotKeptForThoseWhoCannotTakeIt() throws {
    let full = desk(holding: [
      Claim(person: "piet", place: "balie", at: .minute(0)),
      Claim(person: "jan", place: "balie", at: .minute(1)),
      Claim(person: "fatima", at: .minute(2), waiting: true),
    ])
    var board = Board.linde([full])
    try board.act(.claim("soep", ClaimTerms()), by: "samira")
    #expect(try board.soup().claim(of: "samira")?.place == "tekenen")
  }

  @Test("A place that is reserved for me does not count as one for everybody")
  func openPlacesAreThoseWithoutAReservation() {
    var nurse = Reservation.signing
    nurse.who = .qualification("verpleegkundige")
    let task = Task.soup { task in
      task.places = [
        Place(id: "a", count: 1, only: .signing), Place(id: "b", count: 1, only: nurse),
      ]
      task.claims = [Claim(person: "samira", place: "a", at: .minute(0))]
    }
    let refusal = Board.linde([task]).refusal(of: .claim("soep", ClaimTerms()), by: "jan")
    #expect(refusal == .placeReserved(task, reservation: nurse, open: []))
  }

  struct Admission: NamedRow {
    let name: String
    let audience: String
    let person: Person
    let admitted: Bool
  }

  @Test(
    "A reservation admits those it is for",
    arguments: [
      Admission(name: "paid for paid", audience: "paid", person: .jan, admitted: true),
      Admission(name: "volunteer for paid", audience: "paid", person: .piet, admitted: false),
      Admission(name: "volunteer", audience: "volunteer", person: .piet, admitted: true),
      Admission(name: "paid for volunteer", audience: "volunteer", person: .jan, admitted: false),
      Admission(name: "talent, other case", audience: "ehbo", person: .samira, admitted: true),
      Admission(name: "talent, accents", audience: "Ehbó", person: .samira, admitted: true),
      Admission(name: "no such talent", audience: "EHBO", person: .jan, admitted: false),
    ]
  )
  func admits(row: Admission) {
    let reservation = Reservation(who: .init(row.audience), explain: "Omdat het moet.")
    #expect(reservation.admits(row.person) == row.admitted)
    #expect(reservation.who.text == row.audience)
  }

  struct Unexplained: NamedRow {
    let name: String
    let change: @Sendable (inout Reservation) -> Void
    let isFine: Bool
  }

  @Test(
    "A task is added only with reservations that are explained",
    arguments: [
      Unexplained(name: "everything there", change: { _ in }, isFine: true),
      Unexplained(name: "no explanation", change: { $0.explain = " " }, isFine: false),
      Unexplained(name: "no ground", change: { ($0.ground, $0.ref) = (nil, nil) }, isFine: false),
      Unexplained(name: "for nobody", change: { $0.who = .qualification(" ") }, isFine: false),
      Unexplained(name: "never looked at again", change: { $0.reviewOn = nil }, isFine: false),
      Unexplained(name: "law without article", change: { $0.ref = nil }, isFine: false),
      Unexplained(name: "law with empty article", change: { $0.ref = " " }, isFine: false),
      Unexplained(
        name: "our own rule needs no article",
        change: { ($0.ground, $0.ref) = (.own, nil) },
        isFine: true
      ),
    ]
  )
  func reservationsAreExplained(row: Unexplained) {
    var only = Reservation.signing
    row.change(&only)
    let places = [Place(id: "a", count: 1, only: only), Place(id: "b", count: 1)]
    let refusal = Board.linde().refusal(of: .addTask(.soup { $0.places = places }), by: "jan")
    #expect(refusal?.code == (row.isFine ? nil : "reservationUnexplained"))
  }

  @Test("Habit is no ground")
  func habitIsNoGround() {
    #expect(Reservation.Ground.allCases == [.law, .own])
    #expect(Reservation.Ground(rawValue: "habit") == nil)
  }
}
