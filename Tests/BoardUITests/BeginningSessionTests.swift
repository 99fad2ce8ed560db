import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("The first screen")
struct BeginningSessionTests {
  private func model(_ language: Language, columns: Int = 80, rows: Int = 24) -> Model {
    Model(
      beginningIn: [
        BoardPlace(path: "/home/noor/board.json", label: Phrase(en: "Here", nl: "Hier")),
        BoardPlace(path: "/home/noor/data/board.json", label: Phrase(en: "Own", nl: "Eigen")),
      ],
      language: language,
      today: SampleBoard.today,
      size: Size(columns: columns, rows: rows)
    )
  }

  private func press(_ model: inout Model, _ keys: [Key]) -> [Effect] {
    keys.map { update(&model, .input(.key($0))) }.last ?? []
  }

  private func typed(_ text: String) -> [Key] { text.map(Key.character) }

  @Test("A board is made with a name, a purpose and a place")
  func makes() {
    var model = model(.dutch)
    #expect(view(model).textDump.contains("Een bord maken voor mijn team"))
    _ = press(&model, [.enter] + typed("Buurthuis De Linde") + [.enter])
    _ = press(&model, typed("Niemand alleen") + [.enter])
    let effects = press(&model, [.down, .enter])
    let board = NewBoard(
      name: "Buurthuis De Linde",
      purpose: "Niemand alleen",
      language: .dutch,
      path: "/home/noor/data/board.json"
    )
    #expect(effects == [.create(board)])
  }

  @Test("The purpose may wait")
  func withoutPurpose() {
    var model = model(.english)
    _ = press(&model, [.enter] + typed("Library") + [.enter, .enter])
    let effects = press(&model, [.enter])
    let path = "/home/noor/board.json"
    #expect(effects == [.create(NewBoard(name: "Library", language: .english, path: path))])
  }

  @Test("The example, another language, and leaving are there too; Esc goes back and then out")
  func others() {
    var model = model(.english)
    #expect(press(&model, [.down, .enter]) == [.openExample])
    model = self.model(.english)
    _ = press(&model, [.down, .down, .enter])
    #expect(model.languageChosen == .dutch)
    #expect(view(model).textDump.contains("Afsluiten"))
    _ = press(&model, [.enter, .escape])
    #expect(view(model).textDump.contains("Welkom bij Rotonde"))
    #expect(view(model).textDump.contains("Esc afsluiten"), "for that is what it does")
    #expect(press(&model, [.escape]) == [.quit])
    #expect(press(&model, [.control("c")]) == [.quit])
  }

  @Test(
    "It fits any screen",
    arguments: [(20, 5), (40, 12), (80, 24), (200, 50)],
    Language.allCases
  )
  func fits(size: (Int, Int), language: Language) {
    let model = model(language, columns: size.0, rows: size.1)
    if size.0 == 80 {
      expectSnapshot(view(model).textDump, named: "beginning-\(language.rawValue)")
    }
    #expect(view(model).textDump.contains("bord") || view(model).textDump.contains("board"))
  }

  @Test("Whoever opens a board that nobody is on is asked for a name, and is on it then")
  func joins() {
    let empty = Board(settings: BoardSettings(name: "Leeg"))
    var session = ScreenSession(board: empty, me: nil, language: .dutch)
    session.begin { $0.askWhoBegins() }
    session.type("Noor")
    session.press(.enter, .enter)
    #expect(session.model.me == SampleBoard.person("noor"))
    #expect(session.screen.contains("Druk op a"))
  }

  @Test(
    "Who one is is asked first, and the help that opens by itself comes after it",
    arguments: Language.allCases
  )
  func nameBeforeWelcome(language: Language) {
    let empty = Board(settings: BoardSettings(name: "Leeg"))
    var session = ScreenSession(board: empty, me: nil, language: language)
    let welcome = Texts.Help.welcome[language]
    session.begin {
      $0.welcome()
      $0.askWhoBegins()
    }
    #expect(session.screen.contains(Texts.Beginning.whoAreYou[language]))
    #expect(!session.screen.contains(welcome), "\(session.screen)")
    session.type("Noor")
    session.press(.enter)
    #expect(!session.screen.contains(welcome), "one question more")
    session.press(.enter)
    #expect(session.model.me == SampleBoard.person("noor"))
    #expect(session.screen.contains(welcome))
    session.press(.escape)
    #expect(session.model.layers.isEmpty)
  }

  @Test("Whoever rather says later who they are reads the help then")
  func welcomeWithoutName() {
    let empty = Board(settings: BoardSettings(name: "Leeg"))
    var session = ScreenSession(board: empty, me: nil, language: .dutch)
    session.begin {
      $0.welcome()
      $0.askWhoBegins()
    }
    session.press(.escape)
    #expect(session.screen.contains(Texts.Help.welcome.nl))
  }

  @Test("Help opens by itself with the few keys one needs first", arguments: Language.allCases)
  func welcome(language: Language) {
    var session = ScreenSession(language: language, size: Size(columns: 80, rows: 24))
    session.begin { $0.welcome() }
    expectSnapshot(session.screen, named: "welcome-80x24-\(language.rawValue)")
    session.press(.escape)
    #expect(session.model.layers.isEmpty)
  }

  @Test("/ searches the help, Esc shows all of it again, and then closes it")
  func searchHelp() {
    var session = ScreenSession(language: .english, size: Size(columns: 80, rows: 24))
    session.type("?/stand-in")
    #expect(session.screen.contains("Seek a stand-in, or no longer"))
    #expect(!session.screen.contains("Claim the task"))
    session.press(.enter, .escape)
    #expect(session.screen.contains("Claim the task"))
    session.type("/qqqq")
    #expect(session.screen.contains("Nothing found."))
    session.press(.escape, .escape)
    #expect(session.model.layers.isEmpty)
  }
}
