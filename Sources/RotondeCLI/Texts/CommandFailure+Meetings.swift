import BoardUI

extension CommandFailure {
  static let noMeetingLines = [
    Phrase(en: "No meeting goes on now.", nl: "Er is nu geen overleg bezig."),
    Phrase(
      en: "Begin one: rotonde meeting start --case CASE · or name one: --meeting ID",
      nl: "Begin er een: rotonde meeting start --case CASUS · of noem er een: --meeting KENMERK"
    ),
  ]

  /// That there is no such thing as a meeting deals with.
  static func notFoundForMeeting(_ record: LookedFor, _ text: String) -> [Phrase] {
    switch record {
    case .point:
      [
        Phrase(
          en: "The meeting has no point “\(text)”. They are numbered in: rotonde meeting show",
          nl: "Het overleg heeft geen punt “\(text)”. De nummers staan in: rotonde meeting show"
        )
      ]
    default:
      [
        Phrase(
          en: "There is no meeting “\(text)”.",
          nl: "Er is geen overleg “\(text)”."
        ),
        Phrase(
          en: "See which there are: rotonde meeting list",
          nl: "Bekijk welke er zijn: rotonde meeting list"
        ),
      ]
    }
  }
}
