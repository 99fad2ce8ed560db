import BoardFile
import BoardUI

/// What is said around the problems of a file.
enum CheckTexts {
  /// Where a problem is, and how bad.
  static func head(_ problem: FileProblem) -> Phrase {
    let record = problem.record.map { " · \($0)" } ?? ""
    let severity: Phrase =
      switch problem.severity {
      case .error: Phrase(en: "error", nl: "fout")
      case .warning: Phrase(en: "warning", nl: "waarschuwing")
      }
    return Phrase(
      en: "line \(problem.line), column \(problem.column) · \(severity.en)\(record)",
      nl: "regel \(problem.line), kolom \(problem.column) · \(severity.nl)\(record)"
    )
  }

  /// What it comes to, and what to do next.
  static func summary(_ path: String, _ result: BoardRepair, isRepair: Bool) -> [Phrase] {
    let check = result.before
    var lines: [Phrase] = []
    if check.unlistedCount > 0 {
      lines.append(
        Phrase(
          en: "And \(check.unlistedCount) more that are not listed.",
          nl: "En nog \(check.unlistedCount) die niet in de lijst staan."
        )
      )
    }
    if !check.isComplete {
      lines.append(
        Phrase(
          en: "What comes behind the last of these could not be checked; mend that one first.",
          nl: "Wat na de laatste hiervan komt, was niet na te kijken; herstel die eerst."
        )
      )
    }
    lines.append(counts(path, check))
    if let original = result.original {
      lines.append(repaired(original, result.after))
    } else if isRepair {
      lines.append(notRepaired(check))
    } else if check.problems.contains(where: \.mending.isMade) {
      lines.append(
        Phrase(
          en: "To mend what needs no choice of yours: rotonde check --repair",
          nl: "Herstellen waar je niets voor hoeft te kiezen: rotonde check --repair"
        )
      )
    }
    return lines
  }

  private static func counts(_ path: String, _ check: BoardCheck) -> Phrase {
    if check.errorCount == 0, check.warningCount == 0 {
      return Phrase(en: "\(path) is in order.", nl: "\(path) is in orde.")
    }
    return Phrase(
      en: "\(path): errors: \(check.errorCount), warnings: \(check.warningCount).",
      nl: "\(path): fouten: \(check.errorCount), waarschuwingen: \(check.warningCount)."
    )
  }

  private static func repaired(_ original: String, _ after: BoardCheck) -> Phrase {
    let left =
      after.warningCount == 0
      ? Phrase(en: "Nothing is left to mend.", nl: "Er is niets meer te herstellen.")
      : Phrase(
        en: "Left for you to decide: \(after.warningCount).",
        nl: "Om zelf te beslissen blijft over: \(after.warningCount)."
      )
    return Phrase(
      en: "Repaired. The original is \(original). \(left.en)",
      nl: "Hersteld. Het origineel is \(original). \(left.nl)"
    )
  }

  private static func notRepaired(_ check: BoardCheck) -> Phrase {
    if check.errorCount == 0 {
      return Phrase(
        en: "There is nothing that a repair could mend, so nothing was written.",
        nl: "Er is niets wat vanzelf te herstellen is, dus er is niets geschreven."
      )
    }
    return Phrase(
      en: "Nothing was written: some errors only you can mend, and without that the board would "
        + "not open.",
      nl:
        "Er is niets geschreven: sommige fouten kun alleen jij herstellen, en zonder dat gaat het "
        + "bord niet open."
    )
  }
}
