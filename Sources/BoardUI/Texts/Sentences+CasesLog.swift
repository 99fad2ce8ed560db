import TaskModel

extension Sentences {
  /// What somebody did to a case, an agreement or a lesson.
  func caseLine(_ deed: Deed, who: Phrase, what: String) -> Phrase? {
    switch deed {
    case .addCase:
      Phrase(en: "\(who.en) brought a case: \(what)", nl: "\(who.nl) bracht een casus in: \(what)")
    case .editCase:
      Phrase(
        en: "\(who.en) wrote on the case \(what)",
        nl: "\(who.nl) schreef verder aan casus \(what)"
      )
    case .askCaseHelp:
      Phrase(en: "\(who.en) asks for help with \(what)", nl: "\(who.nl) vraagt hulp bij \(what)")
    case .endCaseHelp:
      Phrase(
        en: "The call for help with \(what) was answered",
        nl: "De hulpvraag bij \(what) is beantwoord"
      )
    case .helpCase:
      Phrase(en: "\(who.en) thinks along about \(what)", nl: "\(who.nl) denkt mee over \(what)")
    case .leaveCase:
      // Giving back leaves no mark (R12).
      Phrase(en: "Thinking along about \(what) changed", nl: "Wie meedenkt over \(what) veranderde")
    case .closeCase:
      Phrase(en: "\(who.en) closed the case \(what)", nl: "\(who.nl) sloot de casus \(what)")
    case .reopenCase:
      Phrase(
        en: "\(who.en) opened the case \(what) again",
        nl: "\(who.nl) heropende de casus \(what)"
      )
    case .propose: Phrase(en: "\(who.en) proposed: \(what)", nl: "\(who.nl) stelde voor: \(what)")
    case .editAgreement:
      Phrase(
        en: "\(who.en) changed the proposal \(what)",
        nl: "\(who.nl) paste het voorstel \(what) aan"
      )
    case .react:
      Phrase(en: "\(who.en) said what they think of \(what)", nl: "\(who.nl) reageerde op \(what)")
    case .withdraw:
      Phrase(
        en: "\(who.en) took back what they said of \(what)",
        nl: "\(who.nl) trok de reactie op \(what) in"
      )
    case .solve:
      Phrase(
        en: "\(who.en) wrote down what was solved in \(what)",
        nl: "\(who.nl) schreef op wat er opgelost is bij \(what)"
      )
    case .adopt: Phrase(en: "We agreed on \(what)", nl: "We spraken af: \(what)")
    case .reviewAgreement:
      Phrase(
        en: "We looked at \(what) again, and it stays",
        nl: "We keken opnieuw naar \(what), en het blijft"
      )
    case .endAgreement: Phrase(en: "\(who.en) ended \(what)", nl: "\(who.nl) beëindigde \(what)")
    case .addLesson:
      Phrase(
        en: "\(who.en) wrote down a lesson: \(what)",
        nl: "\(who.nl) schreef een les op: \(what)"
      )
    case .editLesson:
      Phrase(en: "\(who.en) changed a lesson: \(what)", nl: "\(who.nl) paste een les aan: \(what)")
    default: nil
    }
  }
}
