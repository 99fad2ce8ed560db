import Foundation
import Testing

@Suite("people and stakeholders")
struct PeopleTests {
  @Test("the first person adds themselves; without --paid they are a volunteer")
  func firstPerson() throws {
    let workplace = try Workplace()
    try workplace.done("init", "--name", "Leeg")
    let result = try workplace.done(
      "person",
      "add",
      "Fatima",
      "El",
      "Idrissi",
      "--talent",
      "koken",
      "--learns",
      "lassen",
      "--login",
      "fatima",
      "--json"
    )
    #expect(result.json["format"] as? String == "rotonde-person/1")
    let person = try #require(result.json["person"] as? [String: Any])
    #expect(person["id"] as? String == "fatima")
    #expect(person["name"] as? String == "Fatima El Idrissi")
    #expect(person["engagement"] as? String == "volunteer")
    #expect(person["talents"] as? [String] == ["koken"])
    #expect(person["learns"] as? [String] == ["lassen"])
    let paid = try workplace.done("person", "add", "Jan", "--paid", "--lang", "nl")
    #expect(paid.lines == ["Welkom, Jan (jan)."])
    #expect(try workplace.run("person", "add", "JAN", "--as", "jan").status == 1)
    #expect(try workplace.run("person", "add", "Piet", "--paid", "--volunteer").status == 64)
  }

  @Test("the list is by name, without a mark of paid or volunteer and without counts")
  func personList() throws {
    let workplace = try Workplace.withBoard()
    let expected = "fatima\tFatima El Idrissi\tkoken\t\njan\tJan de Boer\t\t\njana\tJana Vos\t\t\n"
    #expect(try workplace.done("person", "list").output == expected)
    // R2: with everybody's engagement swapped nothing looks different.
    let swapped = try Workplace.withBoard {
      $0.replacingOccurrences(of: "\"paid\"", with: "\"other\"")
        .replacingOccurrences(of: "volunteer", with: "paid")
        .replacingOccurrences(of: "\"other\"", with: "\"volunteer\"")
    }
    #expect(try swapped.done("person", "list").output == expected)
    #expect(
      try swapped.seen("person", "list").output == workplace.seen("person", "list").output
    )
  }

  @Test("JSON lists hold the records as they stand in the file")
  func json() throws {
    let workplace = try Workplace.withBoard()
    let people = try workplace.done("person", "list", "--json").json
    #expect(people["format"] as? String == "rotonde-people/1")
    let records = try #require(people["people"] as? [[String: Any]])
    #expect(records.count == 3)
    #expect(records[1]["shoe"] as? Int == 43)
    let stakeholders = try workplace.done("stakeholder", "list", "--json").json
    #expect(stakeholders["format"] as? String == "rotonde-stakeholders/1")
    #expect((stakeholders["stakeholders"] as? [Any])?.count == 2)
  }

  @Test("stakeholders are added and listed; one who is a person comes with a warning")
  func stakeholders() throws {
    let workplace = try Workplace.withBoard()
    workplace.environment["ROTONDE_AS"] = "jan"
    let group = try workplace.done(
      "stakeholder",
      "add",
      "Apotheek",
      "--happy-with",
      "rust",
      "--kind",
      "partner"
    )
    #expect(group.errors.isEmpty)
    #expect(group.lines == ["“Apotheek” is a stakeholder now (apotheek)."])
    let person = try workplace.done("stakeholder", "add", "Mevr. X", "--kind", "person")
    #expect(person.errors.contains("Mind the privacy of a single person"))
    let json = try workplace.done("stakeholder", "add", "Dhr. Y", "--kind", "person", "--json")
    #expect(json.json["format"] as? String == "rotonde-stakeholder/1")
    #expect(json.errors.hasPrefix(#"{"warning":{"code":"privacy","#))
    #expect(
      try workplace.done("stakeholder", "list").lines.first
        == "apotheek\tApotheek\tpartner\trust\tunheard\t"
    )
    #expect(try workplace.seen("stakeholder", "list", "--lang", "nl").output.contains("bewoners"))
    #expect(try workplace.run("stakeholder", "add", "X", "--kind", "klant").status == 64)
  }

  @Test("an empty board says how to begin")
  func empty() throws {
    let workplace = try Workplace()
    try workplace.done("init", "--name", "Leeg")
    let person = try workplace.seen("person", "list").output
    #expect(person.contains("rotonde person add NAME"))
    let stakeholder = try workplace.seen("stakeholder", "list", "--lang", "nl").output
    #expect(stakeholder.contains("rotonde stakeholder add NAAM"))
    let nobody = try workplace.run("add", "Soep")
    #expect(nobody.status == 64)
    #expect(nobody.errors.contains("Nobody is on this board yet. Add yourself"))
  }
}
