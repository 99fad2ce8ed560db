import Foundation
import Testing

@Suite("undo, redo")
struct UndoTests {
  @Test("say what was taken back and done again, each in a process of its own, in both languages")
  func backAndForth() throws {
    let workplace = try Workplace.withBoard()
    workplace.environment["ROTONDE_AS"] = "fatima"
    try workplace.done("claim", "soep")
    try workplace.done("done", "brief", "--as", "jan")
    #expect(try workplace.done("undo").lines == ["Taken back: Fatima claimed Soep koken."])
    #expect(
      try workplace.done("redo", "--lang", "nl").lines
        == ["Toch weer gedaan: Fatima pakte Soep koken op."]
    )
    #expect(
      try workplace.done("undo", "--lang", "nl").lines
        == ["Teruggedraaid: Fatima pakte Soep koken op."]
    )
    let json = try workplace.done("redo", "--json").json
    #expect(json["format"] as? String == "rotonde-redo/1")
    let entries = try #require(json["entries"] as? [[String: Any]])
    #expect(entries.map { $0["did"] as? String } == ["claim"])
  }

  @Test("what was added and taken back is called by its name, though it is gone")
  func namesWhatIsGone() throws {
    let workplace = try Workplace.withBoard()
    workplace.environment["ROTONDE_AS"] = "fatima"
    try workplace.done("add", "Brood bakken @bewoners")
    #expect(try workplace.done("undo").lines == ["Taken back: Fatima added Brood bakken."])
  }

  @Test("undo 2 takes two back, or none of them")
  func several() throws {
    let workplace = try Workplace.withBoard()
    workplace.environment["ROTONDE_AS"] = "fatima"
    try workplace.done("add", "Brood bakken @bewoners")
    try workplace.done("claim", "soep")
    try workplace.done("claim", "brood", "--as", "jan")
    let before = workplace.boardBytes
    let refused = try workplace.run("undo", "2", "--json")
    #expect(refused.status == 1)
    #expect(refused.jsonError["code"] as? String == "builtUpon")
    #expect((refused.jsonError["message"] as? String)?.contains("Jan claimed Brood bakken") == true)
    #expect(workplace.boardBytes == before)
    try workplace.done("undo", "--as", "jan")
    #expect(try workplace.done("undo", "2").lines.count == 2)
    #expect(try workplace.run("show", "brood").status == 66)
  }

  @Test("with nothing to take back or do again, say so")
  func nothing() throws {
    let workplace = try Workplace.withBoard()
    let undo = try workplace.run("undo", "--as", "fatima")
    #expect(undo.status == 1)
    #expect(undo.errors.contains("You did nothing yet that could be taken back."))
    let redo = try workplace.run("redo", "--as", "fatima", "--lang", "nl")
    #expect(redo.errors.contains("Je hebt niets teruggedraaid"))
    #expect(try workplace.run("undo", "0", "--as", "fatima").status == 64)
  }
}
