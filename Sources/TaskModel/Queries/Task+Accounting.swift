extension Task {
  /// The stakeholders who are still to be asked what they think of it, now that it is done (R6).
  ///
  /// Of those of whom it was said “not yet”, only the ones whose day has come.
  public func stakeholdersToAsk(on today: Day) -> [StakeholderID] {
    guard done != nil else { return [] }
    return serves.filter { stakeholder in
      let accounts = accounts.filter { $0.stakeholder == stakeholder }
      if accounts.contains(where: \.asked) { return false }
      return accounts.allSatisfy { ($0.laterOn ?? today) <= today }
    }
  }
}

extension Stakeholder {
  /// What they said last.
  public var lastVoice: Voice? {
    // Among those without a time, and of one time, the later in the file.
    voices.reduce(nil) { last, voice in
      guard let last = last as Voice?, let lastAt = last.at else { return voice }
      return voice.at.map { $0 >= lastAt } ?? false ? voice : last
    }
  }
}
