import ArgumentParser
import TaskModel

/// Changes the checklist of a task.
struct StepCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "step",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "The checklist of a task.", nl: "De stappen van een taak."),
    discussion: said(
      en: """
          rotonde step soup add Buy carrots
          rotonde step soup done 2          undo and remove work alike
        A step is named by its number in rotonde show, or by a part of its text.
        """,
      nl: """
          rotonde step soep add Wortels kopen
          rotonde step soep done 2          undo en remove gaan net zo
        Een stap noem je met het nummer uit rotonde show, of met een deel van de tekst.
        """
    )
  )

  /// What is done to a step.
  enum Verb: String, ExpressibleByArgument, CaseIterable {
    case add, done, undo, remove
  }

  @Argument(help: .taskID) var id: String

  @Argument(
    help: .both(
      en: "add, done, undo or remove.",
      nl: "add (erbij), done (klaar), undo (toch niet) of remove (weg).",
      value: .word
    )
  )
  var verb: Verb

  @Argument(
    help: .both(
      en: "The text of a new step; the number of one that is there.",
      nl: "De tekst van een nieuwe stap; het nummer van een stap die er is.",
      value: .step
    )
  )
  var step: [String]

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let task = try session.board.task(named: id)
    let text = step.joined(separator: " ")
    let action: TaskAction =
      switch verb {
      case .add: .addStep(text)
      case .done: .finishStep(try task.step(named: text))
      case .undo: .reopenStep(try task.step(named: text))
      case .remove: .removeStep(try task.step(named: text))
      }
    let committed = try session.act(as: actor) { _ in .onTask(task.id, action) }
    try session.tell(committed) { Confirmations.steps($0) }
  }
}

extension Task {
  /// The step of that number, or with that text or a part of it.
  func step(named text: String) throws(CommandFailure) -> Step {
    if let number = Int(text) {
      guard steps.indices.contains(number - 1) else { throw .notFound(.step, text) }
      return steps[number - 1]
    }
    let words = folded(tidied(text))
    let exact = steps.filter { folded($0.text) == words }
    let found = exact.isEmpty ? steps.filter { folded($0.text).contains(words) } : exact
    guard let step = found.first, !words.isEmpty else { throw .notFound(.step, text) }
    guard found.count == 1 else {
      let candidates = steps.enumerated().filter { found.contains($0.element) }
        .map { Candidate(id: "\($0.offset + 1)", name: $0.element.text) }
      throw .ambiguous(.step, text, candidates)
    }
    return step
  }

  /// The remark of that number in `rotonde show`, or with that identifier or the beginning of it.
  func remark(named text: String) throws(CommandFailure) -> Remark {
    if let number = Int(text), remarks.indices.contains(number - 1) { return remarks[number - 1] }
    if let remark = remarks.first(where: { $0.id.rawValue == text }) { return remark }
    let found = remarks.filter { $0.id.rawValue.hasPrefix(text) }
    guard let remark = found.first, !text.isEmpty else { throw .notFound(.remark, text) }
    guard found.count == 1 else {
      throw .ambiguous(
        .remark,
        text,
        found.map { Candidate(id: $0.id.rawValue, name: $0.text) }
      )
    }
    return remark
  }
}
