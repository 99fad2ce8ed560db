import Glibc

/// Finds and reads the configuration file.
enum ConfigurationFile {
  /// Where it is, whether it is there or not; `nil` when there is no home to have one in.
  static let path: String? = {
    let folder =
      Environment.value("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? Environment.value("HOME").map { "\($0)/.config" }
    return folder.map { "\($0)/rotonde/config.toml" }
  }()

  /// More than any configuration has, in bytes.
  ///
  /// The reader of TOML goes a level deeper for every dot in a name, and has no limit to that: in so
  /// few bytes it can't go deeper than the stack of a process is.
  private static let longest = 1 << 14

  /// What is in a file; `nil` when there is none.
  static func text(at path: String) throws(ConfigurationError) -> String? {
    do {
      return try read(path)
    } catch {
      throw ConfigurationError(path: path, problem: error)
    }
  }

  private static func read(_ path: String) throws(ConfigurationProblem) -> String? {
    // Without O_NONBLOCK a pipe of that name would be waited for.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw ConfigurationProblem(.unreadable(errno))
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ConfigurationProblem(.unreadable(errno)) }
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
      guard bytes.count <= longest else { throw ConfigurationProblem(.tooLong) }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationProblem(.notUTF8)
    }
    return text
  }
}
