extension Texts.Balance {
  /// Who pulls.
  public static let pulling = Phrase(en: "Who pulls?", nl: "Wie is de trekker?")
  /// What is counted there.
  public static let pullingNote = Phrase(
    en: "Tasks that paid people and volunteers are on together.",
    nl: "Taken waar betaalde krachten en vrijwilligers samen op zitten."
  )
  /// A volunteer pulls.
  public static let volunteerPulls = Phrase(en: "A volunteer", nl: "Een vrijwilliger")
  /// A paid person pulls.
  public static let paidPulls = Phrase(en: "A paid person", nl: "Een betaalde kracht")
  /// Both pull.
  public static let bothPull = Phrase(en: "Both together", nl: "Allebei samen")
  /// It was not said who pulls.
  public static let nobodySaid = Phrase(en: "Not said", nl: "Niet gezegd")

  /// Help between people.
  public static let help = Phrase(en: "Help in both directions", nl: "Hulp over en weer")
  /// What is counted there.
  public static let helpNote = Phrase(
    en: "Tasks in which somebody helps out with what another pulls or asked help for.",
    nl: "Taken waarin iemand meehelpt met wat een ander trekt of waar een ander hulp bij vroeg."
  )
  /// Paid people help volunteers.
  public static let paidToVolunteer = Phrase(
    en: "Paid helps voluntary",
    nl: "Betaald helpt vrijwillig"
  )
  /// Volunteers help paid people.
  public static let volunteerToPaid = Phrase(
    en: "Voluntary helps paid",
    nl: "Vrijwillig helpt betaald"
  )
  /// Paid people help each other.
  public static let amongPaid = Phrase(en: "Paid among themselves", nl: "Betaald onderling")
  /// Volunteers help each other.
  public static let amongVolunteers = Phrase(
    en: "Volunteers among themselves",
    nl: "Vrijwilligers onderling"
  )

  /// Calls for help that wait for somebody.
  public static func unanswered(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        en: "One task asks for help and waits for somebody: rotonde list asks:help",
        nl: "Eén taak vraagt hulp en wacht op iemand: rotonde list vraagt:hulp"
      )
      : Phrase(
        en: "\(count) tasks ask for help and wait for somebody: rotonde list asks:help",
        nl: "\(count) taken vragen hulp en wachten op iemand: rotonde list vraagt:hulp"
      )
  }
}
