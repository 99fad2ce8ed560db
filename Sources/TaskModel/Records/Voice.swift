/// Something a stakeholder said, and what we did with it (R6).
public struct Voice: Equatable, Sendable, Identifiable {
  /// What we did with something that was said.
  public struct Answer: Equatable, Sendable {
    /// When it was answered.
    public var at: Instant?
    /// Who answered.
    public var by: PersonID?
    /// What we did with it, or why not.
    public var text: String

    /// Makes an answer.
    public init(at: Instant?, by: PersonID?, text: String) {
      self.at = at
      self.by = by
      self.text = text
    }
  }

  /// The identifier within the stakeholder.
  public internal(set) var id: VoiceID
  /// When it was heard.
  public var at: Instant?
  /// The one of us who heard it.
  public var by: PersonID?
  /// What they said, in their words.
  public var said: String
  /// The task it was about.
  public var task: TaskID?
  /// What we did with it; absent while it is unanswered.
  public var answer: Answer?

  /// Makes a voice.
  public init(
    id: VoiceID,
    at: Instant?,
    by: PersonID?,
    said: String,
    task: TaskID? = nil,
    answer: Answer? = nil
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.said = said
    self.task = task
    self.answer = answer
  }
}
