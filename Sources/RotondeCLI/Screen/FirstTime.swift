import Glibc

/// Whether the screen was ever opened here, so that the help opens by itself once.
enum FirstTime {
  /// Takes the first time: `true` once, and only when that could be remembered.
  ///
  /// It counts for the example too, for that is how many people begin.
  static func take() -> Bool {
    guard let folder = stateFolder, makeFolders(folder) else { return false }
    // Of two that open at once, one makes the file.
    let file = open("\(folder)/welcomed", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    close(file)
    return true
  }

  /// Where this program keeps what is neither a setting nor a board.
  private static var stateFolder: String? {
    let state = Environment.value("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (state ?? Environment.value("HOME").map { "\($0)/.local/state" }).map { "\($0)/rotonde" }
  }
}

/// Makes a folder and those above it; `false` when it is not there afterwards.
func makeFolders(_ path: String) -> Bool {
  var made = ""
  for part in path.split(separator: "/") {
    made += "/\(part)"
    guard mkdir(made, 0o700) == 0 || errno == EEXIST else { return false }
  }
  return true
}
