import Canvas
import TaskModel

/// The lines of a card, for a column of some width.
///
/// No line says who of them is paid (R2), and what a card has to say beyond its title is in words,
/// so that nothing hangs on a colour or a sign.
struct CardLines {
  /// A line and what it is.
  struct Line {
    var text: String
    var role: Role
  }

  private(set) var lines: [Line] = []

  init(_ task: Task, sentences: Sentences, language: Language, columns: Int) {
    for line in task.title.wrapped(to: columns, maxLines: 2) { add(line, .text) }
    let facts = [sentences.forWhom(task)] + Self.when(task, sentences)
    let summary = facts.map { $0[language] } + [sentences.places(task)]
    add(summary.joined(separator: " · "), task.isUnfinished ? .warning : .muted)
    let who = Self.who(task, sentences)[language]
    if !who.isEmpty { add(who, .muted) }
    for mark in Self.marks(task, sentences) { add(mark[language], .badge) }
  }

  private mutating func add(_ text: String, _ role: Role) {
    lines.append(Line(text: text, role: role))
  }

  /// The rows a card takes, the blank one below it included.
  var height: Int { lines.count + 1 }

  private static func when(_ task: Task, _ sentences: Sentences) -> [Phrase] {
    if let on = task.on { return [Dates.moment(on, today: sentences.today)] }
    guard let by = task.by else { return [] }
    let day = Dates.moment(by, today: sentences.today)
    return [Phrase(en: "by \(day.en)", nl: "uiterlijk \(day.nl)")]
  }

  /// Who is on it; that nobody is, where it matters.
  private static func who(_ task: Task, _ sentences: Sentences) -> Phrase {
    let names = task.holders.map { sentences.shortName($0.person) }
    if !names.isEmpty { return Phrase(same: names.joined(separator: ", ")) }
    return task.state == .open ? Phrase(en: "nobody yet", nl: "nog niemand") : Phrase(same: "")
  }

  private static func marks(_ task: Task, _ sentences: Sentences) -> [Phrase] {
    var marks: [Phrase] = []
    if let dropped = task.dropped {
      marks.append(
        Phrase(en: "dropped: \(dropped.because)", nl: "gestopt: \(dropped.because)")
      )
    }
    guard task.state.isUnfinishedBusiness else { return marks }
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
    let waiting = task.waitingList.count
    if waiting > 0 {
      marks.append(
        Phrase(en: "\(waiting) on the waiting list", nl: "\(waiting) op de wachtlijst")
      )
    }
    return marks
  }
}
