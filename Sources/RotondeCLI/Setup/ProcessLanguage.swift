import BoardUI
import Glibc
import TaskModel

/// The language that whoever started the process asked for.
///
/// It is settled before the arguments are parsed, because the parser's help texts need it.
enum ProcessLanguage {
  /// The language of `--lang` or of the environment; `nil` when neither names one of ours, and the
  /// board's own language is to be used.
  static let chosen: Language? = chosen(
    arguments: Array(CommandLine.arguments.dropFirst()),
    locale: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Environment.value).first
  )

  /// The language as long as no board is known.
  static var beforeBoard: Language { chosen ?? .english }

  static func chosen(arguments: [String], locale: String?) -> Language? {
    option(in: arguments) ?? locale.flatMap(language(ofLocale:))
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
