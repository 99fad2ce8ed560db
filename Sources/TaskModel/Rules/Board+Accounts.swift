// The account to a stakeholder (R6): on finishing, or on asking them later on.

extension Board {
  /// Writes down what the stakeholders said, and when the others are asked.
  func giveAccount(
    of task: inout Task,
    _ words: Finishing,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) {
    for words in words.accounts {
      let stakeholder = try stakeholder(of: words, in: task)
      var account =
        task.account(of: stakeholder) ?? Account(stakeholder: stakeholder, at: nil, by: nil)
      account.said = try joined(account.said, words.said)
      account.unwanted = try joined(account.unwanted, words.unwanted)
      guard account.said != nil || account.unwanted != nil else { throw .textMissing }
      (account.asked, account.laterOn) = (true, nil)
      (account.at, account.by) = (instant, actor)
      task.set(account)
    }
    guard let day = words.askLaterOn else { return }
    guard !task.serves.isEmpty else { throw .notServed(task, nil) }
    for stakeholder in task.serves where task.account(of: stakeholder)?.asked != true {
      task.set(Account(stakeholder: stakeholder, at: instant, by: actor, laterOn: day))
    }
  }

  private func stakeholder(
    of words: AccountWords,
    in task: Task
  ) throws(Refusal) -> StakeholderID {
    guard let id = words.stakeholder else {
      guard task.serves.count == 1 else { throw .notServed(task, nil) }
      return task.serves[0]
    }
    guard stakeholders[id] != nil else { throw .unknownStakeholder(id) }
    guard task.serves.contains(id) || task.account(of: id) != nil else {
      throw .notServed(task, id)
    }
    return id
  }
}

extension Task {
  /// What a stakeholder said of it, or when they are asked.
  public func account(of stakeholder: StakeholderID) -> Account? {
    accounts.first { $0.stakeholder == stakeholder }
  }

  /// Those whom it serves and who were not asked yet what they think of it.
  public var notAskedYet: [StakeholderID] {
    serves.filter { account(of: $0)?.asked != true }
  }

  /// Whether it is done and somebody could be asked about it by now: they have no account yet, or the
  /// day on which they were to be asked has come (R6).
  public func isAccountDue(on today: Day) -> Bool {
    state == .done
      && notAskedYet.contains { account(of: $0)?.laterOn.map { $0 <= today } ?? true }
  }

  /// Puts an account in the place of the stakeholder's, or at the end.
  fileprivate mutating func set(_ account: Account) {
    if let index = accounts.firstIndex(where: { $0.stakeholder == account.stakeholder }) {
      accounts[index] = account
    } else {
      accounts.append(account)
    }
  }
}
