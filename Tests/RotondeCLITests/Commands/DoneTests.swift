import Foundation
import Testing

@Suite("done: looking back")
struct DoneTests {
  /// A board with a task that comes back, one for two stakeholders, and an experiment.
  private func workplace(as person: String = "jan") throws -> Workplace {
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(
        of: #"{"id":"k7g3","#,
        with: #"""
          {"id":"wkly","title":"Koffie schenken","serves":["bewoners"],"on":"2099-11-25T10:00",\#
          "repeat":"week","claims":[{"person":"fatima","at":"2026-11-20T09:00:00Z"}]},
          {"id":"twee","title":"Voorlezen","serves":["bewoners","bibliotheek"]},
          {"id":"prff","title":"Proef","serves":["bewoners"],"experiment":{"expects":"Meer."}},
          {"id":"k7g3",
          """#
      )
    }
    workplace.environment["ROTONDE_AS"] = person
    return workplace
  }

  private func task(_ result: RunResult) -> [String: Any] {
    result.json["task"] as? [String: Any] ?? [:]
  }

  private func accounts(_ result: RunResult) -> [[String: Any]] {
    task(result)["accounts"] as? [[String: Any]] ?? []
  }

  @Test("R6: keeps what each stakeholder said, and asks after the others")
  func accounts() throws {
    let workplace = try workplace()
    let said = try workplace.done(
      "done",
      "twee",
      "--said",
      "bibl: Fijn: weer doen",
      "--unwanted",
      "Bibliotheek: lawaai"
    )
    #expect(
      said.lines == [
        "“Voorlezen” is done.", "Have you asked Bewoners Lindekwartier what they think of it?",
      ]
    )
    let later = try workplace.done("done", "twee", "--ask-later", "2099-12-01", "--lang", "nl")
    #expect(later.lines[0] == "Opgeschreven bij “Voorlezen”, die al klaar was.")
    #expect(later.lines[1].contains("Nog te vragen, di 1 dec 2099: Bewoners Lindekwartier."))
    let all = accounts(try workplace.done("show", "twee", "--json"))
    #expect(all[0]["said"] as? String == "Fijn: weer doen")
    #expect(all[0]["unwanted"] as? String == "lawaai")
    #expect(all[0]["asked"] as? Bool == true)
    #expect(all[1]["laterOn"] as? String == "2099-12-01")
    let shown = try workplace.done("show", "twee").output
    #expect(shown.contains("They said\tDe bibliotheek: “Fijn: weer doen”; unwanted effect: lawaai"))
    #expect(shown.contains("Bewoners Lindekwartier: not asked yet, to be asked Tue 1 Dec 2099"))
  }

  @Test("R6: of one stakeholder the name may be left out, also when the words have a colon")
  func oneStakeholder() throws {
    let workplace = try workplace()
    let said = try workplace.done("done", "soep", "--said", "Zij zeiden: meer!", "--json")
    #expect(accounts(said).first?["said"] as? String == "Zij zeiden: meer!")
    let again = try workplace.run("done", "soep")
    #expect(again.status == 1 && again.errors.contains("is done already"))
  }

  @Test("R6: words of somebody unclear are refused with whom it is for, and nothing is done")
  func unclearStakeholder() throws {
    let workplace = try workplace()
    let before = workplace.boardBytes
    let unclear = try workplace.run("done", "twee", "--said", "Fijn")
    #expect(unclear.status == 1)
    #expect(unclear.errors.contains("for Bewoners Lindekwartier and De bibliotheek"))
    #expect(unclear.errors.contains("--said \"bewoners: …\""))
    #expect(try workplace.run("done", "twee", "--said", "gemeente: Fijn").status == 66)
    let elsewhere = try workplace.run("done", "soep", "--said", "bibliotheek: Fijn", "--json")
    #expect(elsewhere.jsonError["code"] as? String == "notServed")
    #expect(try workplace.run("done", "soep", "--learned", "x").errors.contains("rotonde remark"))
    #expect(try workplace.run("done", "soep", "--again", "yes").status == 1)
    #expect(try workplace.run("done", "wkly", "--again", "misschien").status == 64)
    #expect(try workplace.run("done", "wkly", "--again", "anders").status == 64)
    #expect(workplace.boardBytes == before)
  }

  @Test("brings the next one once, and shows there what was said of the last one")
  func comesBack() throws {
    let workplace = try workplace()
    let done = try workplace.done(
      "done",
      "wkly",
      "--again",
      "anders: met koek",
      "--themselves",
      "stop"
    )
    let next = try #require(
      done.lines.first { $0.hasPrefix("It comes back: Wed 2 Dec 2099 10:00, as ") }
    )
    let id = String(next.dropFirst("It comes back: Wed 2 Dec 2099 10:00, as ".count).prefix(4))
    #expect(
      done.lines.last == "To stop with it: rotonde drop \(id) --because \"they do it themselves\""
    )
    try workplace.done("reopen", "wkly")
    try workplace.done("done", "wkly")
    #expect(try workplace.done("list", "koffie").lines.count == 1)
    let shown = try workplace.done("show", id, "--lang", "nl").output
    #expect(shown.contains("Vorige keer\two 25 nov 2099 10:00, wkly"))
    #expect(shown.contains("Deden het eerder\tFatima El Idrissi"))
    #expect(shown.contains("Nog een keer?\tJan de Boer: anders: met koek"))
    #expect(shown.contains("Kunnen ze het zelf?\twe kunnen ermee stoppen"))
    #expect(shown.contains("Opgepakt door\tnog niemand"))
    let dropped = try workplace.done("drop", id, "--because", "ze doen het zelf")
    #expect(dropped.lines.last == "It does not come back.")
    #expect(try workplace.done("list", "koffie").lines.isEmpty)
  }

  @Test("once a cycle it is asked whether people could do it themselves")
  func themselves() throws {
    let workplace = try workplace()
    let asked = try workplace.done("done", "wkly", "--lang", "nl")
    #expect(asked.lines.last?.hasPrefix("Kunnen mensen dit zelf?") == true)
    let answered = try workplace.done("done", "wkly", "--themselves", "together", "--json")
    #expect((task(answered)["selfReview"] as? [String: Any])?["answer"] as? String == "together")
  }

  @Test("R12: giving back may come with a word on doing it again")
  func releaseWithAWord() throws {
    let workplace = try workplace(as: "fatima")
    let released = try workplace.done("release", "wkly", "--again", "nee", "--json")
    #expect(task(released)["claims"] == nil)
    #expect((task(released)["again"] as? [[String: Any]])?.first?["answer"] as? String == "no")
  }

  @Test("R14: an experiment asks what was learnt, and that is a success")
  func experiment() throws {
    let workplace = try workplace()
    #expect(try workplace.done("done", "prff").output.contains("What did you learn from it?"))
    let learnt = try workplace.done("done", "prff", "--learned", "Minder is meer.")
    #expect(learnt.output.contains("whether it worked or not"))
    #expect(try workplace.done("show", "prff").output.contains("Learned\tMinder is meer."))
  }

  @Test("R6: what is still to be asked can be found, and R13: what we stopped has its reason")
  func lists() throws {
    let workplace = try workplace()
    #expect(try workplace.done("list", "is:unaccounted").lines.map { $0.prefix(4) } == ["zaal"])
    try workplace.done("done", "zaal", "--said", "Mooi klaargezet")
    #expect(try workplace.done("list", "is:navragen").lines == [])
    let stopped = try workplace.done("list", "dropped").lines
    #expect(stopped.count == 1 && stopped[0].hasSuffix("\tniemand las hem"))
    let seen = try workplace.seen("list", "gestopt", "--lang", "nl")
    #expect(seen.lines[0].contains("OMDAT") && seen.lines[1].hasSuffix("niemand las hem"))
    #expect(seen.lines.last?.hasPrefix("Stoppen is een prestatie") == true)
  }
}
