import ArgumentParser
import BoardFile
import TaskModel

/// Writes down what was learnt (R14).
struct LessonAddCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: said(en: "Write down what was learnt.", nl: "Schrijf op wat we leerden."),
    discussion: said(
      en: "With --from and without words: what was learnt when that task or case ended.",
      nl: "Met --from en zonder woorden: wat er geleerd is toen die taak of casus eindigde."
    )
  )

  @Argument(help: .both(en: "What we learnt.", nl: "Wat we leerden.", value: .text))
  var text: [String] = []

  @OptionGroup var details: LessonDetails

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let source = try details.source(in: session)
    let words = kept(text.joined(separator: " ")) ?? source.flatMap(session.board.learned) ?? ""
    let committed = try session.keep(as: actor, keeping) { board in
      var generator = SystemRandomNumberGenerator()
      var lesson = Lesson(id: board.unusedLessonID(using: &generator), text: words)
      lesson.from = source?.rawValue
      lesson.themes = distinct(details.themes)
      if lesson.themes.isEmpty, case .case(let id)? = source {
        lesson.themes = board.cases[id]?.themes ?? []
      }
      lesson.share = details.share
      return .addLesson(lesson)
    }
    try session.tell(committed) { Confirmations.told($0) }
  }
}

/// What one can say of a lesson beside its words.
struct LessonDetails: ParsableArguments {
  @Option(
    help: .both(
      en: "The case or the task it comes from.",
      nl: "De casus of de taak waar het uit komt.",
      value: .name
    )
  )
  var from: String?

  @Option(
    name: .customLong("theme"),
    help: .both(
      en: "A word by which it is found; may be given several times.",
      nl: "Een woord waaraan je het terugvindt; mag vaker.",
      value: .word
    )
  )
  var themes: [String] = []

  @Flag(
    help: .both(
      en: "It may be told outside the team.",
      nl: "Het mag ook buiten het team verteld worden."
    )
  )
  var share = false

  /// Where it comes from: a case of that name, else a task.
  func source(in session: Session) throws(CommandFailure) -> Lesson.Source? {
    guard let from else { return nil }
    if case .one(let one) = session.board.findCase(from) { return .case(one.id) }
    return .task(try session.board.task(named: from).id)
  }
}

/// Changes a lesson.
struct LessonEditCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: said(en: "Change a lesson.", nl: "Pas een les aan.")
  )

  @Argument(help: .lessonID, completion: .lessonID) var id: String

  @Option(help: .both(en: "What we learnt.", nl: "Wat we leerden.", value: .text))
  var text: String?

  @OptionGroup var details: LessonDetails

  @Option(
    name: .customLong("no-theme"),
    help: .both(
      en: "A theme it does not have after all; may be given several times.",
      nl: "Een thema dat er toch niet bij hoort; mag vaker.",
      value: .word
    )
  )
  var noThemes: [String] = []

  @Flag(
    help: .both(en: "It stays within the team after all.", nl: "Het blijft toch binnen het team.")
  )
  var noShare = false

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if noShare, details.share {
      throw ValidationError(
        said(en: "Give --share or --no-share.", nl: "Geef --share of --no-share.")
      )
    }
  }

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let lesson = try session.board.lesson(named: id)
    var changes = LessonChanges()
    changes.text = text
    changes.themes = WordChanges(adding: distinct(details.themes), removing: noThemes)
    changes.from = try details.source(in: session)
    changes.share = details.share ? true : noShare ? false : nil
    changes.basis = lesson
    let committed = try session.keep(as: actor, keeping) { _ in .onLesson(lesson.id, .edit(changes))
    }
    try session.tell(committed) { Confirmations.told($0) }
  }
}
