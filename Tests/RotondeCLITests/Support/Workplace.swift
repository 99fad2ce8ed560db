import Foundation
import Glibc
import Testing

/// A folder of a test's own, in which the program is run; it goes away with the test.
// Unchecked: a test sets the environment before it starts programs, never while they run.
final class Workplace: @unchecked Sendable {
  /// The folder the program runs in.
  let folder: URL
  /// The folder that keeps what the program writes to its streams.
  let streams: URL
  private let root: URL

  /// What the program finds in its environment; nothing of the machine the tests run on.
  var environment: [String: String]

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appending(path: "rotonde-cli-\(UUID().uuidString)")
    folder = root.appending(path: "work")
    streams = root.appending(path: "streams")
    environment = [
      "HOME": root.appending(path: "home").path(), "PATH": "/usr/bin:/bin", "LANG": "C",
      "TZ": "Europe/Amsterdam",
    ]
    for name in ["work", "home", "streams"] {
      try FileManager.default.createDirectory(
        at: root.appending(path: name),
        withIntermediateDirectories: true
      )
    }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Where the board is unless a test says otherwise.
  var boardPath: String { path("board.json") }

  /// The path of something in the folder.
  func path(_ name: String) -> String { folder.appending(path: name).path() }

  /// The bytes of the board.
  var boardBytes: Data { (try? Data(contentsOf: URL(filePath: boardPath))) ?? Data() }

  /// Starts the program and does not wait.
  func start(_ arguments: [String], output: String? = nil) throws -> Run {
    try Run(arguments, in: self, output: output)
  }

  /// Runs something else than the program.
  func run(command: [String]) throws -> RunResult {
    try Run([], command: command, in: self).result()
  }

  /// Runs the program.
  @discardableResult
  func run(_ arguments: String...) throws -> RunResult { try start(arguments).result() }

  /// Runs the program.
  func run(_ arguments: [String]) throws -> RunResult { try start(arguments).result() }

  /// Runs the program and expects it to do what it was asked.
  @discardableResult
  func done(
    _ arguments: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> RunResult {
    let result = try start(arguments).result()
    #expect(result.status == 0, "\(result.errors)", sourceLocation: sourceLocation)
    return result
  }

  /// Runs the program as it behaves at a terminal so many columns wide, without emphasis.
  func seen(columns: Int = 80, _ arguments: String...) throws -> RunResult {
    environment["CLICOLOR_FORCE"] = "1"
    environment["NO_COLOR"] = "1"
    environment["COLUMNS"] = "\(columns)"
    defer { for name in ["CLICOLOR_FORCE", "NO_COLOR", "COLUMNS"] { environment[name] = nil } }
    return try start(arguments).result()
  }
}

extension Workplace {
  /// A workplace with a board with some people, stakeholders and tasks, as `board(_:)` writes it.
  static func withBoard(_ changes: (String) -> String = { $0 }) throws -> Workplace {
    let workplace = try Workplace()
    try Data(changes(sampleBoard).utf8).write(to: URL(filePath: workplace.boardPath))
    return workplace
  }

  /// A small neighbourhood centre.
  static let sampleBoard = """
    {
    "format": "rotonde-board/1",
    "board": {"name":"Buurthuis De Linde","timeZone":"Europe/Amsterdam"},
    "people": [
    {"id":"fatima","name":"Fatima El Idrissi","engagement":"volunteer","talents":["koken"]},
    {"id":"jan","name":"Jan de Boer","engagement":"paid","shoe":43},
    {"id":"jana","name":"Jana Vos","engagement":"volunteer"}
    ],
    "stakeholders": [
    {"id":"bewoners","name":"Bewoners Lindekwartier","kind":"residents","happyWith":"samen eten"},
    {"id":"bibliotheek","name":"De bibliotheek"}
    ],
    "tasks": [
    {"id":"k7f2","title":"Soep koken","serves":["bewoners"],"places":[{"id":"a","count":2}],\
    "created":{"at":"2026-06-30T22:30:00Z","by":"jan"},"tags":["keuken"]},
    {"id":"k7g3","title":"Sleutels ophalen","serves":["bibliotheek"],"colour":"blue"},
    {"id":"m2pq","title":"Brief schrijven","claims":[{"person":"jan","at":"2026-11-20T09:00:00Z"}],\
    "serves":["bewoners"]},
    {"id":"r4st","title":"Vergunning tekenen","serves":["bewoners"],"places":[{"id":"a","count":1,\
    "only":{"who":"paid","explain":"tekenen mag alleen met mandaat","ground":"law",\
    "ref":"art. 10:3","reviewOn":"2027-03-01"}}]},
    {"id":"vwxy","title":"Ideeën verzamelen"},
    {"id":"zaal","title":"Zaal klaarzetten","serves":["bewoners"],\
    "done":{"at":"2026-11-20T09:00:00Z","by":"jan"}},
    {"id":"zeep","title":"Folder maken","serves":["bewoners"],\
    "dropped":{"at":"2026-11-20T09:00:00Z","by":"jan","because":"niemand las hem"}}
    ],
    "log": [
    {"id":"e1","at":"2026-06-30T22:30:00Z","by":"jan","did":"addTask","on":"task:k7f2"}
    ]
    }

    """
}
