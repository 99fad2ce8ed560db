import Foundation
import TestSupport
import Testing

@Suite("R15: lots on the command line")
struct DrawTests {
  private let work: Workplace

  init() throws { work = try Workplace.withBoard() }

  private func write(_ text: String, to name: String) throws {
    let path = name.hasPrefix("/") ? name : work.path(name)
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private var list: String {
    (1...12).map { "Bewoner \($0)\t\(["noord", "zuid", "west"][$0 % 3])\n" }.joined()
  }

  private func draw(_ arguments: String...) throws -> RunResult {
    try work.run(["draw"] + arguments + ["--as", "jan", "--json"])
  }

  private func record(_ result: RunResult) throws -> [String: Any] {
    try #require(result.json["draw"] as? [String: Any], "\(result.errors)")
  }

  private static let python = "/usr/bin/python3"

  @Test(
    "R15: the listing in docs/DRAW.md gives what the program gave",
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: python),
      "The page is in Python, and this machine has none."
    )
  )
  func thePageSaysIt() throws {
    try write(list, to: "straten.txt")
    try write(listing(), to: "nakijken.py")
    for (number, options) in [
      ["3", "--from", work.path("straten.txt"), "--seed", "vier"],
      ["7", "--from", work.path("straten.txt"), "--balance", "equal", "--seed", "regen"],
      [
        "5", "--from", work.path("straten.txt"), "--balance", "noord:3,zuid:2,west:0",
        "--also-last-term",
        "--reserves", "1",
      ],
      ["2", "--from", "all", "--also-last-term", "--seed", "één: twee"],
    ].enumerated() {
      let result = try work.run(["draw"] + options + ["--mandate", "m", "--as", "jan", "--json"])
      let record = try record(result)
      let id = try #require(record["id"] as? String)
      if number == 1 {
        let drawn = try #require((record["drawn"] as? [String])?.first)
        #expect(try draw("decline", id, drawn).status == 0)
      }
      let check = try work.run(command: [Self.python, work.path("nakijken.py"), work.boardPath, id])
      #expect(check.output.hasSuffix("as drawn\n"), "\(check)")
      #expect(try work.run("draw", "verify", id).status == 0)
    }
  }

  private func listing() throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let page = folder.appending(path: "../../../docs/DRAW.md").standardized
    let text = try String(contentsOf: page, encoding: .utf8)
    let begin = try #require(text.range(of: "```python\n"))
    let end = try #require(text.range(of: "```", range: begin.upperBound..<text.endIndex))
    return String(text[begin.upperBound..<end.lowerBound])
  }

  @Test("R10: closing erases groups and those not drawn from the file, the log included")
  func closingErases() throws {
    try write(list, to: "straten.txt")
    let drawn = try record(
      draw("3", "--from", work.path("straten.txt"), "--balance", "equal", "--mandate", "m")
    )
    let id = try #require(drawn["id"] as? String)
    #expect(try text().contains("noord"))
    #expect(try draw("close", id).status == 0)
    let file = try text()
    #expect(!file.contains("noord") && !file.contains("zuid"))
    let names = (1...12).map { "\"Bewoner \($0)\"" }.filter(file.contains)
    #expect(names.count == 3)
    #expect(try work.run("undo", "--as", "jan").status == 1)
  }

  @Test("R10: a draw that is taken back leaves nothing in the log")
  func undoneDraw() throws {
    try write(list, to: "straten.txt")
    _ = try record(
      draw("3", "--from", work.path("straten.txt"), "--balance", "equal", "--mandate", "m")
    )
    #expect(try work.run("undo", "--as", "jan").status == 0)
    let file = try text()
    #expect(!file.contains("noord") && !file.contains("\"Bewoner 1\""))
  }

  private func text() throws -> String {
    try String(contentsOf: URL(filePath: work.boardPath), encoding: .utf8)
  }

  @Test("S55: without a mandate nothing is drawn, and a dry run draws nobody")
  func refusals() throws {
    let before = try text()
    let refused = try draw("1")
    #expect(refused.status == 1)
    #expect(refused.jsonError["code"] as? String == "mandateMissing")
    let dry = try draw("1", "--mandate", "m", "--dry-run")
    #expect(dry.status == 0)
    #expect(dry.json["format"] as? String == "rotonde-draw-plan/1")
    let tooMany = try draw("99", "--mandate", "m", "--dry-run")
    #expect(tooMany.jsonError["code"] as? String == "drawNotPossible")
    #expect(try draw("1", "--mandate", "m", "--from", "zoek.txt").status == 66)
    #expect(try draw("1", "--mandate", "m", "--balance", "noord").status == 64)
    #expect(try text() == before)
  }

  @Test("What was changed by hand is said, with exit status 65")
  func tampered() throws {
    let drawn = try record(draw("1", "--mandate", "m", "--seed", "s"))
    let id = try #require(drawn["id"] as? String)
    let file = try text().replacingOccurrences(of: "\"seed\":\"s\"", with: "\"seed\":\"u\"")
    try write(file, to: work.boardPath)
    let check = try draw("verify", id)
    #expect(check.status == 65)
    #expect(check.jsonError["code"] as? String == "drawDiffers")
  }
}
