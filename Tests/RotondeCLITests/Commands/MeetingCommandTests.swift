import Foundation
import Testing

@Suite("meeting: a whole one by sub-commands")
struct MeetingCommandTests {
  @Test("R7: from the beginning to the minutes, and the minutes stay as they are")
  func whole() throws {
    let workplace = try Workplace.withBoard()
    func did(_ arguments: String...) throws -> RunResult {
      let all = ["meeting"] + arguments + ["--as", "jan", "--lang", "nl"]
      let result = try workplace.run(all)
      #expect(result.status == 0, "\(arguments): \(result.errors)")
      return result
    }
    func refused(_ arguments: String...) throws -> RunResult {
      try workplace.run(["meeting"] + arguments + ["--as", "jan", "--json"])
    }
    #expect(try refused("start").jsonError["code"] as? String == "caseMissing")
    #expect(try refused("note", "x").jsonError["code"] as? String == "noMeeting")
    let started = try did("start", "--no-case", "Het is feest.", "--present", "fatima")
    #expect(started.lines.last == "Aanwezig: Jan de Boer en Fatima El Idrissi.")
    #expect(try refused("start", "--no-case", "x").jsonError["code"] as? String == "meetingOpen")
    #expect(
      try did("claim", "soep", "fatima", "--not-known-yet").output.contains(
        "Fatima zei ja op Soep koken"
      )
    )
    _ = try did("point", "Wie bewaart de sleutel?", "--by", "fatima")
    #expect(try refused("end").jsonError["code"] as? String == "pointsOpen")
    _ = try did("outcome", "1", "question")
    _ = try did("note", "Eerst de school vragen", "--task", "soep")
    _ = try did("celebrate", "Het bankje staat er")
    _ = try did("next", "fatima")
    _ = try did("step", "walk")
    _ = try did("end")
    let minutes = try did("minutes", "--format", "md").output
    for line in [
      "Jan de Boer (leidde het gesprek) en Fatima El Idrissi.",
      "We begonnen zonder casus: Het is feest.", "- Fatima El Idrissi: Soep koken",
      "- Wie bewaart de sleutel?", "- Soep koken: Eerst de school vragen", "- Het bankje staat er",
      "Fatima El Idrissi leidt het gesprek.",
    ] {
      #expect(minutes.contains(line), "\(line)")
    }
    try workplace.done("drop", "brief", "--because", "Te laat.", "--as", "jan")
    #expect(try did("minutes", "--format", "md").output == minutes)
    let page = try did("minutes", "--format", "html").output
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("lang=\"nl\""))
    #expect(try did("list").output.contains("closed"))
    #expect(try workplace.done("list", "meeting:last").output.contains("Soep koken"))
  }

  @Test("Without a sub-command it shows the meeting that goes on, or that there is none")
  func alone() throws {
    let workplace = try Workplace.withBoard()
    #expect(try workplace.done("meeting", "--lang", "en").output.hasPrefix("No meeting yet."))
    try workplace.done("meeting", "start", "--no-case", "x", "--as", "jan")
    #expect(try workplace.done("meeting").output.contains("Jan de Boer"))
    let json = try workplace.done("meeting", "show", "--json").json
    #expect(json["format"] as? String == "rotonde-meeting/1")
  }
}
