import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite("Looking back at a terminal")
struct LookingBackTests {
  private static let board = """
    {
    "format": "rotonde-board/1",
    "board": {"name":"De Linde"},
    "people": [
    {"id":"anna","name":"Anna","engagement":"volunteer"}
    ],
    "stakeholders": [
    {"id":"bewoners","name":"Bewoners"},
    {"id":"school","name":"De school"}
    ],
    "tasks": [
    {"id":"k7f2","title":"Soep","serves":["bewoners","school"],"on":"2099-11-25","repeat":"week"}
    ]
    }

    """

  private func start(_ arguments: String..., on folder: BoardFolder) throws -> TerminalProgram {
    try TerminalProgram(
      builtProduct("rotonde"),
      arguments: arguments + ["--board", folder.board.path(), "--as", "anna", "--lang", "en"],
      environment: TerminalProgram.environment(terminal: "xterm-256color", language: "C.UTF-8"),
      columns: 100,
      rows: 30
    )
  }

  @Test("R16: done asks, Enter passes over each question, and what is typed is kept")
  func done() throws {
    let folder = try BoardFolder(text: Self.board)
    let program = try start("done", "soep", on: folder)
    try program.waitFor("What did Bewoners say?")
    program.send("Lekker!", .enter)
    try program.waitFor("An unwanted effect?")
    program.send(.enter)
    try program.waitFor("What did De school say?")
    program.send(.enter)
    try program.waitFor("Would you do it again?")
    program.send("misschien", .enter)
    try program.waitUntil("the question once more") { screen in
      screen.rows.count { $0.contains("Would you do it again?") } == 2
    }
    program.send("differently: met brood", .enter)
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.screen.contains("Written down. Thank you."))
    let text = try String(contentsOf: folder.board, encoding: .utf8)
    #expect(text.contains(#""said":"Lekker!""#))
    #expect(!text.contains("unwanted"))
    #expect(text.contains(#""answer":"differently","text":"met brood""#))
    #expect(text.contains(#""on":"2099-12-02""#))
  }

  @Test("A word on the command line is enough: then nothing is asked")
  func nothingAsked() throws {
    let folder = try BoardFolder(text: Self.board)
    let program = try start("done", "soep", "--again", "yes", on: folder)
    #expect(try program.waitForExit() == .exited(0))
    #expect(!program.screen.contains("say?"))
    #expect(program.screen.contains("Have you asked Bewoners and De school"))
  }

  @Test("Thanks ask what for, and the end of the input is no answer")
  func thank() throws {
    let folder = try BoardFolder(
      text: Self.board.replacing(
        #"{"id":"anna""#,
        with: #"{"id":"bram","name":"Bram","engagement":"paid"},\#n{"id":"anna""#
      )
    )
    let program = try start("thank", "bram", on: folder)
    try program.waitFor("What for?")
    program.send("De lamp", .enter)
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.screen.contains("Anna thanked Bram: “De lamp”"))
    let silent = try start("thank", "bram", on: folder)
    try silent.waitFor("What for?")
    silent.send(.enter)
    #expect(try silent.waitForExit() == .exited(1))
    #expect(silent.screen.contains("There are no words in it yet."))
  }
}
