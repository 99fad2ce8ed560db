import Canvas
import Glibc
import Terminal

// A program that does nothing but use the terminal, so that the terminal layer can be tested
// before there is anything to show on it. What happens is written on the screen, line by line.
//
// Keys: q ends, d draws difficult text, m moves the cursor, p changes the theme.

/// Text that breaks careless programs.
let difficult = [
  "e\u{301}e\u{301} 汤汤 👨‍👩‍👧 👍🏽 🇳🇱 ❤️ ⌚ 3️⃣ 한 कि",
  "\u{1B}]52;c;aGVsbG8=\u{7}\u{1B}[31m\u{9B}2J\u{202E}abc\u{2066}\u{200B}",
  "☰ ䷀ 🫩 \u{E000} \u{378} ﷽ \u{3164} a\u{E0041}",
]

func draw(_ lines: [String], _ size: Size, difficult isDifficult: Bool, cursor: Point?) -> Frame {
  var frame = Frame(size: size)
  frame.cursor = cursor
  frame.box(frame.bounds)
  frame.put(
    "probe \(size.columns)x\(size.rows)",
    at: Point(column: 2, row: 0),
    style: Style(.title)
  )
  let inside = frame.bounds.inset(columns: 1, rows: 1)
  for row in 0..<inside.rows {
    let line =
      isDifficult
      ? difficult[row % difficult.count] : lines.suffix(inside.rows).dropFirst(row).first
    frame.putLine(line ?? "", in: inside, row: row, style: Style(row == 0 ? .selection : .text))
  }
  return frame
}

func describe(_ event: InputEvent) -> String {
  switch event {
  case .key(let key): "key \(key.name)"
  case .paste(let text) where text.utf8.count > 60: "paste of \(text.utf8.count)"
  case .paste(let text): "paste \(text.debugDescription)"
  case .mouse(let mouse): "\(mouse.action) \(mouse.point.column),\(mouse.point.row)"
  case .resized(let size): "size \(size.columns)x\(size.rows)"
  }
}

func run(_ themes: [Theme]) throws(TerminalError) {
  guard let signals = SignalDescriptor([SIGWINCH, SIGTERM, SIGTSTP, SIGHUP, SIGINT]) else { return }
  var session = try TerminalSession(theme: themes[0], mouse: true)
  var lines = ["ready"]
  var isDifficult = false
  var cursor: Point?
  while true {
    session.present(draw(lines, session.size, difficult: isDifficult, cursor: cursor))
    var descriptors = [
      pollfd(fd: session.inputDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&descriptors, 2, -1) > 0 else { continue }
    while let signal = signals.next() {
      switch signal {
      case SIGWINCH:
        let size = session.resized()
        lines.append("resized \(size.columns)x\(size.rows)")
      case SIGTSTP:
        session.suspend()
        kill(getpid(), SIGSTOP)
        _ = session.resume()
        lines.append("resumed")
      default: return
      }
    }
    guard descriptors[0].revents != 0 else { continue }
    let input = session.readEvents()
    if input.isHungUp { return }
    for event in input.events {
      if event == .key(.character("q")) { return }
      if event == .key(.character("d")) { isDifficult.toggle() }
      if event == .key(.character("m")) { cursor = Point(column: 3, row: 1) }
      if event == .key(.character("p")) { session.use(themes[1]) }
      lines.append(describe(event))
    }
  }
}

do {
  let theme = CommandLine.arguments.dropFirst().first.flatMap(Theme.named) ?? .dark
  try run([theme, .plain])
} catch {
  let message = Array("\(error)\n".utf8)
  _ = write(STDERR_FILENO, message, message.count)
  exit(64)
}
