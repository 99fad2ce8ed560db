// What is done in the view of cases, agreements and lessons.

extension Command {
  /// What it does, as the help and the palette say it.
  var recordName: Phrase {
    switch self {
    case .addCase: Phrase(en: "Bring up a case", nl: "Casus inbrengen")
    case .propose:
      Phrase(en: "Propose something to agree on", nl: "Iets voorstellen om af te spreken")
    case .addLesson: Phrase(en: "Write down a lesson", nl: "Les opschrijven")
    case .consent: Phrase(en: "Consent to the proposal", nl: "Instemmen met het voorstel")
    case .object:
      Phrase(en: "Object to the proposal, with the reason", nl: "Bezwaar maken, met de reden")
    case .askProposal: Phrase(en: "Ask about the proposal", nl: "Iets vragen over het voorstel")
    case .solve:
      Phrase(
        en: "An objection is solved, a question answered",
        nl: "Bezwaar opgelost, vraag beantwoord"
      )
    case .conclude:
      Phrase(
        en: "Agree on the proposal; close or reopen the case",
        nl: "Voorstel afspreken; casus sluiten of heropenen"
      )
    case .caseTask: Phrase(en: "A task that comes of the case", nl: "Taak uit de casus")
    case .thinkAlong:
      Phrase(
        en: "Think along about the case, or no longer",
        nl: "Meedenken over de casus, of niet meer"
      )
    case .askCaseHelp:
      Phrase(en: "Ask for help with the case, naming a talent", nl: "Hulp vragen bij de casus")
    case .reviewAgreement:
      Phrase(en: "We looked at the agreement again", nl: "We keken opnieuw naar de afspraak")
    case .endAgreement:
      Phrase(
        en: "End the agreement, withdraw the proposal",
        nl: "Afspraak beëindigen, voorstel intrekken"
      )
    default: Phrase(en: "Cases: cases, agreements, lessons", nl: "Casussen, afspraken en lessen")
    }
  }

  /// What it does in a word, for the footer.
  var recordLabel: Phrase {
    switch self {
    case .addCase: Phrase(en: "new case", nl: "casus erbij")
    case .propose: Phrase(en: "propose", nl: "voorstellen")
    case .addLesson: Phrase(en: "lesson", nl: "les")
    case .consent: Phrase(en: "consent", nl: "instemmen")
    case .object: Phrase(en: "object", nl: "bezwaar")
    case .askProposal: Phrase(en: "ask", nl: "vragen")
    case .solve: Phrase(en: "solved", nl: "opgelost")
    case .conclude: Phrase(en: "conclude", nl: "afronden")
    case .caseTask: Phrase(en: "task from it", nl: "taak eruit")
    case .thinkAlong: Phrase(en: "think along", nl: "meedenken")
    case .askCaseHelp: Phrase(en: "ask for help", nl: "hulp vragen")
    case .reviewAgreement: Phrase(en: "looked again", nl: "bekeken")
    default: Phrase(en: "end", nl: "beëindigen")
    }
  }
}
