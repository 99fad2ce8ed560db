public import TaskModel

/// Something typed and not sent yet: what was typed in the fields of a form, or in a line.
///
/// Drafts are kept outside the board, in a file of their own that belongs to whoever typed them, so
/// that they survive whatever happens to the program.
public struct Draft: Equatable, Sendable {
  /// A field with what was typed in it.
  public struct Field: Equatable, Sendable {
    /// The field.
    public var id: String
    /// What was typed in it.
    public var typed: String
    /// What was on the board when it was typed, to see whether others changed it since.
    public var was: String

    /// Makes a field.
    public init(id: String, typed: String, was: String) {
      self.id = id
      self.typed = typed
      self.was = was
    }
  }

  /// Of which form, and about what: `editTask k7f2`.
  public var key: String
  /// Who typed it, when that was known.
  public var by: PersonID?
  /// What was typed; only fields that say something else than the board.
  public var fields: [Field]

  /// Makes a draft.
  public init(key: String, by: PersonID?, fields: [Field]) {
    self.key = key
    self.by = by
    self.fields = fields
  }
}

extension Draft {
  /// Under what the line is kept in which a task is added.
  static let lineKey = "line"

  /// What the keys begin with under which answers to a question are kept.
  static let wordsPrefix = "words "

  /// What was typed as an answer, behind what was asked.
  var words: String? {
    guard key.hasPrefix(Self.wordsPrefix), let field = fields.first else { return nil }
    return "\(field.id) \(field.typed)"
  }

  /// What was typed in the line in which a task is added.
  var line: String? { key == Self.lineKey ? fields.first?.typed : nil }
}

extension FormPane {
  /// What was typed and is not on the board; `nil` when there is nothing.
  func draft(by person: PersonID?) -> Draft? {
    let fields = entries.filter(\.isChanged).map {
      Draft.Field(id: $0.field.id, typed: $0.text, was: $0.theirs?.before ?? $0.field.value)
    }
    return fields.isEmpty ? nil : Draft(key: definition.draftKey, by: person, fields: fields)
  }

  /// Goes on with what was typed once, on a board that others may have changed since.
  mutating func take(_ draft: Draft, _ context: FormContext) {
    for field in draft.fields {
      guard let index = entries.firstIndex(where: { $0.field.id == field.id }) else { continue }
      entries[index].field.value = field.was
      entries[index].input = Self.input(field.typed, of: entries[index].field)
    }
    // Who changed what since is looked for in all of the log.
    logCount = 0
    rebase(on: context)
    notice = Texts.Form.asYouLeftIt
  }
}
