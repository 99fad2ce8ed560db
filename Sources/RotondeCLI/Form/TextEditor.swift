import Glibc

/// The editor that somebody uses for texts.
struct TextEditor {
  /// The command, as a shell understands it: `code --wait`.
  let command: String

  /// The one that `$VISUAL` or `$EDITOR` names; else, at a terminal, one that is usually there.
  init() throws(CommandFailure) {
    if let named = Environment.value("VISUAL") ?? Environment.value("EDITOR") {
      command = named
      return
    }
    let usual = ["editor", "nano", "vi"].first(where: Self.isInstalled)
    guard let usual, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw .noEditor
    }
    command = usual
  }

  private static func isInstalled(_ name: String) -> Bool {
    (Environment.value("PATH") ?? "/usr/bin:/bin").split(separator: ":")
      .contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// Opens a file in the editor and returns when that is closed.
  func edit(_ path: String) throws(CommandFailure) {
    // The signals of Ctrl-C and Ctrl-\ are for the editor while it runs.
    let handlers = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in handlers { signal(number, handler) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    let words = ["/bin/sh", "-c", "\(command) \"$@\"", command, path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, "/bin/sh", nil, &attributes, &arguments, environ)
    guard error == 0 else { throw .editorFailed(command, error) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw .editorFailed(command, status & 0x7F + (status >> 8) & 0xFF) }
  }
}
