extension Board {
  /// The task with what somebody says or asks about it; finished ones too, for one may look back.
  func remarking(
    _ text: String,
    _ kind: Remark.Kind,
    on id: TaskID,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> Task {
    var task = try task(id)
    try task.add(text, kind, by: actor, at: instant)
    return task
  }

  /// The task with an answer to a question or a remark; to an answer, it goes to what that answers.
  func replying(
    _ text: String,
    to target: RemarkID,
    on id: TaskID,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> Task {
    var task = try task(id)
    let remark = try task.remark(target)
    try task.add(text, .answer, to: remark.to ?? remark.id, by: actor, at: instant)
    return task
  }

  /// The task with a question of which whoever asked it says that it is answered.
  ///
  /// When whoever asked it is gone, anybody may say so: it would stay open for ever.
  func settling(
    _ target: RemarkID,
    on id: TaskID,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> Task {
    var task = try task(id)
    let question = try task.remark(target)
    guard question.kind == .question else { throw .notAQuestion(question, of: task) }
    guard question.isOpenQuestion else { throw .alreadyAnswered(question, of: task) }
    if let asker = question.by.flatMap({ people[$0] }), asker.left == nil, asker.id != actor {
      throw .notTheAsker(question, of: task)
    }
    for index in task.remarks.indices where task.remarks[index].id == target {
      task.remarks[index].answered = instant
    }
    return task
  }
}

extension Task {
  /// The questions to which whoever asked them still awaits an answer, oldest first.
  public var openQuestions: [Remark] { remarks.filter(\.isOpenQuestion) }

  fileprivate func remark(_ id: RemarkID) throws(Refusal) -> Remark {
    guard let remark = remarks.first(where: { $0.id == id }) else {
      throw .unknownRemark(id, of: self)
    }
    return remark
  }

  fileprivate mutating func add(
    _ text: String,
    _ kind: Remark.Kind,
    to target: RemarkID? = nil,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) {
    let text = tidied(text)
    guard !text.isEmpty else { throw .textMissing }
    var used = Set(remarks.map(\.id.rawValue))
    let words = "\(id) \(instant) \(actor) \(text)"
    let remarkID = RemarkID(unchecked: shortIdentifier(of: words, length: 6, used: &used))
    remarks.append(
      Remark(id: remarkID, at: instant, by: actor, kind: kind, text: text, to: target)
    )
  }
}
