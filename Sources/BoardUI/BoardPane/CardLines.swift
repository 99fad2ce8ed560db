import Canvas
import TaskModel

/// The lines of a card, for a column of some width.
///
/// No line says who of them is paid (R2), and what a card has to say beyond its title is in words,
/// so that nothing hangs on a colour or a sign.
struct CardLines {
  /// The lines, with a blank one below them.
  private(set) var block = Block()

  /// Makes the lines; with the state of the task, where no column or heading says it.
  init(
    _ task: Task,
    sentences: Sentences,
    language: Language,
    me: PersonID?,
    columns: Int,
    showsState: Bool = false
  ) {
    block.add(task.title, .text, columns: columns, isBold: true, maxLines: 2)
    let state = showsState ? [Texts.state(task.state).lowercased] : []
    let facts = state + [sentences.forWhom(task)] + Self.when(task, sentences)
    let texts = facts.map { $0[language] } + [Self.people(task, sentences)[language]]
    for line in Self.packed(texts.filter { !$0.isEmpty }, columns: columns) {
      add(line, task.isUnfinished ? .warning : .muted)
    }
    for mark in Self.marks(task, sentences, me: me) { add(mark[language], .badge) }
  }

  private mutating func add(_ text: String, _ role: Role) {
    block.lines.append(Block.Line(text: text, role: role))
  }

  private static func when(_ task: Task, _ sentences: Sentences) -> [Phrase] {
    if let on = task.on { return [Dates.moment(on, today: sentences.today)] }
    guard let by = task.by else { return [] }
    let day = Dates.moment(by, today: sentences.today)
    return [Phrase(en: "by \(day.en)", nl: "uiterlijk \(day.nl)")]
  }

  /// How many places are taken and by whom; once it is finished, only who did it.
  private static func people(_ task: Task, _ sentences: Sentences) -> Phrase {
    let names = task.holders.map { sentences.shortName($0.person) }.joined(separator: ", ")
    guard task.state.isUnfinishedBusiness else { return Phrase(same: names) }
    let taken = Phrase(same: sentences.places(task) + " ")
    if names.isEmpty, task.capacity == nil { return Phrase(en: "nobody yet", nl: "nog niemand") }
    return names.isEmpty ? taken + Phrase(en: "nobody yet", nl: "nog niemand") : taken + names
  }

  /// The facts on as few lines as they take, each whole on its line where it fits.
  private static func packed(_ facts: [String], columns: Int) -> [String] {
    let separator = " · "
    return facts.reduce(into: []) { lines, fact in
      let width = lines.last.map { $0.columnWidth + separator.count + fact.columnWidth }
      if let width, width <= columns {
        lines[lines.count - 1] += separator + fact
      } else {
        lines.append(fact)
      }
    }
  }

  private static func marks(
    _ task: Task,
    _ sentences: Sentences,
    me: PersonID?
  ) -> [Phrase] {
    var marks: [Phrase] = []
    if let dropped = task.dropped {
      marks.append(
        Phrase(en: "dropped: \(dropped.because)", nl: "gestopt: \(dropped.because)")
      )
    }
    guard task.state.isUnfinishedBusiness else { return marks }
    if let invite = task.invites.first(where: { $0.person == me }) {
      let who = invite.by.map { Phrase(same: sentences.shortName($0)) } ?? Texts.Views.somebody
      marks.append(
        Phrase(
          en: "\(who.en) thought of you: \(invite.text)",
          nl: "\(who.nl) dacht aan jou: \(invite.text)"
        )
      )
    }
    if let waiting = task.waiting {
      marks.append(Phrase(en: "waiting for: \(waiting.on)", nl: "wacht op: \(waiting.on)"))
    }
    for place in task.reservedPlaces {
      guard let only = place.only else { continue }
      let who = sentences.audience(only.who)
      marks.append(
        Phrase(en: "a place \(who.en): \(only.explain)", nl: "een plek \(who.nl): \(only.explain)")
      )
    }
    if let help = task.help {
      let talent = help.talent.map { ": \($0)" } ?? ""
      marks.append(Phrase(en: "asks help\(talent)", nl: "vraagt hulp\(talent)"))
    }
    for claim in task.seekingStandIn {
      let name = sentences.shortName(claim.person)
      marks.append(Phrase(en: "\(name) seeks a stand-in", nl: "\(name) zoekt vervanging"))
    }
    if task.experiment != nil { marks.append(Phrase(en: "experiment", nl: "proef")) }
    // A place that came free is kept for whoever is asked first, until they confirm or let it go.
    let asked = sentences.board.peopleAsked(in: task, on: sentences.today)
    if let me, asked.contains(me) {
      marks.append(
        Phrase(en: "your turn: c takes the place", nl: "jij bent aan de beurt: c pakt op")
      )
    } else if let first = asked.first {
      let name = sentences.shortName(first)
      marks.append(Phrase(en: "\(name) is asked first", nl: "\(name) is eerst aan de beurt"))
    }
    let waiting = task.waitingList.count
    if waiting > 0 {
      marks.append(
        Phrase(en: "\(waiting) on the waiting list", nl: "\(waiting) op de wachtlijst")
      )
    }
    return marks
  }
}
