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

  /// Opens a text in the editor and gives what it is when that is closed.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - name: A word for the name of the file, which some editors show.
  /// - Returns: What it is by then.
  /// - Throws: Why there was no editor, or no text came of it; the file is then kept when it says
  ///   something else than the text did.
  func text(from text: String, name: String) throws(CommandFailure) -> String {
    let path = try TextFile.makeTemporary(name, text)
    do throws(CommandFailure) {
      try edit(path)
      let edited = try TextFile.read(path)
      unlink(path)
      return edited
    } catch {
      guard let typed = try? TextFile.read(path), typed != text else {
        unlink(path)
        throw error
      }
      throw .formKept(error, path: path)
    }
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
    // The full screen blocks signals, to read them; an editor needs them.
    var unblocked = sigset_t()
    sigemptyset(&unblocked)
    posix_spawnattr_setsigmask(&attributes, &unblocked)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
    )

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
