@testable import RotondeCLI

extension SubcommandTests {
  static let guideSuccesses = [
    SuccessRow(
      changes: "guide add Zelf een hek --step Graaf",
      "Its identifier is",
      "Het kenmerk is",
      "guide"
    ),
    SuccessRow(reads: "guide list", gives: "feest\tZelf een straatfeest", "guides"),
    SuccessRow(reads: "guide list --all", gives: "fax\tZelf faxen", "guides"),
    SuccessRow(reads: "guide show straatfeest", gives: "Kies een datum", "guide"),
    SuccessRow(
      changes: "guide edit straatfeest --step Vegen --no-check 1",
      "Jan changed the guide:",
      "Jan paste het stappenplan aan:",
      "guide"
    ),
    SuccessRow(
      reads: "guide check straatfeest",
      gives: "Is het om tien uur stil?\tKom langs.\n",
      "guide"
    ),
    SuccessRow(
      reads: "guide letter straatfeest Briefje --fill datum=zondag",
      gives: "Op zondag is het feest.",
      "letter",
      "guide",
      "title",
      "text"
    ),
    SuccessRow(
      changes: "guide retire straatfeest",
      "Jan retired the guide:",
      "Jan nam het stappenplan uit gebruik:",
      "guide"
    ),
  ]

  static let guideFailures = [
    FailureRow("guide add", .usage, "usage"),
    FailureRow("guide add \u{A0}", .refused, "textMissing"),
    FailureRow("guide add Zo --review-on ooit", .usage, "usage"),
    FailureRow("guide list feest", .usage, "usage"),
    FailureRow("guide show zoek", .notFound, "unknownGuide"),
    FailureRow("guide show zelf", .notFound, "ambiguousGuide"),
    FailureRow("guide edit straatfeest", .refused, "nothingChanged"),
    FailureRow("guide edit straatfeest --no-step 9", .notFound, "unknownGuidePart"),
    FailureRow("guide edit straatfeest --no-check zoek", .notFound, "unknownGuidePart"),
    FailureRow("guide edit fax --step x", .refused, "guideRetired"),
    FailureRow("guide check zoek", .notFound, "unknownGuide"),
    FailureRow("guide letter straatfeest", .refused, "placeholdersMissing"),
    FailureRow("guide letter straatfeest zoek", .notFound, "unknownLetter"),
    FailureRow("guide letter straatfeest --fill datum", .usage, "usage"),
    FailureRow("guide retire fax", .refused, "guideRetired"),
    FailureRow("guide retire zoek", .notFound, "unknownGuide"),
  ]
}
