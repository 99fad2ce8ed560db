import ArgumentParser
import BoardUI

extension ArgumentHelp {
  /// Help in both languages, side by side with the option it is about; the process's one is shown.
  ///
  /// - Parameters:
  ///   - en: The sentence in English.
  ///   - nl: The sentence in Dutch.
  ///   - value: What the value is called.
  /// - Returns: The help.
  static func both(en: String, nl: String, value: ValueName? = nil) -> ArgumentHelp {
    ArgumentHelp(
      said(en: en, nl: nl),
      valueName: value.map { $0.phrase[ProcessLanguage.beforeBoard] }
    )
  }
}

extension ArgumentHelp {
  /// Somebody of the team, as an argument.
  static var person: ArgumentHelp {
    .both(
      en: "The person: identifier, or an unambiguous part of the name.",
      nl: "De persoon: kenmerk, of een duidelijk deel van de naam.",
      value: .person
    )
  }

  /// A stakeholder, as an argument.
  static var stakeholder: ArgumentHelp {
    .both(
      en: "The stakeholder: identifier, or an unambiguous part of the name.",
      nl: "De belanghebbende: kenmerk, of een duidelijk deel van de naam.",
      value: .stakeholder
    )
  }
}

extension ArgumentHelp {
  /// A draw, as an argument.
  static var draw: ArgumentHelp {
    .both(
      en: "The draw: identifier, or an unambiguous part of what it is for.",
      nl: "De loting: kenmerk, of een duidelijk deel van waarvoor er geloot is.",
      value: .word
    )
  }

  /// An issue that is explored together, as an argument.
  static var inquiry: ArgumentHelp {
    .both(
      en: "The issue: identifier, or an unambiguous part of the title.",
      nl: "Het vraagstuk: kenmerk, of een duidelijk deel van de titel.",
      value: .word
    )
  }

  /// A guide, as an argument.
  static var guide: ArgumentHelp {
    .both(
      en: "The guide: identifier, or an unambiguous part of the title.",
      nl: "Het stappenplan: kenmerk, of een duidelijk deel van de titel.",
      value: .word
    )
  }
}

/// What a value on the command line is called in help and usage.
enum ValueName: String {
  case agreement, `case`, lesson, meeting
  case day, file, filter, format, language, name, number, period, person, place, reason, remark
  case rule, seconds, shell, sort, stakeholder, step, talent, task, text, version, word

  /// The name in both languages.
  var phrase: Phrase { Phrase(en: rawValue, nl: dutch) }

  private var dutch: String {
    switch self {
    case .agreement: "afspraak"
    case .case: "casus"
    case .lesson: "les"
    case .day: "dag"
    case .file: "bestand"
    case .filter: "zoekterm"
    case .format: "vorm"
    case .language: "taal"
    case .meeting: "overleg"
    case .name: "naam"
    case .number: "getal"
    case .period: "periode"
    case .person: "persoon"
    case .place: "plek"
    case .reason: "reden"
    case .remark: "opmerking"
    case .rule: "regel"
    case .seconds: "seconden"
    case .shell: "shell"
    case .sort: "soort"
    case .stakeholder: "belanghebbende"
    case .step: "stap"
    case .talent: "talent"
    case .task: "taak"
    case .text: "tekst"
    case .version: "versie"
    case .word: "woord"
    }
  }
}
