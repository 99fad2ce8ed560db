// What is said more than once.

extension LooseReader {
  /// Members whose key was there before: those that say the same as the first, and the others.
  func repeatedMembers(
    of object: Int,
    _ shape: UnsafePointer<FlatShape>
  ) -> (same: Set<Int>, different: Set<Int>) {
    var seen: UInt64 = 0
    var isDoubtful = false
    var unknown = 0
    forEachChild(of: object) { child in
      if let field = fieldIndex(of: child, in: shape) {
        if seen & 1 << UInt64(field) != 0 { isDoubtful = true }
        seen |= 1 << UInt64(field)
      } else {
        unknown += 1
      }
    }
    guard isDoubtful || unknown > 1 else { return ([], []) }
    var first: [String: Int] = [:]
    var same: Set<Int> = []
    var different: Set<Int> = []
    forEachChild(of: object) { child in
      guard values[child].isKeySound else { return }
      let field = fieldIndex(of: child, in: shape)
      guard let earlier = first.updateValue(child, forKey: key(at: child)) else { return }
      let value = field.map { shape.pointee.fields[$0].shape } ?? FlatShape.any
      if isSame(earlier, child, value) {
        first[key(at: child)] = earlier
        same.insert(child)
      } else {
        different.insert(child)
      }
    }
    return (same, different)
  }

  /// Elements of a list that say the same as one before, where that means nothing more: references,
  /// and what has an identity, as claims have.
  func repeatedElements(of list: Int, _ shape: UnsafePointer<FlatShape>) -> Set<Int> {
    let isReference = shape.pointee.kind == .identifier
    let identity = shape.pointee.identity
    guard isReference || identity != nil, values[list].next > list + 2 else { return [] }
    if areShortAndDistinct(list, shape) { return [] }
    var seen: Set<[UInt8]> = []
    var repeated: Set<Int> = []
    forEachChild(of: list) { child in
      // Two steps without an identifier may well be meant as two.
      if let identity, member(identity, of: child, shape) == nil { return }
      let written = CanonicalWriter.bytes(self, child, shape)
      if !seen.insert(written).inserted { repeated.insert(child) }
    }
    return repeated
  }

  /// Whether a list is short and each element, or what it is recognised by, stands there once: so
  /// it is with nearly every list.
  private func areShortAndDistinct(_ list: Int, _ shape: UnsafePointer<FlatShape>) -> Bool {
    var earlier: [UnsafeBufferPointer<UInt8>] = []
    var child = list + 1
    while child < values[list].next {
      let identity = shape.pointee.identity.map { member($0, of: child, shape) } ?? child
      guard let identity, values[identity].isPlain, earlier.count < 8 else { return false }
      let bytes = bytes(at: identity)
      if earlier.contains(where: { $0.isSame(as: bytes) }) { return false }
      earlier.append(bytes)
      child = values[child].next
    }
    return true
  }

  private func member(
    _ field: Int,
    of object: Int,
    _ shape: UnsafePointer<FlatShape>
  ) -> Int? {
    guard values[object].kind == .object else { return nil }
    var child = object + 1
    while child < values[object].next {
      if fieldIndex(of: child, in: shape) == field { return child }
      child = values[child].next
    }
    return nil
  }

  func isSame(_ one: Int, _ other: Int, _ shape: UnsafePointer<FlatShape>) -> Bool {
    CanonicalWriter.bytes(self, one, shape) == CanonicalWriter.bytes(self, other, shape)
  }

  /// Whether an element of a list of texts is one that shows nothing.
  func isBlankElement(_ element: Int, _ shape: UnsafePointer<FlatShape>) -> Bool {
    shape.pointee.kind == .text && isBlank(at: element)
  }

  /// Whether a list holds nothing but texts that show nothing.
  func isBlankList(_ list: Int, _ shape: UnsafePointer<FlatShape>) -> Bool {
    guard values[list].kind == .array, let element = shape.pointee.element,
      element.pointee.kind == .text
    else { return false }
    return children(of: list).allSatisfy { isBlankElement($0, element) }
  }
}
