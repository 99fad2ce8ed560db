import TaskModel

extension Model {
  /// Finishes a task; asks how it went, where there is something to tell (R6).
  ///
  /// Calmly: Enter says that it is done, and that nothing was asked yet.
  mutating func finish(_ task: Task) -> [Effect] {
    guard task.dropped == nil else { return act(.done(task.id)) }
    let done = Action.done(task.id, Finishing(today: onlooker.today))
    let hasServed = !task.notAskedYet.isEmpty
    let isToTell = hasServed || task.experiment != nil || task.repeats != nil
    guard isToTell || task.done != nil else { return act(done) }
    let isDone = task.done != nil
    var choices: [Chooser.Choice] = []
    if !isDone {
      let label = hasServed ? Texts.Finishing.notAsked : Texts.Finishing.done
      choices.append(Chooser.Choice(answer: .act(done), label: label))
    }
    choices.append(
      Chooser.Choice(
        answer: .tellHow(task.id),
        label: isDone ? Texts.Finishing.tellNow : Texts.Finishing.tell
      )
    )
    if hasServed {
      choices.append(
        Chooser.Choice(
          answer: .ask(.askLater(task.id)),
          label: isDone ? Texts.Finishing.laterNow : Texts.Finishing.later
        )
      )
    }
    if isDone {
      choices.append(Chooser.Choice(answer: .act(.reopen(task.id)), label: Command.reopen.name))
    }
    choose(
      isDone ? Texts.Finishing.title(task.title) : Texts.Finishing.question(task.title),
      choices,
      message: questions(about: task)
    )
    return []
  }

  private func questions(about task: Task) -> Phrase? {
    let names = task.notAskedYet.map(sentences.name)
    var parts = names.isEmpty ? [] : [Texts.Finishing.haveYouAsked(names)]
    if task.experiment != nil { parts.append(Texts.Finishing.experiment) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
