import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite("Frames on their way to the terminal", .timeLimit(.minutes(1)))
struct FrameOutputTests {
  private static let strace = "/usr/bin/strace"

  /// Whether processes may be traced here.
  static let canTrace: Bool = {
    let tracer = Process()
    tracer.executableURL = URL(filePath: strace)
    tracer.arguments = ["-o", "/dev/null", "/bin/true"]
    guard (try? tracer.run()) != nil else { return false }
    tracer.waitUntilExit()
    return tracer.terminationStatus == 0
  }()

  @Test(
    "a frame arrives as a whole, however often the cursor moves in it",
    .enabled(if: canTrace, "needs strace, and the right to trace one's own processes")
  )
  func whole() throws {
    let log = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: log) }
    let program = try TerminalProgram(
      Self.strace,
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
