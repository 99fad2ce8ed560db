import Canvas
import TaskModel

/// A text for people to read, share or print: made once, written as plain text, Markdown or HTML.
///
/// Whoever makes one puts in texts as they are, from whatever source; each way of writing sees to it
/// that nothing in them is obeyed by a terminal, a Markdown reader or a browser.
struct Document {
  /// What it is called.
  var title: String
  /// A line below the title: of which board, of which day.
  var subtitle: String
  /// The language all of it is in.
  var language: Language
  /// Its parts, in order.
  var sections: [Section] = []

  /// A part of a document, with its own heading.
  struct Section {
    var heading: String
    var blocks: [Block]
  }

  /// Something in a section.
  enum Block {
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
  struct Item {
    var text: String
    var detail: String?

    init(_ text: String, detail: String? = nil) {
      self.text = text
      self.detail = detail
    }
  }

  /// A plot that each way of writing draws in its own manner.
  enum Chart {
    case bars(BarChart)
    case overTime(TimeChart)
  }
}

extension Document {
  /// Adds a part, unless there is nothing in it.
  mutating func add(_ heading: String, _ blocks: [Block?]) {
    let blocks = blocks.compactMap(\.self)
    if !blocks.isEmpty { sections.append(Section(heading: heading, blocks: blocks)) }
  }
}

/// The lines of a text that somebody typed, each of them harmless to show.
func harmlessLines(_ text: String) -> [String] {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .map { String($0).sanitised }
}
