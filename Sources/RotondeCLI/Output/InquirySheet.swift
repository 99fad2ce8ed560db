import BoardUI
import TaskModel

/// An issue as it is shown whole.
struct InquirySheet {
  private let inquiry: Inquiry
  private let session: Session
  private let language: Language

  init(_ inquiry: Inquiry, session: Session) {
    self.inquiry = inquiry
    self.session = session
    language = session.language
  }

  /// What there is to say of it; what there is not is left out.
  var rows: [SheetRow] {
    var rows: [SheetRow] = []
    func add(_ label: Phrase, _ text: String?) {
      if let text { rows.append(SheetRow(label: label, text: text)) }
    }
    add(Labels.id, inquiry.id.rawValue)
    add(Labels.issue, inquiry.title)
    add(Labels.stepOf, Texts.Inquiries.place(inquiry.step)[language])
    add(Labels.standStill, inquiry.paused)
    add(Labels.frames, inquiry.frames)
    for view in inquiry.views {
      let because = view.because.map { " (\($0))" } ?? ""
      add(view.inside ? Labels.inside : Labels.outside, "\(view.who): “\(view.sees)”\(because)")
    }
    for idea in inquiry.ideas { add(Labels.ideas, idea) }
    add(Labels.direction, inquiry.direction)
    for id in inquiry.tasks { add(Labels.plan, "\(id)  \(task(id))") }
    add(Labels.closed, inquiry.closed.map { session.sentences().past($0)[language] })
    return rows
  }

  private func task(_ id: TaskID) -> String {
    guard let task = session.board.tasks[id] else { return "?" }
    return "\(task.title) (\(session.sentences().places(task)))"
  }
}
