import Foundation
import Testing

@Suite("rotonde add")
struct AddTests {
  /// Adds a task and gives its record.
  private func added(_ arguments: String...) throws -> [String: Any] {
    let workplace = try Workplace.withBoard()
    let result = try workplace.start(["add", "--as", "fatima", "--json"] + arguments).result()
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.json["format"] as? String == "rotonde-task/1")
    return try #require(result.json["task"] as? [String: Any])
  }

  @Test("reads the quick form, words without quotes")
  func quickForm() throws {
    let task = try added(
      "Cook",
      "soup",
      "@bewoners",
      "#kitchen",
      "by:2026-12-24",
      "x3",
      "~2h",
      "every:week"
    )
    #expect(task["title"] as? String == "Cook soup")
    #expect(task["serves"] as? [String] == ["bewoners"])
    #expect(task["tags"] as? [String] == ["kitchen"])
    #expect(task["by"] as? String == "2026-12-24")
    #expect((task["places"] as? [[String: Any]])?.first?["count"] as? Int == 3)
    #expect(task["hours"] as? Double == 2)
    #expect(task["repeat"] as? String == "week")
    #expect(task["state"] as? String == "open")
  }

  @Test("takes options for all that one can say")
  func options() throws {
    let task = try added(
      "Soep",
      "koken",
      "x5",
      "--for",
      "lindekwartier",
      "--for",
      "bibl",
      "--why",
      "samen eten",
      "--places",
      "2",
      "--on",
      "2026-12-24T10:00",
      "--hours",
      "1,5",
      "--tag",
      "keuken",
      "--talent",
      "koken",
      "--note",
      "Let op **zout**",
      "--every",
      "2w",
      "--origin",
      "Kok"
    )
    #expect(task["serves"] as? [String] == ["bewoners", "bibliotheek"])
    #expect(task["why"] as? String == "samen eten")
    #expect((task["places"] as? [[String: Any]])?.first?["count"] as? Int == 2)
    #expect(task["on"] as? String == "2026-12-24T10:00")
    #expect(task["hours"] as? Double == 1.5)
    #expect(task["tags"] as? [String] == ["keuken"])
    #expect(task["talents"] as? [String] == ["koken"])
    #expect(task["note"] as? String == "Let op **zout**")
    #expect(task["repeat"] as? String == "2w")
    #expect(task["origin"] as? String == "Kok")
  }

  @Test("takes options for what it supports, links, and what it tries out")
  func moreOptions() throws {
    let task = try added(
      "Soep",
      "--supports",
      "brief",
      "--starter",
      "--initiative",
      "residents",
      "--link",
      "a",
      "--link",
      "b",
      "--frames",
      "vast",
      "--expects",
      "rust",
      "--until",
      "2026-12-31",
      "--on",
      "2026-12-31",
      "--every",
      "month"
    )
    #expect(task["supports"] as? String == "m2pq")
    #expect(task["starter"] as? Bool == true)
    #expect(task["initiative"] as? String == "residents")
    #expect(task["links"] as? [String] == ["a", "b"])
    #expect(task["frames"] as? String == "vast")
    #expect((task["experiment"] as? [String: Any])?["until"] as? String == "2026-12-31")
    #expect(task["repeat"] as? String == "month-31")
  }

  @Test("takes a day of several words, whatever the shell does with quotes")
  func severalWords() throws {
    #expect(try added("Soep", "by:31 december 2026", "koken")["by"] as? String == "2026-12-31")
    #expect(try added(#"Soep by:"eind 12-2026" koken"#)["title"] as? String == "Soep koken")
    #expect(try added("Soep", "--by", "12-2026")["by"] as? String == "2026-12-31")
    #expect(try added("Soep", "--on", "12-2026")["on"] as? String == "2026-12-01")
    let rule = try added("Soep", "elke:eerste maandag van de maand")
    #expect(rule["repeat"] as? String == "month-first-monday")
    #expect(rule["title"] as? String == "Soep")
  }

  @Test("takes a text that begins with a hyphen after --")
  func hyphen() throws {
    #expect(try added("--", "-5", "graden").isEmpty == false)
    #expect(try added("--", "--json", "uitleggen")["title"] as? String == "--json uitleggen")
  }

  @Test("says what it did, and that a task for nobody is unfinished")
  func confirms() throws {
    let workplace = try Workplace.withBoard()
    let result = try workplace.done("add", "--as", "jan", "--lang", "nl", "Ramen", "lappen")
    #expect(result.lines.first?.hasPrefix("“Ramen lappen” staat op het bord als ") == true)
    #expect(result.lines.last == "Voor wie het is, is nog onaf; dat kan bij het oppakken.")
    #expect(try workplace.done("add", "--as", "jan", "--quiet", "Nog", "een").output.isEmpty)
    #expect(try workplace.done("list").lines.count == 7)
  }

  @Test(
    "says what it does not understand, and changes nothing",
    arguments: [
      (["Soep", "@niemand"], 66, "There is no stakeholder “niemand”"),
      (["Soep", "by:someday"], 64, "“someday” is no day"),
      (["Soep", "every:blue"], 64, "“blue” does not say how often"),
      (["Soep", "by:31-2"], 64, "The calendar has no “31-2”"),
      (["Soep", "--by", "week 54"], 64, "There is no “week 54”"),
      (["Soep", "--on", "10:00"], 64, "10:00 on which day?"),
      (["Soep", "--on", "yesterday"], 64, "“yesterday” is gone by"),
      (["Soep", "--on", "wensday"], 64, "did you mean “wednesday”?"),
      (["Soep", "--every", "fifth monday"], 64, "Not every month has that"),
      (["Soep", "x0"], 64, "“x0” is no number of places"),
      (["Soep", "--places", "1000"], 64, "“1000” is no number of places"),
      (["Soep", "--hours", "many"], 64, "“many” is no number of hours"),
      (["Soep", "--on", "wed", "--by", "thu"], 64, "not both"),
      (["Soep", "--for", "b"], 66, "“b” fits several stakeholders"),
      (["#kitchen"], 1, "A title is needed"),
      ([], 64, "Missing expected argument"),
    ] as [([String], Int32, String)]
  )
  func refuses(_ arguments: [String], _ status: Int32, _ message: String) throws {
    let workplace = try Workplace.withBoard()
    let before = workplace.boardBytes
    let result = try workplace.start(["add", "--as", "jan"] + arguments).result()
    #expect(result.status == status)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(workplace.boardBytes == before)
  }
}
