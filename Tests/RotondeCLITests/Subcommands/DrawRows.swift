@testable import RotondeCLI

extension SubcommandTests {
  static let drawSuccesses = [
    SuccessRow(
      changes: "draw lots 1 --mandate 'Leidt het overleg.' --seed linde --witness fatima",
      "With the seed linde. Anybody can check it: rotonde draw verify",
      "Met de startwaarde linde. Iedereen kan het nagaan: rotonde draw verify",
      "draw"
    ),
    SuccessRow(
      reads: "draw lots 1 --mandate x --dry-run",
      "Possible: 1 of",
      "Dit kan: 1 uit",
      "draw-plan",
      "seats",
      "entrants",
      "skipped",
      "groups"
    ),
    SuccessRow(reads: "draw list", gives: "gast\t", "draws"),
    SuccessRow(reads: "draw show mei", gives: "Leidt het overleg.", "draw"),
    SuccessRow(
      reads: "draw verify gast",
      "This was drawn by hand; there is the word of the witnesses.",
      "Dit is met de hand geloot; daarvoor staan de getuigen in.",
      "draw-check",
      "draw",
      "verdict",
      "tickets"
    ),
    SuccessRow(
      changes: "draw decline gast",
      "Jana Vos comes instead.",
      "Jana Vos komt in de plaats.",
      "draw"
    ),
    SuccessRow(
      changes: "draw close gast",
      "The draw is closed, and what was only needed for drawing is erased.",
      "De loting is afgesloten, en wat alleen voor het loten nodig was is gewist.",
      "draw"
    ),
  ]

  static let drawFailures = [
    FailureRow("draw lots", .usage, "usage"),
    FailureRow("draw lots veel --mandate x", .usage, "usage"),
    FailureRow("draw lots 1", .refused, "mandateMissing"),
    FailureRow("draw lots 0 --mandate x", .refused, "seatsOutOfRange"),
    FailureRow("draw lots 99 --mandate x", .refused, "drawNotPossible"),
    FailureRow("draw lots 1 --mandate x --from zoek.txt", .notFound, "fileFailed"),
    FailureRow("draw lots 1 --mandate x --after zoek", .notFound, "unknownDraw"),
    FailureRow("draw list feest", .usage, "usage"),
    FailureRow("draw show zoek", .notFound, "unknownDraw"),
    FailureRow("draw verify zoek", .notFound, "unknownDraw"),
    FailureRow("draw decline gast Fatima", .refused, "notDrawn"),
    FailureRow("draw decline dicht Jana Vos", .refused, "drawClosed"),
    FailureRow("draw close dicht", .refused, "drawClosed"),
    FailureRow("draw close zoek", .notFound, "unknownDraw"),
  ]
}
