public import Canvas
public import TaskModel

/// A text for people to read, share or print: made once, written as plain text, Markdown or HTML.
///
/// Whoever makes one puts in texts as they are, from whatever source; each way of writing sees to it
/// that nothing in them is obeyed by a terminal, a Markdown reader or a browser.
public struct Document: Sendable {
  /// What it is called.
  public var title: String
  /// A line below the title: of which board, of which day.
  public var subtitle: String
  /// The language all of it is in.
  public var language: Language
  /// Its parts, in order.
  public var sections: [Section] = []

  /// A part of a document, with its own heading.
  public struct Section: Sendable {
    /// What stands above it.
    public var heading: String
    /// What is in it, in order.
    public var blocks: [Block]
  }

  /// Something in a section.
  public enum Block: Sendable {
    /// Running text; its own line ends are kept.
    case paragraph(String)
    /// Things one below the other.
    case list([Item])
    /// What somebody said, and who; its own line ends are kept.
    case quote(String, by: String?)
    /// Rows under heads; each row has a text for each head.
    case table(heads: [String], rows: [[String]])
    /// A plot, with what it shows.
    case chart(Chart, caption: String?)
  }

  /// A line of a list, and perhaps more about it.
  public struct Item: Sendable {
    /// What it says.
    public var text: String
    /// More about it, below it.
    public var detail: String?

    /// Makes a line of a list.
    public init(_ text: String, detail: String? = nil) {
      self.text = text
      self.detail = detail
    }
  }

  /// A plot that each way of writing draws in its own manner.
  public enum Chart: Sendable {
    /// Bars from left to right.
    case bars(BarChart)
    /// Columns, the earliest at the left.
    case overTime(TimeChart)
  }

  /// Makes a document without any parts yet.
  public init(title: String, subtitle: String, language: Language) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
  }
}

extension Document {
  /// Adds a part, unless there is nothing in it.
  public mutating func add(_ heading: String, _ blocks: [Block?]) {
    let blocks = blocks.compactMap(\.self)
    if !blocks.isEmpty { sections.append(Section(heading: heading, blocks: blocks)) }
  }
}

/// The lines of a text that somebody typed, each of them harmless to show.
public func harmlessLines(_ text: String) -> [String] {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .map { String($0).sanitised }
}
