import BoardUI
import TaskModel

extension Confirmations {
  /// That a task is done, what was kept of it, and what is still open; nothing of it is a demand.
  static func finished(_ change: Change, _ words: Finishing) -> [Phrase] {
    guard let task = change.task else { return [] }
    return [Phrase(en: "“\(task.title)” is done.", nl: "“\(task.title)” is klaar.")]
      + experiment(task, words)
      + accounts(of: task, change.sentences)
      + comesBack(task, change.sentences)
      + themselves(task, words, change.sentences)
  }

  static let writtenDown = Phrase(en: "Written down. Thank you.", nl: "Opgeschreven. Dank je wel.")

  /// What was added to a task that was done before.
  static func lookedBack(_ change: Change, _ words: Finishing) -> [Phrase] {
    guard let task = change.task else { return [] }
    return [
      Phrase(
        en: "Written down with “\(task.title)”, which was done already.",
        nl: "Opgeschreven bij “\(task.title)”, die al klaar was."
      )
    ]
      + experiment(task, words)
      + accounts(of: task, change.sentences)
      + themselves(task, words, change.sentences, isAsked: false)
  }

  /// Whom to ask, and when.
  private static func accounts(of task: Task, _ sentences: Sentences) -> [Phrase] {
    var lines: [Phrase] = []
    let open = task.notAskedYet
    let now = open.filter { task.account(of: $0)?.laterOn == nil }
    if !now.isEmpty {
      let names = Phrase.list(now.map(sentences.name))
      lines.append(
        Phrase(
          en: "Have you asked \(names.en) what they think of it?",
          nl: "Heb je het al gevraagd aan \(names.nl)?"
        )
      )
    }
    for id in open {
      guard let day = task.account(of: id)?.laterOn else { continue }
      let when = Dates.day(day, today: sentences.today)
      let name = sentences.name(id)
      lines.append(
        Phrase(
          en: "To be asked \(when.en): \(name).",
          nl: "Nog te vragen, \(when.nl): \(name)."
        )
      )
    }
    return lines
  }

  private static func experiment(_ task: Task, _ words: Finishing) -> [Phrase] {
    guard let experiment = task.experiment else { return [] }
    if words.learned != nil {
      return [
        Phrase(
          en: "Tried and learnt: well done, whether it worked or not.",
          nl: "Geprobeerd en geleerd: mooi, of het nu werkte of niet."
        )
      ]
    }
    guard experiment.learned == nil else { return [] }
    return [
      Phrase(
        en: "What did you learn from it? rotonde done \(task.id) --learned \"…\"",
        nl: "Wat heb je ervan geleerd? rotonde done \(task.id) --learned \"…\""
      )
    ]
  }

  /// When the next one is, and who did it before: a hint, nobody is put on it (R3).
  private static func comesBack(_ task: Task, _ sentences: Sentences) -> [Phrase] {
    guard let rule = task.repeats else { return [] }
    guard let next = sentences.board.next(of: task) else {
      guard rule.pattern == nil else { return [] }
      return [
        Phrase(
          en: "How often it comes back (“\(rule)”) is not understood, so there is no next one.",
          nl: "Hoe vaak het terugkomt (“\(rule)”) is niet te begrijpen, dus er is geen volgende."
        )
      ]
    }
    let day = next.due.map { Dates.moment($0, today: sentences.today) } ?? Phrase(same: "")
    return [
      Phrase(
        en: "It comes back: \(day.en), as \(next.id). Who takes this?",
        nl: "Het komt terug: \(day.nl), als \(next.id). Wie pakt dit op?"
      )
    ]
  }

  /// Whether people could do it themselves: asked once a cycle, and what a stop leads to (R13).
  private static func themselves(
    _ task: Task,
    _ words: Finishing,
    _ sentences: Sentences,
    isAsked: Bool = true
  ) -> [Phrase] {
    guard task.repeats != nil else { return [] }
    if words.selfReview == .stop {
      let id = sentences.board.next(of: task)?.id ?? task.id
      return [
        Phrase(
          en: "To stop with it: rotonde drop \(id) --because \"they do it themselves\"",
          nl: "Ermee stoppen: rotonde drop \(id) --because \"ze doen het zelf\""
        )
      ]
    }
    guard isAsked, task.selfReview == nil else { return [] }
    return [
      Phrase(
        en: "Could people do this themselves? "
          + "rotonde done \(task.id) --themselves keep, together, guide or stop",
        nl: "Kunnen mensen dit zelf? "
          + "rotonde done \(task.id) --themselves keep, together, guide of stop"
      )
    ]
  }

  static func thanked(_ change: Change) -> [Phrase] {
    guard case .thanks(let id) = change.entry.subject,
      let thanks = change.sentences.board.thanks[id]
    else { return [] }
    let line = change.sentences.thanksLine(thanks)
    return [Phrase(en: "\(line.en): “\(thanks.text)”", nl: "\(line.nl): “\(thanks.text)”")]
  }
}
