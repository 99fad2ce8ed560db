import CVterm

/// libvterm: makes a screen of what a program sends.
final class Emulator {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let properties: UnsafeMutablePointer<rotonde_properties>
  private var repeats = RepeatExpander()
  private var rows: Int
  private var columns: Int

  init?(columns: Int, rows: Int) {
    guard let terminal = vterm_new(Int32(rows), Int32(columns)),
      let screen = vterm_obtain_screen(terminal)
    else { return nil }
    self.terminal = terminal
    self.screen = screen
    self.rows = rows
    self.columns = columns
    properties = .allocate(capacity: 1)
    properties.initialize(
      to: rotonde_properties(cursor_visible: true, alternate_screen: false, mouse: 0)
    )
    vterm_set_utf8(terminal, 1)
    rotonde_watch_properties(screen, properties)
    // Without this there is no second screen, and a program would draw over the first.
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    properties.deallocate()
  }

  /// Takes what the program sent and returns what the terminal answers.
  func feed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    repeats.expand(bytes).withUnsafeBytes { buffer in
      _ = vterm_input_write(
        terminal,
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        buffer.count
      )
    }
    let count = vterm_output_get_buffer_current(terminal)
    guard count > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      used = buffer.withMemoryRebound(to: CChar.self) {
        vterm_output_read(terminal, $0.baseAddress, count)
      }
    }
  }

  func resize(columns: Int, rows: Int) {
    self.rows = rows
    self.columns = columns
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  func snapshot() -> Screen {
    var result = Screen()
    result.cells = (0..<rows).map { row in (0..<columns).map { cell(row: row, column: $0) } }
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    result.cursor = (Int(position.row), Int(position.col))
    result.isCursorVisible = properties.pointee.cursor_visible
    result.isAlternate = properties.pointee.alternate_screen
    result.wantsMouse = properties.pointee.mouse != 0
    return result
  }

  private func cell(row: Int, column: Int) -> Screen.Cell {
    let cell = rotonde_cell_at(screen, Int32(row), Int32(column))
    var text = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.characters) { buffer in
      for value in buffer.bindMemory(to: UInt32.self) {
        // All bits set marks the second half of a wide glyph; zero ends the list.
        guard value != 0, value != UInt32.max, let scalar = Unicode.Scalar(value) else { break }
        text.append(scalar)
      }
    }
    let isSecondHalf = cell.characters.0 == UInt32.max
    var result = Screen.Cell()
    result.text = isSecondHalf ? "" : text.isEmpty ? " " : String(text)
    result.isBold = cell.bold
    result.isUnderlined = cell.underline
    result.isReverse = cell.reverse
    result.foreground = cell.foreground < 0 ? nil : Int(cell.foreground)
    result.background = cell.background < 0 ? nil : Int(cell.background)
    return result
  }
}
