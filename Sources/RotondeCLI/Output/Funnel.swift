import ArgumentParser
import BoardFile
import BoardUI
import Canvas
import TaskModel

/// Makes of every error what the user reads and what the shell sees.
struct Funnel {
  /// The command line, for what it says about the form of errors before it is understood.
  let arguments: [String]

  private var wantsJSON: Bool { arguments.prefix { $0 != "--" }.contains("--json") }

  /// Tells why a command did not do its work.
  func tell(_ report: Report) -> ExitStatus {
    let failure = report.failure
    if case .outputClosed = failure { return .done }
    let lines = failure.explanation.map { $0[report.language].sanitised }
    if wantsJSON {
      complain(terminalSafe(failure.json(message: lines.joined(separator: "\n")).text))
    } else {
      complain(lines.joined(separator: "\n"))
    }
    return failure.exitStatus
  }

  /// Tells what the argument parser has to say: help that was asked for, or what is wrong with the
  /// command line.
  func tell(parserError error: any Error) -> ExitStatus {
    let language = ProcessLanguage.beforeBoard
    if RotondeCommand.exitCode(for: error) == .success { return help(error, language) }
    let message = text(RotondeCommand.message(for: error), language)
    guard wantsJSON else {
      let full = RotondeCommand.fullMessage(for: error)
      // What is wrong comes without "Error:", as in our own messages.
      let plain = full.hasPrefix(errorLabel) ? String(full.dropFirst(errorLabel.count)) : full
      complain(text(plain, language))
      return .usage
    }
    var json = JSONText()
    json.object { json in
      json.object("error") { json in
        json.add("code", "usage")
        json.add("message", message)
        json.add("exitStatus", Int(ExitStatus.usage.rawValue))
      }
    }
    complain(terminalSafe(json.text))
    return .usage
  }

  private var errorLabel: String { "Error: " }

  /// Gives the help, the version or the completion script that was asked for.
  private func help(_ error: any Error, _ language: Language) -> ExitStatus {
    let text = RotondeCommand.fullMessage(for: error)
    // A completion script is a program: no word of it may be translated.
    let isScript = arguments.contains {
      $0.hasPrefix("--generate-completion-script") || $0.hasPrefix("---completion")
    }
    let output = OutputBuffer()
    do throws(CommandFailure) {
      try output.line(isScript ? text : ParserTexts.translated(text, into: language))
      try output.flush()
      return .done
    } catch {
      return tell(Report(failure: error, language: language))
    }
  }

  /// A text of the parser, which quotes what was typed, translated and made harmless.
  private func text(_ text: String, _ language: Language) -> String {
    ParserTexts.translated(text, into: language)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).sanitised }
      .joined(separator: "\n")
  }
}
