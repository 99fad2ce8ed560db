import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite("Frames on their way to the terminal", .timeLimit(.minutes(1)))
struct FrameOutputTests {
  @Test(
    "a frame arrives as a whole, however often the cursor moves in it",
    .enabled(if: Strace.isPossible, Strace.condition)
  )
  func whole() throws {
    let log = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: log) }
    let program = try TerminalProgram(
      Strace.path,
      arguments: [
        "-o", log.path(), "-y", "-e", "trace=read,write", builtProduct("TerminalProbe"), "dark",
      ],
      environment: TerminalProgram.environment(),
      columns: 60,
      rows: 20
    )
    try program.waitFor("ready")
    program.send("x")
    try program.waitFor("key x")
    program.send("z")
    try program.waitFor("key z")
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    let calls = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
    let key = try #require(
      calls.firstIndex { $0.hasPrefix("read(0<") && $0.contains("\"x\"") },
      "\(calls.suffix(12))"
    )
    let writes = calls[key...].dropFirst()
      .prefix { !$0.hasPrefix("read(0<") }
      .filter { $0.hasPrefix("write(") && !$0.contains("/memfd:") }
    #expect(writes.count == 1, "\(writes)")
  }
}
