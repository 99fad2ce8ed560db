import Canvas
import TaskModel

/// A form that is open: what was typed in each field, and where the cursor is.
struct FormPane: Sendable {
  /// A field with what was typed in it.
  struct Entry: Sendable {
    /// The field; its value is what is on the board.
    var field: FormField
    var input: TextField
    /// What is the matter with it, since one tried to keep the form.
    var problem: Phrase?
    /// What somebody else wrote here meanwhile.
    var theirs: Theirs?

    var text: String { input.text }
    /// What one should know of the answer that was chosen.
    var warning: Phrase? {
      guard case .choice(let choices) = field.kind else { return nil }
      return choices.first { $0.value == text }?.warning
    }
    /// Whether it says something else than the board, or than what stood in it to begin with.
    var isChanged: Bool { !field.isSame(text, field.begins ?? field.value) }
  }

  /// What somebody else wrote into a field while one was typing there.
  struct Theirs: Equatable, Sendable {
    var value: String
    /// What stood on the board before, when one began to type.
    var before = ""
    /// What tells of it; `nil` when the file was changed by hand.
    var entry: LogEntry?
  }

  /// A button below the fields.
  enum Button: CaseIterable, Sendable {
    case keep, throwAway
  }

  let definition: any FormDefinition
  var entries: [Entry]
  /// The field the cursor is in, then the buttons.
  var focus = 0
  /// The completion that Tab takes, once one was chosen with the arrows.
  var chosen: Int?
  /// How the name before the cursor can go on.
  var completions: [Completion] = []
  /// The row at the top, of those the form has.
  var top = 0
  /// What is said above the fields.
  var notice: Phrase?
  /// What was sent to the board, until an answer comes.
  var sent: Action?
  /// Whether that is on its way, so that a second Enter does not send it twice.
  var isSending = false
  /// How far the log went when the board was last looked at.
  var logCount: Int

  /// The form with what is on the board; `nil` when what it is about is not there.
  init?(_ definition: any FormDefinition, _ context: FormContext) {
    guard let fields = definition.fields(context) else { return nil }
    self.definition = definition
    entries = fields.map { Entry(field: $0, input: Self.input($0.begins ?? $0.value, of: $0)) }
    logCount = context.board.log.count
  }

  /// A text as one types in it; behind a name there is room for the next.
  static func input(_ text: String, of field: FormField) -> TextField {
    if case .names = field.kind, !NameList.names(text).isEmpty, !NameList.last(text).isEmpty {
      return TextField(text + ", ")
    }
    return TextField(text, hasLines: field.kind == .lines)
  }

  /// The field the cursor is in; `nil` on a button.
  var focused: Entry? { entries.indices.contains(focus) ? entries[focus] : nil }

  /// The button the cursor is on.
  var button: Button? {
    let index = focus - entries.count
    return Button.allCases.indices.contains(index) ? Button.allCases[index] : nil
  }

  /// What was typed in every field.
  var typed: [String: String] {
    Dictionary(entries.map { ($0.field.id, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// Goes to a field.
  mutating func focus(on id: String) {
    guard let index = entries.firstIndex(where: { $0.field.id == id }) else { return }
    focus = index
    (completions, chosen) = ([], nil)
  }

  /// Goes so many fields or buttons further, and stops at the ends.
  mutating func moveFocus(by step: Int) {
    focus = max(0, min(entries.count + Button.allCases.count - 1, focus + step))
    (completions, chosen) = ([], nil)
  }

  /// Puts a text into a field; one that was typed there before stays in front of it.
  mutating func add(_ text: String, to id: String) {
    guard let index = entries.firstIndex(where: { $0.field.id == id }) else { return }
    let entry = entries[index]
    let keepsBoth = entry.isChanged && entry.field.canHoldBoth && tidied(entry.text) != tidied(text)
    let both = keepsBoth ? "\(tidied(entry.text)) / \(text)" : text
    entries[index].input = Self.input(both, of: entry.field)
  }

  /// Puts a text into the field the cursor is in.
  mutating func setFocused(to text: String) {
    guard entries.indices.contains(focus) else { return }
    entries[focus].input = Self.input(text, of: entries[focus].field)
    entries[focus].problem = nil
  }
}
