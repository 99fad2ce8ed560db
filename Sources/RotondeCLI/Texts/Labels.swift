import BoardUI
import TaskModel

/// The short texts of tables and of a task shown whole.
enum Labels {
  static let noTasks = Phrase(en: "No tasks found.", nl: "Geen taken gevonden.")
  static let noPeople = Phrase(
    en: "Nobody yet. Add yourself: rotonde person add NAME --login LOGIN",
    nl: "Nog niemand. Voeg jezelf toe: rotonde person add NAAM --login INLOGNAAM"
  )
  static let noStakeholders = Phrase(
    en: "No stakeholders yet: for whom do you do it? rotonde stakeholder add NAME",
    nl: "Nog geen belanghebbenden: voor wie doen jullie het? rotonde stakeholder add NAAM"
  )
  static let nothingHappened = Phrase(
    en: "Nothing that fits happened.",
    nl: "Er gebeurde niets dat daarbij past."
  )
  static let notKnownYet = Phrase(en: "not known yet", nl: "nog onaf")
  static let nobodyYet = Phrase(en: "nobody yet", nl: "nog niemand")

  static let id = Phrase(en: "ID", nl: "Kenmerk")
  static let task = Phrase(en: "Task", nl: "Taak")
  static let why = Phrase(en: "What for", nl: "Waartoe")
  static let forWhom = Phrase(en: "For", nl: "Voor")
  static let supports = Phrase(en: "Supports", nl: "Steunt")
  static let claimedBy = Phrase(en: "Claimed by", nl: "Opgepakt door")
  static let waitingList = Phrase(en: "Waiting list", nl: "Wachtlijst")
  static let places = Phrase(en: "Places", nl: "Plekken")
  static let place = Phrase(en: "Place", nl: "Plek")
  static let on = Phrase(en: "On", nl: "Op")
  static let by = Phrase(en: "By", nl: "Uiterlijk")
  static let hours = Phrase(en: "Takes", nl: "Duurt")
  static let comesBack = Phrase(en: "Comes back", nl: "Komt terug")
  static let talents = Phrase(en: "Talents", nl: "Talenten")
  static let learns = Phrase(en: "Wants to learn", nl: "Wil leren")
  static let tags = Phrase(en: "Tags", nl: "Labels")
  static let origin = Phrase(en: "Taken out of", nl: "Komt uit")
  static let stuckOn = Phrase(en: "Stuck on", nl: "Loopt vast op")
  static let help = Phrase(en: "Asks for help", nl: "Vraagt hulp")
  static let experiment = Phrase(en: "Experiment", nl: "Proef")
  static let lookBack = Phrase(en: "Look back on", nl: "Terugkijken op")
  static let learned = Phrase(en: "Learned", nl: "Geleerd")
  static let history = Phrase(en: "History", nl: "Logboek")
  static let note = Phrase(en: "Note", nl: "Notitie")
  static let step = Phrase(en: "Step", nl: "Stap")
  static let state = Phrase(en: "State", nl: "Stand")
  static let dropped = Phrase(en: "Dropped because", nl: "Gestopt omdat")
  static let reviewOn = Phrase(en: "looked at again on", nl: "opnieuw bekijken op")

  /// The sort of stakeholder, in one word.
  static func kind(_ kind: StakeholderKind) -> Phrase {
    switch kind {
    case .residents: Phrase(en: "residents", nl: "bewoners")
    case .group: Phrase(en: "group", nl: "groep")
    case .partner: Phrase(en: "partner", nl: "partner")
    case .colleagues: Phrase(en: "colleagues", nl: "collega's")
    case .person: Phrase(en: "person", nl: "persoon")
    }
  }
}
