import TaskModel

/// The texts of the argument parser in Dutch.
///
/// The parser makes them in English only; these are put in the place of what it made. What is not in
/// the tables stays English.
enum ParserTexts {
  /// The parser's text in a language.
  static func translated(_ text: String, into language: Language) -> String {
    guard language == .dutch else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translated(line: String($0)) }
      .joined(separator: "\n")
  }

  private static func translated(line: String) -> String {
    for (english, dutch) in beginnings where line.hasPrefix(english) {
      return translated(parts: dutch + line.dropFirst(english.count))
    }
    return translated(parts: line)
  }

  private static func translated(parts line: String) -> String {
    var line = line
    for (english, dutch) in parts { line = line.replacing(first: english, with: dutch) }
    return line
  }

  /// What a line can begin with.
  private static let beginnings: KeyValuePairs = [
    "OVERVIEW: ": "OVERZICHT: ",
    "USAGE: ": "GEBRUIK: ",
    "Usage: ": "Gebruik: ",
    "ARGUMENTS:": "ARGUMENTEN:",
    "OPTIONS:": "OPTIES:",
    "SUBCOMMANDS:": "OPDRACHTEN:",
    "Help:  ": "Uitleg:  ",
    "Unknown option ": "Onbekende optie ",
    "Missing value for ": "Er ontbreekt een waarde bij ",
    "Missing expected argument ": "Er ontbreekt ",
    "Missing one of: ": "Er ontbreekt een van: ",
    "Missing required subcommand.": "Er ontbreekt een opdracht.",
    "Unexpected argument ": "Onverwacht: ",
    "The value ": "De waarde ",
    "The option ": "De optie ",
    "Value to be set with ": "Dit sluit elkaar uit: ",
    "Invalid option: ": "Geen geldige optie: ",
    "Can't generate completion scripts for ": "Er is geen aanvulscript voor ",
    "Can't autodetect a supported shell.": "Het is niet te zien welke shell je gebruikt.",
    "Please use --generate-completion-script=": "Gebruik --generate-completion-script=",
    "  See '": "  Zie '",
  ]

  /// What can stand further on in a line.
  private static let parts: KeyValuePairs = [
    " for more information.": " voor meer uitleg.",
    " for detailed help.": " voor meer uitleg.",
    "Show the version.": "Toon de versie.",
    "Show help information.": "Toon deze uitleg.",
    "Show subcommand help information.": "Toon de uitleg bij een opdracht.",
    "(default: ": "(standaard: ",
    "(values: ": "(keuze uit: ",
    "; default: ": "; standaard: ",
    // Where a line was broken before it.
    "   default: ": "   standaard: ",
    " unexpected arguments: ": " onverwachte woorden: ",
    " is invalid for ": " past niet bij ",
    ". Please provide one of ": ". Kies uit ",
    ". Did you mean ": ". Bedoel je ",
    " does not take any value, but ": " heeft geen waarde, maar ",
    " was specified.": " werd gegeven.",
    " had already been set with ": " en ",
    " with one of:": " met een van:",
    "<subcommand>": "<opdracht>",
    "<options>": "<opties>",
  ]
}

extension String {
  /// The text with the first occurrence of one text replaced by another.
  fileprivate func replacing(first text: String, with other: String) -> String {
    guard let range = firstRange(of: text) else { return self }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
