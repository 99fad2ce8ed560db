import BoardUI
import TaskModel

/// What is said when something was done.
enum Confirmations {
  static func created(name: String, path: String) -> [Phrase] {
    [
      Phrase(en: "“\(name)” is in \(path) now.", nl: "“\(name)” staat nu in \(path)."),
      Phrase(
        en: "Add yourself: rotonde person add NAME --login \(loginName() ?? "LOGIN")",
        nl: "Voeg jezelf toe: rotonde person add NAAM --login \(loginName() ?? "INLOGNAAM")"
      ),
    ]
  }

  static func added(_ change: Change) -> [Phrase] {
    guard let task = change.task else { return [] }
    let added = Phrase(
      en: "“\(task.title)” is on the board as \(task.id).",
      nl: "“\(task.title)” staat op het bord als \(task.id)."
    )
    guard task.isUnfinished else { return [added] }
    return [
      added,
      Phrase(
        en: "For whom it is, is not known yet; that can be said on claiming it.",
        nl: "Voor wie het is, is nog onaf; dat kan bij het oppakken."
      ),
    ]
  }

  /// What the screen would say.
  static func told(_ change: Change) -> [Phrase] { [change.sentences.confirmation(change.entry)] }

  static func claimed(_ change: Change, by person: PersonID) -> [Phrase] {
    guard let task = change.task else { return [] }
    if [.lead, .assist].contains(change.entry.deed) { return told(change) }
    guard change.entry.deed == .joinWaitingList else {
      let places = change.sentences.places(task)
      return [
        Phrase(
          en: "You are on “\(task.title)” now (\(places)).",
          nl: "Jij hebt “\(task.title)” opgepakt (\(places))."
        )
      ]
    }
    guard let reason = change.waitsFor else { return told(change) }
    return [change.sentences.waiting(reason, by: person, for: task)]
  }

  static func released(_ change: Change) -> [Phrase] {
    guard let task = change.task else { return [] }
    if change.entry.deed == .leaveWaitingList {
      return [Texts.noLongerWaiting(for: task.title)]
    }
    let released = Phrase(
      en: "You gave back “\(task.title)”. No need to say why.",
      nl: "Je hebt “\(task.title)” teruggegeven. Je hoeft niet uit te leggen waarom."
    )
    guard let next = change.sentences.board.peopleAsked(in: task, on: change.sentences.today).first
    else { return [released] }
    let name = change.sentences.name(next)
    return [
      released,
      Phrase(
        en: "\(name) is first on the waiting list, and is asked now.",
        nl: "\(name) staat bovenaan de wachtlijst, en is nu aan de beurt."
      ),
    ]
  }

  static func reopened(_ change: Change) -> [Phrase] {
    guard let task = change.task else { return [] }
    return [
      Phrase(
        en: "“\(task.title)” is back on the board.",
        nl: "“\(task.title)” staat weer op het bord."
      )
    ]
  }

  static func dropped(_ change: Change) -> [Phrase] {
    guard let task = change.task, let dropped = task.dropped else { return [] }
    return [
      Phrase(
        en: "We stopped with “\(task.title)”: \(dropped.because)",
        nl: "We zijn gestopt met “\(task.title)”: \(dropped.because)"
      )
    ]
      + (task.repeats == nil
        ? [] : [Phrase(en: "It does not come back.", nl: "Het komt niet terug.")])
  }

  static func personAdded(_ change: Change) -> [Phrase] {
    guard let person = change.person else { return [] }
    return [
      Phrase(
        en: "Welcome, \(person.name) (\(person.id)).",
        nl: "Welkom, \(person.name) (\(person.id))."
      )
    ]
  }

  static func stakeholderAdded(_ change: Change) -> [Phrase] {
    guard let stakeholder = change.stakeholder else { return [] }
    return [
      Phrase(
        en: "“\(stakeholder.name)” is a stakeholder now (\(stakeholder.id)).",
        nl: "“\(stakeholder.name)” is nu belanghebbende (\(stakeholder.id))."
      )
    ]
  }

  /// A stakeholder who is one person can be recognised by everybody who reads the board.
  static let privacy = Texts.privacy

  static func savedButNotTold(_ reason: Phrase) -> Phrase {
    Phrase(
      en: "It is done and saved, but standard output could not be written: \(reason.en).",
      nl: "Het is gedaan en bewaard, maar de uitvoer kon niet geschreven worden: \(reason.nl)."
    )
  }
}
