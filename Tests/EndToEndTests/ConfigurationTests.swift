import Foundation
import PseudoTerminal
import Testing

@Suite("The screen as it was configured")
struct ConfigurationTests {
  private func open(_ configuration: String) throws -> TerminalProgram {
    let folder = try BoardFolder()
    let home = folder.url.appending(path: "rotonde")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    try Data(configuration.utf8).write(to: home.appending(path: "config.toml"))
    return try folder.open(columns: 120, adding: ["XDG_CONFIG_HOME": folder.url.path()])
  }

  @Test("Keys of one's own are named and work")
  func keys() throws {
    let program = try open("ascii = true\n[keys]\nclaim = \"C\"\nquit = \"Q\"\n")
    try program.waitFor("C claim")
    #expect(!program.screen.contains("│"), "borders are plain")
    program.send("q")
    program.send("Q")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("Keys that clash are told before the screen opens")
  func clash() throws {
    let program = try open("[keys]\nclaim = \"d\"\n")
    #expect(try program.waitForExit() == .exited(65))
    #expect(
      program.screen.contains("Choose another key for “claim”, or give “done” another one too.")
    )
  }
}
