import BoardUI
import TaskModel

extension Session {
  /// Asks what there is to ask of a task that was just finished; every question may be passed over
  /// with Enter.
  func askBack(on task: Task) throws(CommandFailure) -> Finishing {
    var words = Finishing(today: today)
    for id in task.notAskedYet {
      let name = sentences().name(id)
      let heard = try ask(
        Phrase(
          en: "What did \(name) say? (Enter: not asked yet)",
          nl: "Wat zei \(name)? (Enter: nog niet gevraagd)"
        )
      )
      guard let heard else { continue }
      let unwanted = try ask(
        Phrase(
          en: "An unwanted effect? (Enter: none, or don't know)",
          nl: "Een ongewenst effect? (Enter: geen, of weet ik niet)"
        )
      )
      words.accounts.append(AccountWords(stakeholder: id, said: heard, unwanted: unwanted))
    }
    if task.experiment != nil, task.experiment?.learned == nil {
      words.learned = try ask(
        Phrase(
          en: "What did you learn from it? (Enter: don't know yet)",
          nl: "Wat heb je ervan geleerd? (Enter: weet ik nog niet)"
        )
      )
    }
    if task.repeats != nil { words.again = try askAgain() }
    return words
  }

  /// Asks once more when the answer is not understood, and then lets it be.
  private func askAgain() throws(CommandFailure) -> AgainWords? {
    for _ in 0..<2 {
      let answer = try ask(
        Phrase(
          en: "Would you do it again? yes, no, differently: … (Enter: don't know yet)",
          nl: "Nog een keer? ja, nee, anders: … (Enter: weet ik nog niet)"
        )
      )
      guard let answer else { return nil }
      if let words = try? AgainWords(typed: answer) { return words }
    }
    return nil
  }
}
