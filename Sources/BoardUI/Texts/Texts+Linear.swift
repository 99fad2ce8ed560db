extension Texts {
  /// What is said where the board is told in lines.
  enum Linear {
    static let hint = Phrase(
      en: "A number opens. A key or a word of a command does it, with a number behind it to one "
        + "of these: claim 3. ? tells all, q quits.",
      nl: "Een nummer opent. Een toets of een woord van een opdracht doet het, met een nummer "
        + "erachter voor een van deze: oppakken 3. ? vertelt alles, q sluit af."
    )
    static let howto = Phrase(
      en: "What you can say here: a number, a key, or a word of what it does. Enter goes on or "
        + "back.",
      nl: "Wat je hier kunt zeggen: een nummer, een toets, of een woord van wat die doet. Enter "
        + "gaat verder of terug."
    )
    static let whichOne = Phrase(en: "Which one?", nl: "Welke?")
    static let sayNumber = Phrase(
      en: "Say a number; Enter alone goes back.",
      nl: "Zeg een nummer; alleen Enter gaat terug."
    )
    static let emptyGoesBack = Phrase(
      en: "Enter alone goes back.",
      nl: "Alleen Enter gaat terug."
    )
    static let misunderstood = Phrase(
      en: "That is not clear here. ? tells what you can say.",
      nl: "Dat is hier niet duidelijk. ? vertelt wat je kunt zeggen."
    )
    static let empty = Phrase(en: "empty", nl: "leeg")
    static let formField = Phrase(
      en:
        "Type what is to stand there. Enter alone keeps it and goes on, . empties it, < goes back.",
      nl:
        "Typ wat er moet staan. Alleen Enter laat het staan en gaat verder, . maakt leeg, < terug."
    )
    static let formEnd = Phrase(
      en: "Say a number; < goes back to the fields. Enter alone leaves it for later.",
      nl: "Zeg een nummer; < gaat terug naar de velden. Alleen Enter bewaart het voor later."
    )
    static let marked = Phrase(en: "marked", nl: "gemarkeerd")
    static let changed = Phrase(
      en: "changed just now by others",
      nl: "net door een ander gewijzigd"
    )

    /// There is more in the list.
    static func more(_ count: Int) -> Phrase {
      Phrase(en: "\(count) more: Enter goes on.", nl: "Nog \(count): Enter gaat verder.")
    }
  }
}
