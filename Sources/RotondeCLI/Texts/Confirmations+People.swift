import BoardUI
import TaskModel

extension Confirmations {
  static func away(_ change: Change) -> [Phrase] {
    guard let person = change.person, let absence = person.away else { return [] }
    let time = Labels.absence(absence, today: change.sentences.today)
    return [
      Phrase(
        en: "\(person.name) is away \(time.en). Nobody has to say why.",
        nl: "\(person.name) is er even niet, \(time.nl). Uitleg hoeft niet."
      )
    ]
  }

  /// What came free, who is next there, and a word on handing over what one knows.
  static func left(_ change: Change, from before: Board) -> [Phrase] {
    guard let person = change.person else { return [] }
    let board = change.sentences.board
    let goodbye = Phrase(
      en: "Goodbye, \(person.name), and thank you for all you did.",
      nl: "Dag \(person.name), en dank voor alles wat je deed."
    )
    let free = before.tasks.indices.map { before.tasks[$0] }
      .filter { $0.claim(of: person.id)?.waiting == false }
      .compactMap { board.tasks[$0.id] }
      .filter { $0.state.isUnfinishedBusiness }
    guard !free.isEmpty else { return [goodbye] }
    let lines = free.map { task in
      guard let next = board.peopleAsked(in: task, on: change.sentences.today).first else {
        return Phrase(same: "  \(task.id)  \(task.title)")
      }
      let name = change.sentences.name(next)
      return Phrase(
        en: "  \(task.id)  \(task.title): \(name) is first on the waiting list, and is asked now",
        nl:
          "  \(task.id)  \(task.title): \(name) staat bovenaan de wachtlijst en is nu aan de beurt"
      )
    }
    return [goodbye, Phrase(en: "A place came free on:", nl: "Er kwam een plek vrij bij:")] + lines
      + [
        Phrase(
          en: "Who goes on needs to know what? Tell them, or put it in the note of the task.",
          nl: "Wat moet wie verdergaat weten? Vertel het, of zet het in de notitie van de taak."
        )
      ]
  }

  static func heard(_ change: Change) -> [Phrase] {
    guard let stakeholder = change.stakeholder else { return [] }
    return [
      Phrase(
        en: "Written down what \(stakeholder.name) said.",
        nl: "Opgeschreven wat \(stakeholder.name) zei."
      ),
      Phrase(
        en: "What came of it can be said with: rotonde answer \(stakeholder.id) TEXT",
        nl: "Wat we ermee doen zeg je met: rotonde answer \(stakeholder.id) TEKST"
      ),
    ]
  }
}
