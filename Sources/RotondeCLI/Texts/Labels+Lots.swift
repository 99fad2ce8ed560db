import BoardUI
import TaskModel

extension Labels {
  static let purpose = Texts.Lots.purpose
  static let mandate = Texts.Lots.mandate
  static let term = Texts.Lots.term
  static let drawn = Texts.Lots.drawn
  static let reserves = Texts.Lots.reserves
  static let declined = Texts.Lots.declined
  static let skipped = Texts.Lots.skipped
  static let groups = Texts.Lots.groups
  static let took = Texts.Lots.took
  static let seed = Texts.Lots.seed
  static let method = Texts.Lots.method
  static let witnesses = Texts.Lots.witnesses
  static let drawnAt = Texts.Lots.drawnAt
  static let noDraws = Phrase(
    en: "No lots were drawn yet. For example: rotonde draw 1 --mandate TEXT",
    nl: "Er is nog niet geloot. Bijvoorbeeld: rotonde draw 1 --mandate TEKST"
  )
  static let issue = Phrase(en: "Issue", nl: "Vraagstuk")
  static let stepOf = Texts.Inquiries.step
  static let standStill = Texts.Inquiries.standStill
  static let inside = Texts.Inquiries.inside
  static let outside = Texts.Inquiries.outside
  static let ideas = Texts.Inquiries.ideas
  static let direction = Texts.Inquiries.direction
  static let plan = Texts.Inquiries.plan
  static let noInquiries = Phrase(
    en: "No issue is being explored. To begin: rotonde inquiry start TEXT",
    nl: "Er loopt geen vraagstuk. Begin er een: rotonde inquiry start TEKST"
  )
  static let guide = Phrase(en: "Guide", nl: "Stappenplan")
  static let checks = Texts.Guides.checks
  static let letters = Texts.Guides.letters
  static let lookAgain = Texts.Guides.lookAgain
  static let noGuides = Phrase(
    en: "No guides yet. To add one: rotonde guide add TITLE --step TEXT",
    nl: "Nog geen stappenplannen. Voeg er een toe: rotonde guide add TITEL --step TEKST"
  )
}
