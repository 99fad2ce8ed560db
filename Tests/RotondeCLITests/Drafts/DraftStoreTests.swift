import BoardUI
import Foundation
import Glibc
import TaskModel
import Testing

@testable import RotondeCLI

@Suite("Drafts in their private file")
struct DraftStoreTests {
  private let draft = Draft(
    key: "editTask k7f2",
    by: PersonID(rawValue: "fatima"),
    fields: [
      Draft.Field(id: "note", typed: "een\ntwee\t\\n \u{1B}[2J 👩‍👩‍👧\r\n", was: ""),
      Draft.Field(id: "title", typed: "", was: "Soep"),
    ]
  )

  @Test("Any text comes back as it was typed")
  func roundTrip() {
    let text = DraftText.text([draft], board: "/a\tb")
    #expect(text.split(separator: "\n").count == 3)
    #expect(DraftText.drafts(text, board: "/a\tb") == [draft])
    #expect(DraftText.drafts(text, board: "/c").isEmpty)
    #expect(DraftText.drafts("rotonde-drafts/2\t/c\n", board: "/c").isEmpty)
    #expect(DraftText.drafts("", board: "/c").isEmpty)
  }

  private func folder() throws -> URL {
    let url = FileManager.default.temporaryDirectory.appending(path: "drafts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  @Test("Kept, left behind, taken over; nobody else can read it; nothing remains when it is sent")
  func takenOver() throws {
    let home = try folder()
    defer { try? FileManager.default.removeItem(at: home) }
    let place = home.appending(path: "state/rotonde/drafts").path()
    do {
      let store = DraftStore(board: "/board.json", folder: place)
      #expect(store.leftBehind.isEmpty)
      store.keep([])
      store.flush()
      #expect(!FileManager.default.fileExists(atPath: place), "nothing was typed yet")
      store.keep([draft])
      store.flush()
      let names = try FileManager.default.contentsOfDirectory(atPath: place)
      for name in names {
        var status = stat()
        #expect(stat("\(place)/\(name)", &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
      }
      // Another screen on the same board does not take what somebody is typing in this one.
      let other = DraftStore(board: "/board.json", folder: place)
      #expect(other.leftBehind.isEmpty)
      other.keep([Draft(key: "line", by: nil, fields: draft.fields)])
      other.flush()
    }
    let store = DraftStore(board: "/board.json", folder: place)
    #expect(Set(store.leftBehind.map(\.key)) == ["editTask k7f2", "line"])
    #expect(DraftStore(board: "/other.json", folder: place).leftBehind.isEmpty)
    store.keep([])
    store.flush()
    let left = try FileManager.default.contentsOfDirectory(atPath: place)
    #expect(left.allSatisfy { $0.hasSuffix(".lock") })
  }

  @Test("A file is free once it was let go, also while a program that was being started has it too")
  func letGo() throws {
    let home = try folder()
    defer { try? FileManager.default.removeItem(at: home) }
    var copy: Int32 = -1
    do {
      guard let file = DraftFile(folder: home.path(), board: "/board.json", number: 0) else {
        Issue.record("nobody has it, and it can't be taken")
        return
      }
      // A process has all descriptors of the one that starts it until it becomes another program.
      let held = try descriptor(of: "\(file.path).lock")
      copy = dup(held)
    }
    defer { close(copy) }
    guard let again = DraftFile(folder: home.path(), board: "/board.json", number: 0) else {
      Issue.record("it was let go, and can't be taken")
      return
    }
    #expect(again.path.hasSuffix("-0"))
  }

  /// The descriptor by which this process has a file open.
  private func descriptor(of path: String) throws -> Int32 {
    let files = FileManager.default
    let all = try files.contentsOfDirectory(atPath: "/proc/self/fd").compactMap(Int32.init)
    return try #require(
      all.first {
        (try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)"))
          .map { URL(filePath: $0).resolvingSymlinksInPath() }
          == URL(filePath: path).resolvingSymlinksInPath()
      }
    )
  }

  @Test("A place that can't be written to is told, once")
  func failure() throws {
    let home = try folder()
    defer { try? FileManager.default.removeItem(at: home) }
    let file = home.appending(path: "file")
    try "x".write(to: file, atomically: false, encoding: .utf8)
    let store = DraftStore(board: "/board.json", folder: file.appending(path: "drafts").path())
    store.keep([draft])
    store.flush()
    #expect(store.takeFailure() != nil)
    #expect(store.takeFailure() == nil)
  }
}
