import Foundation
import Testing

@Suite("thank")
struct ThankTests {
  private func workplace() throws -> Workplace {
    let workplace = try Workplace.withBoard()
    workplace.environment["ROTONDE_AS"] = "jan"
    return workplace
  }

  @Test("R16: words about something done are kept, and shown with the task")
  func thanks() throws {
    let workplace = try workplace()
    let english = try workplace.done("thank", "fatima", "Wat een", "avond!", "--task", "soep")
    #expect(english.lines == ["Jan thanked Fatima: “Wat een avond!”"])
    let shown = try workplace.done("show", "soep", "--lang", "nl").output
    #expect(shown.contains("Waardering\tJan bedankte Fatima: “Wat een avond!”"))
  }

  @Test("R16: a stakeholder thanks several at once")
  func several() throws {
    let workplace = try workplace()
    let result = try workplace.done(
      "thank",
      "fatima, jana",
      "Mooi.",
      "--from",
      "bibliotheek",
      "--json"
    )
    #expect(result.json["format"] as? String == "rotonde-thanks/1")
    let thanks = result.json["thanks"] as? [String: Any]
    #expect(thanks?["from"] as? String == "bibliotheek")
    #expect(thanks?["to"] as? [String] == ["fatima", "jana"])
    #expect(thanks?["text"] as? String == "Mooi.")
  }

  @Test("R16: nobody thanks themselves, nobody, or without words; nothing is changed then")
  func refused() throws {
    let workplace = try workplace()
    let before = workplace.boardBytes
    for (arguments, code) in [
      (["jan", "Goed gedaan"], "thanksToSelf"), (["fatima"], "textMissing"),
      ([",", "Goed gedaan"], "nobodyToThank"), (["niemand", "Goed"], "unknownPerson"),
    ] {
      let result = try workplace.run(["thank"] + arguments + ["--json"])
      #expect(result.jsonError["code"] as? String == code)
    }
    #expect(workplace.boardBytes == before)
  }

  @Test("R8, R16: thanks are never counted: what is told of people and the board stays the same")
  func neverCounted() throws {
    let workplace = try workplace()
    let commands = [
      ["person", "list"], ["person", "list", "--json"], ["balance"], ["balance", "--json"],
      ["flow"], ["list"], ["stakeholder", "list"], ["account", "--names"],
    ]
    let before = try commands.map { try workplace.run($0).output }
    for _ in 0..<7 { try workplace.done("thank", "fatima", "Dank!") }
    #expect(try commands.map { try workplace.run($0).output } == before)
    #expect(!before.contains(""))
  }
}
