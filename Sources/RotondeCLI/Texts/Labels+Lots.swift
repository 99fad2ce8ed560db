import BoardUI
import TaskModel

extension Labels {
  static let purpose = Phrase(en: "What for", nl: "Waarvoor")
  static let mandate = Phrase(en: "May decide", nl: "Mandaat")
  static let term = Phrase(en: "Term", nl: "Termijn")
  static let drawn = Phrase(en: "Drawn", nl: "Ingeloot")
  static let reserves = Phrase(en: "Follow", nl: "Reserve")
  static let declined = Phrase(en: "Said no thank you", nl: "Zag ervan af")
  static let skipped = Phrase(en: "Skipped this time", nl: "Sloeg over")
  static let groups = Phrase(en: "Groups", nl: "Groepen")
  static let took = Phrase(en: "Took part", nl: "Deden mee")
  static let seed = Phrase(en: "Seed", nl: "Startwaarde")
  static let method = Phrase(en: "Method", nl: "Manier")
  static let witnesses = Phrase(en: "Witnesses", nl: "Getuigen")
  static let drawnAt = Phrase(en: "Drawn at", nl: "Geloot")
  static let noDraws = Phrase(
    en: "No lots were drawn yet. For example: rotonde draw 1 --mandate TEXT",
    nl: "Er is nog niet geloot. Bijvoorbeeld: rotonde draw 1 --mandate TEKST"
  )
  static let issue = Phrase(en: "Issue", nl: "Vraagstuk")
  static let stepOf = Phrase(en: "Step", nl: "Stap")
  static let standStill = Phrase(en: "Standing still", nl: "Pas op de plaats")
  static let inside = Phrase(en: "From inside", nl: "Van binnen")
  static let outside = Phrase(en: "From outside", nl: "Van buiten")
  static let ideas = Phrase(en: "Ideas", nl: "Ideeën")
  static let direction = Phrase(en: "Direction", nl: "Richting")
  static let plan = Phrase(en: "Plan", nl: "Plan")
  static let noInquiries = Phrase(
    en: "No issue is being explored. To begin: rotonde inquiry start TEXT",
    nl: "Er loopt geen vraagstuk. Begin er een: rotonde inquiry start TEKST"
  )
  static let guide = Phrase(en: "Guide", nl: "Stappenplan")
  static let checks = Phrase(en: "Questions", nl: "Vragen")
  static let letters = Phrase(en: "Letters", nl: "Brieven")
  static let lookAgain = Phrase(en: "Look at it again", nl: "Opnieuw bekijken op")
  static let noGuides = Phrase(
    en: "No guides yet. To add one: rotonde guide add TITLE --step TEXT",
    nl: "Nog geen stappenplannen. Voeg er een toe: rotonde guide add TITEL --step TEKST"
  )
}
