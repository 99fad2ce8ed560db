import ArgumentParser
import BoardFile
import BoardUI
import Canvas
import Glibc
import TaskModel

/// Takes an old job description apart into tasks, and shows how much of one is carried today (R1).
struct UnbundleCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "unbundle",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Take an old job description apart into tasks.",
      nl: "Haal een oude taakbeschrijving uit elkaar in taken."
    ),
    discussion: said(
      en: """
          rotonde unbundle "Outreach coordinator" --from duties.txt
        One duty a line; bullets, numbers, blank lines and lines with # are passed over, and the \
        quick form works. - reads standard input. Without --from you are asked at a terminal.
        Of a name that is known, without --from, you see what is carried today.
        """,
      nl: """
          rotonde unbundle "Coördinator welzijn" --from lijst.txt
        Eén taak per regel; streepjes, nummers, lege regels en regels met # tellen niet mee, en de \
        snelle vorm werkt. Met - lees je van de invoer. Zonder --from wordt het je gevraagd.
        Van een naam die al bekend is, zie je zonder --from wat er nu gedragen wordt.
        """
    )
  )

  @Argument(
    help: .both(
      en: "What the job description was called.",
      nl: "Hoe de beschrijving heette.",
      value: .name
    )
  )
  var name: String?

  @Option(
    help: .both(
      en: "The file with its duties, one a line; - is standard input.",
      nl: "Het bestand met wat erin stond, één per regel; - is de invoer.",
      value: .file
    ),
    completion: .file()
  )
  var from: String?

  @Flag(
    help: .both(
      en: "List the job descriptions that tasks come from.",
      nl: "Toon uit welke beschrijvingen er taken komen."
    )
  )
  var list = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard list || kept(name) != nil else {
      throw ValidationError(
        said(
          en: "What was the job description called? rotonde unbundle NAME --from FILE",
          nl: "Hoe heette de beschrijving? rotonde unbundle NAAM --from BESTAND"
        )
      )
    }
  }

  func run(in session: Session) throws(CommandFailure) {
    guard !list, let name = kept(name) else {
      try DutiesSheet(session).write(all: session.board.duties())
      return
    }
    if from == nil, let duties = session.board.duties(of: name) {
      try DutiesSheet(session).write(duties)
      return
    }
    let actor = try session.actor()
    let forms = try forms(of: name, in: session)
    guard !forms.isEmpty else { throw .refused(.nothingToDo, session.sentences()) }
    try add(forms, from: name, by: actor, in: session)
  }

  // MARK: - Reading

  private func forms(of name: String, in session: Session) throws(CommandFailure) -> [QuickForm] {
    if let from {
      var forms: [QuickForm] = []
      for line in dutyLines(of: try TextFile.read(from)) {
        forms.append(try form(line, in: session))
      }
      return forms
    }
    guard isatty(STDIN_FILENO) == 1, session.form != .json else { throw .unknownOrigin(name) }
    return try ask(name, in: session)
  }

  private func form(_ line: String, in session: Session) throws(CommandFailure) -> QuickForm {
    let form = QuickForm(line, board: session.board, today: session.today)
    if let problem = form.problems.first { throw CommandFailure(problem) }
    return form
  }

  /// Asks for a duty a line, until one is empty; what is not understood is asked again.
  private func ask(_ name: String, in session: Session) throws(CommandFailure) -> [QuickForm] {
    var forms: [QuickForm] = []
    let language = session.language
    try session.output.line(Confirmations.whatWasInIt(name)[language].sanitised)
    while true {
      try session.output.write("\(forms.count + 1). ")
      try session.output.flush()
      guard let line = readLine(), let duty = dutyLines(of: line).first else { return forms }
      do throws(CommandFailure) {
        forms.append(try form(duty, in: session))
      } catch {
        for line in error.explanation { complain(line[language].sanitised) }
      }
    }
  }

  // MARK: - Adding

  private func add(
    _ forms: [QuickForm],
    from name: String,
    by actor: PersonID,
    in session: Session
  ) throws(CommandFailure) {
    var added: [TaskID] = []
    var twice: [Task] = []
    let name = session.board.duties(of: name)?.name ?? name
    guard forms.contains(where: { isNew($0, in: session.board.duties(of: name)) }) else {
      let known = session.board.duties(of: name)?.all ?? []
      try DutiesSheet(session).tell(name, added: [], twice: known, on: session.board)
      return
    }
    let committed = try session.act(as: actor) { board in
      var duties = board.duties(of: name) ?? Duties(name: name)
      let ids = board.unusedTaskIDs(forms.count)
      var actions: [Action] = []
      for (form, id) in zip(forms, ids) {
        guard isNew(form, in: duties) else {
          twice += duties.all.filter { folded($0.title) == folded(form.title) }.prefix(1)
          continue
        }
        var task = form.task(id: id)
        task.make([.origin(name)])
        duties.nobody.append(task)
        added.append(id)
        actions.append(.addTask(task))
      }
      return .together(actions)
    }
    try DutiesSheet(session).tell(
      name,
      added: added.compactMap { committed.board.tasks[$0] },
      twice: twice,
      on: committed.board
    )
  }

  /// Whether no duty of that title is there yet.
  private func isNew(_ form: QuickForm, in duties: Duties?) -> Bool {
    duties?.all.contains { folded($0.title) == folded(form.title) } != true
  }
}
