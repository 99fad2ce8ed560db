import Glibc

/// How the kernel treats what is typed and printed; comparable, unlike `termios`.
public struct LineSettings: Equatable, Sendable {
  /// The four groups of flags of termios(3), as numbers.
  public let flags: [UInt32]

  init(_ settings: termios) {
    flags = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }

  /// Whether lines are edited by the kernel and echoed, as in a shell's child.
  public var isCooked: Bool {
    let cooked = UInt32(ICANON) | UInt32(ECHO)
    return flags[3] & cooked == cooked
  }
}
