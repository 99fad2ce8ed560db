import BoardUI
import TaskModel

// The whole of which a task is a part, its own parts, and what people say about it.

extension TaskSheet {
  /// Where it was split from, and into what.
  var family: [SheetRow] {
    let whole = task.partOf.map { id in
      board.tasks[id].map(inShort) ?? id.rawValue
    }
    return optional(Labels.partOf, whole)
      + board.parts(of: task.id).map { row(Labels.part, inShort($0)) }
  }

  private func inShort(_ task: Task) -> String {
    "\(task.id)  \(task.title) (\(Texts.state(task.state)[language].lowercased()))"
  }

  /// What happened to the whole, which is the story of the part as well.
  var storyOfWhole: [SheetRow] {
    guard let whole = task.partOf.flatMap({ board.tasks[$0] }) else { return [] }
    return sentences.story(of: whole).map { event in
      row(Labels.historyOfWhole, "\(past(event.at))  \(event.line[language])")
    }
  }

  /// Remarks, questions and, behind what they answer, answers; each with its number.
  var conversation: [SheetRow] {
    let numbered = task.remarks.enumerated().map { (number: $0.offset + 1, remark: $0.element) }
    let known = Set(task.remarks.map(\.id))
    return numbered.filter { one in !(one.remark.to.map(known.contains) ?? false) }
      .flatMap { one in
        [one] + numbered.filter { $0.remark.to == one.remark.id }
      }
      .map { row(label($0.remark), "\($0.number). \(said($0.remark))") }
  }

  private func label(_ remark: Remark) -> Phrase {
    switch remark.kind {
    case .remark: Labels.remark
    case .question: remark.isOpenQuestion ? Labels.openQuestion : Labels.question
    case .answer: Labels.answer
    }
  }

  private func said(_ remark: Remark) -> String {
    let head = [remark.by.map(sentences.name), remark.at.map(past)].compactMap(\.self)
    return head.isEmpty ? remark.text : "\(head.joined(separator: ", ")): \(remark.text)"
  }
}
