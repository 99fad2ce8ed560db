import Foundation
import PseudoTerminal
import Testing

@Suite("Two people, two terminals, one file")
struct ClaimingTests {
  @Test("A claim in one shows in the other by itself, which keeps its cursor")
  func seesTheOther() throws {
    let folder = try BoardFolder()
    let fatima = try folder.open(as: "fatima")
    let jan = try folder.open(as: "jan")
    try jan.waitFor("Jan de Boer")
    jan.send("jj")
    let before = try jan.waitUntil("a cursor on the third card") { screen in
      screen.rows.contains { $0.contains(">Wandelen") }
    }
    try fatima.waitFor("Fatima El Idrissi")
    fatima.send("/soep koken", .enter, "c")
    try fatima.waitFor("You're on “Soep koken voor de woensdagtafel” now. Thank you.")
    let after = try jan.waitUntil("Fatima's claim") {
      $0.contains("Fatima claimed Soep koken voor de woensdagtafel")
    }
    #expect(row(of: ">Wandelen", in: after) == row(of: ">Wandelen", in: before))
  }

  @Test("The last place, claimed by both: one has it, the other is first on the waiting list")
  func lastPlace() throws {
    let folder = try BoardFolder(text: Self.onePlace)
    let people = ["anna", "bram"]
    let programs = try people.map { try folder.open(as: $0, columns: 120) }
    for program in programs { try program.waitFor("Flyers") }
    // Neither has seen the other's key when it presses its own.
    for program in programs { program.send("c") }
    for program in programs {
      try program.waitUntil("an answer") {
        $0.contains("Thank you.") || $0.contains("just before you")
      }
    }
    let winners = programs.filter { $0.screen.contains("Thank you.") }
    #expect(winners.count == 1)
    let loser = try #require(programs.first { $0.screen.contains("just before you") })
    #expect(loser.screen.contains("You are number 1 on the"))
    let winner = winners.first === programs.first ? "Anna" : "Bram"
    for program in programs {
      program.send(.escape)
      try program.waitUntil("who has it") { $0.contains("1/1 \(winner)") }
    }
  }

  @Test("What a sub-command does shows on the screen too")
  func subcommand() throws {
    let folder = try BoardFolder(text: Self.onePlace)
    let program = try folder.open(as: "anna")
    try program.waitFor("nobody yet")
    let claim = try folder.run("claim", "f2yr", as: "bram")
    #expect(claim.status == 0, "\(claim.text)")
    try program.waitUntil("Bram's claim") {
      $0.contains("Bram claimed Flyers") && $0.contains("1/1 Bram")
    }
  }

  @Test("Promise 7: a hand edit is seen; an invalid one keeps the last good board, untouched")
  func handEdit() throws {
    let folder = try BoardFolder(text: Self.onePlace)
    let program = try folder.open(as: "anna")
    try program.waitFor("Flyers rondbrengen")
    let edited = Self.onePlace.replacingOccurrences(of: "Flyers", with: "Kranten")
    try edited.write(to: folder.board, atomically: true, encoding: .utf8)
    try program.waitFor("Kranten rondbrengen")
    let broken = edited.replacingOccurrences(of: "\"tasks\": [", with: "\"tasks\": [,")
    try broken.write(to: folder.board, atomically: true, encoding: .utf8)
    try program.waitFor("line 9, column")
    program.send("c")
    try program.waitFor("Kranten rondbrengen")
    #expect(try String(contentsOf: folder.board, encoding: .utf8) == broken)
    try edited.write(to: folder.board, atomically: true, encoding: .utf8)
    try program.waitUntil("the trouble over") { !$0.contains("column") }
    program.send("c")
    try program.waitFor("Thank you.")
  }

  @Test(
    "Promise 7: on the screen, whatever it was saved with",
    arguments: [
      "cp new tmp && mv tmp board.json",
      "mv board.json board.json~ && cat new >board.json && rm board.json~",
      #"jq '.tasks[0].title = "Kranten rondbrengen"' board.json >tmp && mv tmp board.json"#,
      "sed -i s/Flyers/Kranten/ board.json", "cat new >board.json",
    ]
  )
  func savedWith(_ script: String) throws {
    let folder = try BoardFolder(text: Self.onePlace)
    try Self.onePlace.replacingOccurrences(of: "Flyers", with: "Kranten")
      .write(to: folder.url.appending(path: "new"), atomically: true, encoding: .utf8)
    let program = try folder.open(as: "anna")
    try program.waitFor("Flyers rondbrengen")
    try folder.shell(script)
    try program.waitFor("Kranten rondbrengen")
    // Our own change is not told as somebody else's, and what was edited is still there.
    program.send("c")
    let screen = try program.waitFor("Thank you.")
    #expect(screen.contains("Kranten rondbrengen"))
    #expect(!screen.contains("by hand"))
  }

  @Test("Promise 7: a half-written file keeps the last good board, until it is whole")
  func halfWritten() throws {
    let folder = try BoardFolder(text: Self.onePlace)
    try Self.onePlace.replacingOccurrences(of: "Flyers", with: "Kranten")
      .write(to: folder.url.appending(path: "new"), atomically: true, encoding: .utf8)
    let program = try folder.open(as: "anna")
    try program.waitFor("Flyers rondbrengen")
    try folder.shell("head -c 300 new >board.json")
    let screen = try program.waitFor("not a valid board")
    #expect(screen.contains("Flyers rondbrengen"))
    try folder.shell("tail -c +301 new >>board.json")
    try program.waitUntil("the whole file") {
      $0.contains("Kranten rondbrengen") && !$0.contains("not a valid board")
    }
  }

  private func row(of text: String, in screen: Screen) -> Int? {
    screen.rows.firstIndex { $0.contains(text) }
  }

  static let onePlace = """
    {
    "format": "rotonde-board/1",
    "board": {"id":"b","name":"Proefbord","language":"nl","timeZone":"Europe/Amsterdam"},
    "people": [
    {"id":"anna","name":"Anna","engagement":"paid"},
    {"id":"bram","name":"Bram","engagement":"volunteer"}
    ],
    "stakeholders": [{"id":"buurt","name":"De buurt"}],
    "tasks": [
    {"id":"f2yr","title":"Flyers rondbrengen","serves":["buurt"]}
    ],
    "log": [
    ]
    }

    """
}
