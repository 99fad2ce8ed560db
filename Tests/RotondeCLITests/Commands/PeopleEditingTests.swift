import Foundation
import Testing

@Suite("editing people and listening to stakeholders")
struct PeopleEditingTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.done("init", "--name", "Leeg")
    try workplace.done("person", "add", "Jan", "--talent", "EHBO")
    workplace.environment["ROTONDE_AS"] = "jan"
    try workplace.done("person", "add", "Fatima")
    try workplace.done("stakeholder", "add", "Bewoners")
  }

  private func record(_ result: RunResult, _ kind: String) throws -> [String: Any] {
    #expect(result.json["format"] as? String == "rotonde-\(kind)/1")
    return try #require(result.json[kind] as? [String: Any])
  }

  @Test("person edit changes what is named and nothing else; undo takes it back")
  func editing() throws {
    let before = try workplace.done("person", "show", "jan", "--json").json["person"]
    let edited = try workplace.done(
      "person",
      "edit",
      "jan",
      "--name",
      "Jan de Boer",
      "--paid",
      "--talent",
      "koken",
      "--no-talent",
      "ehbo",
      "--login",
      "jdb",
      "--json"
    )
    let person = try record(edited, "person")
    #expect(person["name"] as? String == "Jan de Boer")
    #expect(person["engagement"] as? String == "paid")
    #expect(person["talents"] as? [String] == ["koken"])
    #expect(person["login"] as? String == "jdb")
    #expect(person["joined"] as? String != nil)
    try workplace.done("undo")
    let after = try workplace.done("person", "show", "jan", "--json").json["person"]
    #expect(before as? NSDictionary == after as? NSDictionary)
    #expect(try workplace.run("person", "edit", "jan").status == 1)
    #expect(try workplace.run("person", "edit", "jan", "--login", "x", "--no-login").status == 64)
  }

  @Test("person show tells talents and what they are on, without counts")
  func showing() throws {
    let added = try workplace.done("add", "Soep", "--for", "bewoners", "--json")
    let id = try #require((added.json["task"] as? [String: Any])?["id"] as? String)
    try workplace.done("claim", id)
    let shown = try workplace.done("person", "show", "jan", "--lang", "nl").lines
    #expect(
      shown.prefix(4) == [
        "Naam\tJan", "Kenmerk\tjan", "Doet mee als\tvrijwilliger", "Talenten\tEHBO",
      ]
    )
    #expect(shown.last == "Doet\tSoep (\(id))")
  }

  @Test("away asks no reason; back ends it")
  func away() throws {
    let gone = try workplace.done("person", "away", "fatima", "--until", "2030-12-01")
    #expect(gone.output.hasPrefix("Fatima is away until"))
    #expect(try workplace.done("person", "show", "fatima").output.contains("Away\tuntil"))
    #expect(try workplace.done("person", "back", "fatima").lines == ["Fatima is back."])
    let twice = try workplace.run("person", "back", "fatima", "--json")
    #expect(twice.jsonError["code"] as? String == "notAway")
  }

  @Test("R3: leaving is done by oneself; it names what came free and who is next")
  func leaving() throws {
    let added = try workplace.done("add", "Soep", "--for", "bewoners", "--json")
    let id = try #require((added.json["task"] as? [String: Any])?["id"] as? String)
    try workplace.done("claim", id)
    try workplace.done("claim", id, "--wait", "--as", "fatima")
    let other = try workplace.run("person", "leave", "jan", "--as", "fatima", "--json")
    #expect(other.status == 1)
    #expect(other.jsonError["code"] as? String == "onlyThemselves")
    let left = try workplace.done("person", "leave", "jan", "--lang", "nl").lines
    #expect(left.count == 4)
    #expect(left[2] == "  \(id)  Soep: Fatima staat bovenaan de wachtlijst en is nu aan de beurt")
    #expect(try workplace.done("person", "list").lines.count == 1)
  }

  @Test("R6: what a stakeholder said is shown until it is answered, by number or alone")
  func hearing() throws {
    let unheard = try workplace.done("stakeholder", "list", "--unheard")
    #expect(unheard.output == "bewoners\tBewoners\t\t\tunheard\t\n")
    let heard = try record(
      workplace.done("hear", "bewoners", "Graag", "later", "--json"),
      "stakeholder"
    )
    let voices = try #require(heard["voices"] as? [[String: Any]])
    #expect(voices[0]["said"] as? String == "Graag later")
    #expect(voices[0]["by"] as? String == "jan")
    #expect(try workplace.done("stakeholder", "list", "--unheard").output.isEmpty)
    #expect(try workplace.done("stakeholder", "list").lines == ["bewoners\tBewoners\t\t\t\t1"])
    try workplace.done("hear", "bewoners", "Te koud")
    let unclear = try workplace.run("answer", "bewoners", "Kachel aan", "--json")
    #expect(unclear.status == 66)
    try workplace.done("answer", "bewoners", "2", "Kachel aan")
    try workplace.done("answer", "bewoners", "We beginnen om zeven uur")
    let shown = try workplace.done("stakeholder", "show", "bewoners", "--json").json
    #expect((shown["unanswered"] as? [Any])?.isEmpty == true)
    #expect(shown["unheard"] as? Bool == false)
    let lines = try workplace.done("stakeholder", "show", "bewoners").lines
    #expect(lines.last == "What we did\tKachel aan")
    #expect(try workplace.run("answer", "bewoners", "7", "Zo").status == 66)
  }

  @Test("a stakeholder is edited and retired, once")
  func retiring() throws {
    let edited = try record(
      workplace.done(
        "stakeholder",
        "edit",
        "bewoners",
        "--person",
        "fatima",
        "--happy-with",
        "warmte",
        "--kind",
        "residents",
        "--json"
      ),
      "stakeholder"
    )
    #expect(edited["person"] as? String == "fatima")
    #expect(edited["happyWith"] as? String == "warmte")
    let less = try record(
      workplace.done("stakeholder", "edit", "bewoners", "--no-person", "--no-happy-with", "--json"),
      "stakeholder"
    )
    #expect(less["person"] == nil)
    #expect(less["happyWith"] == nil)
    try workplace.done("stakeholder", "retire", "bewoners")
    let twice = try workplace.run("stakeholder", "retire", "bewoners", "--json")
    #expect(twice.jsonError["code"] as? String == "alreadyRetired")
  }
}

@Suite("person about and person forget")
struct PersonForgetTests {
  @Test("R10: about gives everything the file holds on somebody, as text and as JSON")
  func about() throws {
    let workplace = try Workplace.withBoard()
    let about = try workplace.done("person", "about", "jan", "--json").json
    #expect(about["format"] as? String == "rotonde-about/1")
    #expect((about["person"] as? [String: Any])?["shoe"] as? Int == 43)
    let mentions = try #require(about["mentions"] as? [[String: String]])
    #expect(
      mentions.map { "\($0["record"] ?? "") \($0["path"] ?? "")" } == [
        "k7f2 created.by", "m2pq claims[0].person", "zaal done.by", "zeep dropped.by",
      ]
    )
    #expect((about["log"] as? [Any])?.count == 1)
    #expect((about["versions"] as? [String: Int]) == ["naming": 0, "unreadable": 0])
    let text = try workplace.done("person", "about", "jan", "--lang", "nl").lines
    #expect(text.contains("Verwijst\ttasks m2pq claims[0].person: jan"))
    #expect(text.last == "Versies\tgenoemd in 0 eerdere versies van het bestand")
  }

  @Test("R10: forget needs a yes, takes the name out, and says what it can't reach")
  func forgets() throws {
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(of: "Ideeën verzamelen", with: "Ideeën van Jan")
    }
    workplace.environment["ROTONDE_AS"] = "fatima"
    let before = workplace.boardBytes
    let unsure = try workplace.run("person", "forget", "jan", "--json")
    #expect(unsure.status == 64)
    #expect(unsure.jsonError["code"] as? String == "unconfirmed")
    #expect(workplace.boardBytes == before)
    try workplace.done("claim", "k7f2")
    let told = try workplace.done("person", "forget", "jan", "--yes", "--lang", "nl")
    #expect(told.output.contains("tasks vwxy title: Ideeën van Jan"))
    #expect(told.lines.last?.hasPrefix("Buiten bereik: de geschiedenis van git") == true)
    let text = String(decoding: workplace.boardBytes, as: UTF8.self)
    #expect(!text.contains("Jan de Boer"))
    #expect(!text.contains("\"jan\""))
    let version = try #require(workplace.names(in: ".rotonde/board.json").first)
    let kept = try Data(contentsOf: URL(filePath: workplace.path(".rotonde/board.json/\(version)")))
    #expect(!String(decoding: kept, as: UTF8.self).contains("Jan de Boer"))
    #expect(try workplace.run("person", "show", "jan de boer").status == 66)
    #expect(try workplace.done("log", "--lang", "nl").output.contains("forget\tperson:"))
    try workplace.expectNoLitter()
  }

  @Test("forgotten as JSON")
  func json() throws {
    let workplace = try Workplace.withBoard()
    workplace.environment["ROTONDE_AS"] = "jan"
    let told = try workplace.done("person", "forget", "jan", "--yes", "--json").json
    #expect(told["format"] as? String == "rotonde-forgotten/1")
    #expect((told["person"] as? [String: Any])?["name"] as? String == "somebody")
    #expect((told["mentions"] as? [Any])?.isEmpty == true)
  }
}
