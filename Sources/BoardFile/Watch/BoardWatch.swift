internal import Glibc

/// Notices that a board file was changed by somebody else.
///
/// For an event loop on `poll(2)`: wait for ``descriptor`` to become readable, for ``interval`` at
/// most, and then ask ``drain()``. Nothing wakes up in between.
///
///     var files = [pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0), …]
///
/// The folder is watched rather than the file, because a file that is replaced by a rename is
/// another file; and where the path is a symbolic link, the folder that it leads to as well. On
/// file systems whose changes by other machines the system does not hear of, and when the system
/// has no more watches to give, the file is looked at every half second instead.
public struct BoardWatch: ~Copyable {
  private let path: String
  private let system: SystemCalls
  private var notifier: FolderNotifier?
  private var lastSeen: Fingerprint?
  /// Whether another change may hide behind the one seen last: made in the same tick of the clock
  /// that the file system takes its times from.
  private var isInDoubt = false

  /// Makes the watch of the board at a path; its folder must exist.
  public init(_ path: String) { self.init(path, system: .live, byLooking: false) }

  init(_ path: String, system: SystemCalls, byLooking: Bool) {
    self.path = path
    self.system = system
    notifier = nil
    lastSeen = fingerprint
    isInDoubt = lastSeen?.isSettled == false
    if !byLooking { startNotifier() }
  }

  /// What to wait for; -1, which `poll` skips, when the file is looked at instead.
  public private(set) var descriptor: Int32 = -1

  /// For how long to wait at most before asking ``drain()``; `nil` for as long as it takes.
  public var interval: Duration? { descriptor < 0 ? .milliseconds(500) : nil }

  /// Takes what was reported, and says whether the file may have changed.
  ///
  /// - Returns: Whether something happened to the file since this was last asked. It may be a change
  ///   of one's own; ``BoardStore/readIfChanged(since:)`` tells.
  public mutating func drain() -> Bool {
    switch notifier?.drain() {
    case .nothing: return false
    case .file: return true
    case .folders:
      startNotifier()
      return true
    case nil:
      let seen = fingerprint
      let isOther = seen != lastSeen
      // Once more, and no more: a file from the future would be read for ever.
      defer { (lastSeen, isInDoubt) = (seen, isOther && seen?.isSettled == false) }
      return isOther || isInDoubt
    }
  }

  private var fingerprint: Fingerprint? {
    (try? system.status(path)).map { Fingerprint($0) }
  }

  /// Watches the folder of the path and, where it is a link, that of the file it leads to.
  private mutating func startNotifier() {
    notifier = nil
    descriptor = -1
    lastSeen = fingerprint
    guard let named = try? ResolvedPath(new: path, system) else { return }
    var places = [named]
    if let real = try? ResolvedPath(existing: path, system), real.path != named.path {
      places.append(real)
    }
    for place in places {
      guard let status = try? system.status(place.folder),
        !FileSystemKind.changesUnheard(on: UInt64(status.st_dev))
      else { return }
    }
    guard let made = FolderNotifier.watching(places) else { return }
    descriptor = made.descriptor
    notifier = consume made
  }
}
