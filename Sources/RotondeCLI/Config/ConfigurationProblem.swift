import BoardUI

/// What is wrong in a configuration file, and where.
struct ConfigurationProblem: Error, Equatable {
  /// The kinds of mistake.
  enum Kind: Equatable {
    /// It can't be read: the number of the error.
    case unreadable(Int32)
    /// It is longer than any configuration.
    case tooLong
    /// It is not UTF-8.
    case notUTF8
    /// It is no TOML; what the reader says of it.
    case notTOML(String)
    /// There is no such setting; perhaps this one was meant.
    case unknownSetting(String, nearest: String?)
    /// The setting can't have this value.
    case unsuitable(Setting)
    /// `keys` is no table.
    case keysNoTable
    /// The keys of a command are neither a text nor a list of texts.
    case keysNoTexts(String)
    /// The keys can't be bound like that.
    case keys(KeyProblem)
  }

  var kind: Kind
  /// Where it is, when it is at one place.
  var place: TextPlace?

  init(_ kind: Kind, _ place: TextPlace? = nil) {
    self.kind = kind
    self.place = place
  }
}

/// A mistake in the configuration file of this process.
struct ConfigurationError: Error, Equatable {
  /// The file.
  var path: String
  var problem: ConfigurationProblem
}

extension KeyProblem {
  /// The command in whose line of the configuration the mistake is.
  var command: String {
    switch self {
    case .unknownCommand(let command, nearest: _), .unknownKey(_, let command),
      .sameAs(_, _, let command), .fixed(_, let command, does: _), .clash(_, _, let command, _),
      .typed(_, let command):
      command
    }
  }
}
