extension Board {
  /// A new guide as it is kept: with a title.
  func adding(_ draft: Guide, today: Day) throws(Refusal) -> Guide {
    var guide = Guide(id: draft.id, title: tidied(draft.title))
    guard guides[guide.id] == nil else { throw .identifierTaken(guide.id.rawValue) }
    guard !guide.title.isEmpty else { throw .textMissing }
    var changes = GuideChanges()
    changes.steps = draft.steps
    changes.checks = draft.checks
    changes.letters = draft.letters
    changes.reviewOn = draft.reviewOn
    try change(&guide, changes, today: today)
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
      try change(&guide, changes, today: today)
      guard guide != before else { throw .nothingChanged }
      return DeedDone(.editGuide, .guide(guide))
    case .retire:
      guide.retired = instant
      return DeedDone(.retireGuide, .guide(guide))
    }
  }

  private func change(
    _ guide: inout Guide,
    _ changes: GuideChanges,
    today: Day
  ) throws(Refusal) {
    let (before, basis) = (guide, changes.basis)
    if let title = changes.title { guide.title = tidied(title) }
    guard !guide.title.isEmpty else { throw .textMissing }
    if let steps = changes.steps {
      guide.steps = try merged(
        steps.compactMap(tidiedIfAny),
        with: before.steps,
        since: basis?.steps,
        .guide(guide.id, .steps),
        by: \.self
      )
    }
    if let checks = changes.checks {
      guide.checks = try merged(
        Self.inOrder(checks),
        with: before.checks,
        since: basis?.checks,
        .guide(guide.id, .checks),
        by: \.ask
      )
    }
    try changeLetters(of: &guide, changes)
    if let day = changes.reviewOn, day != before.reviewOn {
      guard day > today else { throw .reviewNotAhead(day) }
      guide.reviewOn = day
    }
    try check([.title, .reviewOn], from: before, to: guide, since: basis) { .guide(before.id, $0) }
  }

  private func changeLetters(
    of guide: inout Guide,
    _ changes: GuideChanges
  ) throws(Refusal) {
    func check(_ title: String, becomes body: String?) throws(Refusal) {
      guard let basis = changes.basis else { return }
      let now = guide.body(of: title)
      guard now == basis.body(of: title) || now == body else {
        throw changedMeanwhile(.guide(guide.id, .letters))
      }
    }
    for title in changes.removingLetters {
      try check(title, becomes: nil)
      guard let index = guide.letters.firstIndex(where: { $0.title == title }) else {
        // Somebody else took it out already.
        if changes.basis?.body(of: title) != nil { continue }
        throw .unknownGuidePart(guide, title)
      }
      guide.letters.remove(at: index)
    }
    for draft in changes.letters {
      let letter = Guide.Letter(title: tidied(draft.title), body: tidied(draft.body))
      guard !letter.title.isEmpty, !letter.body.isEmpty else { throw .textMissing }
      try check(letter.title, becomes: letter.body)
      if let index = guide.letters.firstIndex(where: { $0.title == letter.title }) {
        guide.letters[index] = letter
      } else {
        guide.letters.append(letter)
      }
    }
  }

  private static func inOrder(_ drafts: [Guide.Check]) throws(Refusal) -> [Guide.Check] {
    var checks: [Guide.Check] = []
    for draft in drafts {
      let check = Guide.Check(ask: tidied(draft.ask), ifNo: tidiedIfAny(draft.ifNo))
      guard !check.ask.isEmpty else { throw .textMissing }
      checks.put(check)
    }
    return checks
  }
}

extension [Guide.Check] {
  /// Adds a question; one that is there already gets a new answer to no.
  public mutating func put(_ check: Guide.Check) {
    if let index = firstIndex(where: { $0.ask == check.ask }) {
      self[index] = check
    } else {
      append(check)
    }
  }
}

extension Guide {
  /// The letter of that title, as it is to be sent.
  fileprivate func body(of title: String) -> String? {
    letters.first { $0.title == title }?.body
  }
}
