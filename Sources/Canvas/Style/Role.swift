/// What is drawn, independent of how it looks.
///
/// A theme maps each role to an appearance, as htop's schemes do; monochrome is one more theme.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case text
  /// Text of less weight: explanations, dates long past.
  case muted
  /// The name of the board.
  case title
  /// The head of a column or of a group.
  case heading
  /// Lines between and around things.
  case border
  /// A view one can go to.
  case tab
  /// The view one is in.
  case activeTab
  /// What the cursor is on.
  case selection
  /// The frame around what the cursor is on.
  case selectionBorder
  /// What was marked for an action on several.
  case marked
  /// A key in the footer or the help.
  case key
  /// What a key does.
  case keyLabel
  /// The line that says how things stand.
  case status
  /// Something that just happened, such as another person's change.
  case notice
  /// Something to look at.
  case warning
  /// Something that went wrong or was refused.
  case error
  /// Something that went well; thanks.
  case good
  /// A short mark on a card: reserved, experiment, asks help.
  case badge
  /// Where one types.
  case input
  /// What stands in an empty field.
  case placeholder
  /// The part of a text that the filter found.
  case match
  /// The inside of a dialog.
  case dialog
  /// The name of a dialog.
  case dialogTitle
  /// The dimmed surroundings of a dialog.
  case shadow
  /// The first series of a plot.
  case firstSeries
  /// The second series of a plot.
  case secondSeries

  /// The letter that stands for the role in a snapshot; no two roles share one.
  public var letter: Character {
    switch self {
    case .text: "."
    case .muted: "m"
    case .title: "T"
    case .heading: "H"
    case .border: "b"
    case .tab: "t"
    case .activeTab: "A"
    case .selection: "S"
    case .selectionBorder: "s"
    case .marked: "M"
    case .key: "k"
    case .keyLabel: "l"
    case .status: "u"
    case .notice: "n"
    case .warning: "w"
    case .error: "e"
    case .good: "g"
    case .badge: "B"
    case .input: "i"
    case .placeholder: "p"
    case .match: "f"
    case .dialog: "d"
    case .dialogTitle: "D"
    case .shadow: "x"
    case .firstSeries: "1"
    case .secondSeries: "2"
    }
  }
}
