import BoardUI
import TaskModel

/// The account to a stakeholder as a letter to them, in the board's language.
struct AccountDocument {
  private let account: StakeholderAccount
  private let sentences: Sentences
  private let language: Language
  private let board: String
  private let showsNames: Bool

  init(_ account: StakeholderAccount, session: Session, showsNames: Bool) {
    self.account = account
    self.showsNames = showsNames
    sentences = session.sentences()
    board = session.board.settings.name
    language = session.board.settings.language ?? session.language
  }

  private var you: Texts.Account.You { account.stakeholder.kind == .person ? .one : .several }

  var document: Document {
    var document = Document(
      title: said(Texts.Account.title(account.stakeholder.name)),
      subtitle: said(
        Texts.Account.subtitle(
          board: board,
          from: Dates.withYear(account.days.lowerBound),
          to: Dates.withYear(account.days.upperBound)
        )
      ),
      language: language
    )
    let texts = Texts.Account.self
    let opening = account.isEmpty ? texts.nothing(you) : texts.opening(you)
    document.add(said(texts.greeting(account.stakeholder.name)), [.paragraph(said(opening))])
    document.add(said(texts.done(you)), [list(account.done.map(done))])
    document.add(said(texts.heard(you)), account.said.map(said) + account.voices.flatMap(voice))
    document.add(
      said(texts.unwanted),
      [list(account.unwanted.map { Document.Item($0.text, detail: $0.task.title) })]
    )
    document.add(said(texts.notAsked(you)), [list(account.notAsked.map(notAsked))])
    document.add(said(texts.doing), [list(account.doing.map(current))])
    document.add(said(texts.open), [list(account.open.map(current))])
    document.add(
      said(texts.stopped),
      [list(account.stopped.map { Document.Item($0.title, detail: $0.dropped?.because) })]
    )
    document.add(said(texts.closing), [.paragraph(said(texts.askUs(you))), .paragraph(board)])
    return document
  }

  private func list(_ items: [Document.Item]) -> Document.Block? {
    items.isEmpty ? nil : .list(items)
  }

  private func done(_ task: Task) -> Document.Item {
    var details: [String] = []
    if let day = task.done.map({ sentences.clock.day(of: $0.at) }) {
      details.append(said(Dates.full(day, today: account.days.upperBound)))
    }
    if showsNames, !task.holders.isEmpty {
      let names = task.holders.map { sentences.name($0.person) }
      details.append(said(Phrase.list(names.sorted { folded($0) < folded($1) })))
    }
    if let why = task.why { details.append(why) }
    if let learned = task.experiment?.learned {
      details.append(said(Texts.Account.learned) + learned)
    }
    return Document.Item(task.title, detail: joined(details))
  }

  /// What they said of a task.
  private func said(_ told: StakeholderAccount.Told) -> Document.Block? {
    .quote(unquoted(told.text), by: told.task.title)
  }

  /// What they said otherwise, and what we did with it.
  private func voice(_ voice: Voice) -> [Document.Block?] {
    let day = voice.at.map { sentences.clock.day(of: $0) }
    let source = [
      voice.task.flatMap { sentences.board.tasks[$0]?.title },
      day.map { said(Dates.full($0, today: account.days.upperBound)) },
    ].compactMap(\.self)
    let answer = voice.answer.map { said(Texts.Account.answer) + $0.text }
    return [
      .quote(unquoted(voice.said), by: joined(source)),
      .paragraph(answer ?? said(Texts.Account.noAnswer)),
    ]
  }

  /// The words without quotes round them, for the letter has its own.
  private func unquoted(_ text: String) -> String {
    let quotes: [(Character, Character)] = [("“", "”"), ("\"", "\""), ("‘", "’"), ("'", "'")]
    let isQuoted = quotes.contains { text.first == $0.0 && text.last == $0.1 }
    return isQuoted && text.count > 2 ? String(text.dropFirst().dropLast()) : text
  }

  private func notAsked(_ task: Task) -> Document.Item {
    let day = task.account(of: account.stakeholder.id)?.laterOn
    let when = day.map { Texts.Account.askOn(Dates.full($0, today: account.days.upperBound)) }
    return Document.Item(task.title, detail: when.map(said))
  }

  private func current(_ task: Task) -> Document.Item {
    var details: [String] = []
    if let due = task.due {
      details.append(said(Dates.moment(due, today: account.days.upperBound)))
    }
    if let waiting = task.waiting { details.append(said(Texts.Account.stuck) + waiting.on) }
    return Document.Item(task.title, detail: joined(details))
  }

  private func joined(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func said(_ phrase: Phrase) -> String { phrase[language] }
}
