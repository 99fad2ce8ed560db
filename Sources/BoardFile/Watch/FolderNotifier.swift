internal import Glibc

/// Reports what happens to files in their folders, by `inotify`.
struct FolderNotifier: ~Copyable {
  /// What was reported.
  enum Report {
    case nothing
    /// Something happened to one of the files.
    case file
    /// Something happened that makes the watches themselves worthless: a folder was removed, a link
    /// was turned, or so much happened that the system lost count.
    case folders
  }

  private let file: OpenFile
  private struct Watched: Hashable {
    let watch: Int32
    let name: String
  }

  /// The files, by the number of their folder's watch and their name there.
  private let files: Set<Watched>
  /// Links to the file: what happens to one may make the watches worthless.
  private let links: Set<Watched>

  /// Makes a notifier of a file, the last of these, and of links to it, those before.
  ///
  /// - Returns: `nil` when the system has no more watches to give.
  static func watching(_ places: [ResolvedPath]) -> FolderNotifier? {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let file = OpenFile(descriptor: descriptor)
    let events =
      IN_MOVED_TO | IN_MOVED_FROM | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MODIFY
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
    var watched: [Watched] = []
    for place in places {
      let watch = inotify_add_watch(descriptor, place.folder, UInt32(events))
      guard watch >= 0 else { return nil }
      watched.append(Watched(watch: watch, name: place.file))
    }
    return FolderNotifier(
      file: file,
      files: Set(watched.suffix(1)),
      links: Set(watched.dropLast())
    )
  }

  var descriptor: Int32 { file.descriptor }

  /// Takes all that was reported.
  mutating func drain() -> Report {
    var report = Report.nothing
    let size = 4096
    withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { buffer in
      while true {
        let count = Glibc.read(descriptor, buffer.baseAddress, size)
        guard count > 0 else { return }
        var offset = 0
        while offset < count {
          let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let start = offset + MemoryLayout<inotify_event>.size
          let name = UnsafeRawBufferPointer(rebasing: buffer[start..<start + Int(event.len)])
          let text = String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
          report = max(report, self.report(event, text))
          offset = start + Int(event.len)
        }
      }
    }
    return report
  }

  private func report(_ event: inotify_event, _ name: String) -> Report {
    let mask = Int(event.mask)
    let lost =
      Int(IN_Q_OVERFLOW) | Int(IN_IGNORED) | Int(IN_DELETE_SELF) | Int(IN_MOVE_SELF)
    if mask & lost != 0 { return .folders }
    let watched = Watched(watch: event.wd, name: name)
    if links.contains(watched) { return .folders }
    return files.contains(watched) ? .file : .nothing
  }
}

extension FolderNotifier.Report: Comparable {}
