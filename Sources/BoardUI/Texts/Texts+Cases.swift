public import TaskModel

extension Texts {
  /// The words for cases.
  public enum Cases {
    static let open = Phrase(en: "Open cases", nl: "Open casussen")
    static let closed = Phrase(en: "Closed cases", nl: "Gesloten casussen")
    static let lessons = Phrase(en: "What we learnt", nl: "Wat we leerden")
    static let none = Phrase(
      en: "No cases or agreements yet. Bring up a case with A, or propose something with P.",
      nl: "Nog geen casussen of afspraken. Breng een casus in met A, of doe een voorstel met P."
    )
    static let new = Phrase(en: "New case", nl: "Nieuwe casus")
    static let newLesson = Phrase(en: "New lesson", nl: "Nieuwe les")
    static let asked = Phrase(en: "The question", nl: "De vraag")
    static let behind = Phrase(en: "The question behind it", nl: "De vraag achter de vraag")
    static let fittingAnswer = Phrase(en: "A fitting answer?", nl: "Passend antwoord?")
    static let whatHelped = Phrase(en: "What helped", nl: "Wat hielp")
    static let whatWasProper = Phrase(en: "What was proper", nl: "Wat hoorde")
    static let howFar = Phrase(en: "How far we went", nl: "Tot waar we gingen")
    static let tasks = Phrase(en: "Tasks that came of it", nl: "Taken die eruit voortkwamen")
    static let thinkAlong = Phrase(en: "Think along", nl: "Denken mee")
    static let themes = Phrase(en: "Themes", nl: "Thema's")
    static let learned = Phrase(en: "What we learnt", nl: "Wat we leerden")
    static let comesFrom = Phrase(en: "Comes from", nl: "Komt uit")
    static let writtenDown = Phrase(en: "Written down", nl: "Opgeschreven")
    static let shared = Phrase(
      en: "May be told outside the team",
      nl: "Mag ook buiten het team verteld"
    )
    static let noNames = Phrase(
      en: "Without anything that shows who it was.",
      nl: "Zonder iets waaraan je ziet om wie het gaat."
    )
    static let oneALine = Phrase(en: "One a line.", nl: "Eén per regel.")
    static let themesHint = Phrase(
      en: "Words with commas between them, by which the same question is found.",
      nl: "Woorden met komma's ertussen, waaraan je dezelfde vraag terugvindt."
    )
    static let notForThis = Phrase(
      en: "That can't be done to what the cursor is on.",
      nl: "Dat kan niet met wat hier onder de cursor staat."
    )
    static let whatNow = Phrase(en: "what now", nl: "wat nu")
    static let recognisable = Phrase(
      en: "Can somebody be recognised?",
      nl: "Is iemand te herkennen?"
    )
    static let tellAnew = Phrase(en: "I'll tell it without", nl: "Ik vertel het zonder")
    static let keepAnyway = Phrase(
      en: "Nobody can be recognised: keep it",
      nl: "Er is niemand te herkennen: bewaar het"
    )

    /// What stands where nobody knows yet, which is a valid answer.
    public static let notKnownYet = Phrase(en: "don't know yet", nl: "weten we nog niet")

    /// Whether we found a fitting answer.
    public static func fitting(_ fitting: Case.Fitting) -> Phrase {
      switch fitting {
      case .yes: Phrase(en: "yes", nl: "ja")
      case .partly: Phrase(en: "partly", nl: "deels")
      case .no: Phrase(en: "no", nl: "nee")
      }
    }

    /// How far down the order we had to go.
    public static func tried(_ tried: Case.Tried) -> Phrase {
      switch tried {
      case .self: Phrase(en: "themselves", nl: "zelf")
      case .network: Phrase(en: "their own network", nl: "eigen netwerk")
      case .volunteer: Phrase(en: "a volunteer", nl: "een vrijwilliger")
      case .paid: Phrase(en: "somebody paid", nl: "een betaalde kracht")
      }
    }

    /// That open cases share a theme, and which.
    public static func together(_ theme: String, _ titles: [String]) -> Phrase {
      let names = Phrase.list(titles.map { "“\($0)”" })
      return together(theme, count: titles.count) + " " + names
    }

    /// That so many open cases share a theme.
    static func together(_ theme: String, count: Int) -> Phrase {
      Phrase(
        en: "“\(theme)” in \(count) open cases: take them up together?",
        nl: "“\(theme)” in \(count) open casussen: samen oppakken?"
      )
    }
  }

  /// The words for proposals and agreements.
  public enum Agreements {
    static let proposals = Phrase(en: "Proposals", nl: "Voorstellen")
    static let due = Phrase(en: "To be looked at again", nl: "Opnieuw bekijken")
    static let standing = Phrase(en: "What we agreed on", nl: "Wat we afspraken")
    static let new = Phrase(en: "New proposal", nl: "Nieuw voorstel")
    static let weAgree = Phrase(en: "We agree", nl: "We spreken af")
    static let goodFor = Phrase(en: "Good for", nl: "Goed voor")
    static let toAResident = Phrase(en: "To a resident", nl: "Aan een inwoner")
    static let restsOn = Phrase(en: "Rests on", nl: "Rust op")
    static let lookAgain = Phrase(en: "Look again on", nl: "Opnieuw bekijken op")
    static let endedBecause = Phrase(en: "Ended because", nl: "Beëindigd omdat")
    static let textHint = Phrase(
      en: "When one line does not say it all.",
      nl: "Als één regel niet alles zegt."
    )
    static let changedText = Phrase(
      en: "With other words, whoever was content is asked anew.",
      nl: "Met een andere tekst vragen we iedereen die het goed vond opnieuw."
    )
    static let dayHint = Phrase(
      en: "A day ahead: +6m, 1-5, in may.",
      nl: "Een dag die nog komt: +6m, 1-5, in mei."
    )
    static let objectionHint = Phrase(
      en: "With the reason it can be solved; until then nothing is agreed on.",
      nl: "Met de reden valt het op te lossen; tot dan is er niets afgesproken."
    )
    static let howHint = Phrase(
      en: "Of your own objection you can leave this out.",
      nl: "Bij je eigen bezwaar mag je dit weglaten."
    )
    static let endHint = Phrase(en: "It may be left out.", nl: "Mag leeg blijven.")

    /// How far it is.
    public static func state(_ state: Agreement.State) -> Phrase {
      switch state {
      case .proposed: Phrase(en: "proposal", nl: "voorstel")
      case .adopted: Phrase(en: "agreed", nl: "afgesproken")
      case .ended: Phrase(en: "ended", nl: "beëindigd")
      }
    }

    /// What sort of reaction it is.
    public static func reaction(_ kind: Reaction.Kind) -> Phrase {
      switch kind {
      case .consent: Phrase(en: "Consent", nl: "Instemming")
      case .objection: Phrase(en: "Objection", nl: "Bezwaar")
      case .question: Phrase(en: "Question", nl: "Vraag")
      }
    }

    /// What it rests on.
    public static func ground(_ ground: Reservation.Ground) -> Phrase {
      switch ground {
      case .law: Phrase(en: "the law", nl: "de wet")
      case .own: Phrase(en: "an agreement of our own", nl: "een eigen afspraak")
      }
    }
  }
}

extension Sentences {
  /// Who says what of a proposal, and whether that is still open.
  public func reaction(_ reaction: Reaction) -> Phrase {
    let who = name(reaction.person)
    guard let reason = reaction.reason else { return Phrase(same: who) }
    let said = Phrase(same: "\(who): “\(reason)”")
    switch (reaction.kind, reaction.solved, reaction.how) {
    case (.consent, _, _): return said
    case (.objection, true, nil): return said + Phrase(en: " – solved", nl: " – opgelost")
    case (.question, true, nil): return said + Phrase(en: " – answered", nl: " – beantwoord")
    case (.objection, true, let how?):
      return said + Phrase(en: " – solved: \(how)", nl: " – opgelost: \(how)")
    case (.question, true, let how?):
      return said + Phrase(en: " – answered: \(how)", nl: " – beantwoord: \(how)")
    case (_, false, _): return said + Phrase(en: " – open", nl: " – open")
    }
  }
}
