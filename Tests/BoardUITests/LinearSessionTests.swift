import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: in lines")
struct LinearSessionTests {
  /// A session in which lines are said, and what is told is kept.
  private struct Session {
    var screen: LinearScreen
    var file: Board
    var told: [String] = []
    var isOver = false
    /// What is done beside the board.
    var elsewhere: [Effect] = []

    init(me: String? = "fatima", language: Language = .english) {
      let session = ScreenSession(me: me, language: language, border: .ascii)
      file = session.file
      screen = LinearScreen(session.model)
      _ = screen.take(.settled)
      told = screen.lines()
    }

    mutating func say(_ line: String) {
      play(screen.read(line))
      told = screen.lines()
    }

    mutating func play(_ effects: [Effect]) {
      for effect in effects {
        switch effect {
        case .quit: isOver = true
        case .perform(let action, let by):
          let now = SampleBoard.instant("2026-11-22T11:00:00Z")
          do {
            let outcome = try file.applying(action, in: Occasion(by: by, at: now))
            file = outcome.board
            let waitsFor = outcome.waitsFor
            play(screen.take(.acted(action, outcome.entry, waitsFor: waitsFor, file)))
          } catch { play(screen.take(.refused(action, error))) }
        case .suspend, .redraw, .read, .listVersions, .restore, .create, .openExample, .copy,
          .openEditor, .keepDrafts:
          elsewhere.append(effect)
        }
      }
    }

    func tells(_ text: String) -> Bool { told.contains { $0.contains(text) } }
  }

  /// The number that was told of a text.
  private func number(of text: String, in session: Session) throws -> String {
    let line = try #require(session.told.first { $0.contains(text) }, "\(session.told)")
    return String(try #require(line.split(separator: ".").first))
  }

  @Test("List, open, claim, give back")
  func claiming() throws {
    var session = Session()
    session.say(try number(of: "Flyers rondbrengen", in: session))
    #expect(session.tells("ID h3mn"))
    #expect(session.screen.prompt == "Flyers rondbrengen: ")
    session.say("claim")
    #expect(session.tells("You're on “Flyers rondbrengen” now."))
    #expect(session.told.count == 1, "only what happened, not the whole task again")
    #expect(session.file.tasks["h3mn"]?.claims.count == 1)
    session.say("give back")
    #expect(session.file.tasks["h3mn"]?.claims.count == 0)
    session.say("back")
    #expect(session.tells("Doing"))
  }

  @Test("A command with the number of an entry, by key and by word, in Dutch too")
  func numbers() throws {
    var session = Session(language: .dutch)
    session.say("oppakken \(try number(of: "Flyers rondbrengen", in: session))")
    #expect(session.tells("Flyers rondbrengen"))
    #expect(session.file.tasks["h3mn"]?.claims.count == 1)
  }

  @Test("A number keeps its meaning until it is told anew, whatever happens to the board")
  func stableNumbers() throws {
    var session = Session()
    let flyers = try number(of: "Flyers rondbrengen", in: session)
    for task in session.file.tasks.indices.map({ session.file.tasks[$0] })
    where task.id != "h3mn" && task.state == .open {
      let now = SampleBoard.instant("2026-11-22T10:00:00Z")
      let occasion = Occasion(by: "jan", at: now)
      session.file = try session.file.applying(.drop(task.id, because: "x"), in: occasion).board
    }
    _ = session.screen.take(.boardRead(session.file))
    session.say(flyers)
    #expect(session.tells("ID h3mn"))
  }

  @Test("Adding, finding and asking are lines, and Enter alone goes back")
  func asking() throws {
    var session = Session()
    session.say("add")
    #expect(session.screen.prompt == "New task: ")
    session.say("Koffie zetten @school")
    #expect(session.tells("Koffie zetten"))
    session.say("/koffie")
    #expect(session.tells("1. Koffie zetten"))
    session.say("/")
    #expect(session.tells("Flyers rondbrengen"))
    session.say("drop \(try number(of: "Flyers rondbrengen", in: session))")
    session.say("")
    #expect(session.file.tasks["h3mn"]?.dropped == nil)
    session.say("group")
    #expect(session.tells("1. By state"))
    session.say("2")
    #expect(session.screen.model.boardPane.grouping == .stakeholder)
  }

  @Test(
    "Every view is told, with numbers in words and no lines drawn",
    arguments: Language.allCases
  )
  func views(language: Language) {
    var session = Session(language: language)
    for tab in Tab.allCases {
      session.say(tab.name[language])
      #expect(session.screen.model.tab == tab, "\(tab)")
      #expect(session.told.count > 1)
      for line in session.told {
        for sign in "│─┌█▒┤└↑↓" { #expect(!line.contains(sign), "\(line)") }
      }
    }
  }

  @Test("Every command that can be said is reached by its name in either language")
  func commands() {
    for language in Language.allCases {
      for binding in KeyTable.standard.bindings(in: .board)
      where LinearScreen.isSayable(binding.command) {
        var session = Session(language: language)
        session.say(binding.command.name[language])
        let isClear = !session.tells(Texts.Linear.misunderstood[language])
        #expect(isClear, "\(binding.command): \(session.told)")
      }
    }
  }

  @Test("A form is filled in field by field; what is not clear is asked again")
  func form() throws {
    var session = Session(me: "jan")
    session.say("edit \(try number(of: "Flyers rondbrengen", in: session))")
    #expect(session.tells("Task: Flyers rondbrengen"), "\(session.told)")
    session.say("Flyers uitdelen")
    guard case .keepDrafts(let drafts)? = session.elsewhere.last else {
      Issue.record("nothing was kept: \(session.elsewhere)")
      return
    }
    #expect(drafts.first?.fields.map(\.typed) == ["Flyers uitdelen"])
    session.say("<")
    #expect(session.tells("Task: Flyers uitdelen"))
    for _ in 0..<40 where !session.tells("1. Keep") {
      if session.tells("Where is it from") || session.screen.prompt.hasPrefix("When") {
        session.say("someday perhaps")
        #expect(session.told.first?.contains("someday perhaps") == true, "\(session.told)")
      }
      session.say("")
    }
    #expect(session.tells("2. Throw away"))
    session.say("1")
    #expect(session.file.tasks["h3mn"]?.title == "Flyers uitdelen")
    #expect(session.screen.model.layers.isEmpty)
  }

  @Test("What is to be read is told in lines")
  func reading() {
    var session = Session()
    session.say("duties")
    #expect(session.elsewhere.contains(.read(.duties)), "\(session.told)")
    session.play(session.screen.take(.read(.duties, ["Gastvrouw: 2 taken"])))
    session.say("zzzz")
    #expect(session.tells("Gastvrouw: 2 taken"))
  }

  @Test("What is not understood is said, and changes nothing")
  func misunderstood() {
    var session = Session()
    for line in ["zzzz", "999", "claim 999", "0", "-1", "99999999999999999999"] {
      session.say(line)
      #expect(session.tells("not clear") || session.told.isEmpty, "\(line): \(session.told)")
    }
    #expect(session.file.log.count == SampleBoard.make().log.count)
    session.say("q")
    #expect(session.isOver)
  }
}
