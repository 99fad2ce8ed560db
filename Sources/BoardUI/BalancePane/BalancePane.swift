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
    var version: Int
    var subject: Subject
    var step: FlowStep
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
  /// The document, as long as nothing changed on which it depends.
  private(set) var document: Document?
  private var basis: Basis?

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

  /// Works out what there is to say, unless that was done for the same board, width and glyphs.
  ///
  /// - Parameters:
  ///   - version: The state of affairs; when it is another now, everything is counted again.
  ///   - width: The columns of a row.
  ///   - glyphs: What plots are drawn with.
  ///   - sentences: About the board it is of.
  ///   - language: The language to speak.
  mutating func arrange(
    version: Int,
    width: Int,
    glyphs: PlotGlyphs,
    sentences: Sentences,
    language: Language
  ) {
    let wanted = Basis(
      version: version,
      subject: subject,
      step: step,
      width: width,
      isASCII: glyphs == .ascii
    )
    guard wanted != basis else { return }
    var sameCount = wanted
    sameCount.width = basis?.width ?? width
    sameCount.isASCII = basis?.isASCII ?? wanted.isASCII
    let document =
      document.flatMap { sameCount == basis ? $0 : nil } ?? counted(sentences, language)
    rows = DocumentLayout(width: width, glyphs: glyphs).body(of: document)
    self.document = document
    basis = wanted
  }

  private func counted(_ sentences: Sentences, _ language: Language) -> Document {
    let (board, today, clock) = (sentences.board, sentences.today, sentences.clock)
    switch subject {
    case .balance:
      let balance = Balance(of: board, today: today, clock: clock)
      return BalanceDocument(balance, sentences: sentences, language: language).document
    case .flow:
      let flow = Flow(of: board, today: today, clock: clock, by: step)
      return FlowDocument(flow, sentences: sentences, language: language).document
    }
  }
}
