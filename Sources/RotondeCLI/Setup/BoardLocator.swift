import BoardUI
import Glibc

/// Finds out which file the board is in.
struct BoardLocator {
  /// The value of `--board`.
  var option: String?
  /// The value of `$ROTONDE_BOARD`.
  var variable: String?
  /// The folder the search begins in, and goes up from; absolute.
  var folder: String
  /// The board of the configuration file.
  var configured: String?
  /// The folder for the user's data, `$XDG_DATA_HOME` or what it stands for.
  var dataFolder: String?
  /// Whether there is a file at a path.
  var exists: (String) -> Bool

  /// The name that is looked for in this folder and those above.
  static let fileName = "board.json"

  /// The path of the board; `nil` when none was named and none is found.
  func path() -> String? { found()?.value }

  /// The path of the board, and what led to it.
  ///
  /// A board that was named is not looked for elsewhere, even when it does not exist.
  func found() -> Settled<String>? {
    if let option { return Settled(value: option, origin: .option("--board")) }
    if let variable { return Settled(value: variable, origin: .variable("ROTONDE_BOARD")) }
    if let near = nearest() { return Settled(value: near, origin: .folder) }
    if let configured { return Settled(value: configured, origin: .file) }
    guard let own = dataFolder.map({ "\($0)/rotonde/\(Self.fileName)" }), exists(own) else {
      return nil
    }
    return Settled(value: own, origin: .dataFolder)
  }

  /// Where a new board may come, so that it is found again: here, or in the user's own data.
  var placesForNew: [BoardPlace] {
    let here = folder == "/" ? "/\(Self.fileName)" : "\(folder)/\(Self.fileName)"
    let own = dataFolder.map { "\($0)/rotonde/\(Self.fileName)" }
    return [
      BoardPlace(path: here, label: Phrase(en: "In this folder", nl: "In deze map"))
    ]
      + [own].compactMap(\.self).map {
        BoardPlace(
          path: $0,
          label: Phrase(en: "In a folder of my own", nl: "In een map van mijzelf")
        )
      }
  }

  /// The board in this folder, or in the nearest one above.
  private func nearest() -> String? {
    var folder = folder
    while true {
      let candidate = folder == "/" ? "/\(Self.fileName)" : "\(folder)/\(Self.fileName)"
      if exists(candidate) { return candidate }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }
}

extension BoardLocator {
  /// The search as this process is to make it.
  init(option: String?, configured: String?) {
    self.init(
      option: option,
      variable: Environment.value("ROTONDE_BOARD"),
      folder: Self.currentFolder() ?? "/",
      configured: configured,
      dataFolder: Environment.value("XDG_DATA_HOME")
        ?? Environment.value("HOME").map { "\($0)/.local/share" },
      exists: { access($0, F_OK) == 0 }
    )
  }

  private static func currentFolder() -> String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}
