import TaskModel

extension Texts {
  /// The texts of the views beside the board.
  enum Views {
    static let somebody = Phrase(en: "Somebody", nl: "Iemand")
    static let forNobody = Phrase(en: "For whom? Not known yet", nl: "Voor wie? Nog onaf")

    // What is not there yet
    static let counting = Phrase(en: "Counting…", nl: "Even tellen…")
    static let stillLooking = Phrase(
      en: "Still looking. Try again in a moment.",
      nl: "Nog aan het zoeken. Probeer het zo nog eens."
    )

    // Mine
    static let carried = Phrase(en: "What I do", nl: "Wat ik doe")
    static let invited = Phrase(en: "What I am asked for", nl: "Waar ik voor gevraagd ben")
    static let awaited = Phrase(en: "Where I wait for a place", nl: "Waar ik op een plek wacht")
    static let fitting = Phrase(en: "What fits me", nl: "Wat bij mij past")
    static let toAccount = Phrase(
      en: "Done: what did they think of it?",
      nl: "Klaar: wat vonden ze ervan?"
    )
    static let nothingMine = Phrase(
      en: "Nothing here yet. What you claim on the board (1, then c) stands here, and what fits "
        + "your talents.",
      nl: "Hier staat nog niets. Wat je op het bord oppakt (1, dan c) komt hier te staan, en wat "
        + "bij je talenten past."
    )
    static let whoseMine = Phrase(
      en: "Whose tasks? Press i to say who you are.",
      nl: "Van wie? Druk op i en zeg wie je bent."
    )

    // Stakeholders
    static let noStakeholders = Phrase(
      en: "No stakeholders yet. Add a task (a) and name somebody with @.",
      nl: "Nog geen belanghebbenden. Voeg een taak toe (a) en noem iemand met @."
    )
    static let nothingForThem = Phrase(en: "nothing for them now", nl: "nu niets voor hen")
    static let unservedWhy = Phrase(
      en: "Tasks that do not say whom they serve; whoever claims one is asked.",
      nl: "Taken die niet zeggen voor wie ze zijn; wie er een oppakt, krijgt die vraag."
    )
    static let doneLately = Phrase(en: "Done lately", nl: "Onlangs klaar")

    static let unanswered = Phrase(
      en: "not answered yet: what did we do with it?",
      nl: "nog geen antwoord: wat deden we ermee?"
    )
    static let neverHeard = Phrase(
      en: "nobody has asked them yet",
      nl: "nog niet gevraagd wat ze ervan vinden"
    )
    static let unheard = Phrase(
      en: "nobody has asked them for a while",
      nl: "al een tijd niet gevraagd wat ze ervan vinden"
    )

    /// What a stakeholder said, and how long ago.
    static func said(_ voice: Voice, ago: Phrase?) -> Phrase {
      let when = ago.map { Phrase(en: " \($0.en)", nl: " \($0.nl)") } ?? Phrase(same: "")
      return Phrase(en: "said\(when.en): “\(voice.said)”", nl: "zei\(when.nl): “\(voice.said)”")
    }

    static func happyWith(_ text: String) -> Phrase {
      Phrase(en: "happy with: \(text)", nl: "wordt blij van: \(text)")
    }

    // People
    static let noPeople = Phrase(
      en: "Nobody on the team yet. Press i to join.",
      nl: "Nog niemand in het team. Druk op i om mee te doen."
    )
    static let does = Phrase(en: "Does", nl: "Doet")
    static let waitsFor = Phrase(en: "Waits for a place", nl: "Wacht op een plek")
    static let nothingNow = Phrase(en: "nothing at the moment", nl: "nu niets")

    static func talents(_ talents: [String]) -> Phrase {
      let list = talents.joined(separator: ", ")
      return Phrase(en: "is good at: \(list)", nl: "is goed in: \(list)")
    }

    static func learns(_ wishes: [String]) -> Phrase {
      let list = wishes.joined(separator: ", ")
      return Phrase(en: "wants to learn: \(list)", nl: "wil leren: \(list)")
    }

    /// A time away that is not over; `nil` when it is.
    static func away(_ absence: Absence, today: Day) -> Phrase? {
      if let until = absence.until, until < today { return nil }
      let until = absence.until.map { Dates.day($0, today: today) }
      guard let from = absence.from, from > today else {
        guard let until else { return Phrase(en: "away", nl: "even weg") }
        return Phrase(
          en: "away until \(until.en), that day included",
          nl: "even weg tot en met \(until.nl)"
        )
      }
      let first = Dates.day(from, today: today)
      guard let until else {
        return Phrase(en: "away from \(first.en) on", nl: "even weg vanaf \(first.nl)")
      }
      return Phrase(
        en: "away from \(first.en) to \(until.en)",
        nl: "even weg van \(first.nl) tot en met \(until.nl)"
      )
    }

    // Log
    static let nothingHappened = Phrase(
      en: "Nothing has happened on this board yet.",
      nl: "Er is op dit bord nog niets gebeurd."
    )

    /// An entry that this version of the program does not understand.
    static func unknownEntry(_ did: String?) -> Phrase {
      let word = did.map { ": \($0)" } ?? ""
      return Phrase(
        en: "something this version does not know\(word)",
        nl: "iets wat deze versie niet kent\(word)"
      )
    }

    // The board
    static let groupBy = Phrase(en: "Put the tasks together", nl: "Taken bij elkaar zetten")

    /// A week by its place or its number, with the day it begins.
    static func week(_ monday: Day, today: Day) -> Phrase {
      switch today.monday.days(to: monday) {
      case 0: Phrase(en: "This week", nl: "Deze week")
      case 7: Phrase(en: "Next week", nl: "Volgende week")
      default:
        Phrase(
          en: "Week of \(Dates.full(monday, today: today).en)",
          nl: "Week van \(Dates.full(monday, today: today).nl)"
        )
      }
    }

    // Marking
    static func didAll(_ count: Int) -> Phrase {
      Phrase(en: "Done for \(count) tasks.", nl: "Gedaan voor \(count) taken.")
    }

    static func marked(_ count: Int) -> Phrase {
      Phrase(
        en: "\(count) marked: what you do now, you do to all. Esc takes the marks away.",
        nl: "\(count) gemarkeerd: wat je nu doet, geldt voor allemaal. Esc wist de markering."
      )
    }
  }
}
