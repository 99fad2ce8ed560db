import BoardFile
import BoardUI
import Canvas
import TaskModel

/// Writes what a check found, and what a repair did.
struct CheckReport {
  let path: String
  let result: BoardRepair
  let isRepair: Bool
  let language: Language
  let form: OutputForm
  let isQuiet: Bool

  private let output: OutputBuffer

  init(
    path: String,
    result: BoardRepair,
    isRepair: Bool,
    language: Language,
    form: OutputForm,
    isQuiet: Bool,
    to output: OutputBuffer = OutputBuffer()
  ) {
    self.output = output
    self.path = path
    self.result = result
    self.isRepair = isRepair
    self.language = language
    self.form = form
    self.isQuiet = isQuiet
  }

  func write() throws(CommandFailure) {
    switch form {
    case .json: try writeJSON()
    case .lines: try writeLines()
    case .table(let width, let isEmphasised): try writeTable(width, isEmphasised)
    }
    try output.flush()
  }

  /// Whether the repair wrote the file.
  private var isWritten: Bool { result.original != nil }

  private func repair(_ problem: FileProblem) -> Phrase {
    isWritten ? problem.repairDone : problem.repair
  }

  // MARK: - For programs

  private func writeJSON() throws(CommandFailure) {
    let check = result.before
    try output.json { json in
      json.add("format", "rotonde-check/1")
      json.add("path", path)
      json.array("problems") { json in
        for problem in check.problems { write(problem, to: &json) }
      }
      json.add("errors", check.errorCount)
      json.add("warnings", check.warningCount)
      json.add("unlisted", check.unlistedCount)
      json.add("complete", check.isComplete)
      json.add("repaired", isWritten)
      if let original = result.original {
        json.add("original", original)
        json.add("errorsLeft", result.after.errorCount)
        json.add("warningsLeft", result.after.warningCount)
      }
    }
  }

  private func write(_ problem: FileProblem, to json: inout JSONText) {
    json.object { json in
      json.add("line", problem.line)
      json.add("column", problem.column)
      json.add("severity", problem.severity.rawValue)
      json.add("code", problem.code)
      json.add("record", problem.record)
      json.add("message", problem.message[language])
      json.add("repair", problem.mending.code)
      json.add("repairMessage", repair(problem)[language])
    }
  }

  private func writeLines() throws(CommandFailure) {
    for problem in result.before.problems {
      let fields = [
        String(problem.line), String(problem.column), problem.severity.rawValue, problem.code,
        problem.record ?? "", problem.message[language], repair(problem)[language],
      ]
      try output.line(fields.map(\.sanitised).joined(separator: "\t"))
    }
  }

  // MARK: - For people

  private func writeTable(_ width: Int, _ isEmphasised: Bool) throws(CommandFailure) {
    let room = max(20, min(width, 100))
    for problem in result.before.problems {
      let head = CheckTexts.head(problem)[language].sanitised
      try output.line(isEmphasised ? Emphasis.bold.applied(to: head) : head)
      for phrase in [problem.message, repair(problem)] {
        for line in phrase[language].sanitised.wrapped(to: room - 2) {
          try output.line("  \(line)")
        }
      }
    }
    if isQuiet { return }
    if !result.before.problems.isEmpty { try output.line("") }
    for line in CheckTexts.summary(path, result, isRepair: isRepair) {
      for wrapped in line[language].sanitised.wrapped(to: room) { try output.line(wrapped) }
    }
  }
}
