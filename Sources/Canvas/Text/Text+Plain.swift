extension Substring {
  /// How long the text is when its beginning needs no decoding: printable ASCII, a column a byte.
  ///
  /// Nearly all text passes here, so what fits is measured without looking for graphemes.
  ///
  /// - Parameter limit: How far to read.
  /// - Returns: The columns, at most `limit`; `nil` when a closer look is needed.
  func plainLength(upTo limit: Int) -> Int? {
    let length = utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      let count = Swift.min(bytes.count, Swift.max(0, limit))
      for index in 0..<count where bytes[index] < 0x20 || bytes[index] >= 0x7F { return nil }
      // What follows may be a mark on the last one.
      return count < bytes.count && bytes[count] >= 0x80 ? nil : count
    }
    return length ?? nil
  }
}
