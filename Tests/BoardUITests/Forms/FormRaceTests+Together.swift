import TaskModel
import TestSupport

@testable import BoardUI

extension FormRaceTests {
  private static func guide(
    _ field: String,
    _ mine: String,
    stays: String,
    _ change: @escaping @Sendable (inout GuideChanges) -> Void
  ) -> FormRace {
    FormRace(
      name: "guide, \(field)",
      form: { EditGuideForm(about: $0.guides[0].id) },
      field: field,
      mine: mine,
      theirs: { .onGuide($0.guides[0].id, .edit(changing(GuideChanges(), change))) },
      stays: stays
    )
  }

  private static func inquiry(
    _ field: String,
    _ mine: String,
    stays: String,
    _ change: @escaping @Sendable (inout InquiryChanges) -> Void
  ) -> FormRace {
    FormRace(
      name: "issue, \(field)",
      form: { EditInquiryForm(about: $0.inquiries[0].id) },
      field: field,
      mine: mine,
      theirs: { .onInquiry($0.inquiries[0].id, .edit(changing(InquiryChanges(), change))) },
      stays: stays
    )
  }

  private static func standing(_ board: Board) -> AgreementID {
    board.agreements.first { $0.state == .adopted }?.id ?? board.agreements[0].id
  }

  /// Guides, issues, and an agreement that is looked at again.
  static let together: [FormRace] = [
    guide("title", "Een feest", stays: "Samen een feest") { $0.title = "Samen een feest" },
    guide("steps", "Kies een dag\nLoop langs de deuren", stays: "Kies de datum") {
      $0.steps = ["Kies de datum", "Loop langs de deuren"]
    },
    guide("checks", "Weten de buren het?", stays: "Kom even langs") {
      $0.checks = [
        Guide.Check(ask: "Is de muziek om tien uur uit?", ifNo: "Kom even langs"),
        Guide.Check(ask: "Weten de buren ervan?"),
      ]
    },
    guide("letter Briefje", "Hoi {naam}", stays: "Dag {naam}") {
      $0.letters = [Guide.Letter(title: "Briefje", body: "Dag {naam}")]
    },
    guide("reviewOn", "2027-06-01", stays: "2027") {
      $0.reviewOn = SampleBoard.day("2027-02-01")
    },
    inquiry("title", "En de zomer?", stays: "Hoe gaan we") { $0.title = "Hoe gaan we open?" },
    inquiry("frames", "De huur", stays: "De sleutel") { $0.frames = "De sleutel" },
    FormRace(
      name: "agreement, looked at again",
      form: { ReviewForm(about: standing($0)) },
      field: "reviewOn",
      mine: "2027-06-01",
      theirs: { .onAgreement(standing($0), .review(SampleBoard.day("2027-02-01"))) },
      stays: "2027"
    ),
  ]
}
