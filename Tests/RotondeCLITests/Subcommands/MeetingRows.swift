@testable import RotondeCLI

extension SubcommandTests {
  static let meetingSuccesses = [
    SuccessRow(reads: "meeting hold", gives: "De verwarming", "meeting", "meeting", "openPoints"),
    SuccessRow(reads: "meeting show mei", gives: "Feest.", "meeting", "meeting", "openPoints"),
    SuccessRow(
      changes: "meeting start --kind case --case bankje --present last,jana",
      "Present: Jan de Boer",
      "Aanwezig: Jan de Boer",
      "meeting"
    ),
    SuccessRow(
      changes: "meeting present jana",
      "Present: Jan de Boer, Fatima El Idrissi and Jana Vos.",
      "Aanwezig: Jan de Boer, Fatima El Idrissi en Jana Vos.",
      "meeting"
    ),
    SuccessRow(
      changes: "meeting present fatima --not --meeting nu",
      "Present: Jan de Boer.",
      "Aanwezig: Jan de Boer.",
      "meeting"
    ),
    SuccessRow(
      changes: "meeting case bankje",
      "began with a case.",
      "begon met een casus.",
      "meeting"
    ),
    SuccessRow(
      changes: "meeting case --none Feest",
      "began without a case.",
      "begon zonder casus.",
      "meeting"
    ),
    SuccessRow(changes: "meeting step walk", "went on in", "ging verder in", "meeting"),
    SuccessRow(
      reads: "meeting walk --for bewoners",
      gives: "k7f2\tnobody\tSoep koken",
      "walk",
      "stops",
      "agreements"
    ),
    SuccessRow(
      changes: "meeting look soep",
      "that a task needs nothing.",
      "dat er voor een taak niets nodig is.",
      "meeting"
    ),
    SuccessRow(
      changes: "meeting claim soep fatima",
      "Fatima said yes to Soep koken in the work meeting",
      "Fatima zei ja op Soep koken in het werkoverleg",
      "task"
    ),
    SuccessRow(
      changes: "meeting consent thee",
      "Consent to “Thee is gratis”: Jan de Boer.",
      "Instemming met “Thee is gratis”: Jan de Boer.",
      "agreement"
    ),
    SuccessRow(
      changes: "meeting consent vers fatima,jan --meeting nu",
      "Consent to “Vers brood”: Fatima El Idrissi and Jan de Boer.",
      "Instemming met “Vers brood”: Fatima El Idrissi en Jan de Boer.",
      "agreement"
    ),
    SuccessRow(
      changes: "meeting note Vraag de school --task soep",
      "Written down.",
      "Opgeschreven.",
      "meeting"
    ),
    SuccessRow(
      changes: "meeting point Wie bewaart de sleutel? --by fatima",
      "Point 2. When it is settled: rotonde meeting outcome 2",
      "Punt 2. Als het rond is: rotonde meeting outcome 2",
      "meeting"
    ),
    SuccessRow(
      changes: "meeting outcome 1 agreement sleutel",
      "led somewhere.",
      "is rond.",
      "meeting"
    ),
    SuccessRow(changes: "meeting outcome pt task soep", "led somewhere.", "is rond.", "meeting"),
    SuccessRow(
      changes: "meeting celebrate Het bankje staat",
      "something to celebrate",
      "iets te vieren",
      "meeting"
    ),
    SuccessRow(
      changes: "meeting next fatima",
      "Fatima leads the next meeting.",
      "Fatima leidt het volgende overleg.",
      "meeting"
    ),
    SuccessRow(
      changes: "meeting next --draw --seed een",
      "was drawn to lead the next meeting.",
      "is ingeloot om het volgende overleg te leiden.",
      "meeting"
    ),
    SuccessRow(
      changes: "meeting end --meeting vrij",
      "The minutes: rotonde meeting minutes vrij",
      "Het verslag: rotonde meeting minutes vrij",
      "meeting"
    ),
    SuccessRow(
      changes: "meeting reopen mei",
      "Jan went on with the",
      "Jan ging verder met het",
      "meeting"
    ),
    SuccessRow(
      reads: "meeting minutes mei",
      gives: "Feest.",
      "minutes",
      "meeting",
      "at",
      "closed",
      "kind",
      "host",
      "present",
      "noCaseBecause",
      "thanks",
      "points",
      "decided",
      "proposed",
      "taken",
      "added",
      "done",
      "stopped",
      "walked",
      "questions",
      "celebrated"
    ),
    SuccessRow(
      reads: "meeting list",
      gives: "mei\t2026-05-04T08:00:00Z\tcase\tfatima\tclosed\n",
      "meetings"
    ),
  ]

  static let meetingFailures = [
    FailureRow("meeting hold --board zoek.json", .notFound, "notFound"),
    FailureRow("meeting show zoek", .notFound, "unknownMeeting"),
    FailureRow("meeting start --kind work --no-case x", .refused, "meetingOpen"),
    FailureRow("meeting start --kind case", .refused, "caseMissing"),
    FailureRow("meeting start --kind feest --no-case x", .usage, "usage"),
    FailureRow("meeting start --kind case --case zoek", .notFound, "unknownCase"),
    FailureRow("meeting start --kind case --no-case x --host zoek", .notFound, "unknownPerson"),
    FailureRow("meeting start --kind case --no-case x --present zoek", .notFound, "unknownPerson"),
    FailureRow("meeting start --kind case --no-case 'Mw. Bos belde'", .refused, "showsResident"),
    FailureRow("meeting present", .usage, "usage"),
    FailureRow("meeting present zoek", .notFound, "unknownPerson"),
    FailureRow("meeting present fatima", .refused, "nothingChanged"),
    FailureRow("meeting present jana --meeting mei", .refused, "meetingClosed"),
    FailureRow("meeting present jana --meeting zoek", .notFound, "unknownMeeting"),
    FailureRow("meeting case zoek", .notFound, "unknownCase"),
    FailureRow("meeting case", .refused, "caseMissing"),
    FailureRow("meeting step feest", .usage, "usage"),
    FailureRow("meeting step case", .refused, "nothingChanged"),
    FailureRow("meeting walk --for zoek", .notFound, "unknownStakeholder"),
    FailureRow("meeting look zoek", .notFound, "unknownTask"),
    FailureRow("meeting claim soep jana", .refused, "notPresent"),
    FailureRow("meeting claim soep zoek", .notFound, "unknownPerson"),
    FailureRow("meeting claim zoek fatima", .notFound, "unknownTask"),
    FailureRow("meeting claim soep fatima --meeting mei", .refused, "meetingClosed"),
    FailureRow("meeting consent thee jana", .refused, "notPresent"),
    FailureRow("meeting consent thee fatima", .refused, "alreadyReacted"),
    FailureRow("meeting consent sleutel jan", .refused, "alreadyReacted"),
    FailureRow("meeting consent thee --meeting mei", .refused, "meetingClosed"),
    FailureRow("meeting consent koffie", .refused, "agreementAdopted"),
    FailureRow("meeting consent zoek", .notFound, "unknownAgreement"),
    FailureRow("meeting consent vers zoek", .notFound, "unknownPerson"),
    FailureRow("meeting note", .usage, "usage"),
    FailureRow("meeting note 'Bel 06-12345678'", .refused, "showsResident"),
    FailureRow("meeting note Iets --task zoek", .notFound, "unknownTask"),
    FailureRow("meeting point \u{A0}", .refused, "textMissing"),
    FailureRow("meeting point Iets --by zoek", .notFound, "unknownPerson"),
    FailureRow("meeting outcome 7 nothing", .notFound, "unknownPoint"),
    FailureRow("meeting outcome 1 feest", .usage, "usage"),
    FailureRow("meeting outcome 1 task", .refused, "outcomeUnnamed"),
    FailureRow("meeting outcome 1 task zoek", .notFound, "unknownTask"),
    FailureRow("meeting outcome 1 agreement zoek", .notFound, "unknownAgreement"),
    FailureRow("meeting celebrate", .usage, "usage"),
    FailureRow("meeting celebrate Feest --meeting mei", .refused, "meetingClosed"),
    FailureRow("meeting next jana", .refused, "notPresent"),
    FailureRow("meeting next --draw --except fatima", .refused, "nobodyToDraw"),
    FailureRow("meeting end", .refused, "pointsOpen"),
    FailureRow("meeting end --meeting mei", .refused, "meetingClosed"),
    FailureRow("meeting reopen nu", .refused, "meetingOpen"),
    FailureRow("meeting reopen zoek", .notFound, "unknownMeeting"),
    FailureRow("meeting minutes zoek", .notFound, "unknownMeeting"),
    FailureRow("meeting minutes mei --format doc", .usage, "usage"),
    FailureRow("meeting list feest", .usage, "usage"),
  ]
}
