import Canvas
import TaskModel

/// The lines of a step of a meeting: few words, with room around them.
struct MeetingLines {
  struct Line {
    var text: String
    var style: Style
    /// What of the step it is of, so that it can be shown which one the cursor is on.
    var item: Int?
    /// Whether it is part of the one large thing on the screen.
    var isBar = false
  }

  private(set) var lines: [Line] = []
  let language: Language
  let columns: Int
  /// Whether there is room for blank lines.
  let isRoomy: Bool

  init(language: Language, columns: Int, isRoomy: Bool) {
    self.language = language
    self.columns = max(1, columns)
    self.isRoomy = isRoomy
  }

  /// A blank line, where there is room for one.
  mutating func gap() {
    guard isRoomy, let last = lines.last, !last.text.isEmpty || last.isBar else { return }
    lines.append(Line(text: "", style: .text))
  }

  mutating func add(
    _ phrase: Phrase,
    _ style: Style = .text,
    item: Int? = nil,
    indent: Int = 0,
    maxLines: Int = .max
  ) {
    let room = max(1, columns - indent - (item == nil ? 0 : 2))
    let blank = String(repeating: " ", count: indent)
    for line in phrase[language].split(whereSeparator: \.isNewline) {
      for piece in String(line).wrapped(to: room, maxLines: maxLines) {
        lines.append(Line(text: blank + piece, style: style, item: item))
      }
    }
  }

  mutating func add(_ text: String, _ style: Style = .text, item: Int? = nil, indent: Int = 0) {
    add(Phrase(same: text), style, item: item, indent: indent)
  }

  /// The one large thing on the screen.
  mutating func bar(_ text: String) {
    let style = Style(.selection, .bold)
    if isRoomy { lines.append(Line(text: "", style: style, isBar: true)) }
    for piece in text.wrapped(to: max(1, columns - 4), maxLines: 3) {
      lines.append(Line(text: "  " + piece, style: style, isBar: true))
    }
    if isRoomy { lines.append(Line(text: "", style: style, isBar: true)) }
    gap()
  }
}
