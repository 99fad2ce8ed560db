import TaskModel

/// Checks the bytes of a file, and says how they would be after a repair.
///
/// The strict reader has the last word on whether the file opens: what it refuses has an error here,
/// and nothing is offered as repaired that it does not take.
struct FileCheck {
  let storage: ByteStorage
  let isTimeZone: (String) -> Bool
  var limit = BoardCheck.limit

  struct Result {
    let check: BoardCheck
    /// The file as a repair would write it; `nil` when there is nothing to do, or only people can.
    let repaired: [UInt8]?
  }

  /// Checks; makes the repaired file only when that is asked for.
  func run(repairing: Bool = false) -> Result {
    let strict: ScanProblem?
    do throws(BoardScanFailure) {
      let document = try BoardDocument(storage)
      if document.isReadOnlyVersion { return laterVersion(.warning, document.index.version) }
      strict = nil
    } catch {
      switch error {
      case .newerVersion(let version): return laterVersion(.error, version)
      case .damaged(let problem): strict = problem
      }
    }
    var outline = FileOutline(storage, limit: limit)
    outline.walk()
    noteCircles(&outline)
    var sheet = CanonicalFile(keeping: repairing, comparing: storage)
    lookClosely(&outline, &sheet)
    if let strict, outline.problems.errorCount == 0 {
      outline.problems.add(.damage(strict.expected), at: strict.offset, .byPeople)
    }
    if !outline.problems.hasMended, outline.problems.errorCount == 0, let place = sheet.difference {
      outline.problems.add(.notCanonical, at: min(place, storage.count), .rewrite)
    }
    return Result(check: check(outline), repaired: repairing ? repaired(outline, sheet) : nil)
  }

  private func check(_ outline: FileOutline) -> BoardCheck {
    BoardCheck(
      problems: located(outline.problems.listed),
      errorCount: outline.problems.errorCount,
      warningCount: outline.problems.warningCount,
      isComplete: outline.isComplete,
      language: outline.language
    )
  }

  private func laterVersion(_ severity: FileProblem.Severity, _ version: Int) -> Result {
    let isError = severity == .error
    let problem = FileProblem(
      line: 1,
      column: 1,
      kind: isError ? .unreadableVersion(version) : .laterVersion(version),
      mending: .laterVersion,
      record: nil
    )
    return Result(
      check: BoardCheck(
        problems: [problem],
        errorCount: isError ? 1 : 0,
        warningCount: isError ? 0 : 1,
        isComplete: true,
        language: nil
      ),
      repaired: nil
    )
  }

  private func repaired(_ outline: FileOutline, _ sheet: CanonicalFile) -> [UInt8]? {
    guard outline.problems.unmendedErrors == 0, outline.isComplete, !outline.hasConflict,
      sheet.difference != nil
    else { return nil }
    // Whatever was overlooked: what the program could not read back is not written.
    guard (try? BoardDocument(ByteStorage(sheet.bytes))) != nil else { return nil }
    return sheet.bytes
  }

  private func noteCircles(_ outline: inout FileOutline) {
    for circle in Census.circles(of: outline.census.supports) {
      outline.problems.add(.supportsCircle(circle.members), at: circle.offset, .byPeople)
    }
    for circle in Census.circles(of: outline.census.partOf) {
      outline.problems.add(.partOfCircle(circle.members), at: circle.offset, .byPeople)
    }
  }

  // MARK: - Lines and columns

  /// Finds the line and the column of each problem, in one pass over the file.
  private func located(_ problems: [RawProblem]) -> [FileProblem] {
    var line = 1
    var column = 1
    var offset = 0
    return problems.map { problem in
      while offset < min(problem.offset, storage.count) {
        let byte = storage.base[offset]
        offset += 1
        if byte == UInt8(ascii: "\n") {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          // Continuation bytes (10xxxxxx) are no characters of their own.
          column += 1
        }
      }
      return FileProblem(
        line: line,
        column: column,
        kind: problem.kind,
        mending: problem.mending,
        record: problem.record
      )
    }
  }
}
