import Foundation
public import Testing

/// The program that shows the system calls of another.
public enum Strace {
  /// Where Debian has it.
  public static let path = "/usr/bin/strace"

  /// Why there may be no tracing.
  public static let condition: Comment =
    "needs strace, and the right to trace one's own processes"

  /// Whether processes may be traced here.
  public static let isPossible: Bool = {
    let tracer = Process()
    tracer.executableURL = URL(filePath: path)
    tracer.arguments = ["-o", "/dev/null", "/bin/true"]
    guard (try? tracer.run()) != nil else { return false }
    tracer.waitUntilExit()
    return tracer.terminationStatus == 0
  }()
}
