import Glibc
import TaskModel

/// A copy of an example board in a temporary folder, so that trying it changes nothing.
struct ExampleCopy {
  private let folder: String

  /// The copied board.
  var board: String { folder + "/" + BoardLocator.fileName }

  /// Copies the example in a language.
  init(language: Language) throws(CommandFailure) {
    guard let example = Self.path(of: language) else { throw .noExample }
    let parent = Environment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/rotonde-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .exampleNotCopied(errno) }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let error = Self.copy(example, to: board)
    guard error == 0 else {
      remove()
      throw .exampleNotCopied(error)
    }
  }

  /// Removes the copy, and what was written beside it.
  func remove() { Self.remove(folder) }

  private static func remove(_ folder: String) {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        let path = "\(folder)/\(name)"
        // The earlier versions are in a folder of their own.
        if unlink(path) != 0, errno == EISDIR { remove(path) }
      }
      closedir(entries)
    }
    rmdir(folder)
  }

  /// Where the example is: installed beside the program, or in the tree it was built in.
  private static func path(of language: Language) -> String? {
    let name =
      switch language {
      case .english: "riverside-library.json"
      case .dutch: "buurthuis-de-linde.json"
      }
    var folder = programFolder()
    let installed = "\(folder)/../share/rotonde/examples/\(name)"
    if access(installed, R_OK) == 0 { return installed }
    while let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
      let built = "\(folder)/data/examples/\(name)"
      if access(built, R_OK) == 0 { return built }
      folder = String(folder[..<slash])
    }
    return nil
  }

  private static func programFolder() -> String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(path) }
    let program = String(cString: path)
    return String(program[..<(program.lastIndex(of: "/") ?? program.startIndex)])
  }

  /// Copies a file; the error number when that fails, otherwise 0.
  private static func copy(_ source: String, to target: String) -> Int32 {
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { return errno }
    defer { close(input) }
    let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { return errno }
    defer { close(output) }
    while true {
      let count = sendfile(output, input, nil, 1 << 30)
      if count == 0 { return 0 }
      if count < 0, errno != EINTR { return errno }
    }
  }
}
