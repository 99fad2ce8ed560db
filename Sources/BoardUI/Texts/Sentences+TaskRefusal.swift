import TaskModel

extension Sentences {
  /// Why a task was not edited, or something said about it not kept.
  func taskRefusal(_ refusal: Refusal) -> Phrase? {
    switch refusal {
    case .changedMeanwhile(let what, let entry): changedMeanwhile(what, entry)
    case .supportsInCircle(let task):
      Phrase(
        en: "“\(task.title)” would come to support itself.",
        nl: "“\(task.title)” zou dan zichzelf steunen."
      )
    case .learnedMissing(let task):
      Phrase(
        en: "What did you learn from “\(task.title)”? An experiment ends with that; "
          + "“did not work, did learn” is a success.",
        nl: "Wat leerde je van “\(task.title)”? Daarmee eindigt een proef; "
          + "“werkte niet, wel geleerd” is ook geslaagd."
      )
    case .unknownStep(let step, let task):
      Phrase(
        en: "“\(task.title)” has no step “\(step.text)” (any more).",
        nl: "“\(task.title)” heeft geen stap “\(step.text)” (meer)."
      )
    case .stepDone(let step, _):
      Phrase(en: "“\(step.text)” is done already.", nl: "“\(step.text)” is al klaar.")
    case .stepNotDone(let step, _):
      Phrase(en: "“\(step.text)” is not done yet.", nl: "“\(step.text)” is nog niet klaar.")
    case .unknownRemark(let id, let task):
      Phrase(
        en: "“\(task.title)” has no remark “\(id)”.",
        nl: "Bij “\(task.title)” staat geen opmerking “\(id)”."
      )
    case .notAQuestion(let remark, _):
      Phrase(
        en: "“\(remark.text)” is no question, so nothing has to be answered.",
        nl: "“\(remark.text)” is geen vraag, dus er hoeft niets beantwoord te worden."
      )
    case .notTheAsker(let question, _): notTheAsker(question)
    case .alreadyAnswered(let question, _):
      Phrase(
        en: "“\(question.text)” was answered already.",
        nl: "“\(question.text)” is al beantwoord."
      )
    default: nil
    }
  }

  private func changedMeanwhile(_ what: Contested, _ entry: LogEntry?) -> Phrase {
    let (field, name) = (Texts.contested(what), name(of: what))
    guard let entry, let by = entry.by else {
      return Phrase(
        en: "Meanwhile “\(field.en)” of “\(name.en)” was changed in the file by hand. "
          + "Yours was not put over it.",
        nl: "Intussen is “\(field.nl)” van “\(name.nl)” met de hand in het bestand veranderd. "
          + "Dat van jou is er niet overheen gezet."
      )
    }
    let (who, when) = (self.name(by), past(entry.at))
    return Phrase(
      en: "Meanwhile \(who) changed “\(field.en)” of “\(name.en)” (\(when.en)). "
        + "Yours was not put over it.",
      nl: "Intussen veranderde \(who) “\(field.nl)” van “\(name.nl)” (\(when.nl)). "
        + "Dat van jou is er niet overheen gezet."
    )
  }

  /// What the record is called of which two people changed something.
  private func name(of what: Contested) -> Phrase {
    if case .meeting(let id, _) = what { return meeting(id) }
    return Phrase(same: what.task?.title ?? name(of: what.record))
  }

  private func notTheAsker(_ question: Remark) -> Phrase {
    let asker = question.by.map(name) ?? ""
    return Phrase(
      en: "\(asker) asked “\(question.text)”, so \(asker) says when it is answered.",
      nl: "\(asker) vroeg “\(question.text)”, dus \(asker) zegt wanneer het beantwoord is."
    )
  }
}
