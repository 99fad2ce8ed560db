import TaskModel

extension Texts {
  enum Dialog {
    static let move = Phrase(en: "move", nl: "gaan")
    static let perform = Phrase(en: "do it", nl: "doen")
    static let choose = Phrase(en: "choose", nl: "kiezen")
    static let whoAreYou = Phrase(en: "Who are you?", nl: "Wie ben je?")
    static let imNew = Phrase(en: "I'm new here: add me", nl: "Ik ben nieuw: zet mij erbij")
    static let yourName = Phrase(en: "What is your name?", nl: "Hoe heet je?")
    static let enterOrEscape = Phrase(
      en: "Enter keeps it, Esc goes back",
      nl: "Enter bewaart, Esc gaat terug"
    )
    static let volunteer = Phrase(en: "I'm a volunteer", nl: "Ik ben vrijwilliger")
    static let paid = Phrase(en: "I'm paid", nl: "Ik ben betaalde kracht")
    static let engagementWhy = Phrase(
      en: "Only a place that is reserved looks at this; everything else is the same for everybody.",
      nl: "Alleen een gereserveerde plek kijkt hiernaar; al het andere is voor iedereen gelijk."
    )
    static let forWhom = Phrase(en: "For whom is this task?", nl: "Voor wie is deze taak?")
    static let newStakeholder = Phrase(
      en: "A new stakeholder",
      nl: "Een nieuwe belanghebbende"
    )
    static let notKnownYet = Phrase(en: "Don't know yet", nl: "Weet ik nog niet")
    static let whichPlace = Phrase(en: "Which place?", nl: "Welke plek?")
    static let joinWaitingList = Phrase(
      en: "Put me on the waiting list",
      nl: "Zet mij op de wachtlijst"
    )
    static let leaveIt = Phrase(en: "Leave it", nl: "Laat maar")
    static let sameTime = Phrase(en: "At the same time", nl: "Op hetzelfde moment")
    static let doItAnyway = Phrase(en: "Do it anyway", nl: "Toch doen")
    static let full = Phrase(en: "No place left", nl: "Compleet")

    /// The question why one task, or each of several, is dropped.
    static func whyDropped(_ count: Int) -> Phrase {
      guard count > 1 else {
        return Phrase(en: "Why do we drop it?", nl: "Waarom stoppen we ermee?")
      }
      return Phrase(
        en: "Why do we drop these \(count)?",
        nl: "Waarom stoppen we met deze \(count)?"
      )
    }

    static func whoIsFree(_ place: Place, _ task: Task) -> Phrase {
      let name = place.label ?? place.id.rawValue
      guard let free = task.free(place) else { return Phrase(same: name) }
      return Phrase(en: "\(name) (\(free) free)", nl: "\(name) (\(free) vrij)")
    }
  }
}
