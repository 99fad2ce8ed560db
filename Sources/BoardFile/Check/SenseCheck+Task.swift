import TaskModel

extension SenseCheck {
  /// Checks what the fields of a task say together.
  func checkTask(into problems: inout ProblemList) {
    let by = reader.member("by", of: 0)
    if let by, reader.member("on", of: 0) != nil {
      problems.add(.onAndBy, at: keyOffset(by), .byPeople)
    }
    let dropped = reader.member("dropped", of: 0)
    if let dropped, reader.member("done", of: 0) != nil {
      problems.add(.doneAndDropped, at: keyOffset(dropped), .byPeople)
    }
    if let rule = reader.member("repeat", of: 0), let text = reader.text(at: rule), !text.isEmpty,
      Recurrence(rule: text).pattern == nil
    {
      problems.add(.unknownRule(text), at: reader.values[rule].start, .byPeople)
    }
    checkGrounds(into: &problems)
    checkClaims(into: &problems)
  }

  private func keyOffset(_ member: Int) -> Int { (reader.values[member].key?.start ?? 1) - 1 }

  private func checkGrounds(into problems: inout ProblemList) {
    guard let places = reader.member("places", of: 0) else { return }
    for place in reader.children(of: places) {
      guard let only = reader.member("only", of: place),
        reader.values[only].kind == .object, reader.member("ground", of: only) == nil
      else { continue }
      problems.add(.noGround, at: reader.values[only].start, .byPeople)
    }
  }

  private func checkClaims(into problems: inout ProblemList) {
    guard let member = reader.member("claims", of: 0) else { return }
    let repeated = reader.repeatedElements(of: member, Schema.claim)
    let claims = reader.children(of: member).filter { !repeated.contains($0) }
    // One claim on no particular place always fits.
    let isSimple = claims.count < 2 && claims.allSatisfy { reader.member("place", of: $0) == nil }
    guard !isSimple, var task = task() else { return }
    // One that is there twice, word for word, is told as that.
    task.claims = zip(reader.children(of: member), task.claims)
      .filter { !repeated.contains($0.0) }.map(\.1)
    let places = Set(task.kindsOfPlace.map(\.id.rawValue))
    var people: Set<String> = []
    for claim in claims {
      if let name = reader.member("person", of: claim), let person = reader.text(at: name),
        !people.insert(person).inserted
      {
        problems.add(.claimedTwice(person: person), at: reader.values[name].start, .byPeople)
      }
      if let name = reader.member("place", of: claim), let place = reader.text(at: name),
        !places.contains(place)
      {
        problems.add(.unknownPlace(place), at: reader.values[name].start, .byPeople)
      }
    }
    checkRoom(task, at: reader.values[member].start, into: &problems)
  }

  private func checkRoom(_ task: Task, at offset: Int, into problems: inout ProblemList) {
    var taken: [PlaceID: Int] = [:]
    // Whoever seeks a stand-in keeps the place until somebody has it, so may be one too many.
    for claim in task.holders where claim.hasPlace && !claim.standIn {
      taken[task.place(of: claim).id, default: 0] += 1
    }
    for place in task.kindsOfPlace {
      guard let count = place.count, let taken = taken[place.id], taken > count else { continue }
      problems.add(
        .tooManyClaims(place: place.id.rawValue, count: count, taken: taken),
        at: offset,
        .byPeople
      )
    }
  }

  /// The task as the model has it; `nil` when its record is not valid.
  private func task() -> Task? {
    var scanner = reader.scanner
    scanner.cursor = reader.base + reader.values[0].start
    scanner.depth = 2
    guard (try? scanner.scanValue(Schema.task)) != nil else { return nil }
    let id = reader.member("id", of: 0).flatMap(reader.text) ?? ""
    var records = RecordReader(reader.storage, at: reader.values[0].start)
    return Task(id: TaskID(unchecked: id), from: &records)
  }
}
