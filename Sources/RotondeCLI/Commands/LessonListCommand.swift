import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Lists what we learnt.
struct LessonListCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: said(
      en: "List the lessons, or those in which words stand.",
      nl: "Toon de lessen, of die waar woorden in staan."
    ),
    discussion: said(
      en: "In a pipe, with tabs: identifier, text, themes, where it comes from, shared.",
      nl: "In een pijp, met tabs: kenmerk, tekst, thema's, waar het uit komt, gedeeld."
    )
  )

  @Argument(help: .both(en: "What to look for.", nl: "Waarnaar je zoekt.", value: .word))
  var words: [String] = []

  @Flag(
    help: .both(
      en: "Only what may be told outside the team.",
      nl: "Alleen wat ook buiten het team verteld mag worden."
    )
  )
  var shared = false

  @Flag(
    help: .both(
      en: "As a text in Markdown, to share; without who wrote what.",
      nl: "Als tekst in Markdown, om te delen; zonder wie wat opschreef."
    )
  )
  var markdown = false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let lessons = session.board.lessons(with: try session.words(words))
      .filter { $0.share || !shared }
    guard session.form != .json else {
      try session.writeJSON(
        "lessons",
        lessons.compactMap { session.snapshot.document.recordJSON(.lesson($0.id)) }
      )
      return
    }
    if markdown {
      return try session.write(LessonsDocument(lessons, session: session).document, as: .md)
    }
    let columns = [
      TableColumn(heading: Phrase(en: "ID", nl: "ID"), emphasis: .bold),
      TableColumn(heading: Phrase(en: "LESSON", nl: "LES"), least: 24),
      TableColumn(heading: Phrase(en: "THEMES", nl: "THEMA'S"), least: 8, mayGo: true),
      TableColumn(heading: Phrase(en: "FROM", nl: "UIT"), mayGo: true),
      TableColumn(heading: Phrase(en: "MAY BE TOLD", nl: "MAG VERTELD"), mayGo: true),
    ]
    let rows = lessons.map { lesson in
      [
        lesson.id.rawValue, lesson.text, lesson.themes.joined(separator: ", "), lesson.from ?? "",
        lesson.share ? session.word(Labels.outsideToo, "share") : "",
      ]
    }
    try session.write(rows, columns, whenEmpty: Labels.noLessons)
  }
}

/// Shows a lesson and where it comes from.
struct LessonShowCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: said(en: "Show a lesson.", nl: "Toon een les.")
  )

  @Argument(help: .lessonID, completion: .lessonID) var id: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let lesson = try session.board.lesson(named: id)
    guard session.form != .json else {
      try session.output.json { json in
        json.add("format", "rotonde-lesson/1")
        json.add(
          "lesson",
          raw: session.snapshot.document.recordJSON(.lesson(lesson.id)) ?? "null"
        )
      }
      return
    }
    let sheet = Sheet(form: session.form, language: session.language, to: session.output)
    try sheet.write(rows(of: lesson, in: session))
  }

  private func rows(of lesson: Lesson, in session: Session) -> [SheetRow] {
    let board = session.board
    let sentences = session.sentences()
    let from: String? =
      switch board.source(of: lesson) {
      case .task(let id): board.tasks[id]?.title
      case .case(let id): board.cases[id]?.title
      case nil: nil
      }
    let when = lesson.at.map { sentences.past($0)[session.language] }
    let rows: [(Phrase, String?)] = [
      (Labels.lesson, lesson.text), (Labels.id, lesson.id.rawValue),
      (Labels.themes, lesson.themes.isEmpty ? nil : lesson.themes.joined(separator: ", ")),
      (Labels.comesFrom, from), (Labels.writtenBy, lesson.by.map(sentences.name)),
      (Labels.broughtUp, when),
      (Labels.shared, lesson.share ? Labels.outsideToo[session.language] : nil),
    ]
    return rows.compactMap { label, text in text.map { SheetRow(label: label, text: $0) } }
  }
}
