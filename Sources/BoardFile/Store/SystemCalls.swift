internal import Glibc

/// The number with which the system says why a call failed.
struct SystemError: Error, Equatable {
  let code: Int32
}

/// Every call of the operating system that the store makes.
///
/// They go through one place so that a test can make any of them fail, or see in which order they
/// come. Interrupted calls are made again here; nothing above has to know of `EINTR`.
struct SystemCalls: Sendable {
  enum Call: String, Sendable, CaseIterable {
    case open, read, write, stat, lstat, realpath, changeMode, changeOwner, sync, rename, link
    case unlink, lock, unlock, access, makeFolder, list
  }

  /// Asked before each call: an error number makes the call fail with it instead of being made.
  var fault: @Sendable (Call) -> Int32? = { _ in nil }

  /// How many bytes one call may write at most; tests make writes short with it.
  var longestWrite = Int.max

  /// The operating system itself.
  static let live = SystemCalls()

  private func make<Result>(
    _ call: Call,
    failing isFailure: (Result) -> Bool,
    _ body: () -> Result
  ) throws(SystemError) -> Result {
    while true {
      let forced = fault(call)
      if forced == nil {
        let result = body()
        guard isFailure(result) else { return result }
      }
      let code = forced ?? errno
      guard code == EINTR else { throw SystemError(code: code) }
    }
  }

  private func make(_ call: Call, _ body: () -> Int32) throws(SystemError) {
    _ = try make(call, failing: { $0 < 0 }, body)
  }

  // MARK: - Files

  func open(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemError) -> OpenFile {
    let descriptor = try make(.open, failing: { $0 < 0 }) {
      Glibc.open(path, flags | O_CLOEXEC, mode)
    }
    return OpenFile(descriptor: descriptor)
  }

  func status(_ file: borrowing OpenFile) throws(SystemError) -> stat {
    var status = stat()
    let descriptor = file.descriptor
    try make(.stat) { fstat(descriptor, &status) }
    return status
  }

  func status(_ path: String) throws(SystemError) -> stat {
    var status = stat()
    try make(.stat) { stat(path, &status) }
    return status
  }

  /// The status of a link itself.
  func linkStatus(_ path: String) throws(SystemError) -> stat {
    var status = stat()
    try make(.lstat) { lstat(path, &status) }
    return status
  }

  /// The path without links, `.` and `..`.
  func realPath(_ path: String) throws(SystemError) -> String {
    let result = try make(.realpath, failing: { $0 == nil }) { Glibc.realpath(path, nil) }
    guard let result else { throw SystemError(code: ENOENT) }
    defer { free(result) }
    return String(cString: result)
  }

  func mayWrite(_ path: String) throws(SystemError) {
    try make(.access) { faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) }
  }

  func rename(_ old: String, to new: String) throws(SystemError) {
    try make(.rename) { Glibc.rename(old, new) }
  }

  func link(_ old: String, to new: String) throws(SystemError) {
    try make(.link) { Glibc.link(old, new) }
  }

  func unlink(_ path: String) throws(SystemError) {
    try make(.unlink) { Glibc.unlink(path) }
  }

  /// Makes a folder that is for nobody but this user.
  func makeFolder(_ path: String) throws(SystemError) {
    try make(.makeFolder) { mkdir(path, 0o700) }
  }

  /// What is in a folder, in no order.
  func names(in folder: String) throws(SystemError) -> [String] {
    let entries = try make(.list, failing: { $0 == nil }) { opendir(folder) }
    guard let entries else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  // MARK: - Open files

  /// Reads at most so many bytes; 0 at the end of the file.
  func read(
    _ file: borrowing OpenFile,
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemError) -> Int {
    let descriptor = file.descriptor
    return try make(.read, failing: { $0 < 0 }) {
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    }
  }

  /// Goes back to the start of a file.
  func rewind(_ file: borrowing OpenFile) throws(SystemError) {
    let descriptor = file.descriptor
    _ = try make(.read, failing: { $0 < 0 }) { lseek(descriptor, 0, SEEK_SET) }
  }

  /// Writes all of these stretches of memory, however often the system has to be asked.
  func write(
    _ parts: [UnsafeRawBufferPointer],
    to file: borrowing OpenFile
  ) throws(SystemError) {
    let descriptor = file.descriptor
    for part in parts {
      var written = 0
      while written < part.count {
        let rest = UnsafeRawBufferPointer(rebasing: part[written...].prefix(longestWrite))
        written += try make(.write, failing: { $0 < 0 }) {
          Glibc.write(descriptor, rest.baseAddress, rest.count)
        }
      }
    }
  }

  func truncate(_ file: borrowing OpenFile) throws(SystemError) {
    let descriptor = file.descriptor
    try make(.write) { ftruncate(descriptor, 0) }
  }

  func changeMode(_ file: borrowing OpenFile, to mode: mode_t) throws(SystemError) {
    let descriptor = file.descriptor
    try make(.changeMode) { fchmod(descriptor, mode) }
  }

  /// Changes owner and group; `nil` leaves one as it is.
  func changeOwner(
    _ file: borrowing OpenFile,
    to owner: uid_t?,
    _ group: gid_t?
  ) throws(SystemError) {
    let descriptor = file.descriptor
    try make(.changeOwner) { fchown(descriptor, owner ?? .max, group ?? .max) }
  }

  /// Waits until everything written to a file or a folder is on the disk.
  func sync(_ file: borrowing OpenFile) throws(SystemError) {
    let descriptor = file.descriptor
    try make(.sync) { fsync(descriptor) }
  }

  /// Takes the exclusive lock on a file, or fails with `EWOULDBLOCK` when another holds it.
  func lock(_ file: borrowing OpenFile) throws(SystemError) {
    let descriptor = file.descriptor
    try make(.lock) { flock(descriptor, LOCK_EX | LOCK_NB) }
  }

  /// Gives the lock on a file back, whoever else has it open.
  func unlock(_ file: borrowing OpenFile) throws(SystemError) {
    let descriptor = file.descriptor
    try make(.unlock) { flock(descriptor, LOCK_UN) }
  }
}

/// An open file, closed when nobody owns it any more.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  deinit { _ = close(descriptor) }
}
