import TaskModel
import Testing

@testable import BoardFile

/// A seeded generator, so that a failure can be had again: SplitMix64 of Steele, Lea and Flood (2014).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  mutating func sometimes() -> Bool { Bool.random(using: &self) }

  mutating func text() -> String {
    let pieces = ["soep", "é", "\"", "\\", "\n", "\t", "\u{1}", "😀", "/", " ", "\u{7F}", "ß", "{"]
    return (0...Int.random(in: 0...6, using: &self)).map { _ in
      pieces.randomElement(using: &self) ?? ""
    }.joined()
  }

  mutating func texts() -> [String] {
    (0..<Int.random(in: 0...3, using: &self)).map { _ in text() }
  }

  mutating func instant() -> Instant {
    Instant(secondsSince1970: Int64.random(in: 0...4_000_000_000, using: &self))
  }

  mutating func day() -> Day { Day(daysSince1970: Int.random(in: 0...40_000, using: &self)) }

  mutating func moment() -> Moment {
    Moment(day: day(), time: sometimes() ? TimeOfDay(hour: 9, minute: 5) : nil)
  }

  mutating func person() -> PersonID {
    PersonID(
      unchecked: ["fatima", "jan", "zoë", "bartholomeus"].randomElement(using: &self) ?? "x"
    )
  }

  mutating func stamp() -> Stamp { Stamp(at: instant(), by: sometimes() ? person() : nil) }

  mutating func place(_ number: Int) -> Place {
    var place = Place(id: PlaceID(unchecked: "p\(number)"), learn: sometimes())
    if sometimes() { place.label = text() }
    if sometimes() { place.count = Int.random(in: 1...9, using: &self) }
    if sometimes() { place.need = Int.random(in: 0...9, using: &self) }
    if sometimes() {
      place.only = Reservation(who: .init(sometimes() ? "paid" : text()), explain: text())
      place.only?.ground = sometimes() ? .law : .own
      place.only?.ref = text()
      place.only?.reviewOn = day()
    }
    return place
  }

  mutating func claim() -> Claim {
    var claim = Claim(person: person(), at: instant(), standIn: sometimes(), waiting: sometimes())
    if sometimes() { claim.place = PlaceID(unchecked: "p0") }
    if sometimes() { claim.part = sometimes() ? .lead : .help }
    if sometimes() { claim.via = text() }
    return claim
  }

  /// A task in which anything may be set.
  mutating func task(_ id: TaskID) -> Task {
    var task = Task(id: id, title: text())
    if sometimes() { task.why = text() }
    if sometimes() { task.serves = [StakeholderID(unchecked: "bewoners")] }
    if sometimes() { task.supports = TaskID(unchecked: "tttt") }
    if sometimes() { task.note = text() }
    if sometimes() { task.places = (0..<2).map { place($0) } }
    if sometimes() { task.created = stamp() }
    if sometimes() { task.on = moment() }
    if sometimes() { task.by = moment() }
    if sometimes() { task.hours = [0, 1, 1.5, 0.1, 40].randomElement(using: &self) }
    task.talents = texts()
    task.starter = sometimes()
    task.tags = texts()
    if sometimes() {
      task.steps = [Step(id: "s", text: text(), done: sometimes()), Step(text: "")]
    }
    if sometimes() { task.repeats = Recurrence(rule: text()) }
    if sometimes() { task.origin = text() }
    if sometimes() { task.waiting = Waiting(on: text(), by: person(), since: instant()) }
    task.claims = (0..<Int.random(in: 0...3, using: &self)).map { _ in claim() }
    if sometimes() { task.help = HelpRequest(talent: text(), note: sometimes() ? text() : nil) }
    if sometimes() { task.experiment = Experiment(expects: text(), until: day(), learned: text()) }
    if sometimes() { task.done = stamp() }
    if sometimes() { task.dropped = Dropped(at: instant(), by: person(), because: text()) }
    return task
  }
}

@Suite("What is written is what is read")
struct RoundTripTests {
  private let entry = LogEntry(
    id: EntryID(unchecked: "e"),
    at: Instant(secondsSince1970: 0),
    by: nil,
    did: "x",
    on: nil
  )

  @Test(
    "Random tasks: written, read, the same; and summed up without being read",
    arguments: 0..<200
  )
  func tasks(_ seed: UInt64) throws {
    var random = Seeded(state: seed)
    let ids = ["k7f2", "a", "longer-than-eight", "longer-than-nine", "exactly8"]
    let tasks = ids.map { random.task(TaskID(unchecked: $0)) }
    var file = try document(boardText())
    for task in tasks {
      let bytes = file.text(try file.applying(.task(task), entry).pieces)
      file = try document(bytes)
    }
    let table = file.board.tasks
    #expect(table.indices.map { table[$0] } == tasks)
    #expect(table.indices.map(table.summary) == tasks.map(TaskSummary.init))
    for task in tasks { #expect(table[task.id] == task) }
    #expect(table[TaskID(unchecked: "longer-than-ten")] == nil)
    #expect(table.positions(withPrefix: "longer-than-", limit: 9) == [2, 3])
    #expect(table.positions(withPrefix: "l", limit: 1) == [2])
  }

  @Test("Any task over any other, with unknown fields among them", arguments: 0..<200)
  func overwritten(_ seed: UInt64) throws {
    var random = Seeded(state: seed)
    let id = TaskID(unchecked: "k7f2")
    let (old, new) = (random.task(id), random.task(id))
    guard case .object(var members) = old.json else { return }
    members.insert(JSONValue.Member("zz", .literal("1.0")), at: members.count / 2)
    let record = String(decoding: JSONValue.object(members).bytes, as: UTF8.self)
    let file = try document(boardText(record))
    let changed = try document(file.text(try file.applying(.task(new), entry).pieces))
    #expect(changed.board.tasks[0] == new)
    #expect(changed.json(changed.index.tasks.marks[0].range)["zz"] == .literal("1.0"))
    #expect(file.text(try file.applying(.task(old), entry).pieces).contains(record))
  }

  @Test("Every field of a record is in canonical order")
  func canonicalOrder() {
    var random = Seeded(state: 1)
    for _ in 0..<50 {
      guard case .object(let members) = random.task(TaskID(unchecked: "a")).json else { return }
      let order = TaskField.allCases.map(\.rawValue)
      let places = members.compactMap { order.firstIndex(of: $0.key) }
      #expect(places == places.sorted())
    }
  }

  @Test("People, stakeholders, settings and log")
  func others() throws {
    var anna = Person(id: PersonID(unchecked: "anna"), name: "Anna", engagement: .paid)
    anna.talents = ["koken"]
    anna.learns = ["zingen"]
    anna.login = "anna"
    anna.joined = Day("2026-01-02")
    anna.away = Absence(from: Day("2026-02-01"), until: nil)
    anna.left = Day("2026-03-04")
    var school = Stakeholder(id: StakeholderID(unchecked: "school"), name: "School")
    school.kind = .partner
    school.happyWith = "rust"
    school.person = anna.id
    school.retired = Instant("2026-05-06T09:00:00Z")
    var file = try document(boardText(log: #"{"id":"e1","x":1},{"id":5}"#))
    file = try document(file.text(try file.applying(.person(anna), entry).pieces))
    file = try document(file.text(try file.applying(.stakeholder(school), entry).pieces))
    #expect(file.board.people.map(\.name) == ["Fatima El Idrissi", "Jan de Boer", "Anna"])
    #expect(file.board.people[anna.id] == anna)
    #expect(file.board.stakeholders[school.id] == school)
    #expect(file.board.log.count == 4)
    #expect(Array(file.board.log.entries()) == [entry, entry])
  }

  @Test("Whatever is accepted of a garbled file can be read, changed and read again")
  func garbled() throws {
    var random = Seeded(state: 7)
    let whole = Array(
      boardText(soup, #"{"id":"x","title":"\u00e9","done":{"at":"\#(noon)"}}"#).utf8
    )
    let noise = Array("\"\\{}[],:019eE-.tn \n\u{0}é".utf8) + [0xED, 0xA0, 0xC0, 0xFF]
    var accepted = 0
    for _ in 0..<1500 {
      var bytes = whole
      let position = Int.random(in: 0..<bytes.count, using: &random)
      let byte = try required(noise.randomElement(using: &random))
      if random.sometimes() { bytes[position] = byte } else { bytes.insert(byte, at: position) }
      guard let file = try? BoardDocument(ByteStorage(bytes)) else { continue }
      accepted += 1
      for position in file.board.tasks.indices {
        var task = file.board.tasks[position]
        #expect(TaskSummary(task) == file.board.tasks.summary(at: position))
        task.done = random.stamp()
        let after = try document(file.text(try file.applying(.task(task), entry).pieces))
        #expect(after.board.tasks[position] == task)
      }
    }
    #expect(accepted > 50)
  }
}
