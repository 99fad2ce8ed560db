import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: what was said, asked and invited")
struct HeardSessionTests {
  private func board(
    voices: [Voice] = [],
    _ change: (inout Task) -> Void = { _ in }
  ) -> Board {
    let sample = SampleBoard.make()
    var stakeholders = SampleBoard.stakeholders
    stakeholders[1].voices = voices
    var tasks = SampleBoard.tasks
    for index in tasks.indices { change(&tasks[index]) }
    return Board(
      settings: sample.settings,
      people: SampleBoard.people,
      stakeholders: stakeholders,
      tasks: TaskTable(tasks),
      log: sample.log
    )
  }

  private func screen(_ keys: String, _ board: Board, me: String = "fatima") -> String {
    var session = ScreenSession(
      board: board,
      me: me,
      language: .english,
      size: Size(columns: 100, rows: 40)
    )
    session.type(keys)
    return session.screen
  }

  private func voice(_ id: String, _ at: String?, _ said: String, answered: Bool = false) -> Voice {
    guard let id = VoiceID(rawValue: id) else { preconditionFailure("not an identifier: \(id)") }
    return Voice(
      id: id,
      at: at.map(SampleBoard.instant),
      by: nil,
      said: said,
      answer: answered ? Voice.Answer(at: nil, by: nil, text: "gedaan") : nil
    )
  }

  @Test("R6: A stakeholder shows what they said last, how long ago, and what waits for an answer")
  func lastVoice() {
    let voices = [
      voice("v1", "2026-11-10T10:00:00Z", "Meer ballen", answered: true),
      voice("v2", "2026-10-01T10:00:00Z", "Te druk"),
    ]
    let screen = screen("3", board(voices: voices))
    #expect(screen.contains("said 12 days ago: “Meer ballen”"))
    #expect(!screen.contains("Te druk"))
    #expect(!screen.contains("not answered yet"))
    #expect(screen.contains("nobody has asked them yet"))
    #expect(!screen.contains("nobody has asked them for a while"))
    let unanswered = self.screen("3", board(voices: [voice("v1", nil, "Te druk")]))
    #expect(unanswered.contains("said: “Te druk”"))
    #expect(unanswered.contains("not answered yet"))
  }

  @Test(
    "R6: A stakeholder nobody has listened to for a while shows it",
    arguments: [("2026-09-23T10:00:00Z", false), ("2026-09-22T10:00:00Z", true)]
  )
  func unheard(at: String, isUnheard: Bool) {
    let board = board(voices: [voice("v1", at, "Dank", answered: true)])
    // Of the others nobody heard anything yet, and they say so too.
    let lines = screen("3", board).split(separator: "\n")
    let school = lines.firstIndex { $0.contains("said ") } ?? 0
    #expect(lines[school + 1].contains("nobody has asked them") == isUnheard)
  }

  @Test("R6: What is done and not asked about stands under Mine, until it was or its day comes")
  func toAccount() {
    func isAsked(_ accounts: [Account]) -> Bool {
      let board = board {
        if $0.id == SampleBoard.task("d4ne") { $0.accounts = accounts }
      }
      return screen("2", board, me: "samira").contains("Herfstmarkt")
    }
    func account(asked: Bool, laterOn: String? = nil) -> Account {
      Account(
        stakeholder: SampleBoard.stakeholder("bewoners"),
        at: nil,
        by: nil,
        asked: asked,
        laterOn: laterOn.map(SampleBoard.day)
      )
    }
    #expect(isAsked([]))
    #expect(!isAsked([account(asked: true)]))
    #expect(!isAsked([account(asked: false, laterOn: "2026-11-23")]))
    #expect(isAsked([account(asked: false, laterOn: "2026-11-22")]))
    #expect(isAsked([account(asked: false)]))
  }

  @Test("R3: Being asked for a task stands under Mine, with why; nobody else sees it on the card")
  func invited() {
    let board = board {
      if $0.id == SampleBoard.task("h3mn") {
        $0.invites = [
          Invite(
            person: SampleBoard.person("fatima"),
            by: SampleBoard.person("jan"),
            at: nil,
            text: "jij kent iedereen"
          )
        ]
      }
    }
    let mine = screen("2", board)
    #expect(mine.contains("What I am asked for"))
    #expect(mine.contains("Jan thought of you: jij kent iedereen"))
    #expect(!screen("", board, me: "piet").contains("jij kent iedereen"))
  }

  @Test("Several done at once are one thing to undo, and never announced as another's")
  func together() {
    var session = ScreenSession(language: .english, size: Size(columns: 100, rows: 40))
    session.type(" j c")
    let entries = Array(session.file.log.entries(from: 2))
    #expect(entries.map(\.with) == [nil, entries.first?.id])
    #expect(session.screen.contains("Done for 2 tasks."))
    #expect(session.screen.contains("*Fietsen") == false)
    #expect(session.model.fresh.isEmpty)
    session.send(.boardRead(session.file))
    #expect(!session.screen.contains("Fatima claimed"))
  }

  @Test("How long ago is said the way one says it")
  func ago() {
    func words(_ days: Int) -> [String] {
      let day = SampleBoard.today.adding(days: -days)
      let phrase = Dates.ago(day, today: SampleBoard.today)
      return [phrase.en, phrase.nl]
    }
    #expect(words(0) == ["today", "vandaag"])
    #expect(words(1) == ["yesterday", "gisteren"])
    #expect(words(20) == ["20 days ago", "20 dagen geleden"])
    #expect(words(21) == ["3 weeks ago", "3 weken geleden"])
    #expect(words(91) == ["3 months ago", "3 maanden geleden"])
    #expect(words(730) == ["2 years ago", "2 jaar geleden"])
  }
}
