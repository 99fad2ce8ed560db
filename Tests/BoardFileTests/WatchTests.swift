import Glibc
import TaskModel
import Testing

@testable import BoardFile

@Suite("The watch")
struct WatchTests {
  private let folder: Folder
  private let path: String

  init() throws {
    folder = try Folder()
    path = try folder.write("board.json", boardText(soup))
    symlink("board.json", folder.file("link.json"))
  }

  @Test("Sees a file replaced, written in place, removed and made again", arguments: [false, true])
  func sees(_ throughLink: Bool) throws {
    let watch = Watch(throughLink ? folder.file("link.json") : path)
    #expect(watch.interval == nil)
    #expect(!watch.isReady)
    #expect(!watch.drain())

    try BoardStore(path).claim("jan")
    #expect(watch.isReady)
    #expect(watch.drain())
    #expect(!watch.isReady)

    try folder.write("board.json", boardText())
    #expect(watch.drain())
    unlink(path)
    #expect(watch.drain())
    try folder.write("board.json", boardText(soup))
    #expect(watch.drain())
    #expect(!watch.drain())
  }

  @Test("Other files beside it are none of its business")
  func others() throws {
    let watch = Watch(path)
    try folder.write("other.json", "x")
    try folder.write(".board.json.lock", "x")
    #expect(!watch.drain())
  }

  @Test("A link that is turned to another file is a change, and that file is watched from then on")
  func turned() throws {
    let watch = Watch(folder.file("link.json"))
    try folder.write("other.json", boardText())
    unlink(folder.file("link.json"))
    symlink("other.json", folder.file("link.json"))
    #expect(watch.drain())
    _ = watch.drain()
    try folder.write("other.json", boardText(soup))
    #expect(watch.drain())
    try folder.write("board.json", boardText())
    #expect(!watch.drain())
  }

  @Test("Where the system reports nothing, the file is looked at")
  func looking() throws {
    let watch = Watch(path, byLooking: true)
    #expect(watch.descriptor == -1)
    #expect(watch.interval == .milliseconds(500))
    // The file was written just now, so it is looked at a second time.
    #expect(watch.drain())
    #expect(!watch.drain())
    try BoardStore(path).claim("jan")
    #expect(watch.drain())
    #expect(watch.drain())
    #expect(!watch.drain())
    unlink(path)
    #expect(watch.drain())
    #expect(!watch.drain())
  }

  @Test("Looking misses no change of the same size in the same tick of the clock as the one before")
  func sameTick() throws {
    let watch = Watch(path, byLooking: true)
    _ = watch.drain()
    for round in 0..<50 {
      try folder.write("board.json", boardText(soup.replacing("Soep", with: "Soe\(round % 10)")))
      #expect(watch.drain())
      try folder.write("board.json", boardText(soup.replacing("Soep", with: "Sap\(round % 10)")))
      #expect(watch.drain(), "round \(round)")
    }
  }

  @Test(
    "File systems are known by their device",
    arguments: [(0x801, "ext4"), (0x2D, "nfs4"), (9, nil)]
  )
  func kinds(_ device: UInt64, _ kind: String?) {
    let mounts = """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      36 22 0:45 / /home rw shared:7 master:2 - nfs4 server:/home rw,vers=4.2
      """
    #expect(FileSystemKind.name(of: device, in: mounts) == kind)
  }
}
