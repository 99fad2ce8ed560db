public import TaskModel

/// What must hold for every board that actions have made and does not, in words; empty when all is
/// well.
public func brokenInvariants(of board: Board) -> [String] {
  var broken: [String] = []
  func require(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { broken.append(what()) }
  }

  for agreement in board.agreements where agreement.state == .adopted {
    require(agreement.openObjections.isEmpty, "\(agreement.id): holds with an open objection")
    require(!agreement.consents.isEmpty, "\(agreement.id): holds, and nobody consents")
  }
  for one in board.cases {
    require(one.isOpen || one.learned != nil && one.fitting != nil, "\(one.id): closed unlearnt")
    for id in one.tasks {
      require(board.tasks[id]?.fromCase == one.id, "\(one.id): \(id) is not from it")
    }
  }

  let names = board.people.filter { $0.left == nil }.map { folded($0.name) }
  require(Set(names).count == names.count, "two people go by one name")
  require(Set(board.people.map(\.id)).count == board.people.count, "two people have one id")
  let tasks = board.everyTask
  require(Set(tasks.map(\.id)).count == tasks.count, "two tasks have one id")

  for task in tasks {
    let people = task.claims.map(\.person)
    require(Set(people).count == people.count, "\(task.id): somebody has two claims")
    require(!task.title.isEmpty, "\(task.id): no title")
    require(task.dropped?.because != "", "\(task.id): dropped without a reason")
    for person in people {
      require(board.people[person] != nil, "\(task.id): claimed by unknown \(person)")
    }
    for id in task.serves {
      require(board.stakeholders[id] != nil, "\(task.id): serves unknown \(id)")
    }
    if let id = task.supports {
      require(board.tasks[id] != nil, "\(task.id): supports unknown \(id)")
    }
    var (seen, above) = (Set<TaskID>(), task.supports)
    while let id = above, seen.insert(id).inserted { above = board.tasks[id]?.supports }
    require(!seen.contains(task.id), "\(task.id): supports itself")
    require(
      Set(task.remarks.map(\.id)).count == task.remarks.count,
      "\(task.id): two remarks have one id"
    )
    for remark in task.remarks {
      guard let target = remark.to else { continue }
      require(task.remarks.contains { $0.id == target }, "\(task.id): answers nothing")
    }
    if let id = task.partOf {
      require(board.tasks[id] != nil, "\(task.id): part of unknown \(id)")
    }
    for place in task.kindsOfPlace {
      let holders = task.holders(of: place)
      require(holders.count <= place.count ?? .max, "\(task.id): too many on \(place.id)")
      for holder in holders {
        guard let only = place.only, let person = board.people[holder.person] else { continue }
        require(only.admits(person), "\(task.id): \(person.id) is on a place for others")
      }
    }
    require(!task.isReservedThroughout, "\(task.id): no place is for everybody")
    for claim in task.claims {
      require(!claim.beside || claim.part == .help, "\(task.id): beside, and not helping")
      require(!claim.standIn || claim.hasPlace, "\(task.id): a stand-in for no place")
      let known = claim.place.map { id in task.kindsOfPlace.contains { $0.id == id } } ?? true
      require(known, "\(task.id): \(claim.person) is on an unknown place")
    }
    let accounts = task.accounts
    require(
      Set(accounts.map(\.stakeholder)).count == accounts.count,
      "\(task.id): two accounts of one stakeholder"
    )
    for account in accounts {
      require(
        board.stakeholders[account.stakeholder] != nil,
        "\(task.id): an account of unknown \(account.stakeholder)"
      )
      require(account.asked || account.laterOn != nil, "\(task.id): not asked, and not to be")
    }
    if let earlier = task.previous.flatMap({ board.tasks[$0] }) {
      require(earlier.series == task.series, "\(task.id): another series than the one before it")
    }
    let waiting = task.waitingList.map(\.at)
    require(waiting == waiting.sorted(), "\(task.id): the waiting list is not in order of time")
  }
  for words in board.thanks {
    require(!words.text.isEmpty && !words.to.isEmpty, "\(words.id): thanks for nothing")
    require(!words.to.map(\.rawValue).contains(words.from), "\(words.id): thanks to oneself")
  }
  let before = tasks.compactMap(\.previous)
  require(Set(before).count == before.count, "an occurrence has two next ones")
  return broken
}

extension Task {
  /// Whether no place is open to everybody, which R4 does not allow.
  fileprivate var isReservedThroughout: Bool {
    !places.isEmpty && places.allSatisfy { $0.only != nil }
  }
}
