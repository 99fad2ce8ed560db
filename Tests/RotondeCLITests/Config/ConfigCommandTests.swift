import Foundation
import Testing

@Suite("rotonde config")
struct ConfigCommandTests {
  /// A workplace with a board and a configuration file.
  private func workplace(_ configuration: String) throws -> Workplace {
    let workplace = try Workplace.withBoard()
    let folder = workplace.folder.appending(path: "config/rotonde")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(configuration.utf8).write(to: folder.appending(path: "config.toml"))
    workplace.environment["XDG_CONFIG_HOME"] = workplace.path("config")
    return workplace
  }

  @Test("shows every setting, its value and where it came from")
  func shows() throws {
    let workplace = try workplace(
      "as = \"jan\"\ntheme = \"light\"\nlock_wait = 3\n[keys]\nclaim = [\"C\", \"F2\"]\n"
    )
    workplace.environment["ROTONDE_BOARD"] = "board.json"
    #expect(
      try workplace.done("config", "--lang", "nl", "--lock-wait", "5").output == """
        board\tboard.json\tenvironment
        as\tjan\tfile
        language\tnl\toption
        theme\tlight\tfile
        mouse\ttrue\tdefault
        ascii\tfalse\tdefault
        lock_wait\t5\toption
        keys.claim\tC F2\tfile

        """
    )
    let seen = try workplace.seen(columns: 100, "config", "--lang", "nl").lines
    #expect(seen[0].hasSuffix("config/rotonde/config.toml"))
    #expect(seen[1] == "INSTELLING  WAARDE      UIT")
    #expect(seen[2] == "board       board.json  $ROTONDE_BOARD")
    let json = try workplace.done("config", "--json").json
    #expect(json["format"] as? String == "rotonde-config/1")
    let settings = try #require(json["settings"] as? [[String: Any]])
    #expect(settings[0]["by"] as? String == "ROTONDE_BOARD")
    #expect(settings[6]["value"] as? Int == 3)
    #expect(settings[7]["value"] as? [String] == ["C", "F2"])
  }

  @Test("without a file and without a board, everything is as it comes")
  func nothing() throws {
    let workplace = try Workplace()
    let settings = try #require(
      try workplace.done("config", "--json").json["settings"] as? [[String: Any]]
    )
    #expect(settings.allSatisfy { $0["from"] as? String == "default" })
    #expect(settings[0]["value"] is NSNull)
  }

  @Test("every command goes by what is configured")
  func goesByIt() throws {
    let workplace = try workplace("as = \"fatima\"\nlanguage = \"nl\"\n")
    #expect(try workplace.done("claim", "k7f2").output.contains("opgepakt"))
    #expect(try workplace.done("list", "mine").lines.count == 1)
    #expect(try workplace.done("--help").output.hasPrefix("OVERZICHT"))
    #expect(try workplace.done("list", "mine", "--as", "jan").lines.count == 1)
  }

  @Test("a configured board is opened when there is none nearer")
  func board() throws {
    let elsewhere = try Workplace.withBoard()
    let workplace = try workplace("board = \"\(elsewhere.boardPath)\"\n")
    try FileManager.default.removeItem(atPath: workplace.boardPath)
    #expect(try workplace.done("list").lines.count == 5)
    try FileManager.default.removeItem(atPath: elsewhere.boardPath)
    let gone = try workplace.run("list")
    #expect(gone.status == 66)
    #expect(gone.errors.contains("There is no board"))
  }

  @Test("a mistake ends every command that needs a board with 65, in both languages")
  func mistake() throws {
    let workplace = try workplace("\nlangage = \"nl\"\n")
    let before = workplace.boardBytes
    let result = try workplace.run("claim", "k7f2", "--as", "jan")
    #expect(result.status == 65)
    #expect(
      result.errors.contains(
        "config.toml”, line 2, column 1: there is no setting “langage”; did you mean “language”?"
      )
    )
    #expect(workplace.boardBytes == before)
    let dutch = try workplace.run("config", "--lang", "nl")
    #expect(dutch.status == 65)
    #expect(dutch.errors.contains("er is geen instelling “langage”; bedoel je “language”?"))
    let json = try workplace.run("list", "--json").jsonError
    #expect(json["code"] as? String == "configuration")
    #expect(json["line"] as? Int == 2)
    #expect(try workplace.run("--help").status == 0)
  }

  @Test("keys that clash are reported, and keep nobody from making a list")
  func clash() throws {
    let workplace = try workplace("[keys]\nclaim = \"d\"\n")
    let result = try workplace.run("config")
    #expect(result.status == 65)
    #expect(result.errors.contains("line 2, column 1: d would do “claim” and “done” on the board."))
    #expect(try workplace.run("list").status == 0)
  }

  @Test("a letter for a key of forms is reported with its line, in both languages")
  func letterInForm() throws {
    let workplace = try workplace("[keys]\nclaim = \"C\"\nkeepForm = \"S\"\n")
    let result = try workplace.run("config")
    #expect(result.status == 65)
    #expect(result.errors.contains("line 3, column 1: S can't do “keepForm”"))
    let dutch = try workplace.run("config", "--lang", "nl")
    #expect(dutch.errors.contains("regel 3, kolom 1: S kan niet “keepForm” doen"))
  }

  @Test("a file that can't be read, or is none, says so")
  func unreadable() throws {
    let folder = try workplace("")
    let file = folder.path("config/rotonde/config.toml")
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    let result = try folder.run("list")
    #expect(result.status == 74)
    #expect(result.errors.contains("can't be read: it is a folder"))
    let long = try workplace(String(repeating: "# long\n", count: 3_000))
    #expect(try long.run("list").status == 65)
    let deep = try workplace(String(repeating: "a.", count: 8_000) + "a = 1\n")
    #expect(try deep.run("list").errors.contains("there is no setting “a”"))
  }

  @Test("hostile text in the file never reaches the terminal")
  func hostile() throws {
    let workplace = try workplace("\"a\\u001b[31mb\" = 1\n")
    let result = try workplace.run("list")
    #expect(result.status == 65)
    #expect(!result.errors.contains("\u{1B}"))
  }
}
