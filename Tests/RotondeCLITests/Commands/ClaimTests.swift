import Foundation
import Testing

@Suite("claim, release, done, reopen, drop")
struct ClaimTests {
  @Test("tell what they did, in both languages")
  func confirmations() throws {
    let workplace = try Workplace.withBoard()
    workplace.environment["ROTONDE_AS"] = "fatima"
    func say(_ arguments: String...) throws -> [String] {
      let english = try workplace.start(arguments).result()
      #expect(english.status == 0, "\(english.errors)")
      return english.lines
    }
    #expect(try say("claim", "soep") == ["You are on “Soep koken” now (1/2)."])
    #expect(
      try say("release", "soep") == ["You gave back “Soep koken”. No need to say why."]
    )
    #expect(try say("claim", "soep", "--lang", "nl") == ["Jij hebt “Soep koken” opgepakt (1/2)."])
    #expect(
      try say("done", "soep") == [
        "“Soep koken” is done.", "Have you asked Bewoners Lindekwartier what they think of it?",
      ]
    )
    #expect(try say("reopen", "soep", "--lang", "nl") == ["“Soep koken” staat weer op het bord."])
    #expect(
      try say("drop", "soep", "--because", "niemand kwam") == [
        "We stopped with “Soep koken”: niemand kwam"
      ]
    )
    #expect(try say("reopen", "soep", "--quiet") == [])
  }

  @Test("a full task has a waiting list, and the first on it hears of a free place from us")
  func waitingList() throws {
    let workplace = try Workplace.withBoard()
    let full = try workplace.run("claim", "brief", "--as", "fatima")
    #expect(full.status == 1)
    #expect(full.errors.contains("“Brief schrijven” has no place left: Jan de Boer is on it"))
    #expect(full.errors.contains("rotonde claim m2pq --wait"))
    let waiting = try workplace.done("claim", "brief", "--as", "fatima", "--wait", "--lang", "nl")
    #expect(waiting.lines[0].hasPrefix("“Brief schrijven” is compleet: opgepakt door Jan de Boer"))
    #expect(waiting.lines[0].hasSuffix("Je staat als nummer 1 op de wachtlijst."))
    let released = try workplace.done("release", "brief", "--as", "jan")
    #expect(
      released.lines.last == "Fatima El Idrissi is first on the waiting list, and is asked now."
    )
    #expect(try workplace.run("claim", "brief", "--as", "jana").errors.contains("is asked first"))
    try workplace.done("claim", "brief", "--as", "fatima")
  }

  @Test("a reserved place is refused with its explanation, and taken by whom it is for")
  func reservation() throws {
    let workplace = try Workplace.withBoard()
    let refused = try workplace.run("claim", "r4st", "--as", "fatima", "--json")
    #expect(refused.status == 1)
    #expect(refused.jsonError["code"] as? String == "placeReserved")
    #expect(refused.jsonError["task"] as? String == "r4st")
    let message = refused.jsonError["message"] as? String
    #expect(message?.contains("tekenen mag alleen met mandaat") == true)
    try workplace.done("claim", "r4st", "--as", "jan")
  }

  @Test("claiming a task for nobody first asks for whom; not knowing is an answer")
  func forWhom() throws {
    let workplace = try Workplace.withBoard()
    let asked = try workplace.run("claim", "vwxy", "--as", "jan")
    #expect(asked.status == 1)
    #expect(asked.errors.contains("--for STAKEHOLDER, or --not-known-yet"))
    try workplace.done("claim", "vwxy", "--as", "jan", "--not-known-yet")
    try workplace.done("release", "vwxy", "--as", "jan")
    let said = try workplace.done("claim", "vwxy", "--as", "jan", "--for", "bibl", "--json")
    let task = said.json["task"] as? [String: Any]
    #expect(task?["serves"] as? [String] == ["bibliotheek"])
    #expect(task?["state"] as? String == "doing")
  }

  @Test("a place is named by its identifier or its label")
  func places() throws {
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(
        of: #""places":[{"id":"a","count":2}]"#,
        with: #""places":[{"id":"a","label":"snijden","count":1},{"id":"b","label":"roeren"}]"#
      )
    }
    let claimed = try workplace.done("claim", "soep", "--as", "jan", "--place", "Roeren", "--json")
    let task = claimed.json["task"] as? [String: Any]
    #expect((task?["claims"] as? [[String: Any]])?.first?["place"] as? String == "b")
    let unknown = try workplace.run("claim", "soep", "--as", "jana", "--place", "zout")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("it has a (snijden) and b (roeren)"))
  }
}
