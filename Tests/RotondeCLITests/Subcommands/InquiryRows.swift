@testable import RotondeCLI

extension SubcommandTests {
  static let inquirySuccesses = [
    SuccessRow(
      changes: "inquiry start Hoe vinden we elkaar?",
      "First: how does everybody see it?",
      "Eerst: hoe kijkt iedereen ernaar?",
      "inquiry"
    ),
    SuccessRow(reads: "inquiry list", gives: "zomer\t", "inquiries"),
    SuccessRow(reads: "inquiry list --all", gives: "klaar\t", "inquiries"),
    SuccessRow(reads: "inquiry show zomer", gives: "De huur is vast.", "inquiry"),
    SuccessRow(
      changes: "inquiry view zomer --who 'een kind' --sees 'Een dichte deur' --because 'De bel'",
      "Jan wrote down a view:",
      "Jan schreef een kijk op het vraagstuk op:",
      "inquiry"
    ),
    SuccessRow(
      changes: "inquiry idea zomer Een bel",
      "Jan wrote down an idea:",
      "Jan schreef een idee op:",
      "inquiry"
    ),
    SuccessRow(
      changes: "inquiry direction zomer Met de buren",
      "Jan wrote down which way we go:",
      "Jan schreef de oplossingsrichting op:",
      "inquiry"
    ),
    SuccessRow(
      changes: "inquiry plan tuin Gieters kopen",
      "Jan put a task into the plan:",
      "Jan zette een taak in het plan:",
      "inquiry",
      "inquiry",
      "task"
    ),
    SuccessRow(
      changes: "inquiry plan tuin --task soep",
      "Jan put a task into the plan:",
      "Jan zette een taak in het plan:",
      "inquiry"
    ),
    SuccessRow(
      changes: "inquiry forward zomer",
      "Now at step 6:",
      "Nu bij stap 6:",
      "inquiry"
    ),
    SuccessRow(changes: "inquiry back zomer", "Now at step 4:", "Nu bij stap 4:", "inquiry"),
    SuccessRow(
      changes: "inquiry pause zomer Even niet",
      "We stand still for a moment:",
      "We maken pas op de plaats:",
      "inquiry"
    ),
    SuccessRow(changes: "inquiry resume stil", "We go on:", "We gaan weer verder:", "inquiry"),
    SuccessRow(
      changes: "inquiry edit zomer --title 'Hoe blijven we open in juli?'",
      "Jan changed the issue:",
      "Jan paste het vraagstuk aan:",
      "inquiry"
    ),
    SuccessRow(
      changes: "inquiry close zomer",
      "Jan closed the issue:",
      "Jan rondde het vraagstuk af:",
      "inquiry"
    ),
  ]

  static let inquiryFailures = [
    FailureRow("inquiry start", .usage, "usage"),
    FailureRow("inquiry start \u{A0}", .refused, "textMissing"),
    FailureRow("inquiry start 'Wat wil mevr. Bos?'", .refused, "showsResident"),
    FailureRow("inquiry list feest", .usage, "usage"),
    FailureRow("inquiry show zoek", .notFound, "unknownInquiry"),
    FailureRow("inquiry show we", .notFound, "ambiguousInquiry"),
    FailureRow("inquiry view zomer --who x", .usage, "usage"),
    FailureRow("inquiry view klaar --who x --sees y", .refused, "inquiryClosed"),
    FailureRow("inquiry view zomer --who 'Mevr. Bos' --sees y", .refused, "showsResident"),
    FailureRow("inquiry idea stil Iets", .refused, "viewsFirst"),
    FailureRow("inquiry idea zomer", .usage, "usage"),
    FailureRow("inquiry direction zomer \u{A0}", .refused, "textMissing"),
    FailureRow("inquiry plan zomer Iets", .refused, "notThereYet"),
    FailureRow("inquiry plan zomer", .usage, "usage"),
    FailureRow("inquiry plan zomer --task zoek", .notFound, "unknownTask"),
    FailureRow("inquiry forward stil", .refused, "inquiryPaused"),
    FailureRow("inquiry forward zoek", .notFound, "unknownInquiry"),
    FailureRow("inquiry back stil", .refused, "firstStep"),
    FailureRow("inquiry pause zomer", .usage, "usage"),
    FailureRow("inquiry resume zomer", .refused, "notPaused"),
    FailureRow("inquiry edit zomer", .refused, "nothingChanged"),
    FailureRow("inquiry close klaar", .refused, "inquiryClosed"),
  ]
}
