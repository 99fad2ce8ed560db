import Canvas
import TaskModel

extension Model {
  /// The list of stakeholders.
  var listedStakeholders: Listed {
    let listing = stakeholders.listing
    return Listed(count: listing.count, cursor: listing.cursor) { index, columns in
      stakeholderBlock(listing[index].item, columns: columns)
    } marks: {
      EntryMarks(isSelected: $0 == listing.cursor.index)
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
      if let happyWith = board.stakeholders[id]?.happyWith {
        let line = text(Texts.Views.happyWith(happyWith))
        block.add(line, .muted, columns: columns, maxLines: 2)
      }
    }
    guard let served else { return block }
    let states = [TaskState.open, .doing, .waiting].filter { !served[$0].isEmpty }
      .map { "\(served[$0].count) \(text(Texts.state($0).lowercased))" }
    let now = states.isEmpty ? text(Texts.Views.nothingForThem) : states.joined(separator: " · ")
    block.add(now, .text, columns: columns)
    if let latest = served[.done].first, let done = board.tasks[latest].done {
      let when = text(sentences.past(done.at))
      let title = board.tasks[latest].title
      let lately = "\(text(Texts.Views.doneLately).lowercased()): \(title) (\(when))"
      block.add(lately, .good, columns: columns, maxLines: 1)
    }
    return block
  }
}
