import TaskModel

extension Sentences {
  /// The refusals about places, clashes, invitations and help.
  func claimsRefusal(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .alreadySo(let task):
      Phrase(
        en: "That is how it is on “\(task.title)” already.",
        nl: "Zo is het al bij “\(task.title)”."
      )
    case .clashes(let task, let other): clashes(task, other)
    case .placeHeld(let task, let place, let claims): placeHeld(task, place, claims)
    case .lastPlace(let task):
      Phrase(
        en: "“\(task.title)” has no other place, and a task has at least one.",
        nl: "“\(task.title)” heeft geen andere plek, en een taak heeft er minstens één."
      )
    case .placeNotNamed(let task):
      Phrase(
        en: "“\(task.title)” has several places: \(placeNames(task).en). Say which.",
        nl: "“\(task.title)” heeft meer plekken: \(placeNames(task).nl). Zeg welke."
      )
    case .tooFewPlaces(let task, let place):
      Phrase(
        en: "“\(task.title)” has \(place.count ?? 0) of those places, not more.",
        nl: "“\(task.title)” heeft \(place.count ?? 0) van die plekken, niet meer."
      )
    case .notReserved(let task):
      Phrase(
        en: "That place of “\(task.title)” is for everybody already.",
        nl: "Die plek van “\(task.title)” is al voor iedereen."
      )
    case .reservedWhole(let task):
      Phrase(
        en: "A reservation is for a place, never for a whole task: on “\(task.title)” at least one "
          + "place stays open to everybody, so that anyone can do the rest.",
        nl: "Je houdt een plek apart, nooit een hele taak: bij “\(task.title)” blijft minstens één "
          + "plek open voor iedereen, zodat iedereen de rest kan doen."
      )
    case .reviewNotAhead(let day):
      Phrase(
        en:
          "\(Dates.full(day, today: today).en) is not ahead. On which day do we look at it again?",
        nl:
          "De dag \(Dates.full(day, today: today).nl) ligt niet in de toekomst. Op welke dag kijken we er "
          + "opnieuw naar?"
      )
    case .needOutOfRange(_, let place): needOutOfRange(place)
    case .talentMissing:
      Phrase(
        en: "Which talent do you ask for? One or two words will do.",
        nl: "Om welk talent vraag je? Een of twee woorden is genoeg."
      )
    case .helpNotAsked(let task):
      Phrase(
        en: "“\(task.title)” does not ask for help now.",
        nl: "“\(task.title)” vraagt nu geen hulp."
      )
    default: invitationRefusal(refusal)
    }
  }

  private func invitationRefusal(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .inviteOneself(let task):
      Phrase(
        en: "You need no invitation to “\(task.title)”.",
        nl: "Je hebt geen uitnodiging nodig voor “\(task.title)”."
      )
    case .guestIsOnIt(let task, let guest):
      Phrase(
        en: "\(name(guest)) is on “\(task.title)” already, or waits for a place.",
        nl: "\(name(guest)) doet “\(task.title)” al, of wacht op een plek."
      )
    case .alreadyInvited(let task, let guest):
      Phrase(
        en: "\(name(guest)) has been invited to “\(task.title)” already.",
        nl: "\(name(guest)) is al uitgenodigd voor “\(task.title)”."
      )
    case .notInvited(let task):
      Phrase(
        en: "There is no such invitation to “\(task.title)”.",
        nl: "Die uitnodiging voor “\(task.title)” is er niet."
      )
    default: self.refusal(refusal)
    }
  }

  private func clashes(_ task: Task, _ other: Task) -> Phrase {
    let mine = task.on.map { Dates.moment($0, today: today) } ?? Phrase(same: "")
    let theirs = other.on.map { Dates.moment($0, today: today) } ?? Phrase(same: "")
    return Phrase(
      en: "“\(task.title)” (\(mine.en)) is at the same time as “\(other.title)” (\(theirs.en)), "
        + "which you do too.",
      nl:
        "“\(task.title)” (\(mine.nl)) is tegelijk met “\(other.title)” (\(theirs.nl)), die je ook "
        + "doet."
    )
  }

  private func placeHeld(_ task: Task, _ place: Place, _ claims: [Claim]) -> Phrase {
    let names = Phrase.list(claims.map { name($0.person) })
    let label = place.label ?? place.id.rawValue
    guard claims.contains(where: \.hasPlace) else {
      return Phrase(
        en: "\(names.en) \(claims.count == 1 ? "waits" : "wait") for the place “\(label)” of "
          + "“\(task.title)”; nobody is taken off.",
        nl: "\(names.nl) \(claims.count == 1 ? "wacht" : "wachten") op de plek “\(label)” van "
          + "“\(task.title)”; niemand wordt ergens afgehaald."
      )
    }
    return Phrase(
      en: "\(names.en) \(claims.count == 1 ? "is" : "are") on the place “\(label)” of "
        + "“\(task.title)”; nobody is taken off.",
      nl: "\(names.nl) \(claims.count == 1 ? "heeft" : "hebben") de plek “\(label)” van "
        + "“\(task.title)”; niemand wordt ergens afgehaald."
    )
  }

  private func needOutOfRange(_ place: Place) -> Phrase {
    guard let count = place.count else {
      return Phrase(
        en: "As many are needed as 0 to 999 people.",
        nl: "Er zijn 0 tot 999 mensen nodig."
      )
    }
    return Phrase(
      en: "There are \(count) of those places, so 0 to \(count) people are needed.",
      nl: "Er zijn \(count) van die plekken, dus er zijn 0 tot \(count) mensen nodig."
    )
  }
}
