internal import Glibc
public import TaskModel

extension BoardStore {
  /// Finds everything that is the matter with the file, also when it is no valid board.
  ///
  /// - Parameter isTimeZone: Whether this computer knows a time zone.
  /// - Returns: What was found.
  /// - Throws: Why the file could not be read at all.
  public func check(isTimeZone: @escaping (String) -> Bool) throws(BoardFileError) -> BoardCheck {
    let (storage, _) = try contents(of: ResolvedPath(existing: path, system))
    return FileCheck(storage: storage, isTimeZone: isTimeZone).run().check
  }

  /// Mends what can be mended without choosing for people, and writes the file in canonical form.
  ///
  /// The original is kept beside it first. Nothing is written when there is nothing to mend, or when
  /// errors are left that only people can mend: what is written, the program opens.
  ///
  /// - Parameters:
  ///   - now: The time it is, for the name of the copy.
  ///   - limit: How long to wait for others who are changing the board.
  ///   - isTimeZone: Whether this computer knows a time zone.
  /// - Returns: What was the matter, what still is, and where the original is.
  /// - Throws: Why nothing was changed.
  public func repair(
    at now: Instant,
    waitingAtMost limit: Duration = .seconds(10),
    isTimeZone: @escaping (String) -> Bool
  ) throws(BoardFileError) -> BoardRepair {
    let held = try lock(limit)
    let target = held.target
    let (storage, status) = try contents(of: target)
    let found = FileCheck(storage: storage, isTimeZone: isTimeZone).run(repairing: true)
    guard let repaired = found.repaired else {
      return BoardRepair(before: found.check, after: found.check, original: nil)
    }
    try checkMode(status, target)
    let original = try keep(storage, status, target, before: .repair, at: now)
    let mended = ByteStorage(repaired)
    _ = try FileReplacement(target: target, system: system)
      .replace(status, storage.bytes, with: [mended.bytes], at: now)
    let after = FileCheck(storage: mended, isTimeZone: isTimeZone).run().check
    return BoardRepair(before: found.check, after: after, original: original)
  }
}
