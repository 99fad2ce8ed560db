internal import Glibc
import TaskModel

/// What is done to a file of which a copy is kept beside it, for people to look things up in.
enum Mending: String, CaseIterable {
  case repair, restore

  /// What stands behind the name of the file in the name of its copy, before the time.
  var mark: String { ".before-\(rawValue)-" }
}

extension BoardStore {
  /// Writes the file as it was beside it, under a name that nothing has yet.
  ///
  /// - Returns: Where that is.
  func keep(
    _ storage: ByteStorage,
    _ status: stat,
    _ target: ResolvedPath,
    before mending: Mending,
    at now: Instant
  ) throws(BoardFileError) -> String {
    // A colon in a name is a nuisance on the file systems that sticks and shares have.
    let time = now.description.replacing(":", with: "")
    var number = 1
    while true {
      let suffix = number == 1 ? "" : "-\(number)"
      let path = "\(target.path)\(mending.mark)\(time)\(suffix)"
      do {
        let copy = try ResolvedPath(new: path, system)
        _ = try FileReplacement(target: copy, system: system)
          .create(with: [storage.bytes], like: status)
        return path
      } catch {
        guard error.kind == .alreadyExists, number < 1000 else { throw error }
        number += 1
      }
    }
  }
}
