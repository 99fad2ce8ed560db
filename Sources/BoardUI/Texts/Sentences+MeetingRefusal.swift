import TaskModel

extension Sentences {
  /// Why something was not done in a meeting.
  func meetingRefusal(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .unknownMeeting(let id):
      Phrase(
        en: "There is no meeting “\(id)” on this board.",
        nl: "Er is geen overleg “\(id)” op dit bord."
      )
    case .meetingOpen(let id):
      Phrase(
        en: "\(capitalised(meeting(id).en)) goes on already: join it, or end it first.",
        nl: "\(capitalised(meeting(id).nl)) is al bezig: doe mee, of rond het eerst af."
      )
    case .meetingClosed(let id):
      Phrase(
        en: "\(capitalised(meeting(id).en)) has ended.",
        nl: "\(capitalised(meeting(id).nl)) is afgelopen."
      )
    case .caseMissing:
      Phrase(
        en: "Begin with a case, or say why there is none today.",
        nl: "Begin met een casus, of zeg waarom er vandaag geen is."
      )
    case .notPresent(let person, let id):
      Phrase(
        en: "\(name(person)) is not marked present at \(meeting(id).en). "
          + "Only who is there can say yes.",
        nl: "\(name(person)) staat niet als aanwezig bij \(meeting(id).nl). "
          + "Alleen wie er is, kan ja zeggen."
      )
    case .unknownPoint(let point, let id):
      Phrase(
        en: "\(capitalised(meeting(id).en)) has no point “\(point)”.",
        nl: "\(capitalised(meeting(id).nl)) heeft geen punt “\(point)”."
      )
    case .outcomeUnnamed(.agreement):
      Phrase(
        en: "Which agreement did it lead to?",
        nl: "Tot welke afspraak leidde het?"
      )
    case .outcomeUnnamed:
      Phrase(en: "Which task did it lead to?", nl: "Tot welke taak leidde het?")
    case .pointsOpen(_, let points): pointsOpen(points)
    default:
      Phrase(en: "There is nobody to draw from.", nl: "Er is niemand om uit te loten.")
    }
  }

  private func pointsOpen(_ points: [Meeting.Point]) -> Phrase {
    let texts = points.map { "“\($0.text)”" }
    let list = Phrase.list(texts)
    return Phrase(
      en: points.count == 1
        ? "One point led nowhere yet: \(list.en). A task, an agreement, a question, or nothing?"
        : "These points led nowhere yet: \(list.en). A task, an agreement, a question, or nothing?",
      nl: points.count == 1
        ? "Eén punt heeft nog geen uitkomst: \(list.nl). Een taak, een afspraak, een vraag of niets?"
        : "Deze punten hebben nog geen uitkomst: \(list.nl). Een taak, een afspraak, een vraag "
          + "of niets?"
    )
  }
}
