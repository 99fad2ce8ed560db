public import TaskModel

extension Sentences {
  /// What somebody said of doing a repeating task again: “Jan: differently: smaller pans”.
  public func again(_ again: Again) -> Phrase {
    let answer =
      switch again.answer {
      case .yes: Phrase(en: "yes", nl: "ja")
      case .no: Phrase(en: "no", nl: "nee")
      case .differently: Phrase(en: "differently", nl: "anders")
      }
    let words = again.text.map { ": \($0)" } ?? ""
    return Phrase(same: "\(name(again.by)): ") + answer + words
  }

  /// What was thought of whether people could do it themselves.
  public func selfReview(_ answer: SelfReview.Answer) -> Phrase {
    switch answer {
    case .keep: Phrase(en: "we go on doing it", nl: "wij blijven het doen")
    case .together: Phrase(en: "we do it together with them", nl: "we doen het samen met hen")
    case .guide:
      Phrase(en: "they can, with a step-by-step guide", nl: "dat kan, met een stappenplan")
    case .stop: Phrase(en: "it can stop", nl: "we kunnen ermee stoppen")
    }
  }

  /// An account of a stakeholder: what they said, an effect nobody wanted, when they are asked.
  public func account(_ account: Account) -> Phrase {
    var parts: [Phrase] = []
    if let said = account.said { parts.append(Phrase(same: "“\(said)”")) }
    if let unwanted = account.unwanted {
      parts.append(
        Phrase(en: "unwanted effect: \(unwanted)", nl: "ongewenst effect: \(unwanted)")
      )
    }
    if !account.asked {
      let day = account.laterOn.map { Dates.day($0, today: today) }
      parts.append(
        Phrase(en: "not asked yet", nl: "nog niet gevraagd")
          + (day.map { Phrase(en: ", to be asked ", nl: ", vragen op ") + $0 }
            ?? Phrase(same: ""))
      )
    }
    return Phrase(same: "\(name(account.stakeholder)): ") + parts.joined(separator: "; ")
  }

  /// Who thanks whom: “Samira thanked Fatima and Jan”.
  public func thanksLine(_ thanks: Thanks) -> Phrase {
    let to = Phrase.list(thanks.to.map(shortName))
    let from = giver(of: thanks)
    return Phrase(en: "\(from) thanked \(to.en)", nl: "\(from) bedankte \(to.nl)")
  }

  /// The name of whoever gives thanks.
  public func giver(of thanks: Thanks) -> String {
    switch board.giver(of: thanks) {
    case .person(let id): shortName(id)
    case .stakeholder(let id): name(id)
    case nil: thanks.from
    }
  }
}
