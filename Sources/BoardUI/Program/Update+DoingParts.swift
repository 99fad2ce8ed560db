import TaskModel

// What is done to a part of a task – a step, a remark, a place – asks which one, where there is a
// choice.

extension Model {
  /// Questions that are open come first, then what was said last.
  mutating func chooseRemark(of task: Task) {
    let open = task.openQuestions
    let others = task.remarks.filter { remark in
      remark.kind != .answer && !open.contains { $0.id == remark.id }
    }
    choose(
      task.remarks.isEmpty ? Texts.Doing.nothingSaid : Texts.Doing.whatToAnswer,
      (open + others.reversed()).map {
        Chooser.Choice(answer: .ask(.reply(task.id, to: $0.id)), label: label(of: $0))
      } + [Chooser.Choice(answer: .ask(.question(task.id)), label: Command.ask.name)]
    )
  }

  /// One's own questions that are open; where there is one, that is meant.
  mutating func chooseQuestion(of task: Task) -> [Effect] {
    let open = task.openQuestions
    let mine = open.filter { $0.by == me }
    guard let first = (mine.isEmpty ? open : mine).first else {
      status = Status(kind: .refusal, text: Texts.Doing.noOpenQuestion)
      return []
    }
    guard mine.count > 1 else { return act(.onTask(task.id, .answered(first.id))) }
    choose(
      Texts.Doing.whichQuestion,
      mine.map {
        Chooser.Choice(answer: .act(.onTask(task.id, .answered($0.id))), label: label(of: $0))
      }
    )
    return []
  }

  private func label(of remark: Remark) -> Phrase {
    let who = remark.by.map { "\(sentences.shortName($0)): " } ?? ""
    return Phrase(same: "\(who)\(remark.text)\(remark.isOpenQuestion ? " ?" : "")")
  }

  /// Ticks a step or takes the tick away; without any step there is one to add.
  mutating func chooseStep(of task: Task) {
    guard !task.steps.isEmpty else { return ask(.step(task.id)) }
    let next = task.steps.firstIndex { !$0.done } ?? 0
    var chooser = Chooser(
      Texts.Doing.steps,
      task.steps.map { step in
        Chooser.Choice(
          answer: .act(.onTask(task.id, step.done ? .reopenStep(step) : .finishStep(step))),
          label: Phrase(same: "[\(step.done ? "x" : " ")] \(step.text)")
        )
      } + [Chooser.Choice(answer: .ask(.step(task.id)), label: Command.addStep.name)]
    )
    chooser.selected = next
    layers.append(.choosing(chooser))
  }

  mutating func chooseStepToRemove(of task: Task) {
    guard !task.steps.isEmpty else {
      status = Status(kind: .refusal, text: Texts.Doing.noSteps)
      return
    }
    choose(
      Command.removeStep.name,
      task.steps.map {
        Chooser.Choice(
          answer: .act(.onTask(task.id, .removeStep($0))),
          label: Phrase(same: $0.text)
        )
      }
    )
  }

  mutating func choosePlaceToEdit(of task: Task) {
    let kinds = task.kindsOfPlace
    guard kinds.count > 1 else { return openForm(PlaceForm(task: task.id, place: kinds[0].id)) }
    choose(
      Command.editPlace.name,
      kinds.map {
        Chooser.Choice(
          answer: .editPlace(task.id, $0.id),
          label: Texts.Dialog.whoIsFree($0, task)
        )
      }
    )
  }

  mutating func choosePlaceToRemove(of task: Task) {
    choose(
      Command.removePlace.name,
      task.kindsOfPlace.map {
        Chooser.Choice(
          answer: .act(.onTask(task.id, .place(.remove($0.id)))),
          label: Texts.Dialog.whoIsFree($0, task)
        )
      }
    )
  }

  /// Opens a reserved place to everybody; where there is one, that is meant.
  mutating func chooseReserved(of task: Task) -> [Effect] {
    let reserved = task.reservedPlaces
    guard reserved.count > 1 else {
      return act(.onTask(task.id, .place(.unreserve(nil, since: task))))
    }
    choose(
      Command.unreserve.name,
      reserved.map {
        Chooser.Choice(
          answer: .act(.onTask(task.id, .place(.unreserve($0.id, since: task)))),
          label: Texts.Dialog.whoIsFree($0, task)
        )
      }
    )
    return []
  }
}
