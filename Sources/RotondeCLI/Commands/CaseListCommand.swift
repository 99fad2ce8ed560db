import ArgumentParser
import BoardFile
import BoardUI
import Canvas
import TaskModel

/// Lists cases, and says which may be taken up together.
struct CaseListCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: said(
      en: "List the open cases, or all in which words stand.",
      nl: "Toon de open casussen, of alle waar woorden in staan."
    ),
    discussion: said(
      en: """
        Cases that share a theme may be one question; three open ones are named below the list.
        In a pipe, with tabs: identifier, title, themes, answer, number of tasks, closed.
        """,
      nl: """
        Casussen met hetzelfde thema zijn misschien één vraag; drie open staan onder de lijst.
        In een pijp, met tabs: kenmerk, titel, thema's, antwoord, aantal taken, gesloten.
        """
    )
  )

  @Argument(help: .both(en: "What to look for.", nl: "Waarnaar je zoekt.", value: .word))
  var words: [String] = []

  @Flag(help: .both(en: "The closed ones too.", nl: "Ook de gesloten casussen."))
  var all = false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let filter = try session.words(words)
    let cases = session.board.cases(with: filter)
      .filter { $0.isOpen || all || filter != .everything }
    let together = session.board.sharedThemes()
    guard session.form != .json else {
      try session.output.json { json in
        json.add("format", "rotonde-cases/1")
        json.array("cases") { json in
          for one in cases {
            json.add(raw: session.snapshot.document.recordJSON(.case(one.id)) ?? "null")
          }
        }
        json.array("together") { json in
          for shared in together {
            json.object { json in
              json.add("theme", shared.theme)
              json.array("cases") { json in
                for id in shared.cases { json.add(id.rawValue) }
              }
            }
          }
        }
      }
      return
    }
    let columns = [
      TableColumn(heading: Phrase(en: "ID", nl: "ID"), emphasis: .bold),
      TableColumn(heading: Phrase(en: "CASE", nl: "CASUS"), least: 16),
      TableColumn(heading: Phrase(en: "THEMES", nl: "THEMA'S"), least: 8, mayGo: true),
      TableColumn(heading: Phrase(en: "FITTING ANSWER", nl: "PASSEND ANTWOORD"), mayGo: true),
      TableColumn(heading: Phrase(en: "TASKS", nl: "TAKEN"), mayGo: true),
      TableColumn(heading: Phrase(en: "CLOSED", nl: "GESLOTEN"), mayGo: true),
    ]
    let rows = cases.map { one in
      [
        one.id.rawValue, one.title, one.themes.joined(separator: ", "),
        session.word(one.fitting.map(Texts.Cases.fitting), one.fitting?.rawValue),
        one.tasks.isEmpty ? "" : String(one.tasks.count),
        session.day(one.closed),
      ]
    }
    try session.write(rows, columns, whenEmpty: Labels.noCases)
    guard session.form != .lines else { return }
    for shared in together {
      let titles = shared.cases.map { session.sentences().title($0) }
      let line = Texts.Cases.together(shared.theme, titles)
      try session.output.line(line[session.language].sanitised)
    }
  }
}
