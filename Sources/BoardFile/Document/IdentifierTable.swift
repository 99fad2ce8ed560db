/// Finds records by identifier.
///
/// A hash table with open addressing, 4 bytes a slot, at most half full. A sorted array would cost
/// ten times as long to make, and a board is opened far more often than a record is looked up.
struct IdentifierTable {
  /// The position of a record and one; 0 for an empty slot.
  private var slots: [UInt32]
  private let mask: Int

  /// Makes the table of these records.
  ///
  /// - Throws: The position of the first record whose identifier another one before it has.
  init(_ marks: [RecordMark], in storage: ByteStorage) throws(DuplicateIdentifier) {
    var size = 16
    while size < marks.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    for position in marks.indices {
      let mark = marks[position]
      let text = mark.isIdentifierWhole ? nil : storage.identifier(of: mark)
      var slot = hash(mark.identifierHead, text)
      while slots[slot & mask] != 0 {
        let other = marks[Int(slots[slot & mask]) - 1]
        if other.identifierHead == mark.identifierHead,
          text == nil || storage.identifier(of: other).isIdentical(to: text)
        {
          throw DuplicateIdentifier(position: position)
        }
        slot += 1
      }
      slots[slot & mask] = UInt32(truncatingIfNeeded: position + 1)
    }
  }

  /// Where the record of that identifier is.
  func position(of id: String, among marks: [RecordMark], in storage: ByteStorage) -> Int? {
    var id = id
    let head = id.withUTF8(packed)
    let text = head & 0xFF == 0 ? nil : id
    var slot = hash(head, text)
    while slots[slot & mask] != 0 {
      let position = Int(slots[slot & mask]) - 1
      let mark = marks[position]
      if mark.identifierHead == head,
        text == nil || storage.identifier(of: mark).isIdentical(to: text)
      {
        return position
      }
      slot += 1
    }
    return nil
  }

  /// The finaliser of MurmurHash3 (Austin Appleby), over the head and, of long texts, every byte.
  private func hash(_ head: UInt64, _ text: String?) -> Int {
    var hash = head
    if let text {
      for byte in text.utf8.dropFirst(8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
    return Int(truncatingIfNeeded: (hash ^ hash >> 33) & 0x7FFF_FFFF)
  }
}

/// Two records of a section have the same identifier.
struct DuplicateIdentifier: Error {
  /// The position of the second.
  let position: Int
}

extension ByteStorage {
  /// The identifier of a record.
  func identifier(of mark: RecordMark) -> String {
    var reader = RecordReader(self, at: Int(mark.identifierStart) - 1)
    return reader.text()
  }
}

extension String {
  /// Whether the bytes are the same; `==` takes texts that only look the same for equal as well.
  fileprivate func isIdentical(to other: String?) -> Bool {
    other.map { utf8.elementsEqual($0.utf8) } ?? false
  }
}
