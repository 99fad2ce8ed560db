import Foundation
import PseudoTerminal
import Testing

/// Large enough that what views show of the whole board is worked out on a thread of its own.
@Suite("A large board")
struct LargeBoardTests {
  private static let text: String = {
    let tasks = (100..<900).map { number in
      """
      {"id": "t\(number)", "title": "Soup \(number)", "serves": ["all"]\
      \(number.isMultiple(of: 2) ? #", "claims": [{"person": "jan", "at": "2026-11-01T09:00:00Z"}]"# : "")}
      """
    }
    return """
      {"format": "rotonde-board/1", "board": {"name": "Large", "timeZone": "Europe/Amsterdam"},
      "people": [{"id": "fatima", "name": "Fatima", "engagement": "paid"},
      {"id": "jan", "name": "Jan", "engagement": "volunteer"}],
      "stakeholders": [{"id": "all", "name": "Everybody"}],
      "tasks": [\(tasks.joined(separator: ",\n"))]}
      """
  }()

  @Test("Each view comes by itself, narrowed as one types, and follows what others do")
  func views() throws {
    let folder = try BoardFolder(text: Self.text)
    let program = try folder.open(as: "jan")
    try program.waitFor("Open 400")
    program.send("6")
    try program.waitFor("Side by side?")
    program.send("fp")
    try program.waitFor("Month by month")
    program.send("3")
    try program.waitFor("400 open · 400 doing")
    program.send("2/899")
    try program.waitFor("Nothing found here")
    #expect(try folder.run("claim", "t899", as: "jan").status == 0)
    try program.waitFor("What I do")
    program.send(.escape)
    try program.waitFor("Soup 898")
    program.send("7/jan", .enter)
    try program.waitFor("Jan claimed Soup 899")
  }
}
