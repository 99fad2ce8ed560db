import Foundation
import Testing

@Suite("Issues explored together, at the command line")
struct InquiryCommandTests {
  private let work: Workplace

  init() throws { work = try Workplace.withBoard() }

  private func inquiry(_ arguments: String...) throws -> RunResult {
    try work.run(["inquiry"] + arguments + ["--as", "jan", "--json"])
  }

  @Test("S36: views first, then ideas, a direction and a plan of tasks")
  func wholeWay() throws {
    let started = try inquiry(
      "start",
      "Hoe",
      "blijven",
      "we",
      "open?",
      "--frames",
      "De huur is vast."
    )
    let id = try #require((started.json["inquiry"] as? [String: Any])?["id"] as? String)
    #expect(try inquiry("idea", id, "Een sleutel").jsonError["code"] as? String == "viewsFirst")
    #expect(try inquiry("view", id, "--who", "een buur", "--sees", "Leeg").status == 0)
    #expect(try inquiry("view", id, "--who", "wij", "--inside", "--sees", "Moe").status == 0)
    for _ in 0..<3 { #expect(try inquiry("forward", id).status == 0) }
    #expect(try inquiry("forward", id).jsonError["code"] as? String == "stepUnfinished")
    #expect(try inquiry("idea", id, "Een", "sleutel").status == 0)
    #expect(try inquiry("forward", id).status == 0)
    #expect(try inquiry("direction", id, "Samen").status == 0)
    #expect(try inquiry("forward", id).status == 0)
    let planned = try inquiry("plan", id, "Sleutels", "laten", "maken")
    let task = try #require(planned.json["task"] as? String, "\(planned)")
    let shown = try work.run("show", task, "--json").json["task"] as? [String: Any]
    #expect(shown?["frames"] as? String == "De huur is vast.")
    #expect(shown?["claims"] == nil)
    #expect(try inquiry("forward", id).status == 0)
    // The task and its place in the plan are taken back as one, when nothing rests on them.
    #expect(try work.run("undo", "2", "--as", "jan").status == 0)
    #expect(try work.run("show", task).status == 66)
    #expect(try inquiry("forward", "zoek").status == 66)
  }
}

@Suite("Guides at the command line")
struct GuideCommandTests {
  private let work: Workplace

  init() throws {
    work = try Workplace.withBoard()
    let added = try work.run(
      [
        "guide", "add", "Zelf een straatfeest", "--step", "Kies een datum", "--check",
        "Is de muziek om tien uur uit? | Kom langs.", "--letter", "Briefje", "--body",
        "Hoi buren!\n\nOp {datum} in de {straat}.", "--as", "jan",
      ]
    )
    try #require(added.status == 0, "\(added)")
  }

  @Test("S46: placeholders are all filled, or reported")
  func letter() throws {
    let missing = try work.run(
      "guide",
      "letter",
      "straatfeest",
      "--fill",
      "datum=2 mei",
      "--json"
    )
    #expect(missing.status == 1)
    #expect(missing.jsonError["code"] as? String == "placeholdersMissing")
    #expect(missing.jsonError["missing"] as? [String] == ["straat"])
    let filled = try work.run(
      "guide",
      "letter",
      "straatfeest",
      "brief",
      "--fill",
      "datum=2 mei",
      "--fill",
      "straat=Laan",
      "--fill",
      "x=y"
    )
    #expect(filled.output == "Hoi buren!\n\nOp 2 mei in de Laan.\n")
    #expect(filled.status == 0 && filled.errors.contains("“x”"))
    let blank = try work.run("guide", "letter", "straatfeest", "--blank")
    #expect(blank.status == 0 && !blank.output.contains("{"))
    #expect(try work.run("guide", "letter", "straatfeest", "zoek").status == 66)
    #expect(try work.run("guide", "letter", "straatfeest", "--fill", "datum").status == 64)
  }

  @Test("S47: the questions are listed, with what to do when the answer is no")
  func check() throws {
    let listed = try work.run("guide", "check", "straatfeest")
    #expect(listed.output == "Is de muziek om tien uur uit?\tKom langs.\n")
  }

  @Test("What a guide holds is changed part by part, and put away")
  func edit() throws {
    let edited = try work.run(
      "guide",
      "edit",
      "straatfeest",
      "--no-step",
      "1",
      "--step",
      "Veeg de straat",
      "--review-on",
      "2036-01-01",
      "--as",
      "jan",
      "--json"
    )
    let guide = edited.json["guide"] as? [String: Any]
    #expect(guide?["steps"] as? [String] == ["Veeg de straat"])
    #expect(guide?["reviewOn"] as? String == "2036-01-01")
    #expect(try work.run("guide", "list").lines.count == 1)
    #expect(try work.run("guide", "list", "--review").lines == [])
    #expect(try work.run("guide", "retire", "straatfeest", "--as", "jan").status == 0)
    #expect(try work.run("guide", "list").lines == [])
    #expect(try work.run("guide", "list", "--all").lines.count == 1)
  }
}
