public import TaskModel

extension Texts {
  /// The words for cases.
  public enum Cases {
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

    /// That open cases share a theme.
    public static func together(_ theme: String, _ titles: [String]) -> Phrase {
      let names = Phrase.list(titles.map { "“\($0)”" })
      return Phrase(
        en: "“\(theme)” in \(titles.count) open cases: take them up together? \(names.en)",
        nl: "“\(theme)” in \(titles.count) open casussen: samen oppakken? \(names.nl)"
      )
    }
  }

  /// The words for proposals and agreements.
  public enum Agreements {
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
