import Foundation
import Glibc
import Testing

@testable import BoardFile
import TaskModel

/// Writers killed at random moments: `make kill` does it 500 times.
@Suite("killed at any moment", .serialized)
struct KillTests {
  private static let kills =
    ProcessInfo.processInfo.environment["ROTONDE_KILLS"].flatMap { Int($0) } ?? 40

  @Test("Promise 2: the file is valid and holds all that was acknowledged; nothing stays behind")
  func random() throws {
    // Large enough for every step to take a while.
    let tasks = (0..<3000).map { #"{"id":"x\#($0)","title":"Taak \#($0)","serves":["bewoners"]}"# }
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(
        of: "\"tasks\": [\n",
        with: "\"tasks\": [\n\(tasks.joined(separator: ",\n")),\n"
      )
    }
    let start = ContinuousClock.now
    try workplace.done("add", "--as", "jan", "Eerste")
    let length = start.duration(to: .now)
    var acknowledged: Set<String> = []
    var killed = 0
    var round = 0
    while killed < Self.kills {
      round += 1
      let titles = (0..<3).map { "Ronde \(round) taak \($0)" }
      let runs = try titles.map { try workplace.start(["add", "--as", "jan", $0]) }
      for run in runs {
        Self.pause(length * Double.random(in: 0...0.7))
        kill(run.process, SIGKILL)
      }
      for (title, run) in zip(titles, runs) {
        let result = run.result()
        if result.status == 128 + SIGKILL { killed += 1 }
        // Whoever reads the confirmation may count on it, however the process ended.
        if result.status == 0 || result.output.contains(title) { acknowledged.insert(title) }
        #expect([0, 128 + SIGKILL].contains(result.status), "\(result.errors)")
      }
      let tasks = try BoardStore(workplace.boardPath).read().board.tasks
      let present = Set(tasks.indices.map { tasks[$0].title })
      #expect(acknowledged.subtracting(present) == [], "round \(round)")
    }
    try workplace.done("add", "--as", "jan", "Laatste")
    try workplace.expectNoLitter()
  }

  /// Lets a random stretch of time go by; the test is about what happens in it, and waits for nothing.
  private static func pause(_ duration: Duration) {
    var time = timespec(
      tv_sec: Int(duration.components.seconds),
      tv_nsec: Int(duration.components.attoseconds / 1_000_000_000)
    )
    nanosleep(&time, nil)
  }
}
