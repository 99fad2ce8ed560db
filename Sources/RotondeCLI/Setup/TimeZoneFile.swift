import Glibc

/// The system's rules of a time zone, found by its IANA name.
struct TimeZoneFile {
  /// The path of the file with the rules.
  let path: String

  /// The folder the rules are in.
  static var folder: String { Environment.value("TZDIR") ?? "/usr/share/zoneinfo" }

  /// Finds the rules of a zone; `nil` when the system has none of that name.
  ///
  /// The name may come from a file that anybody wrote, so it must not lead out of the folder.
  init?(zone: String, folder: String = Self.folder) {
    guard Self.isZoneName(zone) else { return nil }
    let path = "\(folder)/\(zone)"
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    self.path = path
  }

  /// Whether a text has the form of a zone's name: `Europe/Amsterdam`, `Etc/GMT+1`, `UTC`.
  static func isZoneName(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return (1...4).contains(parts.count)
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
              UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
              UInt8(ascii: "+"):
              true
            default: false
            }
          }
      }
  }
}

extension TimeZoneFile {
  /// The name of the zone this computer is in, where it says so.
  static func systemZone() -> String? {
    let candidates = [
      Environment.value("TZ").map { $0.first == ":" ? String($0.dropFirst()) : $0 },
      linkTarget("/etc/localtime"),
      firstLine("/etc/timezone"),
    ]
    for case let candidate? in candidates {
      let name = zoneName(inPath: candidate)
      if TimeZoneFile(zone: name) != nil { return name }
    }
    return nil
  }

  /// What comes after the folder of all zones in a path to one of them.
  static func zoneName(inPath path: String) -> String {
    let parts = path.split(separator: "/")
    guard path.hasPrefix("/") || path.hasPrefix("."),
      let folder = parts.lastIndex(of: "zoneinfo")
    else { return path }
    return parts[(folder + 1)...].joined(separator: "/")
  }

  private static func linkTarget(_ path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        chars.baseAddress.map { readlink(path, $0, chars.count) } ?? -1
      }
    }
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
  }

  private static func firstLine(_ path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { buffer in
      guard let start = buffer.baseAddress, let line = fgets(start, Int32(buffer.count), file)
      else { return nil }
      return String(cString: line).split(whereSeparator: \.isWhitespace).first.map(String.init)
    }
  }
}
