import BoardUI
import TaskModel

/// The text of a form, taken apart into fields but not understood yet.
///
/// A field is a label, a colon and a value, which may go on in the lines below it that begin with
/// white space, a hyphen or a bracket. A line that begins with `#` says something only to whoever
/// reads the form. What stands below the label of the note is the note, to the end: it is Markdown, in
/// which `#` begins a heading.
struct FormText {
  /// A line, and its number from 1.
  struct Line: Equatable {
    var number: Int
    var text: String
  }

  /// A field: where its label stands, and its lines without blank ones around them.
  struct Field: Equatable {
    var line: Int
    var lines: [Line]

    /// The text, line ends kept.
    var text: String { lines.map(\.text).joined(separator: "\n") }
    /// The number of the line on which there is something, for a message.
    var firstLine: Int { lines.first { !$0.text.isEmpty }?.number ?? line }
  }

  private(set) var fields: [TaskAspect: Field] = [:]

  /// Takes a form apart.
  ///
  /// - Throws: The first line that is neither a field nor belongs to one.
  init(_ text: String) throws(FormProblem) {
    var current: TaskAspect?
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let number = index + 1
      if current == .note {
        fields[.note]?.lines.append(Line(number: number, text: String(line)))
      } else if line.first == "#" {
        continue
      } else if let current, Self.goesOn(line) {
        fields[current]?.lines.append(Line(number: number, text: trimmed(line)))
      } else if !line.allSatisfy(\.isWhitespace) {
        let (aspect, value) = try Self.label(line, number: number)
        guard fields[aspect] == nil else { throw FormProblem(line: number, .twice(aspect)) }
        fields[aspect] = Field(line: number, lines: [Line(number: number, text: trimmed(value))])
        current = aspect
      }
    }
    for aspect in fields.keys { fields[aspect]?.lines.trimBlanks() }
  }

  /// Whether a line belongs to the field above it.
  private static func goesOn(_ line: Substring) -> Bool {
    guard let first = line.first else { return true }
    return first.isWhitespace || "-*[•".contains(first)
  }

  private static func label(
    _ line: Substring,
    number: Int
  ) throws(FormProblem) -> (TaskAspect, Substring) {
    guard let colon = line.firstIndex(of: ":") else {
      throw FormProblem(line: number, .noLabel(String(line)))
    }
    let label = tidied(String(line[..<colon]))
    guard let aspect = labels[folded(label)] else {
      let near = nearest(to: folded(label), among: labels.keys.sorted()).flatMap { labels[$0] }
      throw FormProblem(line: number, .unknownLabel(label, nearest: near))
    }
    return (aspect, line[line.index(after: colon)...])
  }

  /// The labels in both languages, folded.
  private static let labels = Dictionary(
    TaskAspect.allCases.flatMap { aspect in
      let label = Texts.aspect(aspect)
      return [(folded(label.en), aspect), (folded(label.nl), aspect)]
    },
    uniquingKeysWith: { first, _ in first }
  )
}

/// A line without white space around it.
private func trimmed(_ line: Substring) -> String {
  let start = line.drop(while: \.isWhitespace)
  guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(start[...last])
}

extension [FormText.Line] {
  fileprivate mutating func trimBlanks() {
    func isBlank(_ line: FormText.Line) -> Bool { line.text.allSatisfy(\.isWhitespace) }
    while let last, isBlank(last) { removeLast() }
    while let first, isBlank(first) { removeFirst() }
  }
}
