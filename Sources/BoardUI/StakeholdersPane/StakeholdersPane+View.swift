import Canvas
import TaskModel

extension Model {
  /// The list of stakeholders.
  var listedStakeholders: Listed {
    let listing = stakeholders.listing
    return Listed(count: listing.count, cursor: listing.cursor) {
      $0.stakeholderBlock(listing[$1].item, columns: $2)
    } marks: {
      EntryMarks(isSelected: $1 == listing.cursor.index)
    }
  }

  /// What is said when it is empty.
  var emptyStakeholders: Phrase {
    stakeholders.filter.isEmpty ? Texts.Views.noStakeholders : Texts.Board.nothingFound
  }

  /// A stakeholder with what makes them happy and what there is for them.
  private func stakeholderBlock(_ entry: StakeholdersPane.Entry, columns: Int) -> Block {
    var block = Block()
    let served = stakeholders.survey.map { survey in
      switch entry {
      case .unserved: survey.unserved
      case .stakeholder(let id): survey[id]
      }
    }
    switch entry {
    case .unserved:
      block.add(text(Texts.Views.forNobody), .warning, columns: columns, isBold: true)
      block.add(text(Texts.Views.unservedWhy), .muted, columns: columns, maxLines: 2)
    case .stakeholder(let id):
      block.add(sentences.name(id), .text, columns: columns, isBold: true, maxLines: 2)
      for line in board.stakeholders[id].map(aboutStakeholder) ?? [] {
        block.add(text(line.text), line.role, columns: columns, maxLines: 2)
      }
    }
    guard let served else { return block }
    let states = [TaskState.open, .doing, .waiting].filter { !served[$0].isEmpty }
      .map { "\(served[$0].count) \(text(Texts.state($0).lowercased))" }
    let now = states.isEmpty ? text(Texts.Views.nothingForThem) : states.joined(separator: " · ")
    block.add(now, .text, columns: columns)
    if let latest = served[.done].first, let done = outlook.board.tasks[latest].done {
      let when = text(sentences.past(done.at))
      let title = outlook.board.tasks[latest].title
      let lately = "\(text(Texts.Views.doneLately).lowercased()): \(title) (\(when))"
      block.add(lately, .good, columns: columns, maxLines: 1)
    }
    return block
  }

  /// What one may want to know of a stakeholder: what makes them happy, what they said last and how
  /// long ago, and whether somebody has to do something with that.
  func aboutStakeholder(_ stakeholder: Stakeholder) -> [(text: Phrase, role: Role)] {
    var lines: [(text: Phrase, role: Role)] = []
    if let happyWith = stakeholder.happyWith {
      lines.append((Texts.Views.happyWith(happyWith), .muted))
    }
    let last = stakeholder.lastVoice
    if let last {
      let ago = last.at.map { Dates.ago(clock.day(of: $0), today: today) }
      lines.append((Texts.Views.said(last, ago: ago), .text))
      if last.answer == nil { lines.append((Texts.Views.unanswered, .badge)) }
    }
    if let listening = outlook.listening,
      listening.isUnheard(stakeholder, today: today, clock: clock)
    {
      let isNever = last == nil && listening.lastHeard(stakeholder.id) == nil
      lines.append((isNever ? Texts.Views.neverHeard : Texts.Views.unheard, .badge))
    }
    return lines
  }
}
