public import TaskModel

extension Texts {
  /// What the forms of people say.
  enum PersonForm {
    static let new = Phrase(en: "Somebody new in the team", nl: "Iemand nieuw in het team")
    static let nameMissing = Phrase(en: "Type a name.", nl: "Typ een naam.")
    static let volunteer = Phrase(en: "volunteer", nl: "vrijwilliger")
    static let paid = Phrase(en: "paid", nl: "betaalde kracht")
    static let words = Phrase(
      en: "In their own words, with commas between them.",
      nl: "In hun eigen woorden, met komma's ertussen."
    )
    static let login = Phrase(
      en: "On this computer, so that they need not say who they are. May stay empty.",
      nl: "Op deze computer, zodat ze niet hoeven te zeggen wie ze zijn. Mag leeg blijven."
    )
    static let awayFrom = Phrase(
      en: "The first day away; no reason is asked.",
      nl: "De eerste dag; een reden vragen we niet."
    )
    static let awayUntil = Phrase(
      en: "The last day away; empty: not known yet. Both empty: back.",
      nl: "De laatste dag; leeg: nog niet bekend. Beide leeg: weer terug."
    )
  }

  /// What the forms of stakeholders say.
  enum StakeholderForm {
    static let new = Phrase(en: "A new stakeholder", nl: "Een nieuwe belanghebbende")
  }

  /// What sort of stakeholder it is.
  public static func kind(_ kind: StakeholderKind) -> Phrase {
    switch kind {
    case .residents: Phrase(en: "residents", nl: "bewoners")
    case .group: Phrase(en: "group", nl: "groep")
    case .partner: Phrase(en: "partner", nl: "partner")
    case .colleagues: Phrase(en: "colleagues", nl: "collega's")
    case .person: Phrase(en: "person", nl: "persoon")
    }
  }
}
