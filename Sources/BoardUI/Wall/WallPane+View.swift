import Canvas
import TaskModel

extension Model {
  /// From this width on open, doing and done stand beside each other.
  private static let wallColumnsFrom = 90
  /// More of a kind than this is only counted: nobody reads that many from a wall.
  private static let mostOnWall = 60

  /// Where the streams stand.
  private var wallAreas: [Rect] {
    var area = Rect(size).inset(columns: size.columns >= 60 ? 3 : 1)
    _ = area.removeTop(size.rows >= 12 ? 3 : 1)
    _ = area.removeBottom(size.rows >= 12 ? 2 : 1)
    guard size.columns >= Self.wallColumnsFrom else { return [area] }
    return area.split(.horizontal, [.fill(1), .fill(1), .fill(1)], spacing: 4)
  }

  /// Lays the wall out anew, when the board or the size is another now.
  mutating func settleWall() {
    guard var wall, wall.isStale(version: version, size: size) else { return }
    let areas = wallAreas
    // The heading and a blank row stand above the entries.
    let rows = max(1, (areas.first?.rows ?? 0) - 2)
    let columns = max(1, (areas.first?.columns ?? 1) - 1)
    let parts = [openOnWall(columns), doingOnWall(columns), doneOnWall(columns)]
    let streams: [WallPane.Stream]
    if areas.count > 1 {
      streams = parts.map { WallPane.Stream(text($0.heading), $0.blocks, rows: rows) }
    } else {
      // One below the other, each under its heading.
      let blocks = parts.flatMap { part in
        part.blocks.enumerated().map { index, block in
          var block = block
          let heading = Block.Line(text: text(part.heading), role: .heading, isBold: true)
          if index == 0 { block.heading = [heading] }
          return block
        }
      }
      streams = [WallPane.Stream("", blocks, rows: rows + 2)]
    }
    wall.arrange(streams, version: version, size: size)
    self.wall = wall
  }

  /// Draws the wall.
  func draw(_ wall: WallPane, on frame: inout Frame) {
    var rest = Rect(size).inset(columns: size.columns >= 60 ? 3 : 1)
    _ = rest.removeTop(size.rows >= 12 ? 1 : 0)
    var head = rest.removeTop(1)
    let day = text(Dates.full(today, today: today))
    let name = board.settings.name
    if name.columnWidth + day.columnWidth + 3 <= head.columns {
      frame.putLine(day, in: head.removeRight(day.columnWidth), style: Style(.muted))
    }
    frame.putLine(name, in: head, style: Style(.title, .bold))
    for (stream, area) in zip(wall.streams, wallAreas) {
      draw(stream, page: wall.page, on: &frame, in: area)
    }
    drawWallFooter(wall, on: &frame, in: rest.removeBottom(1))
  }

  private func draw(
    _ stream: WallPane.Stream,
    page: Int,
    on frame: inout Frame,
    in rect: Rect
  ) {
    var area = rect
    if !stream.heading.isEmpty {
      frame.putLine(stream.heading, in: area.removeTop(1), style: Style(.heading, .bold))
      frame.line(
        from: area.origin,
        .horizontal,
        length: area.removeTop(1).columns,
        border: border
      )
    }
    // What has fewer pages begins again, so that no part of the wall is ever empty.
    for block in stream.pages[page % stream.pages.count] {
      var place = area
      _ = area.removeTop(block.height)
      for line in block.heading + block.lines {
        frame.putLine(
          line.text,
          in: place.removeTop(1),
          style: Style(line.role, line.isBold ? .bold : [])
        )
      }
    }
  }

  private func drawWallFooter(_ wall: WallPane, on frame: inout Frame, in rect: Rect) {
    if let status, status.kind == .trouble {
      return frame.putLine(text(status.line), in: rect, style: Style(.error))
    }
    guard wall.pageCount > 1 else { return }
    frame.putLine(
      text(Texts.Wall.page(wall.page + 1, of: wall.pageCount)),
      in: rect,
      style: Style(.muted),
      alignment: .trailing
    )
  }
}

extension Model {
  private typealias Part = (heading: Phrase, blocks: [Block])

  private func openOnWall(_ columns: Int) -> Part {
    let open = wallTasks(in: [.open])
    let blocks = wallBlocks(open) { task in
      var block = wallBlock(task, columns)
      if let free = task.capacity.map({ $0 - task.placesTaken }), free > 0 {
        block.add(text(Texts.Wall.free(free)), .good, columns: columns)
      }
      return block
    }
    return (Texts.Wall.open, orNothing(blocks, columns))
  }

  private func doingOnWall(_ columns: Int) -> Part {
    let doing = wallTasks(in: [.doing, .waiting])
    let blocks = wallBlocks(doing) { task in
      var block = wallBlock(task, columns)
      let names = task.holders.map { firstName($0.person) }.joined(separator: ", ")
      if !names.isEmpty { block.add(names, .notice, columns: columns) }
      return block
    }
    return (Texts.Wall.doing, orNothing(blocks, columns))
  }

  private func doneOnWall(_ columns: Int) -> Part {
    let thanks = Dictionary(grouping: board.thanks, by: \.about)
    let done = board.rankedTasks().finishedLately
      .filter { board.tasks.summary(at: $0).state == .done }.prefix(12)
    var blocks = done.map { position in
      let task = board.tasks[position]
      var block = wallBlock(task, columns)
      let names = task.holders.map { firstName($0.person) }.joined(separator: ", ")
      if !names.isEmpty { block.add(names, .notice, columns: columns) }
      for one in (thanks[task.id] ?? []).suffix(2) { add(one, to: &block, columns) }
      return block
    }
    for one in (thanks[nil] ?? []).suffix(3).reversed() {
      var block = Block()
      add(one, to: &block, columns)
      blocks.append(block)
    }
    return (Texts.Wall.done, orNothing(blocks, columns))
  }

  private func orNothing(_ blocks: [Block], _ columns: Int) -> [Block] {
    guard blocks.isEmpty else { return blocks }
    var block = Block()
    block.add(text(Texts.Board.nothingHere), .muted, columns: columns)
    return [block]
  }

  private func wallTasks(in states: Set<TaskState>) -> [Int] {
    board.rankedTasks().unfinished
      .filter { states.contains(board.tasks.summary(at: $0).state) }
  }

  /// The first of them as entries, and how many there are beside those.
  private func wallBlocks(_ positions: [Int], _ block: (Task) -> Block) -> [Block] {
    var blocks = positions.prefix(Self.mostOnWall).map { block(board.tasks[$0]) }
    let left = positions.count - blocks.count
    if left > 0 {
      blocks.append(
        Block(lines: [Block.Line(text: text(Texts.Balance.andMore(left)), role: .muted)])
      )
    }
    return blocks
  }

  /// A task: what, for whom and when.
  private func wallBlock(_ task: Task, _ columns: Int) -> Block {
    var block = Block(gap: size.rows >= 50 ? 2 : 1)
    block.add(task.title, .text, columns: columns, isBold: true, maxLines: 2)
    var facts: [String] = []
    if !task.serves.isEmpty {
      let names = text(Phrase.list(task.serves.map(wallName)))
      facts.append(text(Phrase(en: "for \(names)", nl: "voor \(names)")))
    }
    if task.state.isUnfinishedBusiness, let due = task.due {
      facts.append(text(Dates.moment(due, today: today)))
    }
    if !facts.isEmpty {
      block.add(facts.joined(separator: " · "), .muted, columns: columns, maxLines: 2)
    }
    return block
  }

  /// Words of thanks, and who gave them.
  private func add(_ thanks: Thanks, to block: inout Block, _ columns: Int) {
    let giver: String? =
      switch board.giver(of: thanks) {
      case .person(let id): firstName(id)
      case .stakeholder(let id): wallName(id)
      case nil: nil
      }
    let source = giver.map { " – \($0)" } ?? ""
    block.add("“\(thanks.text)”\(source)", .good, columns: columns, maxLines: 4)
  }

  /// The first word of somebody's name: whoever passes by need not know more (AVG).
  private func firstName(_ id: PersonID) -> String { Self.firstWord(sentences.name(id)) }

  /// The name of a stakeholder; of somebody, the first word of it.
  private func wallName(_ id: StakeholderID) -> String {
    let stakeholder = board.stakeholders[id]
    let isSomebody = stakeholder?.kind == .person || stakeholder?.person != nil
    return isSomebody ? Self.firstWord(sentences.name(id)) : sentences.name(id)
  }

  private static func firstWord(_ name: String) -> String {
    name.split(separator: " ").first.map(String.init) ?? name
  }
}
