public import TaskModel

extension Sentences {
  /// Why something was not done with an issue explored together, or with a guide.
  func inquiryRefusal(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .unknownInquiry(let id):
      Phrase(
        en: "There is no issue “\(id)” on this board.",
        nl: "Er is geen vraagstuk “\(id)” op dit bord."
      )
    case .inquiryClosed(let inquiry):
      Phrase(
        en: "“\(inquiry.title)” is closed.",
        nl: "“\(inquiry.title)” is afgerond."
      )
    case .viewsFirst(let inquiry): viewsFirst(inquiry)
    case .notThereYet(let inquiry, let step):
      Phrase(
        en: "That belongs to the step “\(Texts.step(step).en)”. “\(inquiry.title)” is still at "
          + "“\(Texts.step(inquiry.step).en)”.",
        nl: "Dat hoort bij de stap “\(Texts.step(step).nl)”. “\(inquiry.title)” is nog bij "
          + "“\(Texts.step(inquiry.step).nl)”."
      )
    case .stepUnfinished(let inquiry): stepUnfinished(inquiry)
    case .firstStep(let inquiry):
      Phrase(
        en: "“\(inquiry.title)” is at its first step.",
        nl: "“\(inquiry.title)” is bij de eerste stap."
      )
    case .lastStep(let inquiry):
      Phrase(
        en: "“\(inquiry.title)” is at its last step.",
        nl: "“\(inquiry.title)” is bij de laatste stap."
      )
    case .inquiryPaused(let inquiry):
      Phrase(
        en: "With “\(inquiry.title)” we stand still for a moment: “\(inquiry.paused ?? "")”.",
        nl: "Met “\(inquiry.title)” maken we pas op de plaats: “\(inquiry.paused ?? "")”."
      )
    case .notPaused(let inquiry):
      Phrase(
        en: "With “\(inquiry.title)” we do not stand still.",
        nl: "Met “\(inquiry.title)” maken we geen pas op de plaats."
      )
    case .alreadyPlanned(_, let task):
      Phrase(
        en: "“\(task.title)” is in the plan already.",
        nl: "“\(task.title)” staat al in het plan."
      )
    case .unknownGuide(let id):
      Phrase(
        en: "There is no guide “\(id)” on this board.",
        nl: "Er is geen stappenplan “\(id)” op dit bord."
      )
    case .guideRetired(let guide):
      Phrase(
        en: "The guide “\(guide.title)” does not hold any more.",
        nl: "Het stappenplan “\(guide.title)” geldt niet meer."
      )
    case .unknownGuidePart(let guide, let part):
      Phrase(
        en: "The guide “\(guide.title)” has no “\(part)”.",
        nl: "Het stappenplan “\(guide.title)” heeft geen “\(part)”."
      )
    default: Phrase(same: refusal.code)
    }
  }

  private func viewsFirst(_ inquiry: Inquiry) -> Phrase {
    let count = inquiry.views.count
    guard count < Inquiry.leastViews else {
      return Phrase(
        en: "Views first: “\(inquiry.title)” has none from outside yet.",
        nl: "Eerst kijken: bij “\(inquiry.title)” is er nog geen kijk van buiten."
      )
    }
    return Phrase(
      en: "Views first: ideas come when there are at least \(Inquiry.leastViews), one of them from "
        + "outside. “\(inquiry.title)” has \(count).",
      nl: "Eerst kijken: ideeën komen na minstens \(Inquiry.leastViews) keer een kijk op het "
        + "vraagstuk, één van buiten. Bij “\(inquiry.title)” \(count == 1 ? "is" : "zijn") er "
        + "\(count)."
    )
  }

  private func stepUnfinished(_ inquiry: Inquiry) -> Phrase {
    switch inquiry.step {
    case .connect:
      Phrase(
        en: "There is no idea yet to choose a way by.",
        nl: "Er is nog geen idee om een richting mee te kiezen."
      )
    case .direction:
      Phrase(
        en: "It was not said yet which way we go.",
        nl: "Er is nog niet gezegd welke richting we op gaan."
      )
    default:
      Phrase(
        en: "The plan has no task yet, and without one nothing would be done.",
        nl: "Er staat nog geen taak in het plan, en zonder taak gebeurt er niets."
      )
    }
  }
}

extension Texts {
  /// What a step of an inquiry is called.
  public static func step(_ step: Inquiry.Step) -> Phrase {
    switch step {
    case .explore: Phrase(en: "explore", nl: "verkennen")
    case .views: Phrase(en: "map the views", nl: "in kaart brengen hoe ieder kijkt")
    case .share: Phrase(en: "share", nl: "delen")
    case .connect: Phrase(en: "connect ideas", nl: "ideeën verbinden")
    case .direction: Phrase(en: "direction", nl: "oplossingsrichting")
    case .plan: Phrase(en: "plan", nl: "plan")
    case .do: Phrase(en: "do", nl: "doen")
    }
  }
}
