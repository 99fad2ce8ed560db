import TaskModel

/// A field of a form: what it is called, what goes into it, and what stands in it.
///
/// What stands in a field is always text, as typed; ``FormReader`` makes sense of it.
struct FormField: Equatable, Sendable {
  /// What goes into a field.
  enum Kind: Equatable, Sendable {
    /// One line.
    case line
    /// Several lines; Enter begins a new one.
    case lines
    /// One of these, by its value.
    case choice([Choice])
    /// Yes (``FormField/yes``) or no (empty).
    case flag
    /// Names with commas between them, completed while one types.
    case names(NameSource)
    /// One name, completed while one types.
    case name(NameSource)
    /// A day ahead, or a day and a time; of a week or a month, the day at this end.
    case moment(DayReader.Edge)
    /// A day, ahead or gone by, without a time.
    case day(DayReader.Edge)
    /// A number, whole or with a fraction.
    case number
    /// A whole number in this range.
    case count(ClosedRange<Int>)
    /// How often it comes back.
    case recurrence
  }

  /// One of the answers to choose from.
  struct Choice: Equatable, Sendable {
    /// What stands in the field when it is chosen.
    var value: String
    var label: Phrase
    /// What one should know before choosing it.
    var warning: Phrase?
  }

  /// What stands in a yes-or-no field that says yes.
  static let yes = "yes"

  /// By which it is read, kept in a draft, and told from the others.
  var id: String
  var label: Phrase
  /// What to put there, shown under the field one is in.
  var hint: Phrase?
  var kind: Kind
  /// What stands in it on the board.
  var value: String
  /// What is said when it is left empty; absent: it may be.
  var missing: Phrase?
  /// What stands in it to begin with, when that is not what is on the board: nothing, where
  /// something else is asked than what there is.
  var begins: String?
  /// Whether each line is an entry of its own, so that what two people wrote can be put together.
  var isList: Bool
  /// The fields of the file that it shows, when they are called otherwise; to find who changed it.
  var fileFields: Set<String>

  init(
    _ id: String,
    _ label: Phrase,
    _ kind: Kind = .line,
    value: String? = nil,
    begins: String? = nil,
    isList: Bool = false,
    hint: Phrase? = nil,
    missing: Phrase? = nil,
    fileFields: Set<String>? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.value = value ?? ""
    self.begins = begins
    self.isList = isList
    self.hint = hint
    self.missing = missing
    self.fileFields = fileFields ?? [id]
  }

  /// Whether one types in it.
  var isTyped: Bool {
    switch kind {
    case .choice, .flag: false
    default: true
    }
  }

  /// Whether two texts in it say the same.
  func isSame(_ text: String, _ other: String) -> Bool {
    if case .names = kind { return NameList.names(text) == NameList.names(other) }
    return tidied(text) == tidied(other)
  }

  /// The entries of a list: each line with something in it.
  static func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { tidied($0) }.filter { !$0.isEmpty }
  }

  /// By what an entry of a list is known: of one with a bar, by what stands before that.
  static func key(ofLine line: String) -> String {
    folded(tidied(line.prefix { $0 != "|" }))
  }

  /// Of a list, what two people made of its lines; `nil` when both changed the same one and it is not
  /// said whose stays, or when it is no list.
  func merged(
    _ mine: String,
    with theirs: String,
    since before: String,
    choosing choice: ListChoice? = nil
  ) -> String? {
    guard isList else { return nil }
    let merged = mergedList(
      Self.lines(of: mine),
      with: Self.lines(of: theirs),
      since: Self.lines(of: before),
      by: Self.key(ofLine:),
      choosing: choice
    )
    return merged?.joined(separator: "\n")
  }

  /// Whether two texts in it can both be kept, one behind the other.
  var canHoldBoth: Bool { kind == .line || kind == .lines }

  /// From where its names are completed.
  var names: NameSource? {
    switch kind {
    case .names(let source), .name(let source): source
    default: nil
    }
  }
}

extension FormField.Choice {
  init(_ value: String, _ label: Phrase, warning: Phrase? = nil) {
    self.init(value: value, label: label, warning: warning)
  }
}
