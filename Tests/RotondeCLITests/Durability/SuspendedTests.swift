import Foundation
import Glibc
import TestSupport
import Testing

@testable import BoardFile
import TaskModel

@Suite(
  "suspended at any of its system calls",
  .serialized,
  .enabled(if: Strace.isPossible, Strace.condition)
)
struct SuspendedTests {
  private static let claim = ["claim", "k7f2", "--as", "fatima"]
  private static let add = ["add", "--as", "jan", "Nieuwe taak"]
  /// What somebody else does meanwhile.
  private static let other = ["claim", "m2pq", "--wait", "--as", "jana"]

  /// A board on which something was done already, so that lock and versions are there.
  private func workplace() throws -> Workplace {
    let workplace = try Workplace.withBoard()
    try workplace.done("claim", "k7f2", "--as", "jan")
    return workplace
  }

  @Test(
    "Promise 6: others go on reading, are told who holds it, and lose nothing once it goes on",
    arguments: [claim, add]
  )
  func each(_ arguments: [String]) throws {
    let (_, calls) = try Tracing.calls(of: arguments, in: try workplace())
    #expect(calls.count > 20)
    let naming = try #require(
      calls.firstIndex { $0.name == "write" && $0.text.contains(".board.json.lock>") }
    )
    let renaming = try #require(calls.lastIndex { $0.name.hasPrefix("rename") })
    for (index, call) in calls.enumerated() {
      let workplace = try workplace()
      let before = workplace.boardBytes
      let run = try Tracing.suspended(arguments, at: call, in: workplace)
      let comment: Comment = "\(arguments[0]): suspended at \(call.text)"

      // Reading takes no lock, and sees a whole board: the old one, or from the rename on the new.
      let reading = try workplace.run("list")
      #expect(reading.status == 0, comment)
      #expect((workplace.boardBytes != before) == (index >= renaming), comment)

      let writing = try workplace.run(Self.other + ["--lock-wait", "0"])
      if index <= renaming { #expect(writing.status == 75, comment) }
      if writing.status == 75 {
        if index >= naming {
          #expect(writing.errors.contains("(process \(run.process) on "), comment)
          #expect(writing.errors.contains("kill -CONT \(run.process)"), comment)
        }
      } else {
        #expect(writing.status == 0, comment)
      }

      kill(run.process, SIGCONT)
      let result = run.result()
      #expect(result.status == 0, comment)
      if writing.status == 75 { #expect(try workplace.run(Self.other).status == 0, comment) }
      let board = try BoardStore(workplace.boardPath).read().board
      let waiting = board.tasks[TaskID(unchecked: "m2pq")]?.claims.map(\.person.rawValue)
      #expect(waiting == ["jan", "jana"], comment)
      let titles = board.tasks.indices.map { board.tasks[$0].title }
      let claims = board.tasks[TaskID(unchecked: "k7f2")]?.claims.map(\.person.rawValue)
      #expect(
        arguments == Self.add ? titles.last == "Nieuwe taak" : claims == ["jan", "fatima"],
        comment
      )
      try workplace.expectNoLitter(comment)
    }
  }
}
