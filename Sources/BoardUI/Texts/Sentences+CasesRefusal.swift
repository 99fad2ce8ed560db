public import TaskModel

extension Sentences {
  /// From which case a task comes, and how far down the order – self, network, volunteer, paid – one
  /// had to go for it (S49).
  public func origin(inCase id: CaseID?) -> Phrase? {
    guard let one = id.flatMap({ board.cases[$0] }) else { return nil }
    let from = Phrase(en: "From the case: \(one.title)", nl: "Uit de casus: \(one.title)")
    guard let tried = one.tried else { return from }
    return from + " · " + Texts.Cases.howFar + ": " + Texts.Cases.tried(tried)
  }

  /// The title of a case, or the identifier of one the board does not know.
  public func title(_ id: CaseID) -> String { board.cases[id]?.title ?? id.rawValue }

  /// The title of an agreement, or the identifier of one the board does not know.
  public func title(_ id: AgreementID) -> String { board.agreements[id]?.title ?? id.rawValue }

  /// What is said of consent that was typed for people who gave it aloud.
  public func consented(to agreement: AgreementID, _ names: [String]) -> Phrase {
    let (title, names) = (title(agreement), Phrase.list(names))
    return Phrase(
      en: "Consent to “\(title)”: \(names.en).",
      nl: "Instemming met “\(title)”: \(names.nl)."
    )
  }

  /// Why something could not be done to a case or a lesson.
  func caseRefusal(_ refusal: Refusal) -> Phrase? {
    switch refusal {
    case .unknownCase(let id):
      Phrase(
        en: "There is no case “\(id)” on this board.",
        nl: "Er is geen casus “\(id)” op dit bord."
      )
    case .unknownLesson(let id):
      Phrase(
        en: "There is no lesson “\(id)” on this board.",
        nl: "Er is geen les “\(id)” op dit bord."
      )
    case .caseClosed(let id):
      Phrase(en: "“\(title(id))” is closed already.", nl: "“\(title(id))” is al gesloten.")
    case .caseOpen(let id):
      Phrase(en: "“\(title(id))” is still open.", nl: "“\(title(id))” is nog open.")
    case .caseUnlearned(let id):
      Phrase(
        en: "What did you learn from “\(title(id))”? A case closes with that.",
        nl: "Wat leerde je van “\(title(id))”? Daarmee sluit je een casus."
      )
    case .fittingMissing(let id):
      Phrase(
        en: "Did you find a fitting answer to “\(title(id))”: yes, partly or no, and why? "
          + "If you don't know yet, the case stays open.",
        nl: "Vonden jullie een passend antwoord op “\(title(id))”: ja, deels of nee, en waarom? "
          + "Weet je het nog niet, dan blijft de casus open."
      )
    case .fromAnotherCase(let task, let id):
      Phrase(
        en: "“\(task.title)” came from another case: “\(title(id))”.",
        nl: "“\(task.title)” kwam al uit een andere casus: “\(title(id))”."
      )
    case .caseHelpNotAsked(let id):
      Phrase(
        en: "Nobody asks for help with “\(title(id))”.",
        nl: "Niemand vraagt hulp bij “\(title(id))”."
      )
    case .showsResident(let traces): showsResident(traces)
    default: nil
    }
  }

  /// Why something could not be done to a proposal or an agreement.
  func agreementRefusal(_ refusal: Refusal) -> Phrase? {
    switch refusal {
    case .unknownAgreement(let id):
      Phrase(
        en: "There is no agreement “\(id)” on this board.",
        nl: "Er is geen afspraak “\(id)” op dit bord."
      )
    case .agreementUnexplained(let agreement) where agreement.why == nil:
      Phrase(
        en: "Say what “\(agreement.title)” is good for.",
        nl: "Zeg waar “\(agreement.title)” goed voor is."
      )
    case .agreementUnexplained(let agreement):
      Phrase(
        en: "“\(agreement.title)” rests on the law: on which article?",
        nl: "“\(agreement.title)” rust op de wet: op welk artikel?"
      )
    case .agreementAdopted(let id):
      Phrase(
        en: "We agreed on “\(title(id))”, so its words and what was said of them stand.",
        nl: "“\(title(id))” is afgesproken, dus de tekst en de reacties staan vast."
      )
    case .agreementEnded(let id):
      Phrase(en: "“\(title(id))” has ended.", nl: "“\(title(id))” geldt niet meer.")
    case .notAdopted(let id):
      Phrase(
        en: "“\(title(id))” is a proposal: it was not agreed on yet.",
        nl: "“\(title(id))” is een voorstel: het is nog niet afgesproken."
      )
    case .objectionUnexplained(let id):
      Phrase(
        en: "What is your objection to “\(title(id))”? With the reason it can be solved.",
        nl: "Wat is je bezwaar tegen “\(title(id))”? Met de reden valt het op te lossen."
      )
    case .objectionsOpen(let id, let people): objectionsOpen(id, people)
    case .consentMissing(let id):
      Phrase(
        en: "“\(title(id))” can't be agreed on yet: nobody said that they consent.",
        nl: "“\(title(id))” kan nog niet worden afgesproken: nog niemand stemde in."
      )
    case .alreadyReacted(let id, let people) where people.isEmpty:
      Phrase(
        en: "Everybody present said what they think of “\(title(id))” themselves.",
        nl: "Iedereen die er is, zei zelf al iets over “\(title(id))”."
      )
    case .alreadyReacted(let id, let people): alreadyReacted(id, people)
    case .noReaction(let id, let person):
      Phrase(
        en: "\(name(person)) has nothing open about “\(title(id))”.",
        nl: "\(name(person)) heeft niets openstaan bij “\(title(id))”."
      )
    case .solutionMissing(let id, let person):
      Phrase(
        en:
          "How was \(name(person))'s objection to “\(title(id))” solved? Only \(name(person)) can "
          + "leave that out.",
        nl: "Hoe is het bezwaar van \(name(person)) tegen “\(title(id))” opgelost? Alleen "
          + "\(name(person)) kan dat weglaten."
      )
    case .onlyTheyKnow(let id, let person):
      Phrase(
        en:
          "\(name(person)) asked about “\(title(id))”, so \(name(person)) says when it is answered.",
        nl: "\(name(person)) vroeg iets over “\(title(id))”, dus \(name(person)) zegt wanneer het "
          + "beantwoord is."
      )
    case .reactedSince(let id):
      Phrase(
        en:
          "People said since what they think of “\(title(id))” as it is now, so the earlier words "
          + "can't come back under that.",
        nl:
          "Er is intussen gereageerd op “\(title(id))” zoals het er nu staat, dus de eerdere tekst "
          + "kan daar niet onder terugkomen."
      )
    default: nil
    }
  }

  private func objectionsOpen(_ id: AgreementID, _ people: [PersonID]) -> Phrase {
    let names = Phrase.list(people.map(name))
    let reasons = people.compactMap { board.agreements[id]?.reaction(of: $0)?.reason }
    let words = reasons.map { " “\($0)”" }.joined()
    return Phrase(
      en: "“\(title(id))” can't be agreed on yet: \(names.en) objected.\(words)",
      nl: "“\(title(id))” kan nog niet worden afgesproken: bezwaar van \(names.nl).\(words)"
    )
  }

  private func alreadyReacted(_ id: AgreementID, _ people: [PersonID]) -> Phrase {
    let names = Phrase.list(people.map(name))
    return Phrase(
      en: "\(names.en) said themselves what they think of “\(title(id))”, and that stands.",
      nl: "\(names.nl): daarvan staat er al een eigen reactie op “\(title(id))”, en die blijft."
    )
  }

  private func showsResident(_ traces: [ResidentTrace]) -> Phrase {
    let found = traces.map { Texts.trace($0) }
    let en = found.map(\.en).joined(separator: ", ")
    let nl = found.map(\.nl).joined(separator: ", ")
    return Phrase(
      en:
        "This may show who somebody is: \(en). Tell it without, so that nobody can be recognised.",
      nl: "Hier is misschien iemand in te herkennen: \(nl). Vertel het zonder, zodat niemand te "
        + "herkennen is."
    )
  }
}

extension Texts {
  /// What in a text looks as if it shows who a resident is.
  static func trace(_ trace: ResidentTrace) -> Phrase {
    let kind =
      switch trace.kind {
      case .email: Phrase(en: "an e-mail address", nl: "een e-mailadres")
      case .phone: Phrase(en: "a telephone number", nl: "een telefoonnummer")
      case .citizenNumber: Phrase(en: "a citizen service number", nl: "een burgerservicenummer")
      case .bankAccount: Phrase(en: "a bank account", nl: "een rekeningnummer")
      case .address: Phrase(en: "an address", nl: "een adres")
      case .name: Phrase(en: "a name", nl: "een naam")
      }
    return kind + Phrase(same: " (“\(trace.text)”)")
  }
}
