extension Texts.Balance {
  /// Places that are not for everybody.
  public static let reservations = Phrase(en: "Reserved places", nl: "Gereserveerde plekken")
  /// What one asks of them.
  public static let reservationsNote = Phrase(
    en:
      "Voluntary where possible, paid where needed. Would you explain it to a resident like this?",
    nl: "Vrijwillig waar het kan, betaald waar het moet. Zou je het een inwoner zo uitleggen?"
  )
  /// None of them.
  public static let noReservations = Phrase(
    en: "None: every place is open to everybody.",
    nl: "Geen: elke plek staat open voor iedereen."
  )
  /// Before the day on which one asks again whether it is still needed.
  public static let reviewOn = Phrase(en: "looked at again on", nl: "opnieuw bekijken op")
  /// The day of it has come.
  public static let stillNeeded = Phrase(en: "still needed?", nl: "nog nodig?")
  /// It has no explanation that a resident would understand.
  public static let unexplained = Phrase(
    en: "not explained fully yet",
    nl: "nog niet helemaal uitgelegd"
  )

  /// What nobody is on.
  public static let nobodyDoes = Phrase(en: "Who takes this up?", nl: "Wie pakt dit op?")
  /// Nothing waits.
  public static let everythingTaken = Phrase(
    en: "Somebody is on everything.",
    nl: "Op alles zit iemand."
  )
  /// What serves nobody.
  public static let servesNobody = Phrase(en: "For whom is this?", nl: "Voor wie is dit?")
  /// Everything serves somebody.
  public static let allServeSomebody = Phrase(
    en: "Of everything it is known for whom it is.",
    nl: "Van alles is bekend voor wie het is."
  )

  /// What was dropped.
  public static let stopped = Phrase(
    en: "What we stopped: well done",
    nl: "Waar we mee stopten: goed gedaan"
  )
  /// Why that is good.
  public static let stoppedNote = Phrase(
    en: "Letting ballast go makes room for what matters.",
    nl: "Ballast weg geeft ruimte voor wat ertoe doet."
  )
  /// Nothing was dropped.
  public static let nothingStopped = Phrase(
    en: "Nothing yet. Is there something nobody would miss?",
    nl: "Nog niets. Is er iets wat niemand zou missen?"
  )

  /// Talents without a task.
  public static let talents = Phrase(
    en: "Talents that wait for a task",
    nl: "Talenten die op een taak wachten"
  )
  /// What one may do about it.
  public static let talentsNote = Phrase(
    en: "Is there something that suits them? Ask; yes and no are both fine.",
    nl: "Is er iets wat past? Vraag het gerust; ja en nee zijn allebei goed."
  )

  /// How many are not named.
  public static func andMore(_ count: Int) -> Phrase {
    Phrase(en: "and \(count) more", nl: "en nog \(count)")
  }
}
