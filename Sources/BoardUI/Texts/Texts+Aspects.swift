public import TaskModel

extension Texts {
  /// What something about a task is called: in the form in which one edits it, and in sentences.
  public static func aspect(_ aspect: TaskAspect) -> Phrase {
    switch aspect {
    case .title: Phrase(en: "Task", nl: "Taak")
    case .serves: Phrase(en: "For", nl: "Voor")
    case .supports: Phrase(en: "Supports", nl: "Steunt")
    case .why: Phrase(en: "What for", nl: "Waartoe")
    case .date: Phrase(en: "When", nl: "Wanneer")
    case .repeats: Phrase(en: "Comes back", nl: "Komt terug")
    case .hours: Phrase(en: "Hours", nl: "Uren")
    case .talents: Phrase(en: "Talents", nl: "Talenten")
    case .tags: Phrase(en: "Tags", nl: "Labels")
    case .links: Phrase(en: "Links", nl: "Verwijzingen")
    case .starter: Phrase(en: "Good to begin with", nl: "Om mee te beginnen")
    case .initiative: Phrase(en: "Whose idea", nl: "Wiens idee")
    case .origin: Phrase(en: "Taken out of", nl: "Komt uit")
    case .frames: Phrase(en: "What is fixed", nl: "Kaders")
    case .expects: Phrase(en: "Experiment, we expect", nl: "Proef, we verwachten")
    case .until: Phrase(en: "Look back on", nl: "Terugkijken op")
    case .happened: Phrase(en: "What happened", nl: "Wat er gebeurde")
    case .learned: Phrase(en: "Learned", nl: "Geleerd")
    case .share: Phrase(en: "May be told outside", nl: "Mag verteld worden")
    case .steps: Phrase(en: "Steps", nl: "Stappen")
    case .note: Phrase(en: "Note", nl: "Notitie")
    }
  }

  /// What something about a person is called in the form in which one edits it, and in sentences.
  static func label(_ aspect: PersonAspect) -> Phrase {
    switch aspect {
    case .name: Phrase(en: "Name", nl: "Naam")
    case .engagement: Phrase(en: "Takes part as", nl: "Doet mee als")
    case .login: Phrase(en: "Login name", nl: "Inlognaam")
    case .away: Phrase(en: "Away", nl: "Even weg")
    }
  }

  /// What something about a stakeholder is called.
  static func label(_ aspect: StakeholderAspect) -> Phrase {
    switch aspect {
    case .name: Phrase(en: "Name", nl: "Naam")
    case .kind: Phrase(en: "What sort", nl: "Wat voor")
    case .happyWith: Phrase(en: "Happy with", nl: "Wordt blij van")
    case .person: Phrase(en: "Is one of us", nl: "Is een van ons")
    case .answer: Phrase(en: "What we did with it", nl: "Wat we ermee deden")
    }
  }

  /// What something about a kind of place is called.
  static func label(_ aspect: PlaceAspect) -> Phrase {
    switch aspect {
    case .label: Places.label
    case .count: Places.count
    case .need: Places.need
    case .learn: Places.learn
    case .only: Places.forWhom
    }
  }

  /// What something about a case is called.
  static func label(_ aspect: CaseAspect) -> Phrase {
    switch aspect {
    case .title: Phrase(en: "Case", nl: "Casus")
    case .asked: Cases.asked
    case .behind: Cases.behind
    case .fitting: Cases.fittingAnswer
    case .why: Phrase(en: "Why, or why not", nl: "Waarom wel of niet")
    case .tried: Cases.howFar
    case .learned: Cases.learned
    case .help: Cases.asksHelp
    }
  }

  /// What something about an agreement is called.
  static func label(_ aspect: AgreementAspect) -> Phrase {
    switch aspect {
    case .title: Phrase(en: "In one line", nl: "In één regel")
    case .text: Agreements.weAgree
    case .why: Agreements.goodFor
    case .explain: Agreements.toAResident
    case .ground: Agreements.restsOn
    case .ref: Phrase(en: "Article", nl: "Artikel")
    case .reviewOn: Agreements.lookAgain
    case .reactions: Phrase(en: "What was said of it", nl: "Wat erover is gezegd")
    }
  }

  /// What something about a lesson is called.
  static func label(_ aspect: LessonAspect) -> Phrase {
    switch aspect {
    case .text: Cases.learned
    case .from: Phrase(en: "Comes from", nl: "Komt uit")
    case .share: Cases.shared
    }
  }

  /// What something about a guide is called.
  static func label(_ aspect: GuideAspect) -> Phrase {
    switch aspect {
    case .title: Phrase(en: "What one can do with it", nl: "Wat je ermee kunt doen")
    case .steps: Guides.steps
    case .checks: Guides.checks
    case .letters: Guides.letters
    case .reviewOn: Guides.lookAgain
    }
  }

  /// What something about an issue that is explored together is called.
  static func label(_ aspect: InquiryAspect) -> Phrase {
    switch aspect {
    case .title: Phrase(en: "The issue", nl: "Het vraagstuk")
    case .frames: Inquiries.frames
    case .step: Inquiries.step
    case .direction: Inquiries.direction
    case .paused: Inquiries.standStill
    }
  }

  /// What something about a meeting is called.
  static func label(_ aspect: MeetingAspect) -> Phrase {
    switch aspect {
    case .host: Phrase(en: "Leads the conversation", nl: "Leidt het gesprek")
    case .case: MeetingMode.theCase
    case .points: Phrase(en: "Where it led", nl: "Waar het toe leidde")
    case .next: Phrase(en: "Leads next", nl: "Leidt hierna")
    }
  }

  /// What is said of how a task goes.
  static func label(_ aspect: ProgressAspect) -> Phrase {
    switch aspect {
    case .waiting: Phrase(en: "Waiting for", nl: "Wacht op")
    case .help: Cases.asksHelp
    }
  }

  /// What it is called that two people changed at the same moment.
  static func contested(_ what: Contested) -> Phrase {
    switch what {
    case .task(_, let aspect): self.aspect(aspect)
    case .place(_, _, let aspect): label(aspect)
    case .person(_, let aspect): label(aspect)
    case .stakeholder(_, let aspect): label(aspect)
    case .case(_, let aspect): label(aspect)
    case .agreement(_, let aspect): label(aspect)
    case .lesson(_, let aspect): label(aspect)
    case .guide(_, let aspect): label(aspect)
    case .inquiry(_, let aspect): label(aspect)
    case .meeting(_, let aspect): label(aspect)
    case .progress(_, let aspect): label(aspect)
    }
  }

  /// Whose idea a task was.
  public static func initiative(_ initiative: Initiative) -> Phrase {
    switch initiative {
    case .ours: Phrase(en: "ours", nl: "van ons")
    case .residents: Phrase(en: "of residents", nl: "van inwoners")
    }
  }
}
