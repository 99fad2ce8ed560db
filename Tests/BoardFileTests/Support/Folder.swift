import Glibc

@testable import BoardFile

/// A folder of a test's own, removed with everything in it.
final class Folder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/rotonde-test-XXXXXX".utf8CString)
    path = try required(
      template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      }
    )
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// What is in it, in order.
  var names: [String] {
    guard let entries = opendir(path) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file in place, as an editor would.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let descriptor = open(file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    let opened = OpenFile(descriptor: descriptor)
    try Array(text.utf8).withUnsafeBytes { try SystemCalls.live.write([$0], to: opened) }
    return file(name)
  }

  func text(_ name: String) throws -> String {
    let file = try SystemCalls.live.open(file(name), O_RDONLY)
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    let count = try buffer.withUnsafeMutableBytes { try SystemCalls.live.read(file, into: $0) }
    return String(decoding: buffer.prefix(count), as: UTF8.self)
  }

  func mode(_ name: String) throws -> mode_t {
    try SystemCalls.live.linkStatus(file(name)).st_mode & 0o7777
  }
}
