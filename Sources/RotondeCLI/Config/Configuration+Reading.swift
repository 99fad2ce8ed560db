import BoardUI
import TaskModel

extension Configuration {
  /// Reads a configuration.
  ///
  /// The names and the keys of commands are not looked at here but by ``keyTable()``: only the
  /// screen has keys, and a list need not fail for one.
  ///
  /// - Parameters:
  ///   - text: What is in the file.
  ///   - home: The folder that `~` stands for.
  /// - Throws: The first mistake in it.
  init(reading text: String, home: String?) throws(ConfigurationProblem) {
    let nodes: [TOMLNode]
    do {
      nodes = try TOMLDocument.read(text)
    } catch {
      throw ConfigurationProblem(.notTOML(error.remark), error.place)
    }
    for node in nodes {
      if node.name == Setting.keysTable {
        try readKeys(node)
      } else if let setting = Setting(rawValue: node.name) {
        guard take(setting, node.value, home: home) else {
          throw ConfigurationProblem(.unsuitable(setting), node.place)
        }
      } else {
        let nearest = Setting.names.nearest(toTyped: node.name)
        throw ConfigurationProblem(.unknownSetting(node.name, nearest: nearest), node.place)
      }
    }
  }

  /// Takes the value of a setting; `false` when it can't have that one.
  private mutating func take(_ setting: Setting, _ value: TOMLNode.Value, home: String?) -> Bool {
    switch (setting, value) {
    case (.board, .text(let path)):
      board = Self.absolute(path, home: home)
      return board != nil
    case (.actor, .text(let name)):
      actor = kept(name)
      return actor != nil
    case (.language, .text(let word)):
      language = Language(rawValue: word)
      return language != nil
    case (.theme, .text(let word)):
      theme = ThemeChoice(rawValue: word)
      return theme != nil
    case (.mouse, .flag(let flag)): mouse = flag
    case (.ascii, .flag(let flag)): ascii = flag
    case (.lockWait, .integer(let seconds)) where Self.lockWaits.contains(seconds):
      lockWait = seconds
    default: return false
    }
    return true
  }

  /// Relative to what would a path be: the folder one is in changes, so it must not be.
  private static func absolute(_ path: String, home: String?) -> String? {
    if path.hasPrefix("~/"), let home { return home + path.dropFirst(1) }
    return path.hasPrefix("/") ? path : nil
  }

  private mutating func readKeys(_ node: TOMLNode) throws(ConfigurationProblem) {
    guard case .table(let commands) = node.value else {
      throw ConfigurationProblem(.keysNoTable, node.place)
    }
    for command in commands {
      let listed =
        if case .list(let elements) = command.value { elements.map(\.value) } else {
          [command.value]
        }
      var names: [String] = []
      for value in listed {
        guard case .text(let name) = value else {
          throw ConfigurationProblem(.keysNoTexts(command.name), command.place)
        }
        names.append(name)
      }
      keys.append(KeyWish(command: command.name, keys: names))
      keyPlaces.append(command.place)
    }
  }
}
