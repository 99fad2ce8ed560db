import ArgumentParser
import BoardFile
import BoardUI
import Canvas
import TaskModel

/// Writes an example letter, filled in.
struct GuideLetterCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: said(
      en: "Write an example letter, filled in.",
      nl: "Schrijf een voorbeeldbrief, ingevuld."
    ),
    discussion: said(
      en: """
          rotonde guide letter party note --fill date="2 May" --fill street="Mill Lane" > note.txt
        What is missing is asked at a terminal. What you fill in is not kept.
        """,
      nl: """
          rotonde guide letter feest briefje --fill datum="2 mei" --fill straat="Molenweg" > briefje.txt
        Wat ontbreekt wordt aan een terminal gevraagd. Wat je invult wordt niet bewaard.
        """
    )
  )

  @Argument(help: .guide, completion: .guideID) var guide: String

  @Argument(
    help: .both(
      en: "The title of the letter or a part of it; needed when there are several.",
      nl: "De titel van de brief of een deel ervan; nodig als het er meer zijn.",
      value: .name
    )
  )
  var title: [String] = []

  @Option(
    parsing: .singleValue,
    help: .both(
      en: "What to fill in: NAME=VALUE; may be given more than once.",
      nl: "Wat er ingevuld wordt: NAAM=WAARDE; mag vaker.",
      value: .text
    )
  )
  var fill: [String] = []

  @Flag(
    help: .both(
      en: "Leave dots where something is missing.",
      nl: "Zet puntjes waar iets ontbreekt."
    )
  )
  var blank = false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let guide = try session.board.guide(named: guide)
    let letter = try guide.letter(named: title.joined(separator: " "))
    var values = try values()
    var filled = letter.filled(with: values)
    if session.canAsk, !blank {
      for name in filled.missing {
        if let answer = try session.ask(Phrase(same: "\(name):")) { values[name] = answer }
      }
      filled = letter.filled(with: values)
    }
    for name in filled.unused {
      session.warn(code: "unusedValue", Confirmations.unusedValue(name))
    }
    if blank, !filled.missing.isEmpty {
      for name in filled.missing { values[name] = Guide.Letter.dots }
      filled = letter.filled(with: values)
    }
    guard filled.missing.isEmpty else { throw .lettersIncomplete(filled.missing) }
    guard session.form != .json else {
      try session.output.json { json in
        json.add("format", "rotonde-letter/1")
        json.add("guide", guide.id.rawValue)
        json.add("title", letter.title)
        json.add("text", filled.text)
      }
      return
    }
    for line in filled.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      try session.output.line(String(line).sanitised)
    }
  }

  private func values() throws(CommandFailure) -> [String: String] {
    var values: [String: String] = [:]
    for text in fill {
      guard let sign = text.firstIndex(of: "="), let name = kept(String(text[..<sign])) else {
        throw .misread(.fill(text))
      }
      values[name] = String(text[text.index(after: sign)...])
    }
    return values
  }
}

extension Guide {
  /// The letter whose title that is or has that in it; the only one, when nothing is typed.
  func letter(named text: String) throws(CommandFailure) -> Letter {
    let wanted = folded(tidied(text))
    let exact = letters.filter { folded($0.title) == wanted }
    let found = exact.isEmpty ? letters.filter { mentions(wanted, in: $0.title) } : exact
    let candidates = wanted.isEmpty ? letters : found
    guard candidates.count < 2 else {
      throw .ambiguous(
        .letter,
        wanted.isEmpty ? self.title : text,
        candidates.map { Candidate(id: "·", name: $0.title) }
      )
    }
    guard let letter = candidates.first else { throw .notFound(.letter, text) }
    return letter
  }
}
