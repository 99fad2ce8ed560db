import BoardFile
import Foundation
import TaskModel
import Testing

@Suite("States by the rule of FILE-FORMAT.md")
struct StateRecipeTests {
  /// The rule as `jq` has it in docs/FILE-FORMAT.md.
  private static let rule = """
    .tasks[] | [.id, (if .dropped then "dropped" elif .done then "done" elif .waiting then "waiting"
      elif .claims then "doing" else "open" end)] | @tsv
    """

  @Test(
    "The model and jq tell the same states of the example boards",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/jq"), "jq is not here"),
    arguments: ["buurthuis-de-linde", "riverside-library"]
  )
  func sameStates(name: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appending(path: "data/examples/\(name).json").path()
    let documented = try String(
      contentsOf: root.appending(path: "docs/FILE-FORMAT.md"),
      encoding: .utf8
    )
    func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined() }
    #expect(words(documented).contains(words(Self.rule)))

    let jq = Process()
    jq.executableURL = URL(filePath: "/usr/bin/jq")
    jq.arguments = ["-r", Self.rule, path]
    let output = Pipe()
    jq.standardOutput = output
    try jq.run()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    jq.waitUntilExit()

    let tasks = try BoardStore(path).read().board.tasks
    let ours = tasks.indices.map { "\(tasks[$0].id)\t\(tasks[$0].state.rawValue)\n" }.joined()
    #expect(told == ours)
  }
}
