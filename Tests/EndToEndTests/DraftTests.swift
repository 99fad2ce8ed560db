import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite("What is typed survives the program")
struct DraftTests {
  private func open(
    _ folder: BoardFolder,
    adding more: [String: String] = [:]
  ) throws -> TerminalProgram {
    let state = folder.url.appending(path: "state").path()
    // Somebody who was here before, for whom the help does not open by itself.
    let own = folder.url.appending(path: "state/rotonde")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    try Data().write(to: own.appending(path: "welcomed"))
    return try folder.open(adding: ["XDG_STATE_HOME": state].merging(more) { $1 })
  }

  private func isKept(_ words: String, in folder: BoardFolder) -> Bool {
    let drafts = folder.url.appending(path: "state/rotonde/drafts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: drafts.path())) ?? []
    return names.contains { name in
      (try? String(contentsOf: drafts.appending(path: name), encoding: .utf8))?.contains(words)
        ?? false
    }
  }

  @Test(
    "A form: type, and the program is killed or hung up; started again, it is offered",
    arguments: [SIGKILL, SIGTERM, SIGHUP]
  )
  func form(signal: Int32) throws {
    let folder = try BoardFolder()
    let program = try open(folder)
    try program.waitFor("Fatima El Idrissi")
    program.send("e")
    try program.waitFor("Change “")
    program.send(" en nog iets")
    try program.waitUntil("the draft in its file") {
      $0.contains("en nog iets") && isKept("en nog iets", in: folder)
    }
    program.signal(signal)
    _ = try program.waitForExit()

    let again = try open(folder)
    try again.waitFor("You had not finished")
    again.send(.enter)
    try again.waitFor("As you left it")
    try again.waitFor("en nog iets")
    again.send(.control("s"))
    try again.waitUntil("the form gone") { !$0.contains("As you left it") }
    again.send("q")
    _ = try again.waitForExit()
    #expect(try folder.run("list", as: "fatima").text.contains("en nog iets"))
    #expect(!isKept("en nog iets", in: folder))
  }

  @Test("The line of a new task too, when the terminal goes away")
  func line() throws {
    let folder = try BoardFolder()
    let program = try open(folder)
    try program.waitFor("Fatima El Idrissi")
    program.send("aKoffie zetten")
    try program.waitFor("New task: Koffie zetten")
    program.hangUp()
    _ = try program.waitForExit()
    let again = try open(folder)
    try again.waitFor("Go on: A new task: Koffie zetten")
  }

  @Test("A field goes to one's own editor and comes back, and the terminal with it")
  func editor() throws {
    let folder = try BoardFolder()
    let program = try open(folder, adding: ["EDITOR": "sed -i s/^/Samen:/"])
    try program.waitFor("Fatima El Idrissi")
    program.send("e")
    try program.waitFor("Change “")
    program.send(.control("o"))
    try program.waitFor("Samen:")
    program.send(.control("s"))
    try program.waitUntil("the form gone") { !$0.contains("Change “") }
    program.send("q")
    _ = try program.waitForExit()
    #expect(try folder.run("list", as: "fatima").text.contains("Samen:"))
  }

  @Test("An editor that fails is told, and nothing typed is lost")
  func editorFails() throws {
    let folder = try BoardFolder()
    let program = try open(folder, adding: ["EDITOR": "false"])
    try program.waitFor("Fatima El Idrissi")
    program.send("e")
    try program.waitFor("Change “")
    program.send(" meer", .control("o"))
    try program.waitFor("The editor “false” ended with 1")
    #expect(program.screen.contains(" meer"))
  }
}
