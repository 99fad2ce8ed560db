import Canvas
import TaskModel

extension Model {
  /// What is shown of the step one is at.
  func meetingLines(columns: Int, rows: Int) -> MeetingLines {
    var lines = MeetingLines(language: language, columns: columns, isRoomy: rows >= 12)
    guard let here = meetingHere else {
      addStart(to: &lines)
      return lines
    }
    guard let step = meetingStep else {
      lines.bar(text(Texts.MeetingMode.ended))
      lines.add(Texts.MeetingMode.minutesAt(here.id))
      return lines
    }
    switch step {
    case .case: addCase(here, to: &lines)
    case .thanks: addThanks(to: &lines)
    case .since: addSince(to: &lines)
    case .walk: addWalk(to: &lines)
    case .listen: addRound(to: &lines)
    case .decide: addDecisions(here, to: &lines)
    case .celebrate: addCelebration(here, to: &lines)
    case .close: addClose(here, to: &lines)
    }
    return lines
  }

  private func addStart(to lines: inout MeetingLines) {
    lines.add(Texts.MeetingMode.whoIsHere, Style(.heading, .bold))
    lines.gap()
    for (index, one) in people().enumerated() {
      let mark = meeting.present.contains(one.id) ? "x" : " "
      lines.add("[\(mark)] \(one.name)", item: index)
    }
  }

  private func addCase(_ here: Meeting, to lines: inout MeetingLines) {
    guard let id = here.openingCase, let one = board.cases[id] else {
      lines.bar(text(Texts.MeetingMode.noCase))
      lines.add(here.noCaseBecause ?? "")
      return
    }
    lines.bar(one.title)
    for line in recordLines(.case(id), columns: lines.columns) where line.style != Self.caseTitle {
      if line.text.isEmpty { lines.gap() } else { lines.add(line.text, line.style) }
    }
    lines.gap()
    lines.add(Texts.MeetingMode.aboutTheCase, Style(.muted))
  }

  private static let caseTitle = Style(.title, .bold)

  private func addThanks(to lines: inout MeetingLines) {
    lines.add(Texts.MeetingMode.whomToThank, Style(.heading, .bold))
    lines.gap()
    for words in meeting.material.thanks {
      let names = words.to.map(sentences.shortName)
      let giver = PersonID(rawValue: words.from).map(sentences.shortName) ?? words.from
      lines.add(Texts.Minutes.thanked(by: giver, names), Style(.good, .bold))
      lines.add(words.text, indent: 2)
      lines.gap()
    }
    addWhoTypes(to: &lines)
  }

  /// Thanks and objections are of whoever types; another takes the keyboard with one key.
  private func addWhoTypes(to lines: inout MeetingLines) {
    lines.gap()
    let who = me.map(sentences.shortName) ?? text(Texts.Board.who)
    lines.add(Texts.MeetingMode.types(who, shownKey(of: .whoAmI)), Style(.muted))
  }

  private func addSince(to lines: inout MeetingLines) {
    guard let since = meeting.material.since else { return }
    let day = Dates.full(clock.day(of: since.since), today: today)
    lines.add(Texts.MeetingMode.since(day), Style(.heading, .bold))
    lines.gap()
    if since.isEmpty { lines.add(Texts.MeetingMode.nothingHappened) }
    for (index, news) in since.tasks.enumerated() {
      lines.add(Phrase(same: news.task.title), Style(.text, .bold), item: index, maxLines: 2)
      lines.add(story(of: news), Style(.muted), item: index)
      for account in news.heard {
        let who = sentences.name(account.stakeholder)
        for said in [account.said, account.unwanted].compactMap(\.self) {
          lines.add("“\(said)” – \(who)", item: index)
        }
      }
      lines.gap()
    }
    for heard in since.heard {
      lines.add("“\(heard.voice.said)” – \(sentences.name(heard.stakeholder))")
      lines.gap()
    }
  }

  /// What happened to a task, in a line; nothing is counted (R8).
  private func story(of news: SinceLast.News) -> Phrase {
    var parts: [Phrase] = []
    if news.isNew { parts.append(Texts.MeetingMode.isNew) }
    if !news.claimedBy.isEmpty {
      parts.append(Texts.MeetingMode.tookUp(news.claimedBy.map(sentences.shortName)))
    }
    if news.isDone { parts.append(Texts.MeetingMode.isDone) }
    if news.isDropped { parts.append(Texts.MeetingMode.isDropped) }
    if !news.thanks.isEmpty { parts.append(Texts.MeetingMode.thanked) }
    return parts.joined(separator: " · ")
  }

  private func addWalk(to lines: inout MeetingLines) {
    let stops = walkStops
    guard stops.indices.contains(meeting.cursor), let task = board.tasks[stops[meeting.cursor].task]
    else {
      lines.bar(text(Texts.MeetingMode.walkIsOver))
      return
    }
    let stop = stops[meeting.cursor]
    let place = Phrase(same: " · \(meeting.cursor + 1)/\(stops.count)")
    let along = meeting.stakeholder.map { " · \(sentences.name($0))" } ?? ""
    lines.add(Texts.Meetings.reason(stop.reason) + place + along, Style(.heading, .bold))
    lines.gap()
    lines.bar(task.title)
    let card = CardLines(
      task,
      sentences: sentences,
      language: language,
      me: nil,
      columns: lines.columns
    )
    for line in card.block.lines where !line.isBold {
      lines.add(line.text, Style(line.role == .muted ? .text : line.role))
    }
    for reason in stop.reasons.dropFirst() {
      lines.add(Texts.Meetings.reason(reason), Style(.badge))
    }
    for effect in stop.reasons.contains(.unwanted) ? task.unwantedEffects : [] {
      lines.add("“\(effect.unwanted ?? "")” – \(sentences.name(effect.stakeholder))")
    }
    if let note = task.note {
      lines.gap()
      lines.add(Phrase(same: note), Style(.muted), maxLines: 3)
    }
    if meeting.material.seen.contains(task.id) {
      lines.gap()
      lines.add(Texts.MeetingMode.seen, Style(.good, .bold))
    }
  }

  private func addRound(to lines: inout MeetingLines) {
    lines.add(Texts.MeetingMode.whoWasNotHeard, Style(.heading, .bold))
    lines.gap()
    if meeting.material.round.isEmpty { lines.add(Texts.MeetingMode.everybodyHeard) }
    for (index, stop) in meeting.material.round.enumerated() {
      lines.add(stop.stakeholder.name, Style(.text, .bold), item: index)
      if stop.isUnheard {
        let when = stop.lastHeard.map(sentences.past)
        lines.add(Texts.MeetingMode.lastHeard(when), Style(.muted), item: index)
      }
      for voice in stop.unanswered.prefix(2) {
        lines.add(Texts.MeetingMode.unanswered(voice.said), item: index)
      }
      for task in stop.notAsked.prefix(2) {
        let title = board.tasks[task]?.title ?? task.rawValue
        lines.add(Texts.MeetingMode.notAsked(title), item: index)
      }
      lines.gap()
    }
  }

  private func addDecisions(_ here: Meeting, to lines: inout MeetingLines) {
    lines.add(Texts.MeetingMode.whatToDecide, Style(.heading, .bold))
    lines.gap()
    for (index, item) in meetingItems.enumerated() { add(item, index, here, to: &lines) }
    if meetingItems.isEmpty { lines.add(Texts.MeetingMode.nothingToDecide) }
    addWhoTypes(to: &lines)
  }

  private func add(
    _ item: MeetingPane.Item,
    _ index: Int,
    _ here: Meeting,
    to lines: inout MeetingLines
  ) {
    switch item {
    case .point(let id):
      guard let point = here.points.first(where: { $0.id == id }) else { return }
      lines.add(point.text, Style(.text, .bold), item: index)
      let who = point.by.map { sentences.shortName($0) + " · " } ?? ""
      let state = point.outcome.map { outcome(of: point, $0) } ?? Texts.MeetingMode.open
      lines.add(
        Phrase(same: who) + state,
        Style(point.outcome == nil ? .warning : .muted),
        item: index
      )
    case .agreement(let id):
      guard let agreement = board.agreements[id] else { return }
      lines.add(agreement.title, Style(.text, .bold), item: index)
      let isDue = agreement.state == .adopted
      lines.add(
        isDue ? Texts.Agreements.due : Texts.MeetingMode.proposal,
        Style(.badge),
        item: index
      )
      if let words = agreement.text {
        lines.add(Phrase(same: words), item: index, maxLines: 3)
      }
      for reaction in agreement.openObjections + agreement.openQuestions {
        lines.add(sentences.reaction(reaction), Style(.warning), item: index)
      }
      let consents = isDue ? [] : agreement.consents.map { sentences.shortName($0.person) }
      if !consents.isEmpty {
        lines.add(Texts.MeetingMode.consents(Phrase.list(consents)), Style(.good), item: index)
      }
    default: return
    }
    lines.gap()
  }

  private func outcome(of point: Meeting.Point, _ outcome: Meeting.Point.Outcome) -> Phrase {
    let title =
      point.task.map { board.tasks[$0]?.title ?? $0.rawValue }
      ?? point.agreement.map { board.agreements[$0]?.title ?? $0.rawValue }
    let led = Texts.Meetings.outcome(outcome)
    return title.map { led + ": \($0)" } ?? led
  }

  private func addCelebration(_ here: Meeting, to lines: inout MeetingLines) {
    lines.add(Texts.MeetingMode.whatToCelebrate, Style(.heading, .bold))
    lines.gap()
    for words in here.celebrated { lines.add("♥ \(words)", Style(.good, .bold)) }
    lines.gap()
    lines.add(Texts.MeetingMode.whoLeadsNext, Style(.heading, .bold))
    lines.gap()
    if let next = here.next {
      lines.add(Texts.Minutes.next(sentences.name(next.person), next.how), Style(.text, .bold))
    }
  }

  private func addClose(_ here: Meeting, to lines: inout MeetingLines) {
    guard !here.openPoints.isEmpty else {
      lines.bar(text(Texts.MeetingMode.allSettled))
      if let next = here.next {
        let who = Texts.Minutes.next(sentences.name(next.person), next.how)
        lines.add(Texts.Minutes.next + ": " + who)
      }
      lines.gap()
      lines.add(Texts.MeetingMode.thenMinutes(here.id), Style(.muted))
      return
    }
    lines.add(Texts.MeetingMode.stillOpen, Style(.heading, .bold))
    lines.gap()
    for (index, item) in meetingItems.enumerated() { add(item, index, here, to: &lines) }
  }
}
