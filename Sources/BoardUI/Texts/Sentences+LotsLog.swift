import TaskModel

extension Sentences {
  /// What was done about lots, an issue explored together, or a guide.
  func togetherLine(_ deed: Deed, _ who: Phrase, _ title: String) -> Phrase {
    let what = "“\(title)”"
    return switch deed {
    case .draw:
      Phrase(en: "\(who.en) drew lots: \(what)", nl: "\(who.nl) lootte: \(what)")
    case .declineDraw:
      // Who said no thank you is nobody's business.
      Phrase(
        en: "Somebody who was drawn said no thank you: \(what)",
        nl: "Iemand die was ingeloot ziet ervan af: \(what)"
      )
    case .closeDraw:
      Phrase(en: "\(who.en) closed the draw: \(what)", nl: "\(who.nl) sloot de loting af: \(what)")
    case .startInquiry:
      Phrase(
        en: "\(who.en) began to explore: \(what)",
        nl: "\(who.nl) begon een vraagstuk: \(what)"
      )
    case .editInquiry:
      Phrase(
        en: "\(who.en) changed the issue: \(what)",
        nl: "\(who.nl) paste het vraagstuk aan: \(what)"
      )
    case .addView:
      Phrase(
        en: "\(who.en) wrote down a view: \(what)",
        nl: "\(who.nl) schreef een kijk op het vraagstuk op: \(what)"
      )
    case .addIdea:
      Phrase(
        en: "\(who.en) wrote down an idea: \(what)",
        nl: "\(who.nl) schreef een idee op: \(what)"
      )
    case .setDirection:
      Phrase(
        en: "\(who.en) wrote down which way we go: \(what)",
        nl: "\(who.nl) schreef de oplossingsrichting op: \(what)"
      )
    case .planTask:
      Phrase(
        en: "\(who.en) put a task into the plan: \(what)",
        nl: "\(who.nl) zette een taak in het plan: \(what)"
      )
    case .stepForward:
      Phrase(en: "\(who.en) took a step on: \(what)", nl: "\(who.nl) ging een stap verder: \(what)")
    case .stepBack:
      Phrase(
        en: "\(who.en) took a step back: \(what)",
        nl: "\(who.nl) ging een stap terug: \(what)"
      )
    case .pause:
      Phrase(
        en: "We stand still for a moment: \(what)",
        nl: "We maken pas op de plaats: \(what)"
      )
    case .goOn: Phrase(en: "We go on: \(what)", nl: "We gaan weer verder: \(what)")
    case .closeInquiry:
      Phrase(
        en: "\(who.en) closed the issue: \(what)",
        nl: "\(who.nl) rondde het vraagstuk af: \(what)"
      )
    case .addGuide:
      Phrase(
        en: "\(who.en) added a guide: \(what)",
        nl: "\(who.nl) voegde een stappenplan toe: \(what)"
      )
    case .editGuide:
      Phrase(
        en: "\(who.en) changed the guide: \(what)",
        nl: "\(who.nl) paste het stappenplan aan: \(what)"
      )
    case .retireGuide:
      Phrase(
        en: "\(who.en) retired the guide: \(what)",
        nl: "\(who.nl) nam het stappenplan uit gebruik: \(what)"
      )
    default: Phrase(same: what)
    }
  }
}
