import TaskModel
import TestSupport

/// A random board and what random people do to it; the same seed gives the same one.
struct Adventure {
  /// What somebody does.
  struct Step {
    let action: Action
    let occasion: Occasion
  }

  /// Tasks without a reservation.
  static let plain: [TaskID] = ["plain-1", "plain-2"]
  /// Tasks with a reserved place, of which only the other places are claimed.
  static let mixed: [TaskID] = ["mixed-1"]
  /// Tasks with a reserved place, of which any place is claimed.
  static let reserved: [TaskID] = ["reserved-1"]

  private(set) var board: Board
  private(set) var steps: [Step] = []
  private var generator: SeededGenerator
  private let people: [PersonID]

  init(seed: UInt64, length: Int = 120) {
    generator = SeededGenerator(seed: seed)
    var team: [Person] = []
    for number in 1...6 {
      team.append(
        Person(
          id: PersonID(literal: "p\(number)"),
          name: "Persoon \(number)",
          engagement: Bool.random(using: &generator) ? .paid : .volunteer,
          talents: Bool.random(using: &generator) ? ["EHBO"] : [],
          left: number == 6 ? .of(2026, 10, 1) : nil
        )
      )
    }
    // Whoever left tries something now and then.
    people = team.map(\.id) + team.dropLast().flatMap { [$0.id, $0.id, $0.id] }
    board = .linde(people: team)
    let tasks = (Self.plain + Self.mixed + Self.reserved).map { randomTask($0) }
    board = .linde(tasks, people: team)
    steps = (0..<length).map { randomStep($0) }
  }

  /// Everybody engaged the other way round; nothing else differs.
  static func swapped(_ person: Person) -> Person {
    var person = person
    person.engagement = person.engagement == .paid ? .volunteer : .paid
    return person
  }

  private mutating func chance(_ percentage: Int) -> Bool {
    Int.random(in: 1...100, using: &generator) <= percentage
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: items.indices, using: &generator)]
  }

  private mutating func randomTask(_ id: TaskID) -> Task {
    var task = Task(id: id, title: "Taak \(id)")
    if chance(80) { task.serves = ["bewoners"] }
    if chance(60) {
      task.places = ["a", "b"].map { place in
        Place(id: place, count: chance(90) ? (chance(75) ? 1 : 2) : nil)
      }
    }
    if !Self.plain.contains(id) {
      let who: Reservation.Audience = .engagement(chance(50) ? .paid : .volunteer)
      let only = Reservation(who: who, explain: "Omdat het moet.", reviewOn: .of(2027, 3, 1))
      if task.places.isEmpty { task.places = [Place(id: "a", count: 1)] }
      task.places.append(Place(id: "r", count: 1, only: only))
    }
    // Some begin with somebody who seeks a stand-in; no action does that yet.
    if chance(50) {
      task.claims = [Claim(person: pick(people), at: .minute(-60), standIn: chance(80))]
    }
    return task
  }

  private mutating func randomStep(_ number: Int) -> Step {
    let task = pick(Self.plain + Self.mixed + Self.reserved)
    let actor = chance(2) ? nil : pick(people)
    return Step(
      action: randomAction(on: task, number: number),
      occasion: Occasion(by: actor, at: .minute(number))
    )
  }

  private mutating func randomAction(on task: TaskID, number: Int) -> Action {
    if chance(8) { return rarerAction(on: task, number: number) }
    switch Int.random(in: 0..<100, using: &generator) {
    case ..<50: return .claim(task, randomTerms(on: task))
    case ..<80: return .release(task)
    case ..<82: return .done(task)
    case ..<90: return .reopen(task)
    case ..<91: return .drop(task, because: chance(50) ? "Niemand miste het." : " ")
    case ..<94: return .addTask(randomDraft(number))
    case ..<97:
      let name = "Persoon \(Int.random(in: 1...9, using: &generator))"
      return .addPerson(
        Person(id: PersonID(literal: "n\(number % 7)"), name: name, engagement: .paid)
      )
    default:
      return .addStakeholder(
        Stakeholder(id: StakeholderID(literal: "s\(number % 7)"), name: "Groep \(number % 5)")
      )
    }
  }

  private mutating func rarerAction(on task: TaskID, number: Int) -> Action {
    let person = pick(people)
    let said = chance(80) ? "Nog niet." : " "
    return pick([
      .undo(1), .redo(1), .onTask(task, .wait(for: said)), .onTask(task, .resume),
      .onPerson(person, .away(Absence(until: .of(2026, 12, 1)))), .onPerson(person, .back),
      .onPerson(person, .away(Absence(from: .of(2026, 12, 1), until: .of(2026, 11, 1)))),
      .onStakeholder(
        "bewoners",
        .hear(Voice(id: VoiceID(literal: "v\(number)"), at: nil, by: nil, said: said))
      ),
    ])
  }

  private mutating func randomTerms(on task: TaskID) -> ClaimTerms {
    let places: [PlaceID?]
    if Self.plain.contains(task) {
      places = [nil, nil, nil, nil, "a", "a", "b", "b", "zz"]
    } else {
      places = Self.mixed.contains(task) ? ["a", "b"] : [nil, "a", "b", "r"]
    }
    let answers: [ClaimTerms.ForWhom] =
      chance(80)
      ? [.notKnownYet]
      : [
        .asRecorded, .stakeholders(["bieb"]), .stakeholders(["niemand"]), .stakeholders([]),
      ]
    return ClaimTerms(place: pick(places), forWhom: pick(answers), orWait: chance(60))
  }

  /// A task somebody adds, at times with others on it already or under an identifier in use.
  private mutating func randomDraft(_ number: Int) -> Task {
    var draft = Task(id: chance(50) ? pick(Self.plain) : TaskID(literal: "t\(number)"), title: "T")
    draft.claims = people.filter { _ in chance(30) }.map { Claim(person: $0, at: .minute(0)) }
    if chance(10) { draft.supports = "zoek" }
    return draft
  }
}

extension RecordID {
  init(literal text: String) {
    guard let id = Self(rawValue: text) else { preconditionFailure("no identifier: “\(text)”") }
    self = id
  }
}
