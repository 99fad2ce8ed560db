import BoardUI
import TaskModel

/// A draw as it is shown whole.
struct DrawSheet {
  private let draw: Draw
  private let sentences: Sentences
  private let language: Language

  init(_ draw: Draw, session: Session) {
    self.draw = draw
    sentences = session.sentences()
    language = session.language
  }

  /// What there is to say of it; what there is not is left out.
  var rows: [SheetRow] {
    var rows: [SheetRow] = []
    func add(_ label: Phrase, _ text: String?) {
      if let text { rows.append(SheetRow(label: label, text: text)) }
    }
    func add(_ label: Phrase, _ names: [String]) {
      if !names.isEmpty { add(label, Phrase.list(names.map(sentences.participant))[language]) }
    }
    add(Labels.id, draw.id.rawValue)
    add(Labels.purpose, draw.purpose)
    add(Labels.mandate, draw.mandate)
    add(Labels.term, draw.term)
    add(Labels.drawnAt, draw.at.map { sentences.past($0)[language] })
    add(Labels.drawn, draw.drawn)
    add(Labels.reserves, draw.reserves)
    add(Labels.declined, draw.declined)
    add(Labels.skipped, draw.excluded)
    for group in draw.groups { add(Labels.groups, Texts.Lots.group(group)[language]) }
    add(Labels.took, draw.entrants.map { String($0) })
    if draw.entrants == nil { add(Labels.took, draw.pool) }
    add(Labels.seed, draw.seed)
    add(Labels.method, draw.method)
    add(Labels.witnesses, draw.witnesses)
    add(Labels.closed, draw.closed.map { sentences.past($0)[language] })
    return rows
  }
}
