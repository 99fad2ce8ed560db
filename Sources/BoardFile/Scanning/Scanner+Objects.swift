extension Scanner {
  /// Takes an object: the keys of its table with values of their shapes, other keys with any.
  ///
  /// A key that comes twice is refused, because programs differ in which one they believe. Known
  /// keys are remembered as bits of a word; the others on a stack that all open objects share.
  mutating func scanObject(_ shape: UnsafePointer<FlatShape>) throws(ScanProblem) {
    let start = offset
    try enter()
    try take(UInt8(ascii: "{"), or: .object)
    let firstUnknown = unknownKeys.count
    var seen: UInt64 = 0
    var required = shape.pointee.required
    skipWhiteSpace()
    if cursor.pointee == UInt8(ascii: "}") {
      cursor += 1
    } else {
      var expected = 0
      repeat {
        skipWhiteSpace()
        let keyStart = offset
        try take(UInt8(ascii: "\""), or: .key)
        let index = try scanKey(of: shape, expecting: expected)
        skipWhiteSpace()
        try take(UInt8(ascii: ":"), or: .colon)
        guard let index else {
          try scanValue(FlatShape.any)
          continue
        }
        let field = shape.pointee.fields + index
        guard seen & 1 << UInt64(index) == 0 else {
          throw problem(.unusedKey(field.pointee.name), at: keyStart)
        }
        seen |= 1 << UInt64(index)
        expected = index + 1
        try scanValue(field.pointee.shape)
        if field.pointee.hasConsequence { note(field, &required) }
      } while try takeComma(orEnd: UInt8(ascii: "}"))
    }
    lastCount = unknownKeys.count - firstUnknown
    if lastCount > 0 {
      lastText = unknownKeys[firstUnknown]
      try forgetUnknownKeys(from: firstUnknown)
    }
    guard seen & required == required else {
      let missing = (required & ~seen).trailingZeroBitCount
      throw problem(.requiredKey(shape.pointee.fields[missing].name), at: start)
    }
    depth -= 1
  }

  /// Takes a key, its first quote already taken; gives its place in the table if it is in there.
  @inline(__always)
  private mutating func scanKey(
    of shape: UnsafePointer<FlatShape>,
    expecting expected: Int
  ) throws(ScanProblem) -> Int? {
    if let index = shape.pointee.index(ofKeyAt: cursor, expecting: expected) {
      cursor += shape.pointee.fields[index].length + 1
      return index
    }
    cursor -= 1
    let token = try scanText()
    // A key that is written with escapes may be a known one all the same.
    if !token.isPlain, let index = token.withContent(base, shape.pointee.index(of:)) {
      return index
    }
    unknownKeys.append(token)
    return nil
  }

  /// Keeps what the index or a rule wants to know of the value that was just taken.
  private mutating func note(_ field: UnsafePointer<FlatField>, _ required: inout UInt64) {
    switch field.pointee.fact {
    case nil: break
    case .identifier: facts.identifier = lastText
    case .takesPlaceOn: facts.takesPlaceOn = lastDay
    case .dueBy: facts.dueBy = lastDay
    case .claims: facts.isClaimed = lastCount > 0
    case .waiting: facts.isWaiting = true
    case .partOf: facts.isPart = true
    case .done:
      facts.isDone = true
      if !facts.isDropped { facts.finished = lastInstant }
    case .dropped:
      facts.isDropped = true
      facts.finished = lastInstant
    // Only a text ends in a quote.
    case .subject: facts.subject = cursor[-1] == UInt8(ascii: "\"") ? lastText : nil
    case .changed: facts.changed = (lastCount, lastText)
    }
    if let rule = field.pointee.requirement, rule.word == lastWord { required |= rule.fields }
  }

  /// Refuses the same unknown key twice in the object that ends here, and forgets its keys.
  private mutating func forgetUnknownKeys(from first: Int) throws(ScanProblem) {
    let keys = unknownKeys[first...]
    if keys.count > 1 {
      var used: Set<[UInt8]> = []
      for key in keys where !used.insert(key.withContent(base, Array.init)).inserted {
        throw problem(.unusedKey(key.string(base)), at: key.start - 1)
      }
    }
    unknownKeys.removeSubrange(first...)
  }
}
