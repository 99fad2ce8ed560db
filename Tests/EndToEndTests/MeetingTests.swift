import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite("A meeting on a real terminal")
struct MeetingTests {
  @Test("The Dutch example's meeting, killed half-way and taken up by another machine")
  func killedAndTakenUp() throws {
    let folder = try BoardFolder()
    let state = folder.url.appending(path: "rotonde").path()
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: state).appending(path: "welcomed"))
    let environment = ["XDG_STATE_HOME": folder.url.path()]
    let program = try folder.open(language: "nl", columns: 80, rows: 24, adding: environment)
    try program.waitFor("Fatima El Idrissi")
    program.send("m")
    try program.waitFor("Wie zijn er?")
    program.send(.enter)
    try program.waitFor("Wie leidt het gesprek?")
    program.send(.enter)
    try program.waitFor("Met welke casus begin je?")
    program.send(.enter)
    try program.waitFor("> 1 Casus")
    program.send("4")
    try program.waitFor("Nog niemand doet dit")
    program.send("b")
    try program.waitFor("Wat breng je in?")
    program.send("Wie bewaart de sleutel?", .enter)
    try program.waitUntil("the point in the file") { _ in
      (try? String(contentsOf: folder.board, encoding: .utf8))?.contains("bewaart de sleutel")
        ?? false
    }
    program.signal(SIGKILL)
    _ = try program.waitForExit()

    let again = try folder.open(
      as: "jan",
      language: "nl",
      columns: 120,
      rows: 30,
      adding: environment
    )
    try again.waitFor("Er is een overleg bezig: m")
    again.send("m")
    try again.waitFor("> 4 Langs het bord")
    try again.waitFor("Wie bewaart de sleutel?")
    again.send("8")
    try again.waitFor("nog geen uitkomst")
    again.send(.enter)
    try again.waitFor("Waar leidde het toe?")
    again.send(.down, .down, .enter)
    try again.waitFor("Elk punt is rond")
    again.send(.enter)
    try again.waitFor("Verslag van het werkoverleg")
    again.send(.control("c"))
    _ = try again.waitForExit()
    let minutes = try folder.run("meeting", "minutes", as: "jan").text
    #expect(minutes.contains("Wie bewaart de sleutel?"))
  }
}
