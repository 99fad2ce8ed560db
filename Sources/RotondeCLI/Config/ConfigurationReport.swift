import BoardFile
import BoardUI
import Canvas
import TaskModel

/// All settings as they are for this process, for `rotonde config`.
struct ConfigurationReport {
  /// One setting.
  struct Line {
    var name: String
    /// Its value as text; `nil` when there is none.
    var text: String?
    /// Its value as JSON.
    var json: String
    var origin: Origin
  }

  /// Where the file is, or would be.
  let path: String?
  private(set) var lines: [Line] = []

  /// Works out all settings.
  ///
  /// - Parameters:
  ///   - options: The command line's.
  ///   - board: The board that would be opened, when it can be read.
  /// - Throws: What is wrong with the configuration file, the table of keys included.
  init(_ options: GlobalOptions, board: Session?) throws(CommandFailure) {
    let configuration = try Configuration.read()
    _ = try configuration.keyTable()
    path = ConfigurationFile.path
    let found = BoardLocator(option: options.board, configured: configuration.board).found()
    add(.board, found?.value, found?.origin ?? .standard)
    let person = Self.person(options, configuration, board)
    add(.actor, person?.value, person?.origin ?? .standard)
    let own = board?.board.settings.language.map { Settled(value: $0, origin: .board) }
    let language = ProcessLanguage.settled ?? own ?? Settled(value: .english, origin: .standard)
    add(.language, language.value.rawValue, language.origin)
    let look = ScreenLook(
      option: nil,
      noColor: options.noColor,
      configured: configuration.theme,
      variable: Environment.value
    )
    add(.theme, look.theme.value.rawValue, look.theme.origin)
    add(.mouse, configuration.mouse, standard: ScreenProgram.usesMouse)
    add(.ascii, configuration.ascii, standard: false)
    let wait = Self.lockWait(options, configuration)
    lines.append(
      Line(
        name: Setting.lockWait.rawValue,
        text: "\(wait.value)",
        json: "\(wait.value)",
        origin: wait.origin
      )
    )
    for wish in configuration.keys { add(wish) }
  }

  private static func person(
    _ options: GlobalOptions,
    _ configuration: Configuration,
    _ board: Session?
  ) -> Settled<String>? {
    if let name = options.actor { return Settled(value: name, origin: .option("--as")) }
    if let name = Environment.value("ROTONDE_AS") {
      return Settled(value: name, origin: .variable("ROTONDE_AS"))
    }
    if let name = configuration.actor { return Settled(value: name, origin: .file) }
    let somebody = (try? board?.somebody()).flatMap { $0 }
    return somebody.map { Settled(value: $0.name, origin: .login) }
  }

  private static func lockWait(
    _ options: GlobalOptions,
    _ configuration: Configuration
  ) -> Settled<Int> {
    if let seconds = options.lockWait {
      return Settled(value: seconds, origin: .option("--lock-wait"))
    }
    if let seconds = configuration.lockWait { return Settled(value: seconds, origin: .file) }
    return Settled(value: Configuration.defaultLockWait, origin: .standard)
  }

  private mutating func add(_ setting: Setting, _ text: String?, _ origin: Origin) {
    let json = text.map(Self.json) ?? "null"
    lines.append(Line(name: setting.rawValue, text: text, json: json, origin: origin))
  }

  private mutating func add(_ setting: Setting, _ flag: Bool?, standard: Bool) {
    let text = (flag ?? standard) ? "true" : "false"
    let origin = flag == nil ? Origin.standard : .file
    lines.append(Line(name: setting.rawValue, text: text, json: text, origin: origin))
  }

  private mutating func add(_ wish: KeyWish) {
    var json = JSONText()
    json.array { json in for key in wish.keys { json.add(key) } }
    lines.append(
      Line(
        name: "\(Setting.keysTable).\(wish.command)",
        text: wish.keys.joined(separator: " "),
        json: json.text,
        origin: .file
      )
    )
  }

  private static func json(_ text: String) -> String {
    var json = JSONText()
    json.add(text)
    return json.text
  }
}

extension ConfigurationReport {
  /// Writes it to standard output.
  func write(in form: OutputForm, _ language: Language) throws(CommandFailure) {
    let output = OutputBuffer()
    switch form {
    case .json: try output.json(addJSON)
    case .table, .lines:
      if case .table = form, let path { try output.line(path.sanitised) }
      var table = TableWriter(Self.columns, form: form, language: language, to: output)
      for line in lines {
        let origin = form == .lines ? line.origin.word : line.origin.phrase[language]
        try table.add([line.name, line.text ?? "", origin])
      }
      try table.finish()
    }
    try output.flush()
  }

  private static let columns = [
    TableColumn(heading: Phrase(en: "SETTING", nl: "INSTELLING"), emphasis: .bold),
    TableColumn(heading: Phrase(en: "VALUE", nl: "WAARDE"), least: 10),
    TableColumn(heading: Phrase(en: "FROM", nl: "UIT"), least: 8, emphasis: .dim),
  ]

  private func addJSON(_ json: inout JSONText) {
    json.add("format", "rotonde-config/1")
    json.add("path", path)
    json.array("settings") { json in
      for line in lines {
        json.object { json in
          json.add("name", line.name)
          json.add("value", raw: line.json)
          json.add("from", line.origin.word)
          switch line.origin {
          case .option(let name), .variable(let name): json.add("by", name)
          default: break
          }
        }
      }
    }
  }
}
