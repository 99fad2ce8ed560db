import Foundation

/// The path of an executable that was built together with the tests.
///
/// - Parameter name: the name of the target.
/// - Returns: its path, beside the running test program.
public func builtProduct(_ name: String) -> String {
  URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: name).path()
}
