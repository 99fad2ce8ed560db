public import TaskModel

extension Sentences {
  /// Why somebody came to stand on the waiting list, and at which place in line.
  public func waiting(_ reason: Refusal, by person: PersonID, for task: Task) -> Phrase {
    let number = board.peopleAhead(of: person, in: task) + 1
    return refusal(reason)
      + Phrase(
        en: " You are number \(number) on the waiting list.",
        nl: " Je staat als nummer \(number) op de wachtlijst."
      )
  }

  /// Why something was refused, and what one can do instead.
  public func refusal(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .unknownPerson(let id):
      Phrase(
        en: "There is nobody called “\(id)” on this board.",
        nl: "Er is niemand met de naam “\(id)” op dit bord."
      )
    case .unknownStakeholder(let id):
      Phrase(
        en: "There is no stakeholder “\(id)” on this board.",
        nl: "Er is geen belanghebbende “\(id)” op dit bord."
      )
    case .unknownTask(let id):
      Phrase(
        en: "There is no task “\(id)” on this board.",
        nl: "Er is geen taak “\(id)” op dit bord."
      )
    case .unknownPlace(let id, let task):
      Phrase(
        en: "“\(task.title)” has no place “\(id)”; it has \(placeNames(task).en).",
        nl: "“\(task.title)” heeft geen plek “\(id)”; wel \(placeNames(task).nl)."
      )
    case .actorMissing:
      Phrase(
        en: "It is not known who you are.",
        nl: "Het is niet bekend wie je bent."
      )
    case .personLeft(let person, _):
      Phrase(
        en: "\(person.name) has said goodbye to the team.",
        nl: "\(person.name) heeft afscheid genomen."
      )
    case .titleMissing:
      Phrase(
        en: "A title is needed: a few words that say what it is about.",
        nl: "Er is een titel nodig: een paar woorden die zeggen waar het om gaat."
      )
    case .nameMissing:
      Phrase(en: "A name is needed.", nl: "Er is een naam nodig.")
    case .nameTaken(let name):
      Phrase(
        en: "“\(name)” is on this board already. Choose a name that tells them apart.",
        nl: "“\(name)” staat al op dit bord. Kies een naam waaraan je ze uit elkaar houdt."
      )
    case .identifierTaken(let id):
      Phrase(
        en: "Something on this board is known as “\(id)” already.",
        nl: "Er staat al iets op dit bord dat “\(id)” heet."
      )
    case .reasonMissing:
      Phrase(
        en: "Say why it is dropped; that is worth knowing later.",
        nl: "Zeg waarom je ermee stopt; dat is later goed om te weten."
      )
    case .onAndBy:
      Phrase(
        en: "A task takes place on a day, or is to be done by one; not both.",
        nl: "Een taak is op een dag, of moet uiterlijk op een dag klaar zijn; niet allebei."
      )
    case .placesOutOfRange:
      Phrase(
        en: "A kind of place is for 1 to 999 people, or for as many as like to.",
        nl: "Een soort plek is voor 1 tot 999 mensen, of voor wie maar wil."
      )
    case .reservationUnexplained:
      Phrase(
        en: "A reserved place needs an explanation to a resident, what it rests on (the law or a "
          + "rule of our own), a day on which it is looked at again and, if it is the law, the "
          + "article.",
        nl:
          "Een plek die niet voor iedereen is, vraagt een uitleg aan de inwoner, waar die op rust "
          + "(de wet of een eigen afspraak), een dag waarop je er opnieuw naar kijkt en, als het de "
          + "wet is, het artikel."
      )
    case .servesNobody(let task):
      Phrase(
        en: "For whom is “\(task.title)”? Say it first; “don't know yet” is an answer too.",
        nl: "Voor wie is “\(task.title)”? Zeg dat eerst; “weet ik nog niet” mag ook."
      )
    case .notFinished(let task):
      Phrase(
        en: "“\(task.title)” is still on the board.",
        nl: "“\(task.title)” staat nog gewoon op het bord."
      )
    case .notOnIt(let task):
      Phrase(
        en: "You are not on “\(task.title)”.",
        nl: "Je hebt “\(task.title)” niet opgepakt."
      )
    case .alreadyDone(let task, let stamp): alreadyDone(task, stamp)
    case .alreadyDropped(let task, let dropped):
      Phrase(
        en: "“\(task.title)” was dropped: \(whole(dropped.because))",
        nl: "Met “\(task.title)” zijn we gestopt: \(whole(dropped.because))"
      )
    case .textMissing:
      Phrase(en: "There are no words in it yet.", nl: "Er staan nog geen woorden in.")
    case .endBeforeStart(let from, let until):
      Phrase(
        en: "The last day, \(Dates.full(until, today: today).en), comes before the first, "
          + "\(Dates.full(from, today: today).en).",
        nl: "De laatste dag, \(Dates.full(until, today: today).nl), komt vóór de eerste, "
          + "\(Dates.full(from, today: today).nl)."
      )
    case .notAway(let id):
      Phrase(en: "\(name(id)) is not away.", nl: "\(name(id)) is niet weg.")
    case .onlyThemselves, .nothingChanged, .alreadyRetired, .unknownVoice:
      peopleRefusal(refusal)
    case .notWaiting(let task):
      Phrase(
        en: "“\(task.title)” is not stuck on anything.",
        nl: "“\(task.title)” loopt nergens op vast."
      )
    case .nothingToUndo, .nothingToRedo, .notUndoable, .builtUpon, .changedSince, .nothingToDo:
      undoRefusal(refusal)
    case .alreadySo, .clashes, .placeHeld, .lastPlace, .placeNotNamed, .tooFewPlaces, .notReserved,
      .reservedWhole, .reviewNotAhead, .needOutOfRange, .inviteOneself, .guestIsOnIt,
      .alreadyInvited, .notInvited, .talentMissing, .helpNotAsked:
      claimsRefusal(refusal)
    case .notServed, .notRepeating, .notAnExperiment, .nobodyToThank, .thanksToSelf,
      .thanksOfAnother:
      finishingRefusal(refusal)
    case .unknownDraw, .mandateMissing, .seatsOutOfRange, .namedTwice, .drawNotPossible, .notDrawn,
      .drawClosed:
      lotsRefusal(refusal)
    case .unknownInquiry, .inquiryClosed, .viewsFirst, .notThereYet, .stepUnfinished, .firstStep,
      .lastStep, .inquiryPaused, .notPaused, .alreadyPlanned, .unknownGuide, .guideRetired,
      .unknownGuidePart:
      inquiryRefusal(refusal)
    case .alreadyOnIt, .alreadyWaiting, .noPlaceLeft, .placeOffered, .placeReserved:
      placeRefusal(refusal)
    case .changedMeanwhile, .supportsInCircle, .learnedMissing, .unknownStep,
      .stepDone, .stepNotDone, .unknownRemark, .notAQuestion, .notTheAsker, .alreadyAnswered:
      taskRefusal(refusal) ?? Phrase(same: refusal.code)
    case .unknownCase, .unknownLesson, .caseClosed, .caseOpen, .caseUnlearned, .fittingMissing,
      .fromAnotherCase, .caseHelpNotAsked, .showsResident:
      caseRefusal(refusal) ?? Phrase(same: refusal.code)
    case .unknownAgreement, .agreementUnexplained, .agreementAdopted, .agreementEnded, .notAdopted,
      .objectionUnexplained, .objectionsOpen, .noReaction, .solutionMissing, .onlyTheyKnow,
      .reactedSince, .consentMissing, .alreadyReacted:
      agreementRefusal(refusal) ?? Phrase(same: refusal.code)
    case .unknownMeeting, .meetingOpen, .meetingClosed, .caseMissing, .notPresent, .unknownPoint,
      .outcomeUnnamed, .pointsOpen, .nobodyToDraw:
      meetingRefusal(refusal)
    }
  }

  private func alreadyDone(_ task: Task, _ stamp: Stamp) -> Phrase {
    let when = past(stamp.at)
    guard let by = stamp.by.map(name) else {
      return Phrase(
        en: "“\(task.title)” is done already (\(when.en)).",
        nl: "“\(task.title)” is al klaar (\(when.nl))."
      )
    }
    return Phrase(
      en: "“\(task.title)” is done already: \(by), \(when.en).",
      nl: "“\(task.title)” is al klaar: \(by), \(when.nl)."
    )
  }

  /// The refusals about a place, apart from the others because they carry the most.
  private func placeRefusal(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .alreadyOnIt(let task, let person, let since):
      let when = past(since)
      return Phrase(
        en: "You have “\(task.title)” already (\(name(person)), since \(when.en)).",
        nl: "Je hebt “\(task.title)” al opgepakt (\(name(person)), sinds \(when.nl))."
      )
    case .alreadyWaiting(let task, let ahead):
      return Phrase(
        en: "You are number \(ahead + 1) on the waiting list of “\(task.title)”.",
        nl: "Je staat als nummer \(ahead + 1) op de wachtlijst van “\(task.title)”."
      )
    case .noPlaceLeft(let task, let takers): return noPlaceLeft(task, takers)
    case .placeOffered(let task, let person):
      return Phrase(
        en: "A place on “\(task.title)” came free, and \(name(person)) is asked first.",
        nl: "Er kwam een plek vrij bij “\(task.title)”, en \(name(person)) is eerst aan de beurt."
      )
    case .placeReserved(let task, let reservation, let open):
      return reserved(reservation, on: task, open: open)
    default: return self.refusal(refusal)
    }
  }

  /// Who was earlier; that one can wait for a place is for the dialog or the command to say.
  private func noPlaceLeft(_ task: Task, _ takers: [Claim]) -> Phrase {
    guard let last = takers.last else {
      return Phrase(
        en: "“\(task.title)” has no place left.",
        nl: "“\(task.title)” is compleet."
      )
    }
    let when = past(last.at)
    if takers.count > 1 {
      return Phrase(
        en: "“\(task.title)” has no place left; \(name(last.person)) took the last one "
          + "(\(when.en)).",
        nl: "“\(task.title)” is compleet; \(name(last.person)) had de laatste plek (\(when.nl))."
      )
    }
    // Two people press the key at one moment: that is said only of a claim of today.
    guard clock.day(of: last.at) == today else {
      return Phrase(
        en: "“\(task.title)” has no place left: \(name(last.person)) is on it since \(when.en).",
        nl: "“\(task.title)” is compleet: opgepakt door \(name(last.person)) sinds \(when.nl)."
      )
    }
    return Phrase(
      en:
        "\(name(last.person)) was just before you (\(when.en)). “\(task.title)” has no place left.",
      nl: "\(name(last.person)) was je net voor (\(when.nl)). “\(task.title)” is compleet."
    )
  }

  /// The explanation of a reservation, and what there is for everybody.
  private func reserved(
    _ reservation: Reservation,
    on task: Task,
    open: [Place]
  ) -> Phrase {
    let who = audience(reservation.who)
    let because = explanation(reservation)
    var sentences = [
      Phrase(
        en: "This place is \(who.en), because: \(because)",
        nl: "Deze plek is \(who.nl), omdat: \(because)"
      )
    ]
    if let day = reservation.reviewOn.map({ Dates.full($0, today: today) }) {
      sentences.append(
        Phrase(en: "Looked at again on \(day.en).", nl: "Opnieuw bekijken op \(day.nl).")
      )
    }
    if open.contains(where: { task.free($0) != 0 }) {
      sentences.append(
        Phrase(
          en: "The other places are for everybody.",
          nl: "De andere plekken zijn voor iedereen."
        )
      )
    } else if !open.isEmpty {
      sentences.append(
        Phrase(
          en: "The other places are for everybody, but they are taken; "
            + "you can join the waiting list.",
          nl: "De andere plekken zijn voor iedereen, maar die zijn bezet; "
            + "je kunt op de wachtlijst."
        )
      )
    }
    return sentences.joined(separator: " ")
  }

  /// The explanation to a resident, with the article it rests on, as a whole sentence.
  private func explanation(_ reservation: Reservation) -> String {
    guard let ref = reservation.ref else { return whole(reservation.explain) }
    let explain = reservation.explain
    return "\(explain.hasSuffix(".") ? String(explain.dropLast()) : explain) (\(ref))."
  }

  /// What somebody wrote, with a full stop when it does not end like a sentence.
  func whole(_ text: String) -> String {
    text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
  }

  /// For whom a place is reserved.
  public func audience(_ audience: Reservation.Audience) -> Phrase {
    switch audience {
    case .engagement(.paid):
      Phrase(en: "for paid people only", nl: "alleen voor een betaalde kracht")
    case .engagement(.volunteer):
      Phrase(en: "for volunteers only", nl: "alleen voor een vrijwilliger")
    case .qualification(let name): Phrase(en: "only for: \(name)", nl: "alleen voor: \(name)")
    }
  }

  func placeNames(_ task: Task) -> Phrase {
    Phrase.list(
      task.kindsOfPlace.map { place in
        place.label.map { "\(place.id) (\($0))" } ?? place.id.rawValue
      }
    )
  }
}
