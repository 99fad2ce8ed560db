import BoardUI
import Glibc
import TaskModel

/// The language that whoever started the process asked for.
///
/// It is settled before the arguments are parsed, because the parser's help texts need it.
enum ProcessLanguage {
  /// The language of `--lang`, of the configuration or of the environment; `nil` when none of them
  /// names one of ours, and the board's own language is to be used.
  static let chosen: Language? = settled?.value

  /// The same, with what chose it.
  ///
  /// What is configured comes before the environment, which names a language on nearly every
  /// computer: behind it, it would never count. A configuration with a mistake in it says nothing
  /// here; whoever needs it will tell.
  static let settled: Settled<Language>? = settled(
    arguments: Array(CommandLine.arguments.dropFirst()),
    configured: (try? Configuration.ofProcess.get())?.language,
    locale: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { name in
      Environment.value(name).map { (name, $0) }
    }.first
  )

  /// The language as long as no board is known.
  static var beforeBoard: Language { chosen ?? .english }

  /// - Parameters:
  ///   - arguments: The command line.
  ///   - configured: The language of the configuration file.
  ///   - locale: The variable that says which locale is in use, and its value.
  /// - Returns: The language and what chose it; `nil` when nothing names one of ours.
  static func settled(
    arguments: [String],
    configured: Language? = nil,
    locale: (name: String, value: String)?
  ) -> Settled<Language>? {
    if let option = option(in: arguments) {
      return Settled(value: option, origin: .option("--lang"))
    }
    if let configured { return Settled(value: configured, origin: .file) }
    guard let locale, let language = language(ofLocale: locale.value) else { return nil }
    return Settled(value: language, origin: .variable(locale.name))
  }

  /// The last `--lang` before `--`, read leniently: the parser complains about what it can't use.
  private static func option(in arguments: [String]) -> Language? {
    let options = arguments.prefix { $0 != "--" }
    var language: Language?
    for (position, argument) in options.enumerated() {
      if argument == "--lang", position + 1 < options.count {
        language = Language(rawValue: options[position + 1])
      } else if argument.hasPrefix("--lang=") {
        language = Language(rawValue: String(argument.dropFirst("--lang=".count)))
      }
    }
    return language
  }

  /// `nl_NL.UTF-8` and `nl` are Dutch; `C`, `POSIX` and languages we don't speak say nothing.
  private static func language(ofLocale locale: String) -> Language? {
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    return Language(rawValue: code.lowercased())
  }
}

/// A text in the language of the process, for what is said before a board is known.
func said(en: String, nl: String) -> String {
  Phrase(en: en, nl: nl)[ProcessLanguage.beforeBoard]
}
