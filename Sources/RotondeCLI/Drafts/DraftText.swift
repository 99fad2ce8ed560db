import BoardUI
import TaskModel

/// Drafts as the text of a file: a line for each field, its parts with tabs between them.
///
/// In a part, `\n` stands for a line end, `\t` for a tab, `\r` for a carriage return and `\\` for a
/// backslash.
enum DraftText {
  private static let format = "rotonde-drafts/1"

  /// The text of drafts of a board, which is named by its path.
  static func text(_ drafts: [Draft], board: String) -> String {
    var lines = [[format, board]]
    for draft in drafts {
      for field in draft.fields {
        lines.append([draft.key, draft.by?.rawValue ?? "", field.id, field.typed, field.was])
      }
    }
    return lines.map { $0.map(escaped).joined(separator: "\t") + "\n" }.joined()
  }

  /// The drafts in a text; none when it is of another board, or of a later format.
  static func drafts(_ text: String, board: String) -> [Draft] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { unescaped(String(Substring($0))) }
    }
    guard lines.first == [format, board] else { return [] }
    lines.removeFirst()
    var drafts: [Draft] = []
    for parts in lines where parts.count == 5 {
      let field = Draft.Field(id: parts[2], typed: parts[3], was: parts[4])
      if let index = drafts.firstIndex(where: { $0.key == parts[0] }) {
        drafts[index].fields.append(field)
      } else {
        drafts.append(Draft(key: parts[0], by: PersonID(rawValue: parts[1]), fields: [field]))
      }
    }
    return drafts
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\t": escaped.append(contentsOf: "\\t".unicodeScalars)
      case "\r": escaped.append(contentsOf: "\\r".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func unescaped(_ text: String) -> String {
    var unescaped = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        switch scalar {
        case "n": unescaped.append("\n")
        case "t": unescaped.append("\t")
        case "r": unescaped.append("\r")
        default: unescaped.append(scalar)
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        unescaped.append(scalar)
      }
    }
    return String(unescaped)
  }
}
