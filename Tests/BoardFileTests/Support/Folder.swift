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

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    for name in (try? SystemCalls.live.names(in: path)) ?? [] {
      let inside = "\(path)/\(name)"
      if unlink(inside) != 0 { remove(inside) }
    }
    rmdir(path)
  }

  /// What is in it, in order.
  var names: [String] { names(in: "") }

  /// What is in a folder of it, in order; nothing when it is not there.
  func names(in folder: String) -> [String] {
    ((try? SystemCalls.live.names(in: file(folder))) ?? []).sorted()
  }

  /// The versions of a board that are kept in it, in order.
  func versions(of board: String = "board.json") -> [String] { names(in: ".rotonde/\(board)") }

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
