import Canvas
import TaskModel

/// How things stand on the board as a whole: the balance, or how tasks come and go.
///
/// It counts tasks and never what anybody does (R8); what the command line says of the same board is
/// the same document.
struct BalancePane: Sendable {
  /// What is shown of the two.
  enum Subject: Int, CaseIterable, Sendable {
    case balance, flow
  }

  /// On what the rows depend.
  private struct Basis: Equatable {
    var shown: Shown?
    var width: Int
    var isASCII: Bool
  }

  /// What is shown.
  private(set) var subject = Subject.balance
  /// The periods in which tasks are counted over time.
  private(set) var step = FlowStep.week
  /// The first row shown.
  var top = 0
  /// What there is to say, laid out for the width it is shown in.
  private(set) var rows: [DocumentLayout.Row] = []
  /// What there is to say.
  private(set) var document: Document?
  /// What the document tells, and of which state of affairs.
  var shown: Shown?
  private var basis: Basis?

  /// What is to be counted for it.
  var sought: Sought {
    switch subject {
    case .balance: .balance
    case .flow: .flow(step)
    }
  }

  /// Shows the balance or the flow, from its beginning.
  mutating func show(_ subject: Subject) {
    if subject != self.subject { top = 0 }
    self.subject = subject
  }

  /// Shows the other one of the two.
  mutating func showOther() { show(subject == .balance ? .flow : .balance) }

  /// Counts in longer periods, after the longest in the shortest; that is of the flow.
  mutating func changeStep() {
    let all = FlowStep.allCases
    if subject == .flow { step = all[((all.firstIndex(of: step) ?? 0) + 1) % all.count] }
    show(.flow)
  }

  /// Shows what was counted.
  mutating func show(_ document: Document) { self.document = document }

  /// Lays out what there is to say, unless that was done for the same document, width and glyphs.
  mutating func layOut(width: Int, glyphs: PlotGlyphs) {
    let wanted = Basis(shown: shown, width: width, isASCII: glyphs == .ascii)
    guard wanted != basis, let document else { return }
    rows = DocumentLayout(width: width, glyphs: glyphs).body(of: document)
    basis = wanted
  }
}
