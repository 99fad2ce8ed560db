import Foundation
import Testing

@Suite("rotonde init")
struct InitTests {
  @Test("makes a board that names its language and time zone")
  func makes() throws {
    let workplace = try Workplace()
    let result = try workplace.done(
      "init",
      "--name",
      "De Linde",
      "--purpose",
      "Samen",
      "--lang",
      "nl"
    )
    #expect(result.output.contains("“De Linde” staat nu in board.json."))
    let text = String(decoding: workplace.boardBytes, as: UTF8.self)
    #expect(text.contains(#""name":"De Linde","purpose":"Samen","language":"nl""#))
    #expect(text.contains(#""timeZone":"Europe/Amsterdam""#))
    try workplace.done("list")
  }

  @Test("never overwrites")
  func keepsWhatIsThere() throws {
    let workplace = try Workplace.withBoard()
    let before = workplace.boardBytes
    let result = try workplace.run("init", "--name", "Nieuw")
    #expect(result.status == 73)
    #expect(result.errors.contains("“board.json” exists already and is not overwritten."))
    #expect(workplace.boardBytes == before)
  }

  @Test("takes the file from the argument before --board")
  func namesTheFile() throws {
    let workplace = try Workplace()
    try workplace.done("init", "een.json", "--name", "Een", "--board", "twee.json")
    #expect(try workplace.run("list", "--board", "een.json").status == 0)
    #expect(try workplace.run("list", "--board", "twee.json").status == 66)
  }

  @Test("gives JSON")
  func givesJSON() throws {
    let made = try Workplace().done("init", "--name", "Een", "--json").json
    #expect(made["format"] as? String == "rotonde-created/1")
    #expect(made["path"] as? String == "board.json")
  }

  @Test("wants a name")
  func wantsName() throws {
    let workplace = try Workplace()
    #expect(try workplace.run("init").status == 64)
    #expect(try workplace.run("init", "--name", "  ").status == 64)
    #expect(workplace.boardBytes.isEmpty)
  }
}
