import Foundation
import Testing

@Suite("rotonde log")
struct LogTests {
  private func workplace() throws -> Workplace {
    try Workplace.withBoard {
      $0.replacingOccurrences(
        of: #"{"id":"e1","at":"2026-06-30T22:30:00Z","by":"jan","did":"addTask","on":"task:k7f2"}"#,
        with: #"""
          {"id":"e1","at":"2020-06-30T22:30:00Z","by":"jan","did":"addTask","on":"task:k7f2"},
          {"id":"e2","at":"2020-07-02T08:00:00Z","by":"jana","did":"claim","on":"task:k7f2"},
          {"id":"e3","at":"2020-07-03T08:00:00Z","by":"jana","did":"release","on":"task:k7f2"},
          {"id":"w1","at":"2020-07-04T08:00:00Z","by":"jana","did":"leaveWaitingList",\#
          "on":"task:k7f2"},
          {"id":"d1","at":"2020-07-05T08:00:00Z","by":"jana","did":"done","on":"task:k7f2"},
          {"id":"u1","at":"2020-07-05T08:01:00Z","by":"jana","did":"undo","undoes":"d1",\#
          "on":"task:k7f2"},
          {"id":"e4","at":"2020-11-20T09:00:00Z","by":"jan","did":"claim","on":"task:m2pq","x":1},
          {"id":"e5","at":"2020-11-20T10:00:00Z","by":"jan","did":"somethingNew","on":"task:m2pq"}
          """#
      )
    }
  }

  @Test("tells what happened, newest last, in both languages")
  func tells() throws {
    let workplace = try workplace()
    #expect(
      try workplace.seen("log", "--lang", "nl").output == """
        wo 1 jul 2020 00:30   Jan zette Soep koken erbij
        vr 3 jul 2020 10:00   Er kwam een plek vrij bij Soep koken
        vr 20 nov 2020 10:00  Jan pakte Brief schrijven op

        """
    )
    #expect(try workplace.seen("log").output.contains("Jan claimed Brief schrijven"))
  }

  @Test("R12: giving back, leaving the waiting list and undoing leave no mark on anybody")
  func givingBack() throws {
    let workplace = try workplace()
    for arguments in [["log"], ["log", "--task", "soep"], ["log", "--person", "jana"]] {
      let pipe = try workplace.run(arguments).output
      #expect(!pipe.contains("jana"), "\(arguments)")
      workplace.environment["CLICOLOR_FORCE"] = "1"
      #expect(!(try workplace.run(arguments).output.contains("Jana")), "\(arguments)")
      workplace.environment["CLICOLOR_FORCE"] = nil
    }
  }

  @Test("can be of a task, a person, a time")
  func choices() throws {
    let workplace = try workplace()
    #expect(try workplace.done("log", "--task", "soep").lines.count == 1)
    #expect(try workplace.done("log", "--person", "Jan de Boer").lines.count == 3)
    #expect(try workplace.done("log", "--since", "2020-07-01").lines.count == 4, "local days")
    #expect(try workplace.done("log", "--since", "2020-11-20").lines.count == 2)
    #expect(try workplace.done("log", "--since", "gisteren").output.isEmpty)
    #expect(try workplace.seen("log", "--since", "7d").output == "Nothing that fits happened.\n")
    let ahead = try workplace.run("log", "--since", "tomorrow", "--lang", "nl")
    #expect(ahead.status == 64)
    #expect(ahead.errors.contains("moet nog komen"))
  }

  @Test("gives the entries as they stand in the file")
  func json() throws {
    let workplace = try workplace()
    let all = try workplace.done("log", "--json").json
    #expect(all["format"] as? String == "rotonde-log/1")
    let log = try #require(all["log"] as? [[String: Any]])
    #expect(log.map { $0["id"] as? String } == ["e1", "e2", "e3", "w1", "d1", "u1", "e4", "e5"])
    #expect(log[6]["x"] as? Int == 1)
    let none = try workplace.done("log", "--json", "--since", "yesterday").output
    #expect(none == "{\"format\":\"rotonde-log/1\",\"log\":[]}\n")
  }
}
