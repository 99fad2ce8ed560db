public import TaskModel

/// The balance of a board as a document.
public struct BalanceDocument {
  private let balance: Balance
  private let charts: BalanceCharts
  private let sentences: Sentences
  private let language: Language
  private let board: String

  /// How many tasks of a kind are named; the rest is found with `rotonde list`.
  private static let tasksNamed = 10

  /// Makes it of a balance, in a language.
  public init(_ balance: Balance, sentences: Sentences, language: Language) {
    self.balance = balance
    self.sentences = sentences
    self.language = language
    charts = BalanceCharts(balance, language: language)
    board = sentences.board.settings.name
  }

  /// The document.
  public var document: Document {
    var document = Document(
      title: said(Texts.Balance.title),
      subtitle: "\(board) · \(said(Dates.withYear(balance.today)))",
      language: language
    )
    document.add(
      said(Texts.Balance.dream),
      [sentences.board.settings.dream.map { .paragraph($0) }]
    )
    document.add(said(Texts.Balance.mix), mix)
    document.add(said(Texts.Balance.quarters), quarters)
    document.add(said(Texts.Balance.places), places)
    document.add(said(Texts.Balance.pulling), pulling)
    document.add(said(Texts.Balance.help), help)
    document.add(said(Texts.Balance.reservations), reservations)
    document.add(
      said(Texts.Balance.nobodyDoes),
      list(balance.nobodyDoes, orElse: Texts.Balance.everythingTaken, item)
    )
    document.add(
      said(Texts.Balance.servesNobody),
      list(balance.servesNobody, orElse: Texts.Balance.allServeSomebody, item)
    )
    document.add(said(Texts.Balance.stopped), stopped)
    document.add(said(Texts.Balance.talents), talents)
    return document
  }

  private var mix: [Document.Block?] {
    [
      .paragraph(said(Texts.Balance.introduction)),
      .chart(.bars(charts.mix), caption: said(Texts.Balance.mixNote)),
      charts.supportMix.map { .chart(.bars($0), caption: said(Texts.Balance.supportMix)) },
    ]
  }

  private var quarters: [Document.Block?] {
    [charts.quarters.map { .chart(.bars($0), caption: said(Texts.Balance.quartersNote)) }]
  }

  private var places: [Document.Block?] {
    [
      charts.places.map { .chart(.bars($0), caption: said(Texts.Balance.placesNote)) }
        ?? withheld(balance.places)
    ]
  }

  private var pulling: [Document.Block?] {
    [
      charts.pulling.map { .chart(.bars($0), caption: said(Texts.Balance.pullingNote)) }
        ?? withheld(balance.pulling)
    ]
  }

  private var help: [Document.Block?] {
    [
      charts.help.map { .chart(.bars($0), caption: said(Texts.Balance.helpNote)) }
        ?? withheld(balance.help),
      balance.unansweredCalls == 0
        ? nil : .paragraph(said(Texts.Balance.unanswered(balance.unansweredCalls))),
    ]
  }

  private func withheld<Numbers>(_ numbers: Apart<Numbers>) -> Document.Block? {
    guard case .onlyOne(let engagement) = numbers else { return nil }
    return .paragraph(said(Texts.Balance.onlyOne(engagement)))
  }

  private var reservations: [Document.Block?] {
    [.paragraph(said(Texts.Balance.reservationsNote))]
      + list(balance.reservations, orElse: Texts.Balance.noReservations, item)
  }

  private func item(_ place: ReservedPlace) -> Document.Item {
    let only = place.reservation
    var text = place.task.title
    if let label = place.label { text += " – \(label)" }
    text += " (\(place.task.id)): \(said(sentences.audience(only.who)))"
    var detail = [only.explain + (only.ref.map { " (\($0))" } ?? "")]
    if let day = only.reviewOn {
      detail.append(
        "\(said(Texts.Balance.reviewOn)) \(said(Dates.full(day, today: balance.today)))"
      )
    }
    if place.isToBeLookedAt { detail.append(said(Texts.Balance.stillNeeded)) }
    if !only.isExplained { detail.append(said(Texts.Balance.unexplained)) }
    return Document.Item(text, detail: detail.filter { !$0.isEmpty }.joined(separator: " · "))
  }

  private var stopped: [Document.Block?] {
    [balance.stopped.isEmpty ? nil : .paragraph(said(Texts.Balance.stoppedNote))]
      + list(balance.stopped, orElse: Texts.Balance.nothingStopped) { one in
        Document.Item(
          one.task.title,
          detail: "\(one.because) (\(said(sentences.past(one.at))))"
        )
      }
  }

  private var talents: [Document.Block?] {
    guard !balance.unusedTalents.isEmpty else { return [] }
    let items = balance.unusedTalents.map { one in
      Document.Item("\(one.talent): \(said(Phrase.list(one.people.map(sentences.name))))")
    }
    return [.paragraph(said(Texts.Balance.talentsNote)), .list(items)]
  }

  private func item(_ task: TaskMention) -> Document.Item {
    Document.Item(
      "\(task.title) (\(task.id))",
      detail: task.created.map { said(Texts.Flow.since(said(sentences.past($0)))) }
    )
  }

  /// The first of them, and how many there are beside those.
  private func list<One>(
    _ all: [One],
    orElse empty: Phrase,
    _ item: (One) -> Document.Item
  ) -> [Document.Block?] {
    guard !all.isEmpty else { return [.paragraph(said(empty))] }
    let left = all.count - Self.tasksNamed
    return [
      .list(all.prefix(Self.tasksNamed).map(item)),
      left > 0 ? .paragraph(said(Texts.Balance.andMore(left))) : nil,
    ]
  }

  private func said(_ phrase: Phrase) -> String { phrase[language] }
}
