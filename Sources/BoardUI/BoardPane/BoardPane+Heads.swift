import Canvas
import TaskModel

extension Model {
  /// What the tasks in a column have in common, as its name.
  private func name(of column: BoardPane.Column) -> String {
    switch column.key {
    case .state(let state): text(Texts.state(state))
    case .stakeholder(let id): sentences.name(id)
    case .unserved: text(Texts.Views.forNobody)
    case .support: text(Phrase(en: "Support", nl: "Ondersteuning"))
    case .tag(let tag): "#\(tag)"
    case .untagged: text(Phrase(en: "No tag", nl: "Zonder label"))
    case .earlier: text(Phrase(en: "Earlier", nl: "Eerder"))
    case .week(let monday): text(Texts.Views.week(monday, today: today))
    case .later: text(Phrase(en: "Later", nl: "Later"))
    case .undated: text(Phrase(en: "No date", nl: "Zonder datum"))
    }
  }

  /// The name of a column and how many tasks are in it; with the dropped ones, where they fit.
  func head(of column: BoardPane.Column, columns: Int) -> String {
    guard case .state(let state) = column.key else {
      let count = " \(column.positions.count) "
      return " " + name(of: column).truncated(to: max(1, columns - count.columnWidth - 1)) + count
    }
    let head = " \(name(of: column)) \(boardPane.counts[state] ?? 0) "
    let dropped = boardPane.counts[.dropped] ?? 0
    guard state == .done, dropped > 0 else { return head }
    let longer = head + text(Phrase(en: "· dropped \(dropped) ", nl: "· gestopt \(dropped) "))
    return longer.columnWidth <= columns ? longer : head
  }

  /// Draws the head of a column that stands among others, with how many are out of sight beside it.
  func drawHead(of index: Int, on frame: inout Frame, in rect: Rect, layout: ScreenLayout) {
    let inSight = boardPane.columnsInSight(in: layout)
    let before = index == boardPane.firstColumn ? index : 0
    let end = boardPane.firstColumn + inSight
    let after = index == end - 1 ? boardPane.columns.count - end : 0
    let isASCII = border == .ascii
    var line = Rect(column: rect.left, row: rect.top, columns: rect.columns, rows: 1)
    if before > 0 {
      let sign = " \(isASCII ? "<" : "←") \(before)"
      frame.put(sign, at: line.removeLeft(sign.columnWidth).origin, style: Style(.muted))
    }
    if after > 0 {
      let sign = "\(after) \(isASCII ? ">" : "→") "
      frame.put(sign, at: line.removeRight(sign.columnWidth).origin, style: Style(.muted))
    }
    let style = Style(index == boardPane.focus ? .activeTab : .heading)
    let head = head(of: boardPane.columns[index], columns: line.columns)
    frame.put(head.truncated(to: line.columns), at: line.origin, style: style)
    frame.mark(
      Rect(column: rect.left, row: rect.top, columns: rect.columns, rows: 1),
      as: .column(index)
    )
    drawRule(on: &frame, in: rect)
  }

  /// Draws the line between a head and its cards, where there is room for one.
  private func drawRule(on frame: inout Frame, in rect: Rect) {
    guard BoardPane.isRoomy(rect) else { return }
    frame.line(
      from: rect.origin.moved(rows: 1),
      .horizontal,
      length: rect.columns,
      border: border
    )
  }

  /// On a narrow screen: the columns by name, of which one is shown, as far as they fit.
  func drawSwitcher(on frame: inout Frame, in rect: Rect) {
    let heads = boardPane.columns.map { head(of: $0, columns: rect.columns) }
    let widths = heads.map(\.columnWidth)
    var first = 0
    while first < boardPane.focus, widths[first...boardPane.focus].reduce(0, +) > rect.columns {
      first += 1
    }
    var line = Rect(column: rect.left, row: rect.top, columns: rect.columns, rows: 1)
    for index in first..<heads.count where line.columns > 0 {
      let place = line.removeLeft(heads[index].columnWidth)
      frame.put(
        heads[index],
        at: place.origin,
        style: Style(index == boardPane.focus ? .activeTab : .tab),
        maxColumns: place.columns
      )
      frame.mark(place, as: .column(index))
    }
    drawRule(on: &frame, in: rect)
  }
}
