import Canvas
import TaskModel

extension Model {
  /// The log as a list.
  var listedLog: Listed {
    let (pane, sentences) = (log, sentences)
    return Listed(count: pane.count, cursor: pane.cursor, mayHaveMore: pane.mayHaveMore) {
      $0.logBlock($1, columns: $2, sentences: sentences)
    } marks: {
      EntryMarks(isSelected: $1 == pane.cursor.index)
    }
  }

  /// What is said when it is empty.
  var emptyLog: Phrase {
    log.filter.isEmpty ? Texts.Views.nothingHappened : Texts.Board.nothingFound
  }

  /// The entry of the log under the cursor.
  var selectedEntry: LogEntry? {
    log.selected.flatMap(logEntry)
  }

  /// The entry at a position of the log, if there is one.
  private func logEntry(at position: Int) -> LogEntry? {
    position < board.log.count ? board.log.entry(at: position) : nil
  }

  /// An entry with its time; the day stands beside the first entry of that day in sight.
  private func logBlock(_ index: Int, columns: Int, sentences: Sentences) -> Block {
    let entry = logEntry(at: log.position(at: index))
    let moment = entry.map { clock.moment(of: $0.at) }
    let isWide = columns >= 60
    let dayColumns = isWide ? 16 : 11
    var when = ""
    if let day = moment?.day, day != self.day(at: index - 1) {
      when = text(Dates.day(day, today: today)).truncated(to: dayColumns)
    }
    when += String(repeating: " ", count: dayColumns - when.columnWidth + 1)
    if isWide { when += (moment?.time.map(\.description) ?? "     ") + "  " }
    let line = entry.flatMap(sentences.line) ?? Texts.Views.unknownEntry(entry?.did)
    let room = max(1, columns - when.columnWidth)
    var block = Block(gap: 0)
    for text in text(line).wrapped(to: room, maxLines: 2) {
      block.lines.append(Block.Line(text: when + text, role: .text))
      when = String(repeating: " ", count: when.columnWidth)
    }
    return block
  }

  /// The day of the entry above, when that is in sight.
  private func day(at index: Int) -> Day? {
    guard index >= log.cursor.top, index >= 0 else { return nil }
    return logEntry(at: log.position(at: index)).map { clock.day(of: $0.at) }
  }
}
