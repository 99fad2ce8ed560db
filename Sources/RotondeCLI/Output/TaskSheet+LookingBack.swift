import BoardUI
import TaskModel

extension TaskSheet {
  /// What came of it, and of the time before: what stakeholders said, who would do it again, thanks.
  var lookingBack: [SheetRow] {
    accounts + heardAgain(task) + lastTime
      + sentences.board.thanks.filter { $0.about == task.id }.map(thanks)
  }

  private var accounts: [SheetRow] {
    let silent = task.state == .done ? task.notAskedYet.filter { task.account(of: $0) == nil } : []
    return task.accounts.map { row(Labels.theySaid, sentences.account($0)) }
      + silent.map { id in
        row(Labels.theySaid, sentences.account(Account(stakeholder: id, at: nil, by: nil)))
      }
  }

  /// What was said of doing it again, on this occurrence or the one before it.
  private func heardAgain(_ task: Task) -> [SheetRow] {
    task.again.map { row(Labels.again, sentences.again($0)) }
      + (task.selfReview.map { [row(Labels.themselves, sentences.selfReview($0.answer))] } ?? [])
  }

  private var lastTime: [SheetRow] {
    var rows: [SheetRow] = []
    if let next = sentences.board.next(of: task) {
      rows.append(row(Labels.comesNext, occurrence(next)))
    }
    guard let earlier = sentences.board.previous(of: task, atMost: 1).first else { return rows }
    rows.append(row(Labels.lastTime, occurrence(earlier)))
    let regulars = sentences.board.regulars(of: task).map(\.name)
    return rows + optional(Labels.didItBefore, joined(regulars)) + heardAgain(earlier)
  }

  /// When it is or was, and by which identifier it is known.
  private func occurrence(_ task: Task) -> String {
    let day = task.due.map { Dates.moment($0, today: today)[language] }
    return [day, task.id.rawValue].compactMap(\.self).joined(separator: ", ")
  }

  private func thanks(_ thanks: Thanks) -> SheetRow {
    row(Labels.thanks, "\(sentences.thanksLine(thanks)[language]): “\(thanks.text)”")
  }
}
