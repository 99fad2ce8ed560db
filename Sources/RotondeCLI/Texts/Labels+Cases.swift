import BoardUI

extension Labels {
  static let noCases = Phrase(
    en: "No cases. Bring one up: rotonde case add TEXT",
    nl: "Geen casussen. Breng er een in: rotonde case add TEKST"
  )
  static let noAgreements = Phrase(
    en: "No agreements. Propose one: rotonde agreement propose TEXT --why WHY --review-on DAY",
    nl: "Geen afspraken. Stel er een voor: rotonde agreement propose TEKST --why WAAROM "
      + "--review-on DAG"
  )
  static let noLessons = Phrase(
    en: "No lessons. Write one down: rotonde lesson add TEXT",
    nl: "Geen lessen. Schrijf er een op: rotonde lesson add TEKST"
  )

  static let lessonsTitle = Phrase(en: "What we learnt", nl: "Wat we leerden")
  static let otherLessons = Phrase(en: "And further", nl: "En verder")

  static let caseTitle = Phrase(en: "Case", nl: "Casus")
  static let broughtUp = Phrase(en: "Written down", nl: "Opgeschreven")
  static let asked = Phrase(en: "The question", nl: "De vraag")
  static let behind = Phrase(en: "The question behind it", nl: "De vraag achter de vraag")
  static let fitting = Phrase(en: "A fitting answer?", nl: "Passend antwoord?")
  static let whyFitting = Phrase(en: "Why", nl: "Waarom")
  static let whatHelped = Phrase(en: "What helped", nl: "Wat hielp")
  static let whatWasProper = Phrase(en: "What was proper", nl: "Wat hoorde")
  static let tried = Phrase(en: "How far we went", nl: "Tot waar we gingen")
  static let themes = Phrase(en: "Themes", nl: "Thema's")
  static let couldHelp = Phrase(en: "Could help", nl: "Kan misschien helpen")
  static let thinkAlong = Phrase(en: "Think along", nl: "Denken mee")
  static let closed = Phrase(en: "Closed", nl: "Gesloten")
  static let lesson = Phrase(en: "Lesson", nl: "Les")
  static let comesFrom = Phrase(en: "Comes from", nl: "Komt uit")
  static let writtenBy = Phrase(en: "Written by", nl: "Opgeschreven door")

  static let agreement = Phrase(en: "Agreement", nl: "Afspraak")
  static let weAgree = Phrase(en: "We agree", nl: "We spreken af")
  static let goodFor = Phrase(en: "Good for", nl: "Goed voor")
  static let explainedAs = Phrase(en: "To a resident", nl: "Aan een inwoner")
  static let restsOn = Phrase(en: "Rests on", nl: "Rust op")
  static let lookAgainOn = Phrase(en: "Look again on", nl: "Opnieuw bekijken op")
  static let endedBecause = Phrase(en: "Ended because", nl: "Beëindigd omdat")
}
