import Glibc

/// Reading and writing small files of text.
enum TextFile {
  /// The text of a file, or of standard input when the path is `-`.
  static func read(_ path: String) throws(CommandFailure) -> String {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .fileFailed(path, errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count == 0 { break }
      if count > 0 {
        bytes += piece[..<count]
      } else if errno != EINTR {
        throw .fileFailed(path, errno)
      }
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Makes a file of one's own, which nobody else can read, for a text that is being edited.
  ///
  /// - Returns: Its path.
  static func makeTemporary(_ name: String, _ text: String) throws(CommandFailure) -> String {
    let folder = Environment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/rotonde-\(name)-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&template, 4)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw .fileFailed(path, errno) }
    close(descriptor)
    try write(text, to: path)
    return path
  }

  /// Writes a text into a file that is there.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard descriptor >= 0 else { throw .fileFailed(path, errno) }
    defer { close(descriptor) }
    let buffer = OutputBuffer(descriptor: descriptor)
    do throws(CommandFailure) {
      try buffer.write(text)
      try buffer.flush()
    } catch .outputFailed(let error) {
      throw .fileFailed(path, error)
    }
  }
}
