import Foundation
import Glibc
import Testing

@Suite("the lock")
struct LockTests {
  /// A process that takes the lock, writes itself down as the program does, and stops.
  private func suspendedHolder(in workplace: Workplace) throws -> Run {
    let script = """
      exec 9<>.board.json.lock && flock 9 &&
      echo "$$ 2026-11-21T12:00:00Z $(uname -n)" > .board.json.lock && kill -STOP $$
      """
    let holder = try Run([], command: ["/bin/sh", "-c", script], in: workplace)
    var status: Int32 = 0
    #expect(waitpid(holder.process, &status, WUNTRACED) == holder.process)
    #expect(status & 0xFF == 0x7F, "not stopped")
    return holder
  }

  @Test("Promise 6: a suspended holder makes others say so in time, and reading goes on")
  func suspended() throws {
    let workplace = try Workplace.withBoard()
    try workplace.done("claim", "k7f2", "--as", "jan")
    let before = workplace.boardBytes
    let holder = try suspendedHolder(in: workplace)
    let start = ContinuousClock.now
    let result = try workplace.run("claim", "k7f2", "--as", "fatima", "--lock-wait", "1")
    let waited = start.duration(to: .now)
    #expect(result.status == 75)
    #expect(waited > .seconds(1) && waited < .seconds(8))
    #expect(result.errors.contains("(process \(holder.process) on "), "\(result.errors)")
    #expect(result.errors.contains("; it was suspended)"))
    #expect(result.errors.contains("kill -CONT \(holder.process)"))
    let dutch = try workplace.run(
      ["claim", "k7f2", "--as", "fatima", "--lock-wait", "0", "--lang", "nl"]
    )
    #expect(dutch.errors.contains("; het is stilgezet)"), "\(dutch.errors)")
    let json = try workplace.run(
      ["claim", "k7f2", "--as", "fatima", "--lock-wait", "0", "--json"]
    ).jsonError
    let described = json["holder"] as? [String: Any]
    #expect(described?["process"] as? Int == Int(holder.process))
    #expect(described?["state"] as? String == "suspended")
    #expect(described?["since"] as? String == "2026-11-21T12:00:00Z")
    #expect(try workplace.run("list").status == 0)
    #expect(workplace.boardBytes == before)

    // Killed, it leaves nothing.
    kill(holder.process, SIGKILL)
    _ = holder.result()
    try workplace.done("claim", "k7f2", "--as", "fatima", "--lock-wait", "5")
    try workplace.expectNoLitter()
  }

  @Test("Promise 6: whoever waits gets the lock when it comes free")
  func waiting() throws {
    let workplace = try Workplace.withBoard()
    try workplace.done("claim", "k7f2", "--as", "jan")
    let holder = try suspendedHolder(in: workplace)
    let waiting = try workplace.start(["claim", "k7f2", "--as", "fatima", "--lock-wait", "60"])
    kill(holder.process, SIGCONT)
    _ = holder.result()
    let result = waiting.result()
    #expect(result.status == 0, "\(result.errors)")
  }
}
