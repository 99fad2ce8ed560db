extension Board {
  /// A new guide as it is kept: with a title.
  func adding(_ draft: Guide, today: Day) throws(Refusal) -> Guide {
    var guide = Guide(id: draft.id, title: tidied(draft.title))
    guard guides[guide.id] == nil else { throw .identifierTaken(guide.id.rawValue) }
    guard !guide.title.isEmpty else { throw .textMissing }
    var changes = GuideChanges()
    changes.addingSteps = draft.steps
    changes.addingChecks = draft.checks
    changes.letters = draft.letters
    changes.reviewOn = draft.reviewOn
    try guide.change(changes, today: today)
    return guide
  }

  /// What an action on a guide comes to.
  func deed(
    _ action: GuideAction,
    on id: GuideID,
    at instant: Instant,
    today: Day
  ) throws(Refusal) -> DeedDone {
    guard var guide = guides[id] else { throw .unknownGuide(id) }
    if guide.retired != nil { throw .guideRetired(guide) }
    switch action {
    case .edit(let changes):
      let before = guide
      try guide.change(changes, today: today)
      guard guide != before else { throw .nothingChanged }
      return DeedDone(.editGuide, .guide(guide))
    case .retire:
      guide.retired = instant
      return DeedDone(.retireGuide, .guide(guide))
    }
  }
}

extension Guide {
  fileprivate mutating func change(_ changes: GuideChanges, today: Day) throws(Refusal) {
    if let title = changes.title { self.title = tidied(title) }
    guard !title.isEmpty else { throw .textMissing }
    for number in changes.removingSteps where !steps.indices.contains(number - 1) {
      throw .unknownGuidePart(self, String(number))
    }
    for number in changes.removingChecks where !checks.indices.contains(number - 1) {
      throw .unknownGuidePart(self, String(number))
    }
    steps = Self.without(changes.removingSteps, steps) + changes.addingSteps.compactMap(tidiedIfAny)
    checks = Self.without(changes.removingChecks, checks)
    for check in changes.addingChecks { try put(check) }
    for title in changes.removingLetters {
      guard let index = letters.firstIndex(where: { $0.title == title }) else {
        throw .unknownGuidePart(self, title)
      }
      letters.remove(at: index)
    }
    for letter in changes.letters { try put(letter) }
    if let day = changes.reviewOn, day != reviewOn {
      guard day > today else { throw .reviewNotAhead(day) }
      reviewOn = day
    }
  }

  private mutating func put(_ draft: Check) throws(Refusal) {
    let check = Check(ask: tidied(draft.ask), ifNo: tidiedIfAny(draft.ifNo))
    guard !check.ask.isEmpty else { throw .textMissing }
    if let index = checks.firstIndex(where: { $0.ask == check.ask }) {
      checks[index] = check
    } else {
      checks.append(check)
    }
  }

  private mutating func put(_ draft: Letter) throws(Refusal) {
    let letter = Letter(title: tidied(draft.title), body: tidied(draft.body))
    guard !letter.title.isEmpty, !letter.body.isEmpty else { throw .textMissing }
    if let index = letters.firstIndex(where: { $0.title == letter.title }) {
      letters[index] = letter
    } else {
      letters.append(letter)
    }
  }

  private static func without<Part>(_ numbers: [Int], _ parts: [Part]) -> [Part] {
    parts.enumerated().filter { !numbers.contains($0.offset + 1) }.map(\.element)
  }
}
