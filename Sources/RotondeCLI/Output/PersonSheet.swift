import BoardUI
import TaskModel

/// Somebody as they are shown whole: what they can, what they wish, what they are on; no counts (R8).
struct PersonSheet {
  private let person: Person
  private let board: Board
  private let today: Day
  private let language: Language

  init(_ person: Person, session: Session) {
    self.person = person
    board = session.board
    today = session.today
    language = session.language
  }

  /// What there is to say of them; what there is not is left out.
  var rows: [SheetRow] {
    [row(Labels.name, person.name), row(Labels.id, person.id.rawValue)]
      + [row(Labels.engagement, Labels.engagement(person.engagement)[language])]
      + words(Labels.talents, person.talents)
      + words(Labels.learns, person.learns)
      + (person.away.map { [row(Labels.away, Labels.absence($0, today: today)[language])] } ?? [])
      + days(Labels.joined, person.joined)
      + days(Labels.left, person.left)
      + tasks
  }

  private var tasks: [SheetRow] {
    let current = board.tasks.indices.lazy
      .filter { board.tasks.summary(at: $0).state.isUnfinishedBusiness }
      .map { board.tasks[$0] }
    return current.compactMap { task in
      guard let claim = task.claim(of: person.id) else { return nil }
      return row(claim.waiting ? Labels.waitsFor : Labels.isOn, "\(task.title) (\(task.id))")
    }
  }

  private func words(_ label: Phrase, _ words: [String]) -> [SheetRow] {
    words.isEmpty ? [] : [row(label, words.joined(separator: ", "))]
  }

  private func days(_ label: Phrase, _ day: Day?) -> [SheetRow] {
    day.map { [row(label, Dates.full($0, today: today)[language])] } ?? []
  }

  private func row(_ label: Phrase, _ text: String) -> SheetRow {
    SheetRow(label: label, text: text)
  }
}
