import Foundation
import Glibc
import Testing

@testable import BoardFile

extension Workplace {
  /// What is in the folder, in order.
  func names(in folder: String = "") -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path(folder))
    return (names ?? []).sorted()
  }

  /// Expects nothing but a valid board with its lock and its versions, all of them valid too.
  func expectNoLitter(
    _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let location = sourceLocation
    #expect(
      names() == [".board.json.lock", ".rotonde", "board.json"],
      comment,
      sourceLocation: location
    )
    let store = BoardStore(boardPath)
    #expect(throws: Never.self, comment, sourceLocation: location) { try store.read() }
    let versions = try store.earlierVersions()
    // Everything in the folder is a version.
    #expect(
      versions.count == names(in: ".rotonde/board.json").count,
      comment,
      sourceLocation: location
    )
    #expect(versions.count <= 50, comment, sourceLocation: location)
    for version in versions {
      #expect(throws: Never.self, comment, sourceLocation: location) { try store.read(version) }
    }
    // No version is the present file.
    let links = try SystemCalls.live.status(boardPath).st_nlink
    #expect(links == 1, comment, sourceLocation: location)
  }
}
