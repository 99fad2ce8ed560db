import TaskModel

/// What can be set in the configuration file, outside the table of keys.
enum Setting: String, CaseIterable {
  case board
  case actor = "as"
  case language, theme, mouse, ascii
  case lockWait = "lock_wait"

  /// The table in which commands get keys.
  static let keysTable = "keys"

  /// All names that can stand at the top of the file.
  static let names = allCases.map(\.rawValue) + [keysTable]
}

/// How the screen is to look.
enum ThemeChoice: String, CaseIterable {
  /// Dark or light as the terminal says; without colours where none are wanted.
  case auto
  case dark, light
  case highContrast = "high-contrast"
  /// Without colours.
  case none
}
