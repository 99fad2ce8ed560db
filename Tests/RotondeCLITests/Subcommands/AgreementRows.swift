@testable import RotondeCLI

extension SubcommandTests {
  static let agreementSuccesses = [
    SuccessRow(
      changes: "agreement propose 'Deur open' --why 'Wie langskomt' --review-on 2099-01-01",
      "“Deur open” is proposed (",
      "“Deur open” is voorgesteld (",
      "agreement"
    ),
    SuccessRow(
      changes: "agreement propose 'Tekenen mag alleen.' --title Tekenen --why Mandaat --ground wet "
        + "--ref 10:3 --explain Zo --review-on 2099-01-01",
      "“Tekenen” is proposed (",
      "“Tekenen” is voorgesteld (",
      "agreement"
    ),
    SuccessRow(
      reads: "agreement list",
      gives: "sleutel\tIedereen een sleutel\tproposed\t2099-05-17\t1\t\n",
      "agreements"
    ),
    SuccessRow(
      reads: "agreement list --due",
      gives: "koffie\tGeen telefoons\tadopted\t",
      "agreements"
    ),
    SuccessRow(reads: "agreement list --all", gives: "stempel\tEen stempel\tended\t", "agreements"),
    SuccessRow(
      reads: "agreement show sleutel",
      "Good for\tVertrouwen is lichter.",
      "Goed voor\tVertrouwen is lichter.",
      "agreement",
      "agreement",
      "state",
      "open"
    ),
    SuccessRow(
      changes: "agreement consent thee",
      "You consent to “Thee is gratis”.",
      "Je stemt in met “Thee is gratis”.",
      "agreement"
    ),
    SuccessRow(
      changes: "agreement object thee --because Duur",
      "Your objection to “Thee is gratis” stands until it is solved.",
      "Je bezwaar tegen “Thee is gratis” blijft staan tot het is opgelost.",
      "agreement"
    ),
    SuccessRow(
      changes: "agreement ask thee Ook koffie?",
      "Your question about “Thee is gratis” is open until you say that it is answered.",
      "Je vraag over “Thee is gratis” is open tot jij zegt dat die beantwoord is.",
      "agreement"
    ),
    SuccessRow(
      changes: "agreement withdraw sleutel",
      "Jan took back what they said of Iedereen een sleutel.",
      "Jan trok de reactie op Iedereen een sleutel in.",
      "agreement"
    ),
    SuccessRow(
      changes: "agreement solve sleutel jana --how 'Een lijst'",
      "Jan wrote down what was solved in Iedereen een sleutel.",
      "Jan schreef op wat er opgelost is bij Iedereen een sleutel.",
      "agreement"
    ),
    SuccessRow(
      changes: "agreement edit thee --explain Gastvrij --ground own",
      "Jan changed the proposal Thee is gratis.",
      "Jan paste het voorstel Thee is gratis aan.",
      "agreement"
    ),
    SuccessRow(
      changes: "agreement adopt thee",
      "We agree on “Thee is gratis”. We look at it again on Sun 17 May 2099.",
      "Afgesproken: “Thee is gratis”. We bekijken het opnieuw op zo 17 mei 2099.",
      "agreement"
    ),
    SuccessRow(
      changes: "agreement adopt thee --in nu",
      "We agree on “Thee is gratis”.",
      "Afgesproken: “Thee is gratis”.",
      "agreement"
    ),
    SuccessRow(
      changes: "agreement review koffie --on 2099-02-01",
      "We looked at Geen telefoons again, and it stays.",
      "We keken opnieuw naar Geen telefoons, en het blijft.",
      "agreement"
    ),
    SuccessRow(
      changes: "agreement end koffie --because 'Niemand belt meer'",
      "Jan ended Geen telefoons.",
      "Jan beëindigde Geen telefoons.",
      "agreement"
    ),
  ]

  static let agreementFailures = [
    FailureRow("agreement propose Iets --why x", .usage, "usage"),
    FailureRow("agreement propose --why x --review-on 2099-01-01", .usage, "usage"),
    FailureRow("agreement propose Iets --why x --review-on ooit", .usage, "usage"),
    FailureRow("agreement propose Iets --why x --review-on 2020-01-01", .refused, "reviewNotAhead"),
    FailureRow(
      "agreement propose Iets --why x --review-on 2099-01-01 --ground gewoonte",
      .usage,
      "usage"
    ),
    FailureRow(
      "agreement propose Iets --why x --review-on 2099-01-01 --ground law",
      .refused,
      "agreementUnexplained"
    ),
    FailureRow("agreement propose \u{A0} --why x --review-on 2099-01-01", .refused, "textMissing"),
    FailureRow(
      "agreement propose 'Bel 06-12345678' --why x --review-on 2099-01-01",
      .refused,
      "showsResident"
    ),
    FailureRow("agreement list is:blue", .usage, "usage"),
    FailureRow("agreement show zoek", .notFound, "unknownAgreement"),
    FailureRow("agreement show r", .notFound, "ambiguousAgreement"),
    FailureRow("agreement consent", .usage, "usage"),
    FailureRow("agreement consent zoek", .notFound, "unknownAgreement"),
    FailureRow("agreement consent sleutel", .refused, "nothingChanged"),
    FailureRow("agreement consent koffie", .refused, "agreementAdopted"),
    FailureRow("agreement consent stempel", .refused, "agreementEnded"),
    FailureRow("agreement object thee", .usage, "usage"),
    FailureRow("agreement object thee --because \u{A0}", .refused, "objectionUnexplained"),
    FailureRow("agreement object thee --because 'Dhr. Bos wil niet'", .refused, "showsResident"),
    FailureRow("agreement ask thee", .usage, "usage"),
    FailureRow("agreement ask zoek Hoe?", .notFound, "unknownAgreement"),
    FailureRow("agreement withdraw thee", .refused, "noReaction"),
    FailureRow("agreement withdraw koffie", .refused, "agreementAdopted"),
    FailureRow("agreement solve sleutel", .refused, "solutionMissing"),
    FailureRow("agreement solve sleutel zoek", .notFound, "unknownPerson"),
    FailureRow("agreement solve thee", .refused, "noReaction"),
    FailureRow("agreement edit thee", .refused, "nothingChanged"),
    FailureRow("agreement edit koffie --text Anders", .refused, "agreementAdopted"),
    FailureRow("agreement edit thee --review-on 2020-01-01", .refused, "reviewNotAhead"),
    FailureRow("agreement adopt zoek", .notFound, "unknownAgreement"),
    FailureRow("agreement adopt sleutel", .refused, "objectionsOpen"),
    FailureRow("agreement adopt thee --in zoek", .notFound, "unknownMeeting"),
    FailureRow("agreement adopt thee --in mei", .refused, "meetingClosed"),
    FailureRow("agreement adopt vers", .refused, "consentMissing"),
    FailureRow("agreement adopt koffie", .refused, "agreementAdopted"),
    FailureRow("agreement review koffie", .usage, "usage"),
    FailureRow("agreement review thee --on 2099-01-01", .refused, "notAdopted"),
    FailureRow("agreement review koffie --on 2020-01-01", .refused, "reviewNotAhead"),
    FailureRow("agreement end stempel", .refused, "agreementEnded"),
    FailureRow("agreement end zoek", .notFound, "unknownAgreement"),
  ]
}
