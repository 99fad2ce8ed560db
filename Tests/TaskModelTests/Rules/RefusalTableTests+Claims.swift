import TaskModel
import TestSupport

extension RefusalTableTests {
  private static let held = Task.soup { task in
    task.places = [Place(id: "a", count: 2), Place(id: "b", label: "roeren", count: 1)]
    task.claims = [Claim(person: "piet", place: "b", at: .minute(0))]
  }
  private static let full = Task.soup { task in
    task.places = [Place(id: "a", count: 2)]
    task.claims = ["jan", "piet"].map { Claim(person: $0, at: .minute(0)) }
  }
  private static let mineAlone = Task.soup {
    $0.claims = [Claim(person: "fatima", at: .minute(0))]
  }
  private static let mineWaiting = Task.soup {
    $0.claims = [Claim(person: "fatima", at: .minute(0), waiting: true)]
  }
  private static let invited = Task.soup { task in
    task.invites = [Invite(person: "piet", by: "jan", at: .minute(0), text: "Jij kookt zo goed.")]
  }
  private static let waitedFor = Task.soup { task in
    task.places = held.places
    task.claims = [Claim(person: "jan", place: "b", at: .minute(0), waiting: true)]
  }
  private static let two = Task.soup { $0.places = [Place(id: "a", count: 2)] }
  private static let one = Task.soup { $0.places = [Place(id: "a", count: 1)] }
  private static let signed = Task.soup { task in
    task.places = [Place(id: "a", count: 1, only: .signing), Place(id: "b", count: 1)]
  }
  private static let signedWhole = Task.soup("nieuw") {
    $0.places = [Place(id: "a", count: 1, only: .signing)]
  }

  private static func signing(_ change: (inout Reservation) -> Void) -> Reservation {
    var only = Reservation.signing
    change(&only)
    return only
  }

  private static let groundless = signing { $0.ground = nil }
  private static let overdue = signing { $0.reviewOn = .of(2026, 11, 21) }

  private static func place(_ action: PlaceAction) -> Action { .onTask("soep", .place(action)) }
  private static func invitation(_ action: InvitationAction) -> Action {
    .onTask("soep", .invitation(action))
  }

  private static let places: [Row] = [
    Row(
      name: "place, edited into itself",
      action: place(.edit("b", PlaceChange(label: "roeren"))),
      task: held,
      refusal: .alreadySo(held)
    ),
    Row(
      name: "R3: place, made smaller than the people on it",
      action: place(.edit("a", PlaceChange(count: .number(1)))),
      task: full,
      refusal: .placeHeld(full, Place(id: "a", count: 1), by: full.claims)
    ),
    Row(
      name: "R3: place, taken out while somebody is on it",
      action: place(.remove("b")),
      task: held,
      refusal: .placeHeld(held, held.places[1], by: held.claims)
    ),
    Row(
      name: "place, taken out while somebody waits for it",
      action: place(.remove("b")),
      task: waitedFor,
      refusal: .placeHeld(waitedFor, held.places[1], by: waitedFor.claims)
    ),
    Row(name: "place, the last one", action: place(.remove("a")), refusal: .lastPlace(.soup())),
    Row(
      name: "place, unknown",
      action: place(.remove("zz")),
      refusal: .unknownPlace("zz", of: one)
    ),
    Row(
      name: "place, more needed than there are",
      action: place(.add(Place(id: "x", count: 1, need: 2))),
      refusal: .needOutOfRange(2, of: Place(id: "b", count: 1, need: 2))
    ),
    Row(
      name: "place, for nobody",
      action: place(.add(Place(id: "x", count: 0))),
      refusal: .placesOutOfRange(0)
    ),
  ]

  private static let reserving: [Row] = [
    Row(
      name: "reserve, which of several places",
      action: place(.reserve(nil, count: nil, .signing)),
      task: held,
      refusal: .placeNotNamed(held)
    ),
    Row(
      name: "reserve, more than there are",
      action: place(.reserve("a", count: 3, .signing)),
      task: two,
      refusal: .tooFewPlaces(two, two.places[0])
    ),
    Row(
      name: "R4: reserve, the whole task",
      action: place(.reserve(nil, count: 2, .signing)),
      task: two,
      refusal: .reservedWhole(two)
    ),
    Row(
      name: "R4: the open place taken out beside a reserved one",
      action: place(.remove("b")),
      task: signed,
      refusal: .reservedWhole(signed)
    ),
    Row(
      name: "R4: addTask, reserved as a whole",
      action: .addTask(signedWhole),
      refusal: .reservedWhole(signedWhole)
    ),
    Row(
      name: "R4: reserve, without a ground",
      action: place(.reserve(nil, count: nil, groundless)),
      task: two,
      refusal: .reservationUnexplained(Place(id: "a", count: 2, only: groundless))
    ),
    Row(
      name: "R4: reserve, to be looked at again today",
      action: place(.reserve(nil, count: nil, overdue)),
      task: two,
      refusal: .reviewNotAhead(.of(2026, 11, 21))
    ),
    Row(
      name: "R3: reserve, held by somebody it would not admit",
      action: place(.reserve("b", count: nil, .signing)),
      task: held,
      refusal: .placeHeld(
        held,
        Place(id: "b", label: "roeren", count: 1, only: .signing),
        by: held.claims
      )
    ),
    Row(
      name: "unreserve, open already",
      action: place(.unreserve(nil)),
      refusal: .notReserved(one)
    ),
    Row(
      name: "unreserve, a place that is open",
      action: place(.unreserve("a")),
      task: held,
      refusal: .notReserved(held)
    ),
  ]

  private static let inviting: [Row] = [
    Row(
      name: "invite, oneself",
      action: invitation(.invite("fatima", text: "Leuk.")),
      refusal: .inviteOneself(.soup())
    ),
    Row(
      name: "invite, without saying why",
      action: invitation(.invite("piet", text: " ")),
      refusal: .textMissing
    ),
    Row(
      name: "invite, somebody who left",
      action: invitation(.invite("wim", text: "Kom terug.")),
      refusal: .personLeft(.wim, on: .of(2026, 10, 1))
    ),
    Row(
      name: "invite, somebody unknown",
      action: invitation(.invite("spook", text: "Boe.")),
      refusal: .unknownPerson("spook")
    ),
    Row(
      name: "invite, who is on it",
      action: invitation(.invite("piet", text: "Leuk.")),
      task: held,
      refusal: .guestIsOnIt(held, "piet")
    ),
    Row(
      name: "invite, twice",
      action: invitation(.invite("piet", text: "Leuk.")),
      task: invited,
      refusal: .alreadyInvited(invited, "piet")
    ),
    Row(
      name: "accept, not invited",
      action: invitation(.accept(ClaimTerms())),
      task: invited,
      refusal: .notInvited(invited)
    ),
    Row(
      name: "decline, not invited",
      action: invitation(.decline),
      task: invited,
      refusal: .notInvited(invited)
    ),
    Row(
      name: "withdraw, what another asked",
      action: invitation(.withdraw("piet")),
      task: invited,
      refusal: .notInvited(invited)
    ),
  ]

  private static let helping: [Row] = [
    Row(
      name: "ask for help, without a talent",
      action: .onTask("soep", .help(.ask(talent: " ", note: "Wie?"))),
      refusal: .talentMissing
    ),
    Row(
      name: "help, not asked for",
      action: .onTask("soep", .help(.join)),
      refusal: .helpNotAsked(.soup())
    ),
    Row(
      name: "no more help, not asked for",
      action: .onTask("soep", .help(.end())),
      refusal: .helpNotAsked(.soup())
    ),
    Row(
      name: "stand-in, not mine",
      action: .onTask("soep", .standIn(true)),
      refusal: .notOnIt(.soup())
    ),
    Row(
      name: "stand-in, not sought",
      action: .onTask("soep", .standIn(false)),
      task: mineAlone,
      refusal: .alreadySo(mineAlone)
    ),
    Row(
      name: "stand-in, for somebody who waits",
      action: .onTask("soep", .standIn(true)),
      task: mineWaiting,
      refusal: .notOnIt(mineWaiting)
    ),
  ]

  private static let atEleven = Task.soup { $0.on = Moment("2026-11-25T11:00") }
  private static let clashing: [Row] = [
    Row(
      name: "together, two at the same time",
      action: .together([
        .addTask(.soup("brood") { $0.on = Moment("2026-11-25T10:00") }),
        .claim("brood", ClaimTerms()), .claim("soep", ClaimTerms()),
      ]),
      task: atEleven,
      refusal: .clashes(
        atEleven,
        with: .soup("brood") { task in
          task.on = Moment("2026-11-25T10:00")
          task.created = Stamp(at: .minute(60), by: "fatima")
          task.claims = [Claim(person: "fatima", at: .minute(60))]
        }
      )
    )
  ]

  static let claimsRows: [Row] = places + reserving + inviting + helping + clashing
}
