import TaskModel

extension Sentences {
  /// What somebody did to a task beside taking it up and finishing it.
  func taskLine(_ deed: Deed, who: Phrase, what: String) -> Phrase? {
    switch deed {
    case .edit: Phrase(en: "\(who.en) changed \(what)", nl: "\(who.nl) veranderde \(what)")
    case .addStep:
      Phrase(en: "\(who.en) added a step to \(what)", nl: "\(who.nl) zette een stap bij \(what)")
    case .finishStep:
      Phrase(en: "\(who.en) did a step of \(what)", nl: "\(who.nl) deed een stap van \(what)")
    case .reopenStep:
      Phrase(
        en: "\(who.en) put a step of \(what) back",
        nl: "\(who.nl) zette een stap van \(what) terug"
      )
    case .removeStep:
      Phrase(
        en: "\(who.en) took a step off \(what)",
        nl: "\(who.nl) haalde een stap weg bij \(what)"
      )
    case .remark:
      Phrase(
        en: "\(who.en) said something about \(what)",
        nl: "\(who.nl) zei iets over \(what)"
      )
    case .ask:
      Phrase(
        en: "\(who.en) asked something about \(what)",
        nl: "\(who.nl) vroeg iets over \(what)"
      )
    case .reply:
      Phrase(en: "\(who.en) answered about \(what)", nl: "\(who.nl) gaf antwoord bij \(what)")
    case .answered:
      Phrase(
        en: "A question of \(who.en) about \(what) is answered",
        nl: "Een vraag van \(who.nl) over \(what) is beantwoord"
      )
    case .split:
      Phrase(
        en: "\(who.en) split \(what) into parts",
        nl: "\(who.nl) splitste \(what) in delen"
      )
    default: nil
    }
  }
}
