import BoardUI
import Canvas
import TaskModel
import Testing

@testable import RotondeCLI

@Suite("config.toml")
struct ConfigurationTests {
  private func read(_ text: String) throws(ConfigurationProblem) -> Configuration {
    try Configuration(reading: text, home: "/home/f")
  }

  @Test("may hold any setting, and none")
  func everything() throws {
    #expect(try read("# nothing yet\n") == Configuration())
    let all = try read(
      """
      board = "~/team/board.json"  # the one of the neighbourhood centre
      as = 'Fatima'
      language = "nl"
      theme = "high-contrast"
      mouse = false
      ascii = true
      lock_wait = 30
      [keys]
      quit = "Q"
      claim = ["C", "F2"]
      """
    )
    #expect(all.board == "/home/f/team/board.json")
    #expect(all.actor == "Fatima")
    #expect(all.language == .dutch)
    #expect(all.theme == .highContrast)
    #expect(all.mouse == false)
    #expect(all.ascii == true)
    #expect(all.lockWait == 30)
    #expect(
      all.keys == [
        KeyWish(command: "quit", keys: ["Q"]), KeyWish(command: "claim", keys: ["C", "F2"]),
      ],
      "in the order of the file"
    )
    #expect(all.keyPlaces == [TextPlace(line: 9, column: 1), TextPlace(line: 10, column: 1)])
  }

  @Test(
    "says what is wrong and where",
    arguments: [
      ("langage = \"nl\"", .unknownSetting("langage", nearest: "language"), 1, 1),
      ("\nLock_Wait = 3", .unknownSetting("Lock_Wait", nearest: "lock_wait"), 2, 1),
      ("[colours]\nred = 1", .unknownSetting("colours", nearest: nil), 1, 2),
      ("language = \"fr\"", .unsuitable(.language), 1, 1),
      ("mouse = true\ntheme = \"blue\"", .unsuitable(.theme), 2, 1),
      ("mouse = \"yes\"", .unsuitable(.mouse), 1, 1),
      ("ascii = 1", .unsuitable(.ascii), 1, 1),
      ("board = \"board.json\"", .unsuitable(.board), 1, 1),
      ("as = \"  \"", .unsuitable(.actor), 1, 1),
      ("lock_wait = -1", .unsuitable(.lockWait), 1, 1),
      ("lock_wait = 1.5", .unsuitable(.lockWait), 1, 1),
      ("lock_wait = 99999", .unsuitable(.lockWait), 1, 1),
      ("as = [\"a\"]", .unsuitable(.actor), 1, 1),
      ("keys = \"q\"", .keysNoTable, 1, 1),
      ("[keys]\nquit = 3", .keysNoTexts("quit"), 2, 1),
      ("[keys]\nquit = [\"Q\", 3]", .keysNoTexts("quit"), 2, 1),
    ] as [(String, ConfigurationProblem.Kind, Int, Int)]
  )
  func mistakes(_ text: String, _ kind: ConfigurationProblem.Kind, _ line: Int, _ column: Int) {
    let place = TextPlace(line: line, column: column)
    #expect(throws: ConfigurationProblem(kind, place)) { try read(text) }
  }

  @Test(
    "that is no TOML is refused with its place",
    arguments: [
      ("language = nl", 1), ("theme = \"dark\"\nlanguage = \"nl", 2), ("= 3", 1),
      ("mouse = true\nmouse = false", 2), ("as = \"a\u{0}b\"", 1), ("[keys", 1),
      (String(repeating: "[", count: 10_000), 1),
    ]
  )
  func notTOML(_ text: String, _ line: Int) throws {
    do {
      _ = try read(text)
      Issue.record("it was taken")
    } catch {
      guard case .notTOML = error.kind else {
        Issue.record("\(error)")
        return
      }
      #expect(error.place?.line == line)
    }
  }

  @Test("of the theme, what is asked for now comes before what is configured for always")
  func theme() {
    func look(
      _ option: ThemeChoice? = nil,
      noColor: Bool = false,
      _ configured: ThemeChoice? = nil,
      _ variables: [String: String] = [:]
    ) -> Theme {
      ScreenLook(
        option: option,
        noColor: noColor,
        configured: configured,
        variable: { variables[$0] }
      ).colours
    }
    #expect(look(.light, noColor: true, .dark) == .plain)
    #expect(look(.light, .dark, ["NO_COLOR": "1"]) == .light)
    #expect(look(nil, .dark, ["NO_COLOR": "1"]) == .plain)
    #expect(look(nil, .highContrast, ["COLORFGBG": "0;15"]) == .highContrast)
    #expect(look(nil, .auto, ["COLORFGBG": "0;15"]) == .light)
    #expect(look(.auto, .highContrast) == .dark)
    #expect(look(nil, Optional.some(.none)) == .plain)
    #expect(look() == .dark)
  }
}
