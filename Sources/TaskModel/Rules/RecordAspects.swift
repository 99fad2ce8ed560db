/// What of a person is changed as a whole.
public enum PersonAspect: String, CaseIterable, Sendable, RecordAspect {
  case name, engagement, login, away

  func isSame(_ one: Person, _ other: Person) -> Bool {
    switch self {
    case .name: one.name == other.name
    case .engagement: one.engagement == other.engagement
    case .login: one.login == other.login
    case .away: one.away == other.away
    }
  }
}

/// What of a stakeholder is changed as a whole.
public enum StakeholderAspect: String, CaseIterable, Sendable, RecordAspect {
  case name, kind, happyWith, person

  func isSame(_ one: Stakeholder, _ other: Stakeholder) -> Bool {
    switch self {
    case .name: one.name == other.name
    case .kind: one.kind == other.kind
    case .happyWith: one.happyWith == other.happyWith
    case .person: one.person == other.person
    }
  }
}

/// What of a kind of place is changed as a whole.
public enum PlaceAspect: String, CaseIterable, Sendable, RecordAspect {
  case label, count, need, learn

  var fields: Set<String> { ["places"] }

  func isSame(_ one: Place, _ other: Place) -> Bool {
    switch self {
    case .label: one.label == other.label
    case .count: one.count == other.count
    case .need: one.need == other.need
    case .learn: one.learn == other.learn
    }
  }
}

/// What of a case is changed as a whole.
public enum CaseAspect: String, CaseIterable, Sendable, RecordAspect {
  case title, asked, behind, fitting, why, tried, learned

  func isSame(_ one: Case, _ other: Case) -> Bool {
    switch self {
    case .title: one.title == other.title
    case .asked: one.asked == other.asked
    case .behind: one.behind == other.behind
    case .fitting: one.fitting == other.fitting
    case .why: one.why == other.why
    case .tried: one.tried == other.tried
    case .learned: one.learned == other.learned
    }
  }
}

/// What of a proposal or an agreement is changed as a whole.
public enum AgreementAspect: String, CaseIterable, Sendable, RecordAspect {
  case title, text, why, explain, ground, ref, reviewOn

  func isSame(_ one: Agreement, _ other: Agreement) -> Bool {
    switch self {
    case .title: one.title == other.title
    case .text: one.text == other.text
    case .why: one.why == other.why
    case .explain: one.explain == other.explain
    case .ground: one.ground == other.ground
    case .ref: one.ref == other.ref
    case .reviewOn: one.reviewOn == other.reviewOn
    }
  }
}

/// What of a lesson is changed as a whole.
public enum LessonAspect: String, CaseIterable, Sendable, RecordAspect {
  case text, from, share

  func isSame(_ one: Lesson, _ other: Lesson) -> Bool {
    switch self {
    case .text: one.text == other.text
    case .from: one.from == other.from
    case .share: one.share == other.share
    }
  }
}
