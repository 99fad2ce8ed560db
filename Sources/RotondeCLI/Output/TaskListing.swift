import BoardFile
import BoardUI
import TaskModel

/// Writes tasks one after the other, in the form that was asked for.
struct TaskListing {
  private let session: Session
  private let sentences: Sentences
  private let today: Day
  private let showsReasons: Bool
  private var table: TableWriter
  private var count = 0

  /// Makes a listing of tasks of the session's board; with reasons for a list of what we stopped,
  /// which is to be shown with pride (R13).
  init(_ session: Session, showsReasons: Bool = false) {
    self.session = session
    self.showsReasons = showsReasons
    sentences = session.sentences()
    today = session.today
    table = TableWriter(
      showsReasons ? Self.stoppedColumns : Self.columns,
      form: session.form,
      language: session.language,
      to: session.output
    )
  }

  /// The identifier comes first, because that is what one types next.
  private static let columns = [
    TableColumn(heading: Phrase(en: "ID", nl: "ID"), emphasis: .bold),
    TableColumn(heading: Phrase(en: "TASK", nl: "TAAK"), least: 24),
    TableColumn(heading: Phrase(en: "FOR", nl: "VOOR"), least: 10, mayGo: true),
    TableColumn(heading: Phrase(en: "WHO", nl: "WIE"), least: 8, mayGo: true),
    TableColumn(heading: Phrase(en: "PLACES", nl: "PLEKKEN")),
    TableColumn(heading: Phrase(en: "WHEN", nl: "WANNEER"), mayGo: true),
    TableColumn(heading: Phrase(en: "STATE", nl: "STAND"), mayGo: true, emphasis: .dim),
  ]

  private static let stoppedColumns =
    Array(columns.prefix(3)) + [TableColumn(heading: Phrase(en: "BECAUSE", nl: "OMDAT"), least: 36)]

  /// Writes a task, which is at this position of the board.
  mutating func add(_ task: Task, at position: Int) throws(CommandFailure) {
    switch session.form {
    case .json:
      if count == 0 { try session.output.write(#"{"format":"rotonde-list/1","tasks":["#) }
      try session.output.write(count == 0 ? "\n" : ",\n")
      try session.output.write(terminalSafe(session.snapshot.document.taskJSON(at: position)))
    case .table: try table.add(cells(task))
    case .lines: try table.add(fields(task))
    }
    count += 1
  }

  /// Ends the list.
  mutating func finish() throws(CommandFailure) {
    switch session.form {
    case .json:
      let empty = #"{"format":"rotonde-list/1","tasks":["#
      try session.output.line(count == 0 ? empty + "]}" : "\n]}")
    case .table:
      try table.finish()
      if count == 0 {
        try session.output.line(Labels.noTasks[session.language])
      } else if showsReasons {
        try session.output.line("\n" + Labels.stoppingIsGood[session.language])
      }
    case .lines: return
    }
  }

  /// What a person wants to see.
  private func cells(_ task: Task) -> [String] {
    let language = session.language
    let forWhom =
      task.isUnfinished
      ? Labels.notKnownYet[language]
      : task.serves.isEmpty
        ? sentences.forWhom(task)[language]
        : task.serves.map(sentences.name).joined(separator: ", ")
    let start = [task.id.rawValue, task.title, forWhom]
    if showsReasons { return start + [task.dropped?.because ?? ""] }
    return start + [
      task.holders.map { sentences.shortName($0.person) }.joined(separator: ", "),
      sentences.places(task),
      task.due.map { Dates.moment($0, today: today)[language] } ?? "",
      Texts.state(task.state)[language].lowercased(),
    ]
  }

  /// What a script wants: words of the file, the same in every language.
  private func fields(_ task: Task) -> [String] {
    [
      task.id.rawValue,
      task.state.rawValue,
      task.due?.description ?? "",
      sentences.places(task),
      task.title,
      task.serves.map(\.rawValue).joined(separator: ","),
      task.holders.map(\.person.rawValue).joined(separator: ","),
    ] + (showsReasons ? [task.dropped?.because ?? ""] : [])
  }
}
