import Canvas
import TaskModel

/// Everything about one task, as lines of some width.
struct TaskLines {
  /// A line and what it is.
  struct Line {
    var text: String
    var style: Style
  }

  private(set) var lines: [Line] = []
  private let columns: Int
  private let language: Language
  private let sentences: Sentences

  init(_ task: Task, sentences: Sentences, language: Language, columns: Int) {
    self.columns = max(1, columns)
    self.language = language
    self.sentences = sentences
    add(Phrase(same: task.title), Style(.title, .bold))
    add(sentences.forWhom(task), Style(task.isUnfinished ? .warning : .text))
    if let why = task.why { add(Phrase(en: "What for: \(why)", nl: "Waartoe: \(why)"), .text) }
    addState(task)
    addWhen(task)
    addPlaces(task)
    addAbout(task)
    addSteps(task)
    if let note = task.note {
      gap()
      for line in note.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        add(Phrase(same: String(line)), .text)
      }
    }
    addStory(task)
  }

  private mutating func add(_ phrase: Phrase, _ style: Style, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    for line in phrase[language].wrapped(to: max(1, columns - indent)) {
      lines.append(Line(text: margin + line, style: style))
    }
  }

  private mutating func gap() { lines.append(Line(text: "", style: .text)) }

  private mutating func heading(_ phrase: Phrase) {
    gap()
    add(phrase, Style(.heading, .bold))
  }

  private mutating func addState(_ task: Task) {
    if let dropped = task.dropped {
      add(
        Phrase(en: "Dropped, because: \(dropped.because)", nl: "Gestopt, want: \(dropped.because)"),
        Style(.badge)
      )
    } else if let done = task.done {
      let when = sentences.past(done.at)
      let who = done.by.map { " (\(sentences.name($0)))" } ?? ""
      add(Phrase(en: "Done \(when.en)\(who)", nl: "Klaar \(when.nl)\(who)"), Style(.good))
    } else if let waiting = task.waiting {
      add(
        Phrase(en: "Waiting for: \(waiting.on)", nl: "Wacht op: \(waiting.on)"),
        Style(.warning)
      )
    }
  }

  private mutating func addWhen(_ task: Task) {
    let today = sentences.today
    if let on = task.on {
      let when = Dates.moment(on, today: today)
      add(Phrase(en: "On \(when.en)", nl: "Op \(when.nl)"), .text)
    }
    if let by = task.by {
      let when = Dates.moment(by, today: today)
      add(Phrase(en: "By \(when.en)", nl: "Uiterlijk \(when.nl)"), .text)
    }
    if let repeats = task.repeats { add(Dates.recurrence(repeats), .text) }
    if let hours = task.hours {
      let length = Dates.hours(hours)
      add(Phrase(en: "About \(length.en)", nl: "Ongeveer \(length.nl)"), .text)
    }
  }

  private mutating func addPlaces(_ task: Task) {
    heading(Phrase(en: "Places", nl: "Plekken"))
    for place in task.kindsOfPlace {
      let holders = task.holders(of: place)
      let label = place.label.map { "\($0): " } ?? ""
      let taken = place.count.map { "\(holders.count)/\($0)" } ?? "\(holders.count)"
      let names = holders.map { person($0) }.joined(separator: ", ")
      let who = names.isEmpty ? Phrase(en: "nobody yet", nl: "nog niemand") : Phrase(same: names)
      add(Phrase(same: "\(label)\(taken) ") + who, .text)
      if let only = place.only {
        let audience = sentences.audience(only.who)
        add(
          Phrase(
            en: "\(audience.en), because: \(only.explain)",
            nl: "\(audience.nl), want: \(only.explain)"
          ),
          Style(.badge),
          indent: 2
        )
      }
    }
    let helpers = task.helpers.map { sentences.name($0.person) }.joined(separator: ", ")
    if !helpers.isEmpty {
      add(Phrase(en: "Beside them, helping: \(helpers)", nl: "Helpt ernaast: \(helpers)"), .text)
    }
    addInvites(task)
    let waiting = task.waitingList.map { sentences.name($0.person) }
    if !waiting.isEmpty {
      let names = waiting.joined(separator: ", ")
      add(Phrase(en: "Waiting list: \(names)", nl: "Wachtlijst: \(names)"), .text)
    }
    for claim in task.seekingStandIn {
      let name = sentences.name(claim.person)
      add(
        Phrase(
          en: "\(name) seeks a stand-in: c takes over",
          nl: "\(name) zoekt vervanging: c neemt over"
        ),
        Style(.badge)
      )
    }
  }

  /// A name, and the part they have in it when they said so.
  private func person(_ claim: Claim) -> String {
    let name = sentences.name(claim.person)
    return switch claim.part {
    case .lead: "\(name) (\(Phrase(en: "leads", nl: "trekker")[language]))"
    case .help: "\(name) (\(Phrase(en: "helps out", nl: "helpt mee")[language]))"
    case nil: name
    }
  }

  private mutating func addInvites(_ task: Task) {
    guard task.state.isUnfinishedBusiness else { return }
    for invite in task.invites {
      let name = sentences.name(invite.person)
      let by = invite.by.map { Phrase(en: " by ", nl: " door ") + sentences.name($0) }
      add(
        Phrase(en: "\(name) is invited", nl: "\(name) is uitgenodigd") + (by ?? Phrase(same: ""))
          + ": \(invite.text)",
        Style(.badge)
      )
    }
  }

  private mutating func addAbout(_ task: Task) {
    if let help = task.help {
      let talent = [help.talent, help.note].compactMap { $0 }.joined(separator: " – ")
      add(Phrase(en: "Asks help: \(talent)", nl: "Vraagt hulp: \(talent)"), Style(.badge))
    }
    if let experiment = task.experiment {
      let expects = experiment.expects.map { ": \($0)" } ?? ""
      add(Phrase(en: "Experiment\(expects)", nl: "Proef\(expects)"), Style(.badge))
      if let learned = experiment.learned {
        add(Phrase(en: "Learned: \(learned)", nl: "Geleerd: \(learned)"), Style(.good))
      }
    }
    if let from = sentences.origin(inCase: task.fromCase) { add(from, .text) }
    if task.starter {
      add(Phrase(en: "Good to begin with", nl: "Geschikt om mee te beginnen"), Style(.good))
    }
    if !task.talents.isEmpty {
      let talents = task.talents.joined(separator: ", ")
      add(Phrase(en: "Talents that help: \(talents)", nl: "Talenten die helpen: \(talents)"), .text)
    }
    if !task.tags.isEmpty {
      add(Phrase(same: task.tags.map { "#\($0)" }.joined(separator: " ")), Style(.muted))
    }
    // By this the command line knows it.
    add(Phrase(en: "ID \(task.id)", nl: "Kenmerk \(task.id)"), Style(.muted))
    if let origin = task.origin {
      add(Phrase(en: "Comes from: \(origin)", nl: "Komt uit: \(origin)"), Style(.muted))
    }
  }

  private mutating func addSteps(_ task: Task) {
    guard !task.steps.isEmpty else { return }
    heading(Phrase(en: "Steps", nl: "Stappen"))
    for step in task.steps {
      add(Phrase(same: "[\(step.done ? "x" : " ")] \(step.text)"), .text)
    }
  }

  private mutating func addStory(_ task: Task) {
    let story = sentences.story(of: task)
    guard !story.isEmpty else { return }
    heading(Phrase(en: "What happened", nl: "Wat er gebeurde"))
    for event in story {
      let day = sentences.past(event.at)
      add(day + ": " + event.line, Style(.muted))
    }
  }
}
