import TaskModel

/// Finds everything in a record that is not as the tables of the schema have it.
///
/// What is valid is asked of the strict ``Scanner``, scalar by scalar, so that the two can never
/// differ in what they accept.
struct ShapeCheck {
  let reader: LooseReader
  private var scanner: Scanner

  init(_ reader: LooseReader) {
    self.reader = reader
    scanner = reader.scanner
  }

  /// Checks a value and what is in it.
  mutating func check(
    _ index: Int,
    _ shape: UnsafePointer<FlatShape>,
    named field: String,
    into problems: inout ProblemList
  ) {
    let value = reader.values[index]
    switch (shape.pointee.kind, value.kind) {
    // Noted when it was read.
    case (_, .nonsense): return
    case (.any, .object), (.object, .object):
      checkMembers(of: index, shape, into: &problems)
    case (.any, .array), (.array, .array):
      checkElements(of: index, shape, named: field, into: &problems)
    case (.any, _): return
    default: checkScalar(index, shape, named: field, into: &problems)
    }
  }

  // MARK: - Scalars

  private mutating func checkScalar(
    _ index: Int,
    _ shape: UnsafePointer<FlatShape>,
    named field: String,
    into problems: inout ProblemList
  ) {
    let value = reader.values[index]
    guard value.isSound else { return }
    if !value.isStrict, shape.pointee.kind == .text || shape.pointee.kind == .nonEmptyText {
      return
    }
    scanner.cursor = reader.base + value.start
    scanner.depth = 0
    do throws(ScanProblem) {
      try scanner.scanValue(shape)
    } catch {
      // A control character was noted already; an escape would not make a day of it.
      let expected = value.isStrict ? error.expected : shape.pointee.expected
      problems.add(.damage(expected), at: value.isStrict ? error.offset : value.start, .byPeople)
      return
    }
    checkSpelling(index, shape, named: field, into: &problems)
  }

  /// What is read, but not written so by the program.
  private func checkSpelling(
    _ index: Int,
    _ shape: UnsafePointer<FlatShape>,
    named field: String,
    into problems: inout ProblemList
  ) {
    let value = reader.values[index]
    switch shape.pointee.kind {
    case .text, .nonEmptyText:
      guard reader.isBlank(at: index) else { return }
      problems.add(.blankText(field: field), at: value.start, .byPeople)
    case .instant:
      if !reader.isCanonicalInstant(at: index), let text = reader.text(at: index) {
        problems.add(.instantSpelling(text), at: value.start, .rewrite)
      }
    default: return
    }
  }

  // MARK: - Lists

  private mutating func checkElements(
    of list: Int,
    _ shape: UnsafePointer<FlatShape>,
    named field: String,
    into problems: inout ProblemList
  ) {
    let element = shape.pointee.element ?? FlatShape.any
    for child in reader.repeatedElements(of: list, element).sorted() {
      let value = reader.values[child]
      problems.add(.repeated(field), at: value.start, .dropRepeated)
    }
    var child = list + 1
    while child < reader.values[list].next {
      if reader.isBlankElement(child, element) {
        problems.add(.blankText(field: field), at: reader.values[child].start, .leaveOut)
      } else {
        check(child, element, named: field, into: &problems)
      }
      child = reader.values[child].next
    }
  }

  // MARK: - Objects

  private mutating func checkMembers(
    of object: Int,
    _ shape: UnsafePointer<FlatShape>,
    into problems: inout ProblemList
  ) {
    let required = reader.requiredFields(of: object, shape)
    let repeated = reader.repeatedMembers(of: object, shape)
    for (members, mending) in [
      (repeated.same, FileProblem.Mending.dropRepeated), (repeated.different, .byPeople),
    ] {
      for child in members.sorted() {
        let key = reader.values[child].key?.start ?? 1
        problems.add(.damage(.unusedKey(reader.key(at: child))), at: key - 1, mending)
      }
    }
    var seen: UInt64 = 0
    var child = object + 1
    while child < reader.values[object].next {
      if !repeated.same.contains(child) {
        checkMember(child, of: shape, required, &seen, into: &problems)
      }
      child = reader.values[child].next
    }
    var missing = required & ~seen
    while missing != 0 {
      let field = missing.trailingZeroBitCount
      let name = shape.pointee.fields[field].name
      problems.add(.damage(.requiredKey(name)), at: reader.values[object].start, .byPeople)
      missing &= missing - 1
    }
  }

  private mutating func checkMember(
    _ child: Int,
    of shape: UnsafePointer<FlatShape>,
    _ required: UInt64,
    _ seen: inout UInt64,
    into problems: inout ProblemList
  ) {
    guard let field = reader.fieldIndex(of: child, in: shape) else {
      check(child, FlatShape.any, named: "", into: &problems)
      return
    }
    let bit: UInt64 = 1 << UInt64(field)
    let value = shape.pointee.fields[field].shape
    seen |= bit
    let needless = required & bit == 0 ? reader.needlessness(of: child, value) : nil
    guard let needless else {
      check(child, value, named: shape.pointee.fields[field].name, into: &problems)
      return
    }
    add(needless, child, value, shape.pointee.fields[field].name, into: &problems)
  }

  /// A field that says nothing: some of them the strict reader refuses, some it takes.
  private mutating func add(
    _ needless: LooseReader.Needlessness,
    _ child: Int,
    _ shape: UnsafePointer<FlatShape>,
    _ name: String,
    into problems: inout ProblemList
  ) {
    let start = reader.values[child].start
    scanner.cursor = reader.base + start
    scanner.depth = 0
    do throws(ScanProblem) {
      if reader.values[child].isStrict { try scanner.scanValue(shape) }
      let kind: FileProblem.Kind =
        needless == .blank ? .blankText(field: name) : .emptyField(name)
      problems.add(kind, at: start, .leaveOut)
    } catch {
      problems.add(.damage(error.expected), at: start, .leaveOut)
    }
  }
}
