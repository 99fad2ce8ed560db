import BoardUI
import TaskModel

extension Labels {
  static let name = Phrase(en: "Name", nl: "Naam")
  static let engagement = Phrase(en: "Takes part as", nl: "Doet mee als")
  static let joined = Phrase(en: "Joined", nl: "Sinds")
  static let away = Phrase(en: "Away", nl: "Even weg")
  static let left = Phrase(en: "Said goodbye", nl: "Afscheid")
  static let isOn = Phrase(en: "Is on", nl: "Doet")
  static let waitsFor = Phrase(en: "Waits for", nl: "Wacht op")
  static let happyWith = Phrase(en: "Happy with", nl: "Wordt blij van")
  static let sort = Phrase(en: "Sort", nl: "Soort")
  static let oneOfUs = Phrase(en: "One of us", nl: "Een van ons")
  static let heard = Phrase(en: "Last heard", nl: "Laatst gehoord")
  static let unheard = Phrase(en: "unheard", nl: "ongehoord")
  static let never = Phrase(en: "never yet", nl: "nog nooit")
  static let said = Phrase(en: "Said", nl: "Zei")
  static let whatWeDid = Phrase(en: "What we did", nl: "Wat we deden")
  static let retired = Phrase(en: "Nothing done since", nl: "Niets meer sinds")
  static let unanswered = Phrase(en: "not answered yet", nl: "nog geen antwoord")

  /// How somebody takes part.
  static func engagement(_ engagement: Engagement) -> Phrase {
    switch engagement {
    case .paid: Phrase(en: "paid", nl: "betaald")
    case .volunteer: Phrase(en: "volunteer", nl: "vrijwilliger")
    }
  }

  /// A time away in words; no reason, for none is asked.
  static func absence(_ absence: Absence, today: Day) -> Phrase {
    let from = absence.from.map { Dates.full($0, today: today) }
    let until = absence.until.map { Dates.full($0, today: today) }
    switch (from, until) {
    case (let from?, let until?):
      return Phrase(
        en: "from \(from.en) until \(until.en)",
        nl: "van \(from.nl) tot en met \(until.nl)"
      )
    case (let from?, nil): return Phrase(en: "from \(from.en)", nl: "vanaf \(from.nl)")
    case (nil, let until?): return Phrase(en: "until \(until.en)", nl: "tot en met \(until.nl)")
    case (nil, nil): return Phrase(en: "for a while", nl: "een tijdje")
    }
  }
}
