import Foundation
import Glibc
import Testing

@Suite("rotonde watch")
struct WatchTests {
  /// A run of `watch`, and what it says, line by line.
  private final class Watching {
    let run: Run
    private var descriptor: Int32
    private var bytes: [UInt8] = []

    init(_ workplace: Workplace) throws {
      // A pipe with a name, so that a test waits for lines by reading them.
      let pipe = workplace.path("pipe")
      try #require(mkfifo(pipe, 0o600) == 0)
      // First, because opening such a pipe for writing waits until somebody reads.
      descriptor = open(pipe, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      try #require(descriptor >= 0)
      run = try workplace.start(["watch"], output: pipe)
    }

    deinit { stopReading() }

    /// The next line as an object; `nil` at the end, or when none comes for a long time.
    func next() -> [String: Any]? {
      while true {
        if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
          let line = Data(bytes[..<end])
          bytes.removeFirst(end + 1)
          return try? JSONSerialization.jsonObject(with: line) as? [String: Any]
        }
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, 60_000) > 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return nil }
        bytes += buffer.prefix(count)
      }
    }

    func stopReading() {
      if descriptor >= 0 { close(descriptor) }
      descriptor = -1
    }
  }

  @Test(
    "prints each new entry of the log, until a signal ends it quietly",
    arguments: [SIGINT, SIGTERM]
  )
  func entries(signal: Int32) throws {
    let workplace = try Workplace.withBoard()
    let watching = try Watching(workplace)
    let first = try #require(watching.next())
    #expect(first["format"] as? String == "rotonde-watch/1")
    #expect(first["entries"] as? Int == 1)
    for (command, did) in [("claim", "claim"), ("release", "release"), ("done", "done")] {
      try workplace.done(command, "k7f2", "--as", "fatima")
      let entry = watching.next()?["entry"] as? [String: Any]
      #expect(entry?["did"] as? String == did)
      #expect(entry?["by"] as? String == "fatima")
    }
    kill(watching.run.process, signal)
    #expect(watching.next() == nil)
    let result = watching.run.result()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test("says when the file was changed by hand, can't be read, and can be read again")
  func byHand() throws {
    let workplace = try Workplace.withBoard()
    let good = try String(contentsOfFile: workplace.boardPath, encoding: .utf8)
    func replace(_ text: String) throws {
      try Data(text.utf8).write(to: URL(filePath: workplace.boardPath), options: .atomic)
    }
    let watching = try Watching(workplace)
    #expect(watching.next()?["format"] != nil)
    try replace(good.replacingOccurrences(of: "Soep koken", with: "Stamppot koken"))
    #expect(watching.next()?["changed"] as? String == "byHand")
    try replace("<<<<<<< ours\n")
    let problem = watching.next()?["problem"] as? [String: Any]
    #expect(problem?["code"] as? String == "damaged")
    #expect(problem?["line"] as? Int == 1)
    try replace(good.replacingOccurrences(of: "Soep koken", with: "Stamppot koken"))
    #expect(watching.next()?["changed"] as? String == "readable")
    try FileManager.default.removeItem(atPath: workplace.boardPath)
    #expect((watching.next()?["problem"] as? [String: Any])?["code"] as? String == "notFound")
    kill(watching.run.process, SIGTERM)
    #expect(watching.run.result().status == 0)
  }

  @Test("ends when nobody reads any more")
  func closed() throws {
    let workplace = try Workplace.withBoard()
    let watching = try Watching(workplace)
    #expect(watching.next() != nil)
    watching.stopReading()
    let result = watching.run.result()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test("without a board it ends as every command does")
  func noBoard() throws {
    #expect(try Workplace().run("watch").status == 66)
  }
}
