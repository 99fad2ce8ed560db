public import TaskModel

/// A text in both languages.
///
/// There is no way to make one that lacks a language, so a text that somebody forgot to translate
/// does not compile. The two stand side by side, so that a reader sees when they drift apart.
public struct Phrase: Equatable, Sendable {
  /// The text in English.
  public let en: String
  /// The text in Dutch.
  public let nl: String

  /// Makes a text of both its forms.
  public init(en: String, nl: String) {
    self.en = en
    self.nl = nl
  }

  /// Makes a text that is the same in both languages: a name, a number, a symbol.
  public init(same text: String) { self.init(en: text, nl: text) }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: en
    case .dutch: nl
    }
  }

  /// Two texts, one after the other.
  public static func + (lhs: Phrase, rhs: Phrase) -> Phrase {
    Phrase(en: lhs.en + rhs.en, nl: lhs.nl + rhs.nl)
  }

  /// A text with something behind it that is the same in both languages.
  public static func + (lhs: Phrase, rhs: String) -> Phrase { lhs + Phrase(same: rhs) }
}

extension Phrase {
  /// The text as it stands within a sentence or a table.
  public var lowercased: Phrase { Phrase(en: en.lowercased(), nl: nl.lowercased()) }

  /// The text as it stands above a column.
  public var uppercased: Phrase { Phrase(en: en.uppercased(), nl: nl.uppercased()) }
}

extension Sequence<Phrase> {
  /// The texts in a row, with something between them.
  public func joined(separator: String) -> Phrase {
    Phrase(
      en: map(\.en).joined(separator: separator),
      nl: map(\.nl).joined(separator: separator)
    )
  }
}

extension Phrase {
  /// Names in a row, the last one after "and": "Jan, Piet and Samira".
  public static func list(_ names: [String]) -> Phrase {
    row(names, last: Phrase(en: "and", nl: "en"))
  }

  /// Names in a row, the last one after "or": "Jan, Piet or Samira".
  public static func either(_ names: [String]) -> Phrase {
    row(names, last: Phrase(en: "or", nl: "of"))
  }

  private static func row(_ names: [String], last word: Phrase) -> Phrase {
    guard let last = names.last, names.count > 1 else { return Phrase(same: names.first ?? "") }
    let head = names.dropLast().joined(separator: ", ")
    return Phrase(en: "\(head) \(word.en) \(last)", nl: "\(head) \(word.nl) \(last)")
  }
}
