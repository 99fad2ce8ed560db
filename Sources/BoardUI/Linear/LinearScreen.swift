import Canvas
public import TaskModel

/// The board as lines of text that are read one after the other, for a screen reader or a terminal
/// that can do nothing else.
///
/// It is the same program: the same model, commands, questions and answers as on the screen. Only
/// here lists have numbers, and whatever is asked is answered in a line.
public struct LinearScreen: Sendable {
  var model: Model
  /// The first entry that is told.
  var first = 0
  /// What a line may have meant, when that was not clear.
  var candidates: [Command] = []
  /// Where one was when it was last told.
  private var place: Place?
  /// The status that was told last.
  private var toldStatus: Status?
  /// What is to be said of the line that was read.
  var remark: Phrase?

  /// What the numbers that were told are of: they keep their meaning until they are told anew,
  /// whatever others do to the board.
  var told: [Int: String] = [:]

  /// How many entries are told at once.
  static let entriesAtOnce = 20

  /// Where one is, as far as it is worth telling anew.
  private struct Place: Equatable {
    var tab: Tab
    var depth: Int
    var top: String
    var first: Int
    var filter: String
    var candidates: Int
  }

  /// Tells of a model.
  public init(_ model: Model) {
    self.model = model
  }

  /// Takes what happened; what is to be done comes back.
  public mutating func take(_ message: Message) -> [Effect] { update(&model, message) }

  /// The day it was, when it was last told.
  public var today: Day { model.today }

  /// What there is to tell since the last time: what happened, and where one is now when that is
  /// somewhere else.
  ///
  /// - Returns: Lines without line ends, harmless to show.
  public mutating func lines() -> [String] {
    var lines: [String] = []
    if let remark { lines.append(text(remark)) }
    remark = nil
    if let status = model.status, status != toldStatus { lines.append(text(status.line)) }
    toldStatus = model.status
    let now = currentPlace
    if now != place {
      lines += description
      rememberNumbers()
    }
    place = now
    return lines.map(Self.harmless).filter { !$0.isEmpty }
  }

  /// What stands before the line that is to be typed.
  public var prompt: String {
    let title: String =
      switch model.layers.last {
      case .adding: text(Texts.Add.title)
      case .filtering: text(Texts.Filter.title)
      case .prompting(let prompt): text(prompt.title)
      case .choosing(let chooser): text(chooser.title)
      case .task(let pane): model.board.tasks[pane.task]?.title ?? ""
      case .form(let pane): text(pane.focused?.field.label ?? pane.definition.keep)
      case .reading(let pane): pane.title.map(text) ?? pane.lines.first ?? ""
      case .meeting: text(model.meetingStep.map(Texts.Meetings.step) ?? model.meetingTitle)
      case .tasks, .record, .help, .palette, nil: text(model.tab.name)
      }
    return Self.harmless(title) + (title.hasSuffix(":") || title.hasSuffix("?") ? " " : ": ")
  }

  /// Tells where one is once more, whatever was told before.
  mutating func tellAgain() { place = nil }

  func text(_ phrase: Phrase) -> String { model.text(phrase) }

  private var currentPlace: Place {
    let top: String =
      switch model.layers.last {
      case .task(let pane): "task \(pane.task)"
      case .tasks(let pane): "tasks \(pane.subject)"
      case .record(let pane): "record \(pane.entry)"
      case .meeting: model.meetingLines(columns: 10_000, rows: 0).lines.map(\.text).joined()
      case .adding(let pane): "adding \(pane.problem.map(text) ?? "")"
      case .filtering(let pane): "filtering \(pane.problem != nil)"
      case .palette: "palette"
      case .help: "help"
      case .form(let pane): "form \(pane.focus) \(pane.focused?.problem.map(text) ?? "")"
      case .reading(let pane): "reading \(pane.lines)"
      case .choosing(let chooser): "\(chooser.question) \(chooser.search.text)"
      case .prompting(let prompt): "\(prompt.question)"
      case nil: "\(model.boardPane.grouping) \(model.balance.subject) \(model.balance.step)"
      }
    return Place(
      tab: model.tab,
      depth: model.layers.count,
      top: top,
      first: first,
      filter: model.viewFilter.text,
      candidates: candidates.count
    )
  }

  /// On one line, without blanks in a row, and with nothing in it that a terminal obeys.
  private static func harmless(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").sanitised
  }
}
