import BoardUI
import TaskModel

/// A task as it is shown whole.
struct TaskSheet {
  let task: Task
  let sentences: Sentences
  let board: Board
  let today: Day
  let language: Language

  init(_ task: Task, session: Session) {
    self.task = task
    sentences = session.sentences()
    board = session.board
    today = session.today
    language = session.language
  }

  /// What there is to say of it; what it has not is left out.
  var rows: [SheetRow] {
    head + people + facts + outcome + lookingBack + family + conversation + story + storyOfWhole
  }

  private var head: [SheetRow] {
    [
      row(Labels.task, task.title), row(Labels.id, task.id.rawValue),
      row(Labels.state, Texts.state(task.state).lowercased),
    ]
      + optional(Labels.why, task.why)
      + (task.serves.isEmpty
        ? [forWhomElse]
        : [row(Labels.forWhom, task.serves.map(sentences.name).joined(separator: ", "))])
  }

  private var forWhomElse: SheetRow {
    guard let supported = task.supports else { return row(Labels.forWhom, Labels.notKnownYet) }
    return row(Labels.supports, sentences.board.tasks[supported]?.title ?? supported.rawValue)
  }

  private var people: [SheetRow] {
    let asked = sentences.board.peopleAsked(in: task, on: today)
    let waiting = task.waitingList.map { claim in
      let name = sentences.name(claim.person)
      return asked.contains(claim.person) ? "\(name) (\(Labels.isAsked[language]))" : name
    }
    let holders = task.claims.filter(\.hasPlace)
    return [row(Labels.places, sentences.places(task))]
      + task.places.filter { $0.label != nil || $0.only != nil }
      .map { row(Labels.place, place($0)) }
      + (holders.isEmpty ? [row(Labels.claimedBy, Labels.nobodyYet)] : [])
      + holders.map { row(Labels.claimedBy, holder($0)) }
      + task.helpers.map { row(Labels.helpers, "\(sentences.name($0.person)), \(past($0.at))") }
      + optional(Labels.waitingList, waiting.isEmpty ? nil : waiting.joined(separator: ", "))
      + (task.state.isUnfinishedBusiness
        ? task.invites.map { row(Labels.invited, invite($0)) } : [])
  }

  /// "Fatima El Idrissi, 09:41, sign, leads, seeks a stand-in".
  private func holder(_ claim: Claim) -> String {
    var words = [sentences.name(claim.person), past(claim.at)]
    if task.places.count > 1 {
      let place = task.place(of: claim)
      words.append(place.label ?? place.id.rawValue)
    }
    switch claim.part {
    case .lead: words.append(Labels.leads[language])
    case .help: words.append(Labels.helpsOut[language])
    case nil: break
    }
    if claim.standIn { words.append(Labels.seeksStandIn[language]) }
    return words.joined(separator: ", ")
  }

  private func invite(_ invite: Invite) -> String {
    let guest = sentences.name(invite.person)
    guard let by = invite.by.map(sentences.name) else { return "\(guest): \(invite.text)" }
    return "\(guest), \(Phrase(en: "by", nl: "door")[language]) \(by): \(invite.text)"
  }

  private func place(_ place: Place) -> String {
    var text = place.label.map { "\(place.id): \($0)" } ?? place.id.rawValue
    guard let only = place.only else { return text }
    text += " – \(sentences.audience(only.who)[language]): \(only.explain)"
    if let ref = only.ref { text += " (\(ref))" }
    if let day = only.reviewOn {
      text += ", \(Labels.reviewOn[language]) \(Dates.full(day, today: today)[language])"
    }
    return text
  }

  private var facts: [SheetRow] {
    optional(Labels.on, task.on.map { Dates.moment($0, today: today)[language] })
      + optional(Labels.by, task.by.map { Dates.moment($0, today: today)[language] })
      + optional(Labels.hours, task.hours.map { Dates.hours($0)[language] })
      + optional(Labels.comesBack, task.repeats.map { Dates.recurrence($0)[language] })
      + optional(Labels.talents, joined(task.talents))
      + optional(Labels.tags, joined(task.tags))
      + optional(Labels.origin, task.origin)
      + optional(Labels.fromCase, sentences.origin(inCase: task.fromCase)?[language])
      + optional(Labels.starter, task.starter ? Labels.goodToBeginWith[language] : nil)
      + optional(Labels.initiative, task.initiative.map { Texts.initiative($0)[language] })
      + optional(Labels.frames, task.frames)
      + task.links.map { row(Labels.link, $0) }
      + task.steps.enumerated().map { number, step in
        row(Labels.step, "\(number + 1). \(step.done ? "[x]" : "[ ]") \(step.text)")
      }
      + optional(Labels.note, task.note)
  }

  private var outcome: [SheetRow] {
    optional(Labels.stuckOn, task.waiting?.on)
      + optional(
        Labels.help,
        task.help.flatMap { help in
          joined([help.talent, help.note, help.by.map(sentences.name)].compactMap(\.self))
        }
      )
      + optional(Labels.experiment, task.experiment?.expects)
      + optional(
        Labels.lookBack,
        task.experiment?.until.map { Dates.full($0, today: today)[language] }
      )
      + optional(Labels.happened, task.experiment?.happened)
      + optional(Labels.learned, task.experiment?.learned)
      + optional(
        Labels.shared,
        task.experiment?.share == true ? Labels.outsideToo[language] : nil
      )
      + optional(Labels.dropped, task.dropped?.because)
  }

  private var story: [SheetRow] {
    sentences.story(of: task).map { event in
      SheetRow(label: Labels.history, text: "\(past(event.at))  \(event.line[language])")
    }
  }

  func past(_ instant: Instant) -> String { sentences.past(instant)[language] }

  func joined(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: ", ")
  }

  func row(_ label: Phrase, _ text: String) -> SheetRow {
    SheetRow(label: label, text: text)
  }

  func row(_ label: Phrase, _ text: Phrase) -> SheetRow { row(label, text[language]) }

  func optional(_ label: Phrase, _ text: String?) -> [SheetRow] {
    text.map { [row(label, $0)] } ?? []
  }
}
