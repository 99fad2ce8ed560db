/// The texts of a record where they lie, keys included, one after the other.
///
/// Making a tree of a record to look at its texts costs ten times as much as looking at the bytes,
/// and somebody is named in few of them.
struct RecordTexts {
  /// An object or a list that is open.
  private struct Level {
    /// Of a list, the position of the element; `nil` for an object.
    var position: Int?
    /// Of an object, the key at hand.
    var key: StringToken?
  }

  private let storage: ByteStorage
  private var reader: RecordReader
  private let end: Int
  private var levels: [Level] = []

  /// The bytes of a record, or of any other value.
  init(_ storage: ByteStorage, in range: ByteRange) {
    self.storage = storage
    reader = RecordReader(storage, at: Int(range.start))
    end = Int(range.end)
  }

  /// Goes to the next text for which `isWanted` says so, of its bytes without escapes.
  ///
  /// - Returns: The text and where it stands; `nil` at the end.
  mutating func next(where isWanted: (UnsafeBufferPointer<UInt8>) -> Bool) -> JSONValue.PlacedText?
  {
    while reader.offset < end {
      switch reader.cursor.pointee {
      case UInt8(ascii: "{"): levels.append(Level())
      case UInt8(ascii: "["): levels.append(Level(position: 0))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): levels.removeLast()
      case UInt8(ascii: ","): nextElement()
      case UInt8(ascii: "\""):
        let token = reader.token()
        let isKey = takeKey(token)
        if token.withContent(storage.base, isWanted) { return placed(token, isKey) }
        continue
      default: break
      }
      reader.skipByte()
    }
    return nil
  }

  private mutating func nextElement() {
    guard let last = levels.indices.last else { return }
    if let position = levels[last].position {
      levels[last].position = position + 1
    } else {
      levels[last].key = nil
    }
  }

  /// Whether a text is a key: the first one in an object, or behind a comma.
  private mutating func takeKey(_ token: StringToken) -> Bool {
    guard let last = levels.indices.last, levels[last].position == nil, levels[last].key == nil
    else { return false }
    levels[last].key = token
    return true
  }

  private func placed(_ token: StringToken, _ isKey: Bool) -> JSONValue.PlacedText {
    var (key, path) = ("", "")
    for level in levels {
      if let position = level.position {
        path += "[\(position)]"
      } else if let token = level.key {
        key = token.string(storage.base)
        path += path.isEmpty ? key : ".\(key)"
      }
    }
    return JSONValue.PlacedText(
      text: token.string(storage.base),
      key: key,
      path: path,
      isKey: isKey
    )
  }
}
