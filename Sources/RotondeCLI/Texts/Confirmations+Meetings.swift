import BoardUI
import TaskModel

extension Confirmations {
  /// What was done in a meeting, and what a person wants to know then.
  static func met(_ change: Change) -> [Phrase] {
    guard case .meeting(let id) = change.entry.subject,
      let meeting = change.sentences.board.meetings[id]
    else { return told(change) }
    switch change.entry.deed {
    case .startMeeting: return told(change) + [present(meeting, change.sentences)]
    case .present, .notPresent: return [present(meeting, change.sentences)]
    case .addPoint:
      let number = meeting.points.count
      return [
        Phrase(
          en: "Point \(number). When it is settled: rotonde meeting outcome \(number) "
            + "task|agreement|question|nothing",
          nl: "Punt \(number). Als het rond is: rotonde meeting outcome \(number) "
            + "task|agreement|question|nothing"
        )
      ]
    case .settlePoint:
      let left = meeting.openPoints.map { "“\($0.text)”" }
      guard !left.isEmpty else { return told(change) }
      let list = Phrase.list(left)
      return told(change) + [Phrase(en: "Still open: \(list.en).", nl: "Nog open: \(list.nl).")]
    case .noteMeeting: return [Phrase(en: "Written down.", nl: "Opgeschreven.")]
    case .closeMeeting:
      return told(change) + [
        Phrase(
          en: "The minutes: rotonde meeting minutes \(id)",
          nl: "Het verslag: rotonde meeting minutes \(id)"
        )
      ]
    default: return told(change)
    }
  }

  private static func present(_ meeting: Meeting, _ sentences: Sentences) -> Phrase {
    let names = Phrase.list(meeting.present.map(sentences.name))
    return Phrase(en: "Present: \(names.en).", nl: "Aanwezig: \(names.nl).")
  }
}
