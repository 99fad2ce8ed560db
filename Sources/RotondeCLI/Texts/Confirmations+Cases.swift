import BoardUI
import TaskModel

extension Confirmations {
  static func caseAdded(_ change: Change) -> [Phrase] {
    guard case .case(let id) = change.entry.subject, let one = change.sentences.board.cases[id]
    else { return [] }
    let added = Phrase(
      en: "“\(one.title)” is a case now (\(id)).",
      nl: "“\(one.title)” is nu een casus (\(id))."
    )
    return [added] + together(one, change.sentences)
  }

  /// Which themes it shares with other open cases, when there are enough of them.
  private static func together(_ one: Case, _ sentences: Sentences) -> [Phrase] {
    sentences.board.sharedThemes().filter { $0.cases.contains(one.id) }.map { shared in
      Texts.Cases.together(shared.theme, shared.cases.map(sentences.title))
    }
  }

  static func caseClosed(_ change: Change) -> [Phrase] {
    guard case .case(let id) = change.entry.subject else { return [] }
    return told(change) + [
      Phrase(
        en: "Keep what you learnt where others find it: rotonde lesson add --from \(id)",
        nl: "Bewaar wat je leerde waar anderen het vinden: rotonde lesson add --from \(id)"
      )
    ]
  }

  /// What is asked for, and who could help, by name (R8, R11).
  static func caseHelpAsked(_ change: Change) -> [Phrase] {
    guard case .case(let id) = change.entry.subject,
      let one = change.sentences.board.cases[id], let talent = one.help?.talent
    else { return told(change) }
    let asked = Phrase(
      en: "“\(one.title)” asks for help: \(talent). To think along: rotonde case help \(id)",
      nl: "“\(one.title)” vraagt hulp: \(talent). Meedenken: rotonde case help \(id)"
    )
    let names = change.sentences.board.peopleWhoCanHelp(with: one).map(\.name)
    guard !names.isEmpty else { return [asked] }
    let list = Phrase.list(names)
    return [asked, Phrase(en: "Could help: \(list.en).", nl: "Kan misschien helpen: \(list.nl).")]
  }

  static func proposed(_ change: Change) -> [Phrase] {
    guard case .agreement(let id) = change.entry.subject else { return [] }
    let title = change.sentences.title(id)
    return [
      Phrase(
        en: "“\(title)” is proposed (\(id)).",
        nl: "“\(title)” is voorgesteld (\(id))."
      ),
      Phrase(
        en: "Each can say: rotonde agreement consent \(id), object, or ask.",
        nl: "Ieder kan zeggen: rotonde agreement consent \(id), object of ask."
      ),
    ]
  }

  static func reacted(_ change: Change) -> [Phrase] {
    guard case .agreement(let id) = change.entry.subject, let by = change.entry.by,
      let reaction = change.sentences.board.agreements[id]?.reaction(of: by)
    else { return told(change) }
    let title = change.sentences.title(id)
    switch reaction.kind {
    case .consent:
      return [
        Phrase(en: "You consent to “\(title)”.", nl: "Je stemt in met “\(title)”.")
      ]
    case .objection:
      return [
        Phrase(
          en: "Your objection to “\(title)” stands until it is solved.",
          nl: "Je bezwaar tegen “\(title)” blijft staan tot het is opgelost."
        )
      ]
    case .question:
      return [
        Phrase(
          en: "Your question about “\(title)” is open until you say that it is answered.",
          nl: "Je vraag over “\(title)” is open tot jij zegt dat die beantwoord is."
        )
      ]
    }
  }

  static func adopted(_ change: Change) -> [Phrase] {
    guard case .agreement(let id) = change.entry.subject,
      let agreement = change.sentences.board.agreements[id]
    else { return told(change) }
    let day = Dates.full(agreement.reviewOn, today: change.sentences.today)
    let agreed = Phrase(
      en: "We agree on “\(agreement.title)”. We look at it again on \(day.en).",
      nl: "Afgesproken: “\(agreement.title)”. We bekijken het opnieuw op \(day.nl)."
    )
    let open = agreement.openQuestions.map { change.sentences.name($0.person) }
    guard !open.isEmpty else { return [agreed] }
    let names = Phrase.list(open)
    return [
      agreed,
      Phrase(
        en: "Still open: a question of \(names.en).",
        nl: "Nog open: een vraag van \(names.nl)."
      ),
    ]
  }
}
