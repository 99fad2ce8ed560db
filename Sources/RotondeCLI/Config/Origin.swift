import BoardUI

/// Where the value of a setting came from.
enum Origin: Equatable, Sendable {
  /// An option on the command line: `--board`.
  case option(String)
  /// A variable of the environment.
  case variable(String)
  /// The configuration file.
  case file
  /// `board.json` in this folder or the nearest one above.
  case folder
  /// The user's data folder.
  case dataFolder
  /// The user's login name.
  case login
  /// The board's own.
  case board
  /// Nothing says otherwise.
  case standard

  /// The word for it in JSON.
  var word: String {
    switch self {
    case .option: "option"
    case .variable: "environment"
    case .file: "file"
    case .folder: "folder"
    case .dataFolder: "dataFolder"
    case .login: "login"
    case .board: "board"
    case .standard: "default"
    }
  }

  /// Where that is, for a person.
  var phrase: Phrase {
    switch self {
    case .option(let name): Phrase(same: name)
    case .variable(let name): Phrase(same: "$\(name)")
    case .file: Phrase(same: "config.toml")
    case .folder: Phrase(en: "this folder or one above", nl: "deze map of een erboven")
    case .dataFolder: Phrase(en: "your data folder", nl: "je gegevensmap")
    case .login: Phrase(en: "your login name", nl: "je inlognaam")
    case .board: Phrase(en: "the board", nl: "het bord")
    case .standard: Phrase(en: "as it comes", nl: "vanzelf")
    }
  }
}

/// A setting's value, and what said so.
struct Settled<Value> {
  var value: Value
  var origin: Origin
}

extension Settled: Equatable where Value: Equatable {}
extension Settled: Sendable where Value: Sendable {}
