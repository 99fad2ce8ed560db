import Foundation
import Testing

@Suite("stand-in, invite, ask-help, wait, and several tasks at once")
struct TogetherTests {
  private func claims(_ result: RunResult) -> [[String: Any]] {
    (result.json["task"] as? [String: Any])?["claims"] as? [[String: Any]] ?? []
  }

  @Test("R12: a place whose holder seeks a stand-in stays theirs until another takes it")
  func standIn() throws {
    let workplace = try Workplace.withBoard()
    let sought = try workplace.done("stand-in", "brief", "--as", "jan", "--lang", "nl")
    #expect(sought.lines[0].hasPrefix("Je zoekt vervanging voor “Brief schrijven”."))
    #expect(
      try workplace.done("show", "brief").output.contains(
        "Jan de Boer, Fri 20 Nov, seeks a stand-in"
      )
    )
    try workplace.done("stand-in", "brief", "--as", "jan", "--off")
    #expect(try workplace.run("claim", "brief", "--as", "fatima").status == 1)
    try workplace.done("stand-in", "brief", "--as", "jan")
    let taken = try workplace.done("claim", "brief", "--as", "fatima", "--json")
    #expect(claims(taken).map { $0["person"] as? String } == ["fatima"])
  }

  @Test("R3: who is invited reads why, and says yes or no; no leaves no trace")
  func invitations() throws {
    let workplace = try Workplace.withBoard()
    #expect(try workplace.run("invite", "soep", "fatima", "--as", "jan").status == 1)
    let asked = try workplace.done(
      "invite",
      "soep",
      "fatima",
      "--text",
      "Jij kookt zo goed.",
      "--as",
      "jan"
    )
    #expect(asked.lines == ["Fatima El Idrissi is invited to “Soep koken”, with your words."])
    #expect(try workplace.done("list", "mine", "--as", "fatima").output.contains("Soep koken"))
    #expect(try workplace.done("show", "soep").output.contains("Jij kookt zo goed."))
    try workplace.done("decline", "soep", "--as", "fatima")
    let text = String(decoding: workplace.boardBytes, as: UTF8.self)
    #expect(
      text.split(separator: "\n").last { $0.contains("endInvite") }?.contains("fatima") == false
    )
    try workplace.done("invite", "soep", "fatima", "--text", "Toch?", "--as", "jan")
    let yes = try workplace.done("accept", "soep", "--lead", "--as", "fatima", "--json")
    #expect(claims(yes).first?["as"] as? String == "lead")
    #expect((yes.json["task"] as? [String: Any])?["invites"] == nil)
  }

  @Test("Without a name, invite shows whom it suits, by name")
  func whomItSuits() throws {
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(of: #""tags":["keuken"]"#, with: #""talents":["koken"]"#)
    }
    #expect(try workplace.done("invite", "soep").output == "fatima\tFatima El Idrissi\tkoken\t\n")
    let json = try workplace.done("invite", "soep", "--json").json
    #expect(json["format"] as? String == "rotonde-people/1")
  }

  @Test("R11: whoever answers a call joins beside the places; help of a command is still there")
  func help() throws {
    let workplace = try Workplace.withBoard()
    #expect(try workplace.run("help", "brief", "--as", "jana").status == 1)
    try workplace.done("ask-help", "brief", "--talent", "taal", "--note", "te lang?", "--as", "jan")
    let helped = try workplace.done("help", "brief", "--as", "jana")
    #expect(
      helped.lines == ["You help with “Brief schrijven”, beside its places. Jan de Boer asked."]
    )
    let shown = try workplace.done("show", "brief", "--json")
    #expect(claims(shown).last?["beside"] as? Bool == true)
    #expect(try workplace.done("list", "asks:help").output.contains("1/1"))
    try workplace.done("ask-help", "brief", "--off", "--as", "jan")
    #expect(try workplace.done("list", "asks:help").output == "")
    #expect(try workplace.done("help", "claim").output.contains("--wait"))
    #expect(try workplace.done("help").output.contains("claim"))
  }

  @Test("A task waits for something, and goes on")
  func waiting() throws {
    let workplace = try Workplace.withBoard()
    let stuck = try workplace.done("wait", "soep", "--for", "de pannen", "--as", "jan", "--json")
    #expect((stuck.json["task"] as? [String: Any])?["state"] as? String == "waiting")
    try workplace.done("resume", "soep", "--as", "jan")
    #expect(try workplace.run("resume", "soep", "--as", "jan").status == 1)
  }

  @Test("R9: at the same time as something else is refused with how to pass it")
  func clash() throws {
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(of: #""tags":["keuken"]"#, with: #""on":"2099-01-05T10:00""#)
        .replacingOccurrences(of: #""colour":"blue""#, with: #""on":"2099-01-05T11:00""#)
    }
    try workplace.done("claim", "soep", "--as", "jana")
    let refused = try workplace.run("claim", "sleutels", "--as", "jana", "--json")
    #expect(refused.status == 1)
    #expect(refused.jsonError["code"] as? String == "clashes")
    let message = refused.jsonError["message"] as? String ?? ""
    #expect(message.contains("“Soep koken”") && message.contains("--yes"))
    try workplace.done("claim", "sleutels", "--as", "jana", "--yes")
  }

  @Test("Several tasks go together, or none of them does, and it says which")
  func several() throws {
    let workplace = try Workplace.withBoard()
    let before = workplace.boardBytes
    let refused = try workplace.run("claim", "soep", "zaal", "--as", "jana", "--json")
    #expect(refused.status == 1)
    #expect(refused.jsonError["task"] as? String == "zaal")
    #expect(workplace.boardBytes == before)
    let claimed = try workplace.done("claim", "soep", "sleutels", "--as", "jana", "--json")
    #expect(claimed.json["format"] as? String == "rotonde-list/1")
    #expect((claimed.json["tasks"] as? [Any])?.count == 2)
    #expect(try workplace.done("release", "soep", "sleutels", "--as", "jana").lines.count == 2)
    try workplace.done("drop", "soep", "sleutels", "--because", "op", "--as", "jana")
    try workplace.done("reopen", "soep", "sleutels", "--as", "jana")
  }
}
