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

  /// Whose idea a task was.
  public static func initiative(_ initiative: Initiative) -> Phrase {
    switch initiative {
    case .ours: Phrase(en: "ours", nl: "van ons")
    case .residents: Phrase(en: "of residents", nl: "van inwoners")
    }
  }
}
