@testable import RotondeCLI

extension SubcommandTests {
  static let lessonSuccesses = [
    SuccessRow(
      changes: "lesson add Begin klein --theme begin --share",
      "Jan wrote down a lesson: Begin klein.",
      "Jan schreef een les op: Begin klein.",
      "lesson"
    ),
    SuccessRow(
      changes: "lesson add --from bankje",
      "Jan wrote down a lesson: Vraag door.",
      "Jan schreef een les op: Vraag door.",
      "lesson"
    ),
    SuccessRow(reads: "lesson list", gives: "zout\tMinder zout.\t\tk7f2\t\n", "lessons"),
    SuccessRow(
      reads: "lesson list --shared heen",
      gives: "les\tVraag waar iemand heen wil.\tpost\tbank\tshare\n",
      "lessons"
    ),
    SuccessRow(
      reads: "lesson list --markdown",
      "## post\n\n- Vraag waar iemand heen wil.\n",
      "## En verder\n\n- Minder zout.\n",
      "lessons"
    ),
    SuccessRow(
      reads: "lesson show les",
      "Comes from\tEen bankje",
      "Komt uit\tEen bankje",
      "lesson"
    ),
    SuccessRow(
      changes: "lesson edit zout --text 'Veel minder zout.' --share",
      "Jan changed a lesson: Veel minder zout.",
      "Jan paste een les aan: Veel minder zout.",
      "lesson"
    ),
  ]

  static let lessonFailures = [
    FailureRow("lesson add", .refused, "textMissing"),
    FailureRow("lesson add Iets --from zoek", .notFound, "unknownTask"),
    FailureRow("lesson add 'Mail a@b.nl'", .refused, "showsResident"),
    FailureRow("lesson list is:blue", .usage, "usage"),
    FailureRow("lesson show zoek", .notFound, "unknownLesson"),
    FailureRow("lesson show e", .notFound, "ambiguousLesson"),
    FailureRow("lesson edit zoek --text x", .notFound, "unknownLesson"),
    FailureRow("lesson edit les", .refused, "nothingChanged"),
    FailureRow("lesson edit les --text \u{A0}", .refused, "textMissing"),
    FailureRow("lesson edit les --from zoek", .notFound, "unknownTask"),
    FailureRow("lesson edit les --share --no-share", .usage, "usage"),
  ]
}
