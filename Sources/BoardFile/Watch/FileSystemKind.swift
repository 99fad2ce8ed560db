internal import Glibc

/// What can be known of the file system that a file is on.
enum FileSystemKind {
  /// File systems where others can make changes that `inotify` does not hear of.
  private static let shared: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "virtiofs", "vboxsf",
  ]

  /// Whether changes may go unheard on this device.
  static func changesUnheard(on device: UInt64) -> Bool {
    guard let mounts = contents(of: "/proc/self/mountinfo"),
      let kind = name(of: device, in: mounts)
    else { return false }
    return shared.contains(kind) || kind == "fuse" || kind.hasPrefix("fuse.")
  }

  /// The name of the file system on a device, from proc_pid_mountinfo(5):
  /// `36 35 98:0 /root /mount rw master:1 - ext4 /dev/sda rw`.
  ///
  /// `statfs` would say it in a number, but Swift's Glibc module does not have that call.
  static func name(of device: UInt64, in mounts: String) -> String? {
    let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
    let minor = device & 0xFF | device >> 12 & 0xFFFF_FF00
    let number = "\(major):\(minor)"
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == number, let dash = words.firstIndex(of: "-"),
        dash + 1 < words.count
      else { continue }
      return String(words[dash + 1])
    }
    return nil
  }

  private static func contents(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let file = OpenFile(descriptor: descriptor)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(file.descriptor, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer.prefix(count)
    }
  }
}
