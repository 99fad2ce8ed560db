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
  let people: [PersonID]

  init(seed: UInt64, length: Int = 150) {
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
    board = .linde(tasks, people: team, inquiries: Self.inquiries)
    steps = (0..<length).map { randomStep($0) }
  }

  /// Everybody engaged the other way round; nothing else differs.
  static func swapped(_ person: Person) -> Person {
    var person = person
    person.engagement = person.engagement == .paid ? .volunteer : .paid
    return person
  }

  mutating func chance(_ percentage: Int) -> Bool {
    Int.random(in: 1...100, using: &generator) <= percentage
  }

  mutating func pick<Item>(_ items: [Item]) -> Item {
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
      let only = Reservation(
        who: who,
        explain: "Omdat het moet.",
        ground: .own,
        reviewOn: .of(2027, 3, 1)
      )
      if task.places.isEmpty { task.places = [Place(id: "a", count: 1)] }
      task.places.append(Place(id: "r", count: 1, only: only))
    }
    task.steps = [
      TaskModel.Step(id: "s1", text: "Snijden"),
      TaskModel.Step(id: "s2", text: "Koken", done: true),
    ]
    task.remarks = [
      Remark(id: "r1", at: nil, by: pick(people), kind: .question, text: "Wie?"),
      Remark(id: "r2", at: nil, by: pick(people), text: "Mooi."),
    ]
    if chance(50) {
      task.repeats = Recurrence(rule: chance(50) ? "week" : "month")
      if chance(50) { task.on = Moment(day: .of(2026, 11, 30)) }
    }
    if chance(30) { task.experiment = Experiment(expects: "Dat het smaakt.") }
    // Who has a reserved place depends on how they are engaged, and a clash with it would as well.
    if chance(60), !Self.reserved.contains(id) {
      task.on = Moment(day: .of(2026, 11, 25), time: TimeOfDay(hour: 10, minute: 0))
    }
    // Some begin with somebody who seeks a stand-in.
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
    if chance(15) { return claimsAction(on: task) }
    if chance(8) { return rarerAction(on: task, number: number) }
    if chance(4) { return peopleAction(number: number) }
    if chance(12) { return caseAction(on: task, number: number) }
    if chance(11) { return meetingAction(on: task, number: number) }
    if chance(8) { return lotsAction(number: number) }
    if chance(10) { return inquiryAction(on: task, number: number) }
    switch Int.random(in: 0..<100, using: &generator) {
    case ..<50: return .claim(task, randomTerms(on: task))
    case ..<80: return .release(task)
    case ..<82: return .done(task, randomFinishing())
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

  /// Places, parts, stand-ins, invitations and help.
  private mutating func claimsAction(on task: TaskID) -> Action {
    let place: PlaceID = pick(["a", "b", "c"])
    let someone = pick(people)
    let count = Int.random(in: 1...3, using: &generator)
    var terms = randomTerms(on: task)
    terms.part = pick([.lead, .help])
    // Reserving looks at how people are engaged, so it is not done where R2 is proved.
    let ours = Reservation(
      who: .engagement(.paid),
      explain: "Omdat het moet.",
      ground: .own,
      reviewOn: .of(chance(80) ? 2027 : 2025, 3, 1)
    )
    let mayReserve = Self.reserved.contains(task)
    let actions: [TaskAction] = [
      .standIn(true), .standIn(true), .standIn(false),
      .invitation(.invite(someone, text: "Iets voor jou.")),
      .invitation(.invite(someone, text: "Of toch?")), .invitation(.accept(terms)),
      .invitation(.decline), .invitation(.withdraw(someone)),
      .help(.ask(talent: chance(80) ? "EHBO" : " ", note: nil)), .help(.join), .help(.join),
      .help(.end()),
      .place(.add(Place(id: "x", count: count))), .place(.remove(place)),
      .place(.edit(place, PlaceChange(count: chance(20) ? .any : .number(count)))),
      .place(
        mayReserve
          ? .reserve(chance(80) ? place : nil, count: chance(60) ? nil : count, ours)
          : .edit(place, PlaceChange(need: count))
      ),
      .place(mayReserve ? .unreserve(nil) : .remove("d")),
    ]
    return chance(10) ? .claim(task, terms) : .onTask(task, pick(actions))
  }

  private mutating func rarerAction(on task: TaskID, number: Int) -> Action {
    if chance(50) { return wordyAction(on: task, number: number) }
    let person = pick(people)
    let said = chance(80) ? "Nog niet." : " "
    return pick([
      .undo(1), .redo(1), .onTask(task, .wait(for: said)), .onTask(task, .resume()),
      .onTask(task, .again(AgainWords(.differently, said))), .done(task, randomFinishing()),
      .thank(
        Thanks(
          id: ThanksID(literal: "w\(number)"),
          from: chance(80) ? pick(people).rawValue : "bewoners",
          to: chance(95) ? [pick(people), pick(people)] : [],
          about: task,
          text: said,
          at: nil
        )
      ),
      .onPerson(person, .away(Absence(until: .of(2026, 12, 1)))), .onPerson(person, .back()),
      .onPerson(person, .away(Absence(from: .of(2026, 12, 1), until: .of(2026, 11, 1)))),
      .onStakeholder(
        "bewoners",
        .hear(Voice(id: VoiceID(literal: "v\(number)"), at: nil, by: nil, said: said))
      ),
    ])
  }

  /// Something about people and stakeholders themselves, at times what can't be done.
  private mutating func peopleAction(number: Int) -> Action {
    let person = pick(people)
    var changes = PersonChanges()
    changes.talents.adding = chance(50) ? ["Talent \(number % 3)"] : []
    var about = StakeholderChanges()
    about.happyWith = "Warm eten \(number % 3)"
    let said = VoiceID(literal: "v\(Int.random(in: 0...4, using: &generator))")
    return pick([
      .onPerson(person, .edit(changes)), .onPerson(person, .leave(.of(2026, 12, 1))),
      .onStakeholder("bewoners", .edit(about)),
      .onStakeholder(chance(80) ? "bieb" : "bewoners", .retire),
      .onStakeholder("bewoners", .answer(said, "Meer soep.")),
      .onStakeholder(
        "bewoners",
        .hear(Voice(id: VoiceID(literal: "v\(number % 4)"), at: nil, by: nil, said: "Warm."))
      ),
    ])
  }

  private mutating func randomFinishing() -> Finishing {
    var words = Finishing(today: .of(2026, 11, 21))
    if chance(30) { words.accounts = [AccountWords(said: "Lekker.")] }
    if chance(10) { words.accounts = [AccountWords(stakeholder: "bieb", unwanted: "Rook.")] }
    if chance(20) { words.askLaterOn = .of(2026, 12, 1) }
    if chance(20) { words.learned = "Minder zout." }
    if chance(20) { words.again = AgainWords(.yes) }
    if chance(20) { words.selfReview = .together }
    return words
  }

  /// What people change, say and split.
  private mutating func wordyAction(on task: TaskID, number: Int) -> Action {
    let other = pick(Self.plain + Self.mixed)
    let step = TaskModel.Step(id: pick(["s1", "s2", "weg"]), text: "Snijden")
    let remark: RemarkID = pick(["r1", "r2", "r1", "weg"])
    let action: TaskAction = pick([
      .edit(TaskChanges([.title(pick(["Taak", "Soep", " "])), .why(pick(["Samen.", nil]))])),
      .edit(TaskChanges([.why("Om \(number).")], basis: .soup(task) { $0.why = "Eerst." })),
      .edit(TaskChanges([.supports(pick([other, task, nil]))])),
      .edit(TaskChanges([.serves("bieb"), .servesNoMore("bewoners"), .tags(.add("t"))])),
      .edit(TaskChanges([.happened("Iets."), .learned(pick(["Veel.", nil]))])),
      .addStep("Stap \(number % 3)"), .finishStep(step), .reopenStep(step), .removeStep(step),
      .remark("Mooi."), .ask("Wie?"), .reply(to: remark, "Ik."), .answered(remark),
      .answered("r1"), .split(into: [randomDraft(number)]),
    ])
    return .onTask(task, action)
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
    return ClaimTerms(
      place: pick(places),
      forWhom: pick(answers),
      orWait: chance(60),
      despiteClash: chance(85)
    )
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
