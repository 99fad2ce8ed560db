import Foundation
import Glibc
import Testing

/// What the machine these tests run on lets them bring about.
private enum Means {
  /// A disk of one's own needs the right to mount: root, or name spaces for users.
  static let unshare: [String] =
    getuid() == 0 ? ["/usr/bin/unshare", "--mount"] : ["/usr/bin/unshare", "-r", "--mount"]

  static let canMount: Bool = {
    let script = "mount -t tmpfs -o size=64k none ."
    guard let workplace = try? Workplace() else { return false }
    let result = try? workplace.run(command: unshare + ["/bin/sh", "-c", script])
    return result?.status == 0
  }()

  static let mounting: Comment = "needs the right to mount a disk, as root or in a name space"

  /// To be somebody who has no permission, root has to become nobody.
  static let nobody: [String] =
    getuid() == 0
    ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []

  static let canBeNobody: Bool = {
    guard let workplace = try? Workplace() else { return false }
    let result = try? workplace.run(command: nobody + [BuiltProgram.path, "--version"])
    return result?.status == 0
  }()

  static let becoming: Comment = "needs setpriv, and a program that others may run"
}

@Suite("bad days")
struct BadDayTests {
  private static let claim = ["claim", "k7f2", "--as", "fatima"]

  @Test(
    "Promise 5: a full disk is said so, with 74; the file is as it was, and after making room it goes",
    .enabled(if: Means.canMount, Means.mounting)
  )
  func fullDisk() throws {
    let workplace = try Workplace()
    try Data(Workplace.sampleBoard.utf8)
      .write(to: workplace.streams.appending(path: "board.json"))
    let script = """
      mkdir disk && mount -t tmpfs -o size=256k none disk && cd disk || exit 99
      cp "$1/board.json" . && "$0" claim k7f2 --as jan --quiet || exit 98
      cp board.json "$1/before"
      dd if=/dev/zero of=filler bs=4096 2>/dev/null
      "$0" claim k7f2 --as fatima; echo "status $?"
      cmp board.json "$1/before" && ls -A && rm filler
      "$0" claim k7f2 --as fatima --quiet; echo "status $?"
      """
    let result = try workplace.run(
      command: Means.unshare + [
        "/bin/sh", "-c", script, BuiltProgram.path, workplace.streams.path(),
      ]
    )
    #expect(
      result.lines == [
        "status 74", ".board.json.lock", ".rotonde", "board.json", "filler", "status 0",
      ],
      "\(result.errors)"
    )
    #expect(result.errors.contains("is full. Nothing was changed."))
    #expect(result.errors.contains("Make room and try again."))
  }

  @Test(
    "Promise 5: a disk that is mounted read-only is said so, with 77",
    .enabled(if: Means.canMount, Means.mounting)
  )
  func readOnlyDisk() throws {
    let workplace = try Workplace.withBoard()
    let before = workplace.boardBytes
    let script = """
      mount --bind . . && cd "$PWD" && mount -o remount,bind,ro . || exit 99
      "$0" list >/dev/null && "$0" claim k7f2 --as fatima
      """
    let result = try workplace.run(
      command: Means.unshare + ["/bin/sh", "-c", script, BuiltProgram.path]
    )
    #expect(result.status == 77, "\(result.errors)")
    #expect(result.errors.contains("can only be read"))
    #expect(workplace.boardBytes == before)
    #expect(workplace.names() == ["board.json"])
  }

  @Test(
    "Promise 5: a folder in which one may not write, and a file that one may not read or write",
    .enabled(if: Means.canBeNobody, Means.becoming),
    arguments: [
      (0o555, 0o666, claim, 77), (0o777, 0o644, claim, 77), (0o777, 0o600, ["list"], 77),
      (0o777, 0o444, claim, 77), (0o555, 0o444, ["list"], 0), (0o777, 0o666, claim, 0),
    ] as [(mode_t, mode_t, [String], Int32)]
  )
  func lostPermission(
    _ folder: mode_t,
    _ file: mode_t,
    _ arguments: [String],
    _ status: Int32
  ) throws {
    let workplace = try Workplace.withBoard()
    let before = workplace.boardBytes
    chmod(workplace.boardPath, file)
    chmod(workplace.folder.path(), folder)
    defer { chmod(workplace.folder.path(), 0o777) }
    let result = try workplace.run(command: Means.nobody + [BuiltProgram.path] + arguments)
    // Whose file it is makes the difference only for root, who became somebody else.
    guard getuid() == 0 || status == 0 || file == 0o444 || folder == 0o555 else { return }
    #expect(result.status == status, "\(result.errors)")
    if status != 0 {
      #expect(workplace.boardBytes == before)
      #expect(workplace.names().allSatisfy { $0 == "board.json" || $0 == ".board.json.lock" })
    }
  }

  @Test(
    "Promise 5: versions that one may not add to keep a change from being made, and it says so",
    .enabled(if: Means.canBeNobody && getuid() == 0, "needs root, to become somebody else")
  )
  func versionsOfAnother() throws {
    let workplace = try Workplace.withBoard()
    chmod(workplace.folder.path(), 0o777)
    try workplace.done("claim", "k7f2", "--as", "jan")
    chmod(workplace.boardPath, 0o666)
    chmod(workplace.path(".board.json.lock"), 0o666)
    let before = workplace.boardBytes
    let result = try workplace.run(command: Means.nobody + [BuiltProgram.path] + Self.claim)
    #expect(result.status == 77)
    #expect(result.errors.contains("could not be kept in “.rotonde”"), "\(result.errors)")
    #expect(workplace.boardBytes == before)
    // The owner's next change lets everybody in whom the board lets in.
    try workplace.done("add", "--as", "jan", "Brood")
    let again = try workplace.run(command: Means.nobody + [BuiltProgram.path] + Self.claim)
    #expect(again.status == 0, "\(again.errors)")
  }
}
