import Foundation
import Glibc
import Testing

@testable import RotondeCLI

@Suite("standard output")
struct StreamTests {
  @Test("a full disk ends a list with 74, and is only warned about when the work is done")
  func noSpace() throws {
    let workplace = try Workplace.withBoard()
    let list = try workplace.start(["list"], output: "/dev/full").result()
    #expect(list.status == 74)
    #expect(list.errors == "Standard output could not be written: the disk is full.\n")
    let help = try workplace.start(["--help", "--lang", "nl"], output: "/dev/full").result()
    #expect(help.status == 74)
    #expect(help.errors == "De uitvoer kon niet geschreven worden: de schijf is vol.\n")
    let added = try workplace.start(["add", "--as", "jan", "Nieuw"], output: "/dev/full").result()
    #expect(added.status == 0)
    #expect(added.errors.contains("It is done and saved, but standard output"))
    #expect(try workplace.done("list", "nieuw").lines.count == 1)
  }

  @Test("nobody reading any more ends quietly")
  func closedPipe() throws {
    let tasks = (0..<4000).map { #"{"id":"t\#($0)","title":"Een taak van een paar woorden"}"# }
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(
        of: "\"tasks\": [\n",
        with: "\"tasks\": [\n\(tasks.joined(separator: ",\n")),\n"
      )
    }
    // A pipe whose reading end is closed before the program begins.
    let pipe = workplace.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let run = try workplace.start(["list"], output: pipe)
    // The program can only begin to write once it has the pipe open; it is more than a pipe holds.
    var byte: UInt8 = 0
    _ = fcntl(reader, F_SETFL, 0)
    #expect(read(reader, &byte, 1) == 1)
    close(reader)
    let result = run.result()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test("a list of any length goes through a small buffer")
  func buffer() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let buffer = OutputBuffer(descriptor: ends[1], capacity: 8)
    try buffer.write("12345")
    try buffer.line("678")
    var bytes = [UInt8](repeating: 0, count: 32)
    #expect(read(ends[0], &bytes, 32) == 8)
    try buffer.flush()
    #expect(read(ends[0], &bytes, 32) == 1)
    close(ends[0])
    close(ends[1])
    #expect(throws: CommandFailure.self) {
      try buffer.line("now it is closed")
    }
  }

  @Test("without a terminal the screen does not open")
  func noTerminal() throws {
    let workplace = try Workplace.withBoard()
    let english = try workplace.run()
    #expect(english.status == 64)
    #expect(english.errors.hasPrefix("The board opens on a terminal"))
    #expect(
      try workplace.run("--lang", "nl").errors.hasPrefix("Het bord gaat open op een terminal")
    )
    #expect(try workplace.run("--json").jsonError["code"] as? String == "notATerminal")
    #expect(try workplace.done("--version").output == "0.1.0\n")
  }
}
