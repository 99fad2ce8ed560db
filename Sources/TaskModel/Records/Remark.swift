/// Something said about a task: a remark, a question, or an answer to one.
public struct Remark: Equatable, Sendable, Identifiable {
  /// What sort of thing is said.
  public enum Kind: String, Sendable, CaseIterable {
    case remark, question, answer
  }

  /// The identifier within the task.
  public let id: RemarkID
  /// When it was said.
  public var at: Instant?
  /// Who said it.
  public var by: PersonID?
  /// A remark, unless it is a question or an answer.
  public var kind: Kind
  /// What was said.
  public var text: String
  /// The remark that this one answers.
  public var to: RemarkID?
  /// Of a question: since when whoever asked it says that it is answered.
  public var answered: Instant?

  /// Makes a remark.
  public init(
    id: RemarkID,
    at: Instant?,
    by: PersonID?,
    kind: Kind = .remark,
    text: String,
    to: RemarkID? = nil,
    answered: Instant? = nil
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.kind = kind
    self.text = text
    self.to = to
    self.answered = answered
  }

  /// Whether it is a question to which whoever asked it still awaits an answer.
  public var isOpenQuestion: Bool { kind == .question && answered == nil }
}
