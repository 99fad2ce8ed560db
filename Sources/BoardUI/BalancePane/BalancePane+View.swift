import Canvas
import TaskModel

extension Model {
  /// From this width on there are two columns, so that a wide screen is not half empty.
  private static let twoColumnsFrom = 150

  /// Where the names of the two stand between which one switches.
  func balanceTabs(in layout: ScreenLayout) -> [(subject: BalancePane.Subject, rect: Rect)] {
    var line = layout.main.inset(columns: 1)
    line = line.removeTop(1)
    return BalancePane.Subject.allCases.map { subject in
      let rect = line.removeLeft(balanceLabel(subject).columnWidth)
      _ = line.removeLeft(1)
      return (subject, rect)
    }
  }

  /// Where the rows stand: one column, or two beside each other that are read one after the other.
  func balanceColumns(in layout: ScreenLayout) -> [Rect] {
    var area = layout.main
    _ = area.removeTop(layout.isLow ? 1 : 2)
    // The last row says how much more there is.
    _ = area.removeBottom(area.rows > 6 ? 1 : 0)
    area = area.inset(columns: 1)
    guard area.columns >= Self.twoColumnsFrom else {
      return [area.removeLeft(min(area.columns, DocumentLayout.widest))]
    }
    return area.split(
      .horizontal,
      [.max(DocumentLayout.widest), .max(DocumentLayout.widest)],
      spacing: 4
    )
  }

  /// The last row one can scroll to, so that no screen is emptier than it need be.
  var lastTopOfBalance: Int {
    let columns = balanceColumns(in: ScreenLayout(size))
    return max(0, balance.rows.count - columns.reduce(0) { $0 + $1.rows })
  }

  /// Lays out what was counted, and scrolls no further than its end.
  mutating func settleBalance() {
    let columns = balanceColumns(in: ScreenLayout(size))
    balance.layOut(
      width: columns.map(\.columns).min() ?? 0,
      glyphs: border == .ascii ? .ascii : .blocks
    )
    if hasContent { balance.top = min(balance.top, lastTopOfBalance) }
  }

  /// Draws the balance or the flow, and how many rows there are out of sight.
  func drawBalance(on frame: inout Frame, layout: ScreenLayout) {
    frame.mark(layout.main, as: .text)
    for (subject, rect) in balanceTabs(in: layout) {
      frame.mark(rect, as: .balance(subject))
      let style = Style(subject == balance.subject ? .activeTab : .tab)
      frame.putLine(balanceLabel(subject), in: rect, style: style)
    }
    let columns = balanceColumns(in: layout)
    guard hasContent else { return drawCounting(on: &frame, in: columns[0]) }
    var rows = balance.rows[...].dropFirst(balance.top)
    for column in columns {
      var rest = column
      for row in rows.prefix(column.rows) { frame.put(row, in: rest.removeTop(1)) }
      rows = rows.dropFirst(column.rows)
    }
    guard let first = columns.first else { return }
    let under = Rect(
      column: layout.main.left,
      row: first.top,
      columns: layout.main.columns,
      rows: first.rows
    )
    drawMore(
      above: balance.top,
      below: rows.count,
      mayHaveMore: false,
      on: &frame,
      under: under,
      layout: layout
    )
  }

  private func balanceLabel(_ subject: BalancePane.Subject) -> String {
    switch subject {
    case .balance: " \(text(Texts.Balance.title)) "
    case .flow: " \(text(Texts.Flow.title)) "
    }
  }
}
