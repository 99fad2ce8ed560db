import Foundation
import Glibc
import Testing

/// The built program, beside which the tests run.
enum BuiltProgram {
  /// Its path: in the folder of build products that the running test bundle is in.
  static let path: String = {
    let candidates =
      [
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "",
        CommandLine.arguments[0],
      ] + CommandLine.arguments.filter { $0.contains(".xctest") }
    for candidate in candidates {
      var folder = URL(filePath: candidate).deletingLastPathComponent()
      // The bundle is beside the program, or some folders below it.
      for _ in 0..<5 {
        let program = folder.appending(path: "rotonde").path()
        if FileManager.default.isExecutableFile(atPath: program),
          (try? FileManager.default.attributesOfItem(atPath: program)[.type] as? FileAttributeType)
            == .typeRegular
        {
          return program
        }
        folder.deleteLastPathComponent()
      }
    }
    return "rotonde-was-not-built"
  }()
}

/// How a run of the program ended.
struct RunResult {
  /// The exit status, or 128 and the signal that ended it.
  var status: Int32
  /// Standard output.
  var output: String
  /// Standard error.
  var errors: String

  /// The lines of standard output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Standard output as a JSON object.
  var json: [String: Any] { Self.object(output) }

  /// What is under `error` in the JSON on standard error.
  var jsonError: [String: Any] { Self.object(errors)["error"] as? [String: Any] ?? [:] }

  private static func object(_ text: String) -> [String: Any] {
    let value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    return value as? [String: Any] ?? [:]
  }
}

/// A run of the program that may still go on.
struct Run {
  let process: pid_t
  let files: (output: URL, errors: URL)
  /// The folder it runs in must not go away while it runs.
  private let workplace: Workplace

  /// Starts the program, or another command; its streams go to files, so that it never waits for a
  /// reader.
  init(
    _ arguments: [String],
    command: [String] = [BuiltProgram.path],
    in workplace: Workplace,
    output: String? = nil
  ) throws {
    self.workplace = workplace
    let name = UUID().uuidString
    let streams = workplace.streams
    files = (streams.appending(path: "\(name).out"), streams.appending(path: "\(name).err"))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output ?? files.output.path(), flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files.errors.path(), flags, 0o600)

    // Tests run on threads that block signals, and a child inherits that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    // The C library can't change the folder of a child here, so the shell does it on the way.
    let shell =
      ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, workplace.folder.path()]
      + command
    var argv = (shell + arguments).map { strdup($0) } + [nil]
    var envp = workplace.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, "/bin/sh", &actions, &attributes, &argv, &envp)
    try #require(error == 0, "\(BuiltProgram.path): \(String(cString: strerror(error)))")
    self.process = process
  }

  /// Waits until it ends.
  func result() -> RunResult {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return RunResult(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: Self.text(files.output),
      errors: Self.text(files.errors)
    )
  }

  private static func text(_ file: URL) -> String {
    String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
  }
}
