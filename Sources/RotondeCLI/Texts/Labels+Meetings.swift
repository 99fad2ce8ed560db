import BoardUI

extension Labels {
  static let meeting = Phrase(en: "Meeting", nl: "Overleg")
  static let began = Phrase(en: "Began", nl: "Begonnen")
  static let ledBy = Phrase(en: "Led by", nl: "Geleid door")
  static let present = Phrase(en: "Present", nl: "Aanwezig")
  static let openingCase = Phrase(en: "Case", nl: "Casus")
  static let noCase = Phrase(en: "No case", nl: "Geen casus")
  static let isAt = Phrase(en: "Is at", nl: "Is bij")
  static let point = Phrase(en: "Point", nl: "Punt")
  static let noted = Phrase(en: "Noted", nl: "Genoteerd")
  static let celebrated = Phrase(en: "Celebrated", nl: "Gevierd")
  static let leadsNext = Phrase(en: "Leads next", nl: "Leidt hierna")
  static let ended = Phrase(en: "Ended", nl: "Afgerond")
  static let goesOn = Phrase(en: "goes on", nl: "bezig")
  static let noOutcome = Phrase(en: "no outcome yet", nl: "nog geen uitkomst")
  static let noMeetings = Phrase(
    en: "No meeting yet. Begin one with a case: rotonde meeting start --case CASE",
    nl: "Nog geen overleg. Begin er een met een casus: rotonde meeting start --case CASUS"
  )
  static let nothingToWalk = Phrase(
    en: "Nothing on the board asks for the meeting's attention.",
    nl: "Niets op het bord vraagt aandacht van het overleg."
  )
}
