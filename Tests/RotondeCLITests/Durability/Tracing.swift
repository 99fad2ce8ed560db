import Foundation
import Glibc
import TestSupport
import Testing

/// Runs the program below `strace`, which shows its system calls and can make them fail.
enum Tracing {
  /// The calls by which a file is changed.
  static let calls =
    "flock,openat,write,fchown,fchmod,link,linkat,fsync,rename,renameat,unlink,mkdir"

  /// A system call in the output of strace.
  struct Call {
    var name: String
    /// The call with its arguments and result; descriptors with what they lead to.
    var text: String
    /// The how manyeth of its name.
    var number: Int
  }

  /// Runs the program and gives the calls that it made, from the lock on.
  static func calls(
    of arguments: [String],
    in workplace: Workplace
  ) throws -> (result: RunResult, calls: [Call]) {
    let log = workplace.streams.appending(path: "strace")
    let command = [
      Strace.path, "-f", "-y", "-o", log.path(), "-e", "trace=\(calls)", BuiltProgram.path,
    ]
    let result = try workplace.run(command: command + arguments)
    var counts: [String: Int] = [:]
    let text = try String(contentsOf: log, encoding: .utf8)
    let all = text.split(separator: "\n").compactMap { line -> Call? in
      // The number of the process, filled up with blanks when it is short.
      let rest = line.drop { $0 != " " }.drop { $0 == " " }
      guard let bracket = rest.firstIndex(of: "(") else { return nil }
      let name = String(rest[..<bracket])
      counts[name, default: 0] += 1
      return Call(
        name: name,
        text: String(rest),
        number: counts[name, default: 0]
      )
    }
    return (result, Array(all.drop { $0.name != "flock" }))
  }

  /// Runs the program, with something happening to one of its calls: `error=EIO`, `signal=KILL`.
  static func run(
    _ arguments: [String],
    _ what: String,
    at call: Call,
    in workplace: Workplace
  ) throws -> RunResult {
    let injection = "inject=\(call.name):\(what):when=\(call.number)"
    let command = [
      Strace.path, "-f", "-o", "/dev/null", "-e", "trace=\(call.name)", "-e", injection,
      BuiltProgram.path,
    ]
    return try workplace.run(command: command + arguments)
  }

  /// Starts the program and returns when it was suspended at one of its calls; `SIGCONT` to its
  /// process lets it go on.
  static func suspended(
    _ arguments: [String],
    at call: Call,
    in workplace: Workplace
  ) throws -> Run {
    let injection = "inject=\(call.name):signal=STOP:when=\(call.number)"
    // -D: the program is our child, so that we hear of its being stopped; strace is nobody's.
    let command = [
      Strace.path, "-D", "-f", "-o", "/dev/null", "-e", "trace=\(call.name)", "-e", injection,
      BuiltProgram.path,
    ]
    let run = try Run(arguments, command: command, in: workplace)
    var status: Int32 = 0
    while waitpid(run.process, &status, WUNTRACED) < 0, errno == EINTR {}
    try #require(status & 0xFF == 0x7F, "not suspended at \(call.text)")
    return run
  }
}
