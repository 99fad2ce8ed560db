public import TaskModel

/// The texts of the screen that are not about a particular task, by where they stand.
public enum Texts {
  /// A state as the name of a column.
  public static func state(_ state: TaskState) -> Phrase {
    switch state {
    case .open: Phrase(en: "Open", nl: "Open")
    case .doing: Phrase(en: "Doing", nl: "Bezig")
    case .waiting: Phrase(en: "Waiting", nl: "Wacht")
    case .done: Phrase(en: "Done", nl: "Klaar")
    case .dropped: Phrase(en: "Dropped", nl: "Gestopt")
    }
  }

  /// A stakeholder who is one person can be recognised by everybody who reads the board.
  public static let privacy = Phrase(
    en: "Mind the privacy of a single person: everybody who has the board reads this. A name that "
      + "says less will often do.",
    nl: "Let op de privacy van één persoon: iedereen met het bord leest dit. Een naam die minder "
      + "zegt is vaak genoeg."
  )

  /// The answer to leaving the waiting list of a task.
  public static func noLongerWaiting(for title: String) -> Phrase {
    Phrase(en: "You no longer wait for “\(title)”.", nl: "Je wacht niet meer op “\(title)”.")
  }

  enum Board {
    static let empty = Phrase(
      en: "Nothing on the board yet. Press a and type what is to be done.",
      nl: "Er staat nog niets op het bord. Druk op a en typ wat er te doen is."
    )
    static let nothingOpen = Phrase(
      en: "Nothing is open. Press a to add a task.",
      nl: "Er staat niets open. Druk op a voor een nieuwe taak."
    )
    static let nothingHere = Phrase(en: "Nothing here now.", nl: "Hier staat nu niets.")
    static let nothingFound = Phrase(
      en: "Nothing found here. Esc shows everything again.",
      nl: "Hier niets gevonden. Esc toont alles weer."
    )
    static let who = Phrase(en: "looking", nl: "kijkt mee")
    static let tooSmall = Phrase(
      en: "Please make this window larger.",
      nl: "Maak dit venster iets groter."
    )
    static let noTask = Phrase(
      en: "Put the cursor on a task first.",
      nl: "Zet de cursor eerst op een taak."
    )
    static let working = Phrase(
      en: "Working on the board file…",
      nl: "Bezig met het bordbestand…"
    )
    static let changedByHand = Phrase(
      en: "The board was changed outside this program.",
      nl: "Het bord is buiten dit programma om gewijzigd."
    )

    static func counts(open: Int, doing: Int, waiting: Int) -> Phrase {
      Phrase(
        en: "\(open) open · \(doing) doing · \(waiting) waiting",
        nl: "\(open) open · \(doing) bezig · \(waiting) wacht"
      )
    }

    static func filtered(_ text: String, found: String) -> Phrase {
      Phrase(en: "find: \(text) (\(found))", nl: "zoek: \(text) (\(found))")
    }

    static func andMore(_ count: Int) -> Phrase {
      Phrase(en: " (and \(count) more)", nl: " (en nog \(count))")
    }
  }
}
