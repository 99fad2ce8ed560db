import TaskModel

/// The form in which one tells what came of a task, on finishing it or later on (R6).
///
/// All of it may be left empty: “don't know yet” is an answer (R16).
struct FinishForm: RecordForm {
  static let kind = FormKind.finish
  let about: TaskID

  func title(_ context: FormContext) -> Phrase {
    Texts.Finishing.title(context.board.tasks[about]?.title ?? "")
  }

  var keep: Phrase { Texts.Finishing.keep }

  func fields(_ context: FormContext) -> [FormField]? {
    guard let task = context.board.tasks[about] else { return nil }
    var fields = task.serves.flatMap { id in
      [
        FormField(
          "said \(id)",
          Texts.Finishing.said(context.sentences.name(id)),
          .lines,
          hint: Texts.Finishing.saidHint
        ),
        FormField(
          "unwanted \(id)",
          Texts.Finishing.unwanted,
          hint: Texts.Finishing.unwantedHint
        ),
      ]
    }
    if !task.serves.isEmpty {
      fields.append(
        FormField(
          "askLater",
          Texts.Finishing.askLater,
          .day(.first),
          hint: Texts.Finishing.askLaterHint
        )
      )
    }
    if let experiment = task.experiment {
      fields.append(
        FormField("happened", Texts.Finishing.happened, .lines, hint: said(experiment.happened))
      )
      fields.append(
        FormField("learned", Texts.Finishing.learned, .lines, hint: Texts.Finishing.learnedHint)
      )
    }
    if task.repeats != nil {
      fields += [
        FormField("again", Texts.Doing.again, .choice(Texts.Finishing.againChoices)),
        FormField("againText", Texts.Finishing.againText),
        FormField(
          "themselves",
          Texts.Finishing.themselves,
          .choice(
            [FormField.Choice("", Texts.Dialog.notKnownYet)]
              + SelfReview.Answer.allCases.map {
                FormField.Choice($0.rawValue, context.sentences.selfReview($0))
              }
          )
        ),
      ]
    }
    return fields
  }

  private func said(_ before: String?) -> Phrase? {
    before.map { Phrase(en: "said before: \($0)", nl: "eerder gezegd: \($0)") }
  }

  func action(_ typed: inout FormReader) -> Action? {
    guard let task = typed.board.tasks[about] else { return nil }
    var words = Finishing(today: typed.context.today)
    for id in task.serves {
      let account = AccountWords(
        stakeholder: id,
        said: typed.text("said \(id)"),
        unwanted: typed.text("unwanted \(id)")
      )
      if account.said != nil || account.unwanted != nil { words.accounts.append(account) }
    }
    words.askLaterOn = typed.day("askLater")
    (words.happened, words.learned) = (typed.text("happened"), typed.text("learned"))
    words.selfReview = typed.choice("themselves")
    if let answer: Again.Answer = typed.choice("again") {
      let text = typed.text("againText")
      if answer == .differently, text == nil {
        typed.reject("againText", Texts.Finishing.howDifferently)
        return nil
      }
      words.again = AgainWords(answer, text)
    }
    // Of what is done already, there is nothing to do when nothing is said.
    return task.state == .done && words.isSilent ? nil : .done(task.id, words)
  }
}
