/// A problem on its way into a ``BoardCheck``: it has a place in bytes, not yet a line.
struct RawProblem {
  var offset: Int
  var kind: FileProblem.Kind
  var mending: FileProblem.Mending
  var record: String?
}

/// Collects problems; keeps so many of each severity and counts the rest.
///
/// A file of 4 GB of nonsense must not fill the memory with what is wrong with it.
struct ProblemList {
  private(set) var errors: [RawProblem] = []
  private(set) var warnings: [RawProblem] = []
  private(set) var errorCount = 0
  private(set) var warningCount = 0
  /// How many errors only people can mend.
  private(set) var unmendedErrors = 0
  /// Whether a repair would change something.
  private(set) var hasMended = false
  let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func add(
    _ kind: FileProblem.Kind,
    at offset: Int,
    _ mending: FileProblem.Mending
  ) {
    let problem = RawProblem(offset: offset, kind: kind, mending: mending)
    if mending.isMade { hasMended = true }
    switch kind.severity {
    case .error:
      errorCount += 1
      if !mending.isMade { unmendedErrors += 1 }
      if errors.count < limit { errors.append(problem) }
    case .warning:
      warningCount += 1
      if warnings.count < limit { warnings.append(problem) }
    }
  }

  /// How many problems are kept, to be given to ``label(since:as:)``.
  var mark: (errors: Int, warnings: Int) { (errors.count, warnings.count) }

  /// Says of the problems added since then in which record they are.
  mutating func label(since mark: (errors: Int, warnings: Int), as record: String) {
    for index in mark.errors..<errors.count { errors[index].record = record }
    for index in mark.warnings..<warnings.count { warnings[index].record = record }
  }

  /// What is listed, in the order of the file: errors first when there are too many.
  var listed: [RawProblem] {
    (errors + warnings.prefix(limit - errors.count)).enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
  }
}
