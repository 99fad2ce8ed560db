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
  case name, kind, happyWith, person, answer

  var fields: Set<String> { self == .answer ? ["voices"] : [rawValue] }

  func isSame(_ one: Stakeholder, _ other: Stakeholder) -> Bool {
    switch self {
    case .name: one.name == other.name
    case .kind: one.kind == other.kind
    case .happyWith: one.happyWith == other.happyWith
    case .person: one.person == other.person
    case .answer: one.voices.map(\.answer) == other.voices.map(\.answer)
    }
  }
}

/// What of a kind of place is changed as a whole.
public enum PlaceAspect: String, CaseIterable, Sendable, RecordAspect {
  case label, count, need, learn, only

  var fields: Set<String> { ["places"] }

  func isSame(_ one: Place, _ other: Place) -> Bool {
    switch self {
    case .label: one.label == other.label
    case .count: one.count == other.count
    case .need: one.need == other.need
    case .learn: one.learn == other.learn
    case .only: one.only == other.only
    }
  }
}

/// What of a case is changed as a whole.
public enum CaseAspect: String, CaseIterable, Sendable, RecordAspect {
  case title, asked, behind, fitting, why, tried, learned, help

  func isSame(_ one: Case, _ other: Case) -> Bool {
    switch self {
    case .title: one.title == other.title
    case .asked: one.asked == other.asked
    case .behind: one.behind == other.behind
    case .fitting: one.fitting == other.fitting
    case .why: one.why == other.why
    case .tried: one.tried == other.tried
    case .learned: one.learned == other.learned
    case .help: HelpRequest.isSame(one.help, other.help)
    }
  }
}

/// What of a proposal or an agreement is changed as a whole.
public enum AgreementAspect: String, CaseIterable, Sendable, RecordAspect {
  case title, text, why, explain, ground, ref, reviewOn, reactions

  func isSame(_ one: Agreement, _ other: Agreement) -> Bool {
    switch self {
    case .title: one.title == other.title
    case .text: one.text == other.text
    case .why: one.why == other.why
    case .explain: one.explain == other.explain
    case .ground: one.ground == other.ground
    case .ref: one.ref == other.ref
    case .reviewOn: one.reviewOn == other.reviewOn
    case .reactions: one.reactions == other.reactions
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

/// What of a guide is changed as a whole; of its lists, the entry that is meant.
public enum GuideAspect: String, CaseIterable, Sendable, RecordAspect {
  case title, steps, checks, letters, reviewOn

  func isSame(_ one: Guide, _ other: Guide) -> Bool {
    switch self {
    case .title: one.title == other.title
    case .steps: one.steps == other.steps
    case .checks: one.checks == other.checks
    case .letters: one.letters == other.letters
    case .reviewOn: one.reviewOn == other.reviewOn
    }
  }
}

/// What of an inquiry is changed as a whole.
public enum InquiryAspect: String, CaseIterable, Sendable, RecordAspect {
  case title, frames, step, direction, paused

  func isSame(_ one: Inquiry, _ other: Inquiry) -> Bool {
    switch self {
    case .title: one.title == other.title
    case .frames: one.frames == other.frames
    case .step: one.step == other.step
    case .direction: one.direction == other.direction
    case .paused: one.paused == other.paused
    }
  }
}

/// What of a meeting is changed as a whole; of its points, the one that is meant.
public enum MeetingAspect: String, CaseIterable, Sendable, RecordAspect {
  case host, `case`, points, next

  var fields: Set<String> { self == .case ? ["case", "noCaseBecause"] : [rawValue] }

  func isSame(_ one: Meeting, _ other: Meeting) -> Bool {
    switch self {
    case .host: one.host == other.host
    case .case:
      one.openingCase == other.openingCase && one.noCaseBecause == other.noCaseBecause
    case .points: one.points == other.points
    case .next: one.next == other.next
    }
  }
}

/// What is said of how a task goes, each as a whole.
public enum ProgressAspect: String, CaseIterable, Sendable, RecordAspect {
  case waiting, help

  func isSame(_ one: Task, _ other: Task) -> Bool {
    switch self {
    case .waiting: one.waiting?.on == other.waiting?.on
    case .help: HelpRequest.isSame(one.help, other.help)
    }
  }
}

extension HelpRequest {
  /// Whether two calls for help ask the same, whoever asks.
  fileprivate static func isSame(_ one: HelpRequest?, _ other: HelpRequest?) -> Bool {
    one?.talent == other?.talent && one?.note == other?.note
  }
}
