import Canvas
import TaskModel

/// The board for a screen on the wall: read-only, calm, and without surnames, for whoever passes by.
///
/// What does not fit goes on pages that turn by themselves.
struct WallPane: Sendable {
  /// A part of the wall that is read from top to bottom, over as many pages as it takes.
  struct Stream: Sendable {
    /// What stands above it on each page.
    var heading: String
    /// What is on each page; there is always one.
    var pages: [[Block]]
  }

  /// On what the streams depend.
  private struct Basis: Equatable {
    var version: Int
    var size: Size
  }

  /// What stands beside each other.
  private(set) var streams: [Stream] = []
  /// Which page is shown.
  private(set) var page = 0
  private var basis: Basis?

  /// How many pages there are.
  var pageCount: Int { streams.map(\.pages.count).max() ?? 1 }

  /// Goes on by so many pages, round and round.
  mutating func turn(by pages: Int) {
    page = ((page + pages) % pageCount + pageCount) % pageCount
  }

  /// Whether it was laid out for another state of affairs or another size.
  func isStale(version: Int, size: Size) -> Bool { basis != Basis(version: version, size: size) }

  /// Shows these streams from now on.
  mutating func arrange(_ streams: [Stream], version: Int, size: Size) {
    self.streams = streams
    basis = Basis(version: version, size: size)
    page = min(page, pageCount - 1)
  }
}

extension WallPane.Stream {
  /// Puts entries on pages of so many rows, none of them cut unless it is higher than a page.
  init(_ heading: String, _ blocks: [Block], rows: Int) {
    self.heading = heading
    pages = [[]]
    var used = 0
    for block in blocks {
      if used > 0, used + block.height - block.gap > rows {
        pages.append([])
        used = 0
      }
      pages[pages.count - 1].append(block)
      used += block.height
    }
  }
}
