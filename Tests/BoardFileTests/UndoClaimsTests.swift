import TaskModel
import TestSupport
import Testing

@testable import BoardFile

/// Random actions on places, parts, invitations and help, each taken back and done again.
@Suite("R9: what was done about places and people on a task can be undone")
struct UndoClaimsTests {
  private static let tasks = [
    #"{"id":"k7f2","title":"Soep","places":[{"id":"a","zz":1.0,"count":2},{"id":"b"}],"#
      + #""claims":[{"person":"piet","at":"2026-11-21T12:00:01Z","x":[1]}]}"#,
    #"{"id":"b","title":"Brood","help":{"talent":"deeg","zz":[]}}"#,
    #"{"id":"c","title":"Kaas","invites":[{"person":"jan","by":"piet","text":"Kom.","y":0.10}]}"#,
  ]
  private static let people = """
    {"id":"jan","name":"Jan","engagement":"paid"},
    {"id":"fatima","name":"Fatima","engagement":"volunteer"},
    {"id":"piet","name":"Piet","engagement":"volunteer"}
    """
  private static let reservation = Reservation(
    who: .engagement(.paid),
    explain: "Omdat het moet.",
    ground: .own,
    reviewOn: .of(2027, 3, 1)
  )

  /// Everything of a board file but its log.
  private func records(of text: String) -> Substring {
    text[..<(text.firstRange(of: "\"log\"")?.lowerBound ?? text.endIndex)]
  }

  private func randomAction(_ generator: inout SeededGenerator) -> Action {
    let task = ["k7f2", "b", "c"].randomElement(using: &generator) ?? "b"
    let place = PlaceID(unchecked: ["a", "b", "c"].randomElement(using: &generator) ?? "a")
    let guest = PersonID(unchecked: ["piet", "fatima"].randomElement(using: &generator) ?? "piet")
    let part: Claim.Part = Bool.random(using: &generator) ? .lead : .help
    let terms = ClaimTerms(forWhom: .notKnownYet, orWait: true, part: part)
    let actions: [TaskAction] = [
      .standIn(true), .standIn(false), .wait(for: "weer"), .resume(),
      .invitation(.invite(guest, text: "Kom.")), .invitation(.accept(terms)),
      .help(.ask(talent: "kruiden", note: nil)), .help(.join), .help(.end()),
      .place(.add(Place(id: .sole, label: "x", count: 1))), .place(.remove(place)),
      .place(.edit(place, PlaceChange(label: "y", count: .number(3)))),
      .place(.reserve(place, count: nil, Self.reservation)), .place(.unreserve(nil)),
    ]
    let id = TaskID(unchecked: task)
    if Int.random(in: 0..<4, using: &generator) == 0 { return .claim(id, terms) }
    return .onTask(id, actions.randomElement(using: &generator) ?? .resume())
  }

  @Test("R9: undo gives the same bytes, the log aside, and redo those after the action")
  func sameBytes() throws {
    var done: Set<String> = []
    for seed in 1...25 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var text = boardText(tasks: Self.tasks, people: Self.people)
      for minute in 10...40 {
        let action = randomAction(&generator)
        let instant = "2026-11-21T13:\(minute):00Z"
        guard let after = try? document(text).text(after: action, at: instant) else { continue }
        let entry = try required(document(after).board.log.entries().map(\.did).last)
        done.insert(entry)
        let undone = try document(after).text(after: .undo(1), at: instant)
        #expect(records(of: undone) == records(of: text), "seed \(seed): \(action)")
        let redone = try document(undone).text(after: .redo(1), at: instant)
        #expect(records(of: redone) == records(of: after), "seed \(seed): \(action)")
        text = redone
      }
    }
    #expect(
      done.isSuperset(of: [
        "claim", "lead", "seekStandIn", "keepPlace", "wait", "resume", "invite", "askHelp",
        "endHelp",
        "help", "addPlace", "editPlace", "removePlace", "reserve", "unreserve",
      ])
    )
  }

  @Test("R3: declining leaves no trace in the file: not who, and not what")
  func decliningLeavesNoTrace() throws {
    let text = boardText(tasks: Self.tasks, people: Self.people)
    let action = Action.onTask(TaskID(unchecked: "c"), .invitation(.decline))
    let after = try document(text).text(after: action, by: "jan")
    let log = after[records(of: after).endIndex...]
    #expect(log.contains("endInvite") && !log.contains("jan") && !log.contains("was"))
    #expect(records(of: after).contains(#"{"id":"c","title":"Kaas"}"#))
  }

  @Test("R3: a place that somebody took since is not taken away by undoing, nor closed to them")
  func undoTakesNobodyOff() throws {
    let id = TaskID(unchecked: "b")
    var text = boardText(tasks: Self.tasks, people: Self.people)
    text = try document(text).text(
      after: .onTask(id, .place(.add(Place(id: .sole, label: "bakken", count: 1))))
    )
    let claim = Action.claim(id, ClaimTerms(place: PlaceID(unchecked: "b"), forWhom: .notKnownYet))
    text = try document(text).text(after: claim, by: "fatima")
    #expect(throws: Refusal.self) { try document(text).text(after: .undo(1)) }

    text = boardText(tasks: Self.tasks, people: Self.people)
    for action in [
      TaskAction.place(.add(Place(id: .sole, label: "tekenen", count: 1))),
      .place(.reserve(PlaceID(unchecked: "b"), count: nil, Self.reservation)),
      .place(.unreserve(nil)),
    ] { text = try document(text).text(after: .onTask(id, action)) }
    text = try document(text).text(after: claim, by: "fatima")
    #expect(throws: Refusal.self) { try document(text).text(after: .undo(1)) }
  }
}
