import Canvas
import TaskModel

/// What one can point at on the screen.
enum Target: Equatable, Sendable {
  /// Something that covers what is below it, and is itself nothing to click on.
  case nothing
  /// Text that scrolls: a task, the help, the balance.
  case text
  /// The name of a view.
  case tab(Tab)
  /// One of the keys that the footer names, counted from the left.
  case hint(Int)
  /// The head of a column of the board.
  case column(Int)
  /// A card of a column; below 0 where no card is.
  case card(column: Int, index: Int)
  /// An entry of a list; below 0 where no entry is.
  case entry(ListFocus, Int)
  /// A row to choose in what is open on top; below 0 where no row is.
  case choice(Int)
  /// The balance or the flow.
  case balance(BalancePane.Subject)
  /// What the cursor is on, shown beside the view.
  case detail
  /// A step of the meeting.
  case step(Meeting.Step)
  /// What the cursor can be on in a step of the meeting, counted from the first.
  case item(Int)
}

extension Target {
  /// The name under which it is noted on a frame.
  var name: Zone.Name {
    switch self {
    case .nothing: Zone.Name(kind: 0)
    case .text: Zone.Name(kind: 1)
    case .tab(let tab): Zone.Name(kind: 2, index: tab.rawValue)
    case .hint(let index): Zone.Name(kind: 3, index: index)
    case .column(let index): Zone.Name(kind: 4, index: index)
    case .card(let column, let index): Zone.Name(kind: 5, part: column, index: index)
    case .entry(let list, let index): Zone.Name(kind: 6, part: list.rawValue, index: index)
    case .choice(let index): Zone.Name(kind: 7, index: index)
    case .balance(let subject): Zone.Name(kind: 8, index: subject.rawValue)
    case .detail: Zone.Name(kind: 11)
    case .step(let step):
      Zone.Name(kind: 9, index: Meeting.Step.allCases.firstIndex(of: step) ?? 0)
    case .item(let index): Zone.Name(kind: 10, index: index)
    }
  }

  /// What was noted under a name; `nil` when that is not of ours.
  init?(_ name: Zone.Name) {
    switch name.kind {
    case 0: self = .nothing
    case 1: self = .text
    case 2:
      guard let tab = Tab(rawValue: name.index) else { return nil }
      self = .tab(tab)
    case 3: self = .hint(name.index)
    case 4: self = .column(name.index)
    case 5: self = .card(column: name.part, index: name.index)
    case 6:
      guard let list = ListFocus(rawValue: name.part) else { return nil }
      self = .entry(list, name.index)
    case 7: self = .choice(name.index)
    case 8:
      guard let subject = BalancePane.Subject(rawValue: name.index) else { return nil }
      self = .balance(subject)
    case 11: self = .detail
    case 9:
      guard Meeting.Step.allCases.indices.contains(name.index) else { return nil }
      self = .step(Meeting.Step.allCases[name.index])
    case 10: self = .item(name.index)
    default: return nil
    }
  }
}

extension Frame {
  /// Notes that something can be pointed at here; it covers what was noted here before.
  mutating func mark(_ rect: Rect, as target: Target) { mark(rect, as: target.name) }
}
