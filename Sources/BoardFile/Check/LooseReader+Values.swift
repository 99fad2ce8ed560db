internal import Glibc

// Looking at what was read.

extension LooseReader {
  var base: UnsafePointer<UInt8> { scanner.base }

  /// Gives the place of each element of a list, or each member of an object, in order.
  @inline(__always)
  func forEachChild(of index: Int, _ body: (Int) -> Void) {
    var child = index + 1
    let end = values[index].next
    while child < end {
      body(child)
      child = values[child].next
    }
  }

  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    forEachChild(of: index) { children.append($0) }
    return children
  }

  /// The value of a key, when this is an object that has it.
  func member(_ key: StaticString, of index: Int) -> Int? {
    guard values[index].kind == .object else { return nil }
    let wanted = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    var child = index + 1
    while child < values[index].next {
      if let token = values[child].key, values[child].isKeySound,
        token.withContent(base, { $0.isSame(as: wanted) })
      {
        return child
      }
      child = values[child].next
    }
    return nil
  }

  /// The text, when it is one whose bytes are valid.
  func text(at index: Int) -> String? {
    let value = values[index]
    return value.kind == .text && value.isSound ? value.token.string(base) : nil
  }

  func key(at index: Int) -> String {
    let value = values[index]
    guard value.isKeySound, let key = value.key else { return "" }
    return key.string(base)
  }

  /// The bytes of a value, as they stand in the file.
  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
    let value = values[index]
    return UnsafeBufferPointer(start: base + value.start, count: value.end - value.start)
  }

  func isLiteral(_ word: StaticString, at index: Int) -> Bool {
    values[index].kind == .literal
      && bytes(at: index).elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
      )
  }

  /// Whether a valid instant is written as the program does: in UTC, to the second.
  func isCanonicalInstant(at index: Int) -> Bool {
    let value = values[index]
    return value.isPlain && value.end - value.start == 22
      && base[value.start + 11] == UInt8(ascii: "T") && base[value.end - 2] == UInt8(ascii: "Z")
  }

  /// Whether it is a text of nothing but white space, or of nothing at all.
  func isBlank(at index: Int) -> Bool {
    let value = values[index]
    guard value.kind == .text, value.isSound else { return false }
    // Nearly every text begins with a character that shows.
    let first = base[value.start + 1]
    if value.isPlain, first > 0x20, first < 0x80, value.end - value.start > 2 { return false }
    return value.token.string(base).allSatisfy(\.isWhitespace)
  }
}

extension LooseReader {
  /// The fields that an object of this shape must have, a bit each: also those that are only asked
  /// for because of what stands in another.
  func requiredFields(of index: Int, _ shape: UnsafePointer<FlatShape>) -> UInt64 {
    var required = shape.pointee.required
    guard shape.pointee.hasRequirement else { return required }
    for position in 0..<shape.pointee.fieldCount {
      let field = shape.pointee.fields[position]
      guard let rule = field.requirement else { continue }
      forEachChild(of: index) { child in
        guard fieldIndex(of: child, in: shape) == position, let word = text(at: child),
          word == field.shape.pointee.fields[rule.word].name
        else { return }
        required |= rule.fields
      }
    }
    return required
  }

  /// The place of a member's key in the table of its object.
  func fieldIndex(of child: Int, in shape: UnsafePointer<FlatShape>) -> Int? {
    let value = values[child]
    guard shape.pointee.fieldCount > 0, value.isKeySound, let key = value.key else { return nil }
    if key.isPlain {
      return shape.pointee.index(ofKeyAt: base + key.start, expecting: 0)
    }
    return key.withContent(base, shape.pointee.index(of:))
  }

  /// Why a field is better left out, if it is.
  enum Needlessness { case null, empty, blank }

  /// Whether an optional field says nothing.
  func needlessness(
    of index: Int,
    _ shape: UnsafePointer<FlatShape>
  ) -> Needlessness? {
    if isLiteral("null", at: index) { return shape.pointee.kind == .any ? nil : .null }
    switch shape.pointee.kind {
    case .any, .object, .amount, .integer: return nil
    case .boolean: return isLiteral("false", at: index) ? .empty : nil
    case .array:
      return values[index].kind == .array && values[index].next == index + 1 ? .empty : nil
    case .text, .nonEmptyText:
      guard isBlank(at: index) else { return nil }
      return values[index].token.start == values[index].token.end ? .empty : .blank
    case .identifier, .instant, .day, .moment, .oneOf:
      let value = values[index]
      return value.kind == .text && value.end - value.start == 2 ? .empty : nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  @inline(__always)
  func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let one = baseAddress, let two = other.baseAddress else { return true }
    return memcmp(one, two, count) == 0
  }
}
