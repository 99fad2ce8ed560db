import Foundation
import Testing

/// Expects a text to be the same as the one kept under the given name.
///
/// Snapshots are text files in `Snapshots/` beside the test file. A missing one is recorded and the
/// test fails, so that nobody commits a snapshot unread. With `ROTONDE_RECORD=1` in the environment
/// different ones are recorded anew, which fails too, for the same reason.
///
/// - Parameters:
///   - text: what the code under test made.
///   - name: the name of the snapshot, unique in its folder; becomes the file's name.
///   - fileID: where the test is; leave it out.
///   - filePath: where the test is; leave it out.
///   - line: where the test is; leave it out.
///   - column: where the test is; leave it out.
public func expectSnapshot(
  _ text: String,
  named name: String,
  fileID: String = #fileID,
  filePath: String = #filePath,
  line: Int = #line,
  column: Int = #column
) {
  let place = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
  let folder = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Snapshots")
  // Files end in a line end; snapshots need not.
  expect(text + "\n", in: folder.appending(path: name + ".txt"), at: place)
}

/// Expects a page of the documentation to be what the program makes of itself; otherwise as
/// ``expectSnapshot(_:named:fileID:filePath:line:column:)``.
///
/// - Parameters:
///   - text: The page as it should be.
///   - path: The page, from the root of the repository.
///   - fileID: where the test is; leave it out.
///   - filePath: where the test is; leave it out.
///   - line: where the test is; leave it out.
///   - column: where the test is; leave it out.
public func expectDocument(
  _ text: String,
  at path: String,
  fileID: String = #fileID,
  filePath: String = #filePath,
  line: Int = #line,
  column: Int = #column
) {
  let place = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
  // This file is three folders below the root.
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  expect(text, in: root.appending(path: path), at: place)
}

private func expect(_ actual: String, in file: URL, at place: SourceLocation) {
  let expected = try? String(contentsOf: file, encoding: .utf8)
  if expected == actual { return }
  let isRecording = ProcessInfo.processInfo.environment["ROTONDE_RECORD"] == "1"
  guard let expected, !isRecording else {
    record(actual, in: file, at: place)
    return
  }
  let difference = lineDifference(expected: expected, actual: actual)
  Issue.record(
    """
    "\(file.lastPathComponent)" differs from what was recorded (- kept, + now):
    \(difference)
    When it is meant to be so, run again with ROTONDE_RECORD=1 and read what it records.
    """,
    sourceLocation: place
  )
}

private func record(_ text: String, in file: URL, at place: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record(
      "recorded \(file.lastPathComponent): read it, then run again",
      sourceLocation: place
    )
  } catch {
    Issue.record("cannot record \(file.path()): \(error)", sourceLocation: place)
  }
}
