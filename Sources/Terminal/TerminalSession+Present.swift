import CNcurses
public import Canvas

extension TerminalSession {
  /// Shows a frame; only what differs from the frame before is looked at and sent.
  ///
  /// A frame of another size than the terminal's is clipped or leaves the rest empty.
  public mutating func present(_ frame: Frame) {
    if shown?.size != frame.size {
      shown = nil
      werase(rotonde_stdscr())
    }
    let columns = min(frame.size.columns, size.columns)
    var line = Line(capacity: columns)
    for row in 0..<min(frame.size.rows, size.rows) {
      guard let changed = changes(in: row, of: frame, columns: columns) else { continue }
      line.removeAll()
      for cell in frame.row(row)[changed] where !cell.isContinuation {
        let look = palette.look(cell.style)
        line.append(glyphs.drawn(cell), look.attributes, look.pair)
      }
      let first = changed.lowerBound - row * frame.size.columns
      line.write(row: row, column: first)
    }
    // The first frame also sets the terminal's modes, for which ncurses needs the terminal itself.
    let isFirst = shown == nil
    shown = frame
    if isFirst { refresh(frame.cursor) } else { output.gather { refresh(frame.cursor) } }
  }

  private func refresh(_ cursor: Point?) {
    showCursor(cursor)
    wnoutrefresh(rotonde_stdscr())
    doupdate()
  }

  /// The cells of a row from the first change to the last, wide glyphs never cut; `nil` for none.
  private func changes(in row: Int, of frame: Frame, columns: Int) -> Range<Int>? {
    let start = row * frame.size.columns
    guard columns > 0 else { return nil }
    guard let shown else { return start..<start + wholeGlyphs(frame.cells, start, columns) }
    guard let changed = frame.changes(inRow: row, since: shown), changed.lowerBound < columns
    else { return nil }
    var first = start + changed.lowerBound
    var last = start + min(columns, changed.upperBound)
    // Old halves count too: what stood there is replaced as a whole.
    let end = start + wholeGlyphs(frame.cells, start, columns)
    while first > start,
      frame.cells[first].isContinuation || shown.cells[first].isContinuation
    {
      first -= 1
    }
    while last < end, frame.cells[last].isContinuation || shown.cells[last].isContinuation {
      last += 1
    }
    return first..<max(first, min(last, end))
  }

  /// The columns to draw, without a wide glyph that the terminal's edge would cut.
  private func wholeGlyphs(_ cells: [Cell], _ start: Int, _ columns: Int) -> Int {
    cells[start + columns - 1].width == 2 ? columns - 1 : columns
  }

  private func showCursor(_ cursor: Point?) {
    guard let cursor, Rect(size).contains(cursor) else {
      curs_set(0)
      return
    }
    wmove(rotonde_stdscr(), Int32(cursor.row), Int32(cursor.column))
    curs_set(1)
  }
}

/// A row of cells on its way to ncurses.
private struct Line: ~Copyable {
  private let cells: UnsafeMutableBufferPointer<cchar_t>
  private var count = 0

  /// Room for a row; a replaced wide glyph takes two cells in two columns, so no more is needed.
  init(capacity: Int) {
    cells = .allocate(capacity: max(1, capacity))
  }

  deinit {
    cells.deallocate()
  }

  mutating func removeAll() {
    count = 0
  }

  mutating func append(_ glyph: DrawnGlyph, _ attributes: attr_t, _ pair: Int32) {
    set(glyph.base, glyph.mark, glyph.mark2, attributes, pair)
    if glyph.filler != 0 { set(glyph.filler, 0, 0, attributes, pair) }
  }

  func write(row: Int, column: Int) {
    guard count > 0 else { return }
    mvwadd_wchnstr(
      rotonde_stdscr(),
      Int32(row),
      Int32(column),
      cells.baseAddress,
      Int32(count)
    )
  }

  private mutating func set(
    _ base: UInt32,
    _ mark: UInt32,
    _ mark2: UInt32,
    _ attributes: attr_t,
    _ pair: Int32
  ) {
    guard count < cells.count, let first = cells.baseAddress else { return }
    rotonde_set_cell(
      first + count,
      attributes,
      pair,
      wchar_t(bitPattern: base),
      wchar_t(bitPattern: mark),
      wchar_t(bitPattern: mark2)
    )
    count += 1
  }
}
