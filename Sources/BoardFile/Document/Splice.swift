/// Bytes of a file replaced by others.
struct Splice: Equatable {
  /// What is replaced, in bytes from the start; empty to insert.
  var range: Range<Int>
  var bytes: [UInt8]
}

extension [Splice] {
  /// In the order of the file; what is inserted at one place stays in its order.
  func sorted() -> [Splice] {
    enumerated()
      .sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      .map(\.element)
  }
}

/// A stretch of a file that is to be written.
enum Piece: Equatable {
  /// Bytes of the file as it was read.
  case kept(Range<Int>)
  case new([UInt8])
}

extension [Piece] {
  /// The whole of a file of `length` bytes after these splices, which are in order and apart.
  init(_ splices: [Splice], in length: Int) {
    self = []
    var position = 0
    for splice in splices {
      if position < splice.range.lowerBound { append(.kept(position..<splice.range.lowerBound)) }
      append(.new(splice.bytes))
      position = splice.range.upperBound
    }
    if position < length { append(.kept(position..<length)) }
  }
}
