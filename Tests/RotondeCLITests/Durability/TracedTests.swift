import Foundation
import Glibc
import TestSupport
import Testing

@testable import BoardFile

@Suite(
  "the system calls of the program",
  .serialized,
  .enabled(if: Strace.isPossible, Strace.condition)
)
struct TracedTests {
  private static let claim = ["claim", "k7f2", "--as", "fatima"]
  private static let add = ["add", "--as", "jan", "Nieuwe taak"]

  /// A board on which something was done already, so that lock and versions are there.
  private func workplace() throws -> Workplace {
    let workplace = try Workplace.withBoard()
    try workplace.done("claim", "k7f2", "--as", "jan")
    return workplace
  }

  @Test("Promise 2: write, link, fsync, rename, fsync of the folder, in this order")
  func order() throws {
    let workplace = try workplace()
    let (result, calls) = try Tracing.calls(of: Self.claim, in: workplace)
    #expect(result.status == 0, "\(result.errors)")
    let folder = workplace.folder.resolvingSymlinksInPath().path()
    let steps = calls.compactMap { call -> String? in
      let text = call.text
      switch call.name {
      case "write" where text.contains(".tmp>"): return "write"
      case "link", "linkat": return "link"
      case "fsync" where text.contains(".tmp>"): return "fsync of the file"
      case "fsync" where text.contains(".rotonde/board.json>"): return "fsync of the versions"
      case "fsync" where text.contains("<\(folder)>"): return "fsync of the folder"
      case "fsync": return "another fsync: \(text)"
      case "rename", "renameat": return "rename"
      default: return nil
      }
    }
    var seen: [String] = []
    for step in steps where seen.last != step { seen.append(step) }
    #expect(
      seen == [
        "write", "link", "fsync of the file", "fsync of the versions", "rename",
        "fsync of the folder",
      ]
    )
    // Not a word before all of that.
    let told = calls.lastIndex { $0.name == "write" && $0.text.hasPrefix("write(1<") }
    #expect(try #require(told) > #require(calls.lastIndex { $0.name == "fsync" }))
  }

  @Test(
    "Promises 2 and 5: killed or failed at each call, it is the old or the new board, as was said",
    arguments: [claim, add],
    ["signal=KILL", "error=EIO", "error=ENOSPC"]
  )
  func each(_ arguments: [String], _ what: String) throws {
    let (_, calls) = try Tracing.calls(of: arguments, in: try workplace())
    #expect(calls.count > 20)
    for call in calls {
      let workplace = try workplace()
      let before = workplace.boardBytes
      let result = try Tracing.run(arguments, what, at: call, in: workplace)
      let comment: Comment = "\(arguments[0]): \(what) at \(call.text): \(result.errors)"
      let isChanged = workplace.boardBytes != before
      #expect(throws: Never.self, comment) { try BoardStore(workplace.boardPath).read() }
      if result.status == 0 { #expect(isChanged, comment) }
      let isKilled = result.status == 128 + SIGKILL
      if result.status != 0, !isKilled {
        // The one exception says so itself.
        #expect(isChanged == result.errors.contains("did not confirm it"), comment)
        #expect([74, 77].contains(result.status), comment)
      }
      #expect(isKilled == (what == "signal=KILL"), comment)
      try workplace.done("release", "k7f2", "--as", "jan")
      try workplace.expectNoLitter(comment)
    }
  }
}
