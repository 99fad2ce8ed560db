import Foundation
import Testing

@Suite("rotonde list")
struct ListTests {
  @Test("gives a pipe fields with tabs, without what is done or dropped")
  func pipe() throws {
    let result = try Workplace.withBoard().done("list", "--lang", "nl")
    #expect(
      result.output == """
        k7f2\topen\t\t0/2\tSoep koken\tbewoners\t
        k7g3\topen\t\t0/1\tSleutels ophalen\tbibliotheek\t
        m2pq\tdoing\t\t1/1\tBrief schrijven\tbewoners\tjan
        r4st\topen\t\t0/1\tVergunning tekenen\tbewoners\t
        vwxy\topen\t\t0/1\tIdeeën verzamelen\t\t

        """
    )
  }

  @Test("gives a person a table, fitted to the terminal")
  func table() throws {
    let workplace = try Workplace.withBoard()
    #expect(
      try workplace.seen("list", "soep", "or", "brief", "--lang", "nl").output == """
        ID    TAAK             VOOR                    WIE  PLEKKEN  STAND
        k7f2  Soep koken       Bewoners Lindekwartier       0/2      open
        m2pq  Brief schrijven  Bewoners Lindekwartier  Jan  1/1      bezig

        """
    )
    let narrow = try workplace.seen(columns: 36, "list", "soep", "or", "brief").lines
    #expect(narrow.allSatisfy { $0.count <= 36 }, "\(narrow)")
    #expect(narrow[1].hasPrefix("k7f2  Soep koken"))
  }

  @Test(
    "finds by a filter",
    arguments: [
      (["@biblio"], ["k7g3"]), (["#keu"], ["k7f2"]), (["who:jan"], ["m2pq"]),
      (["mine"], ["m2pq"]), (["is:reserved"], ["r4st"]), (["is:onaf"], ["vwxy"]),
      (["done", "or", "gestopt"], ["zaal", "zeep"]), (["IDEEEN"], ["vwxy"]),
      (["by:9999-12-31"], []),
      (["age:1d"], ["k7f2"]), (["asks:help"], []), (["fits:me"], []),
      (["--", "-open"], ["m2pq", "zaal", "zeep"]), (["niets"], []),
    ]
  )
  func filters(_ filter: [String], _ ids: [String]) throws {
    let result = try Workplace.withBoard().start(["list", "--as", "jan"] + filter).result()
    #expect(result.status == 0)
    #expect(result.lines.map { String($0.prefix(4)) } == ids)
  }

  @Test("gives the records as they stand in the file, with the state")
  func json() throws {
    let workplace = try Workplace.withBoard()
    let list = try workplace.done("list", "--json").json
    #expect(list["format"] as? String == "rotonde-list/1")
    let tasks = try #require(list["tasks"] as? [[String: Any]])
    #expect(tasks.map { $0["id"] as? String } == ["k7f2", "k7g3", "m2pq", "r4st", "vwxy"])
    #expect(tasks.map { $0["state"] as? String } == ["open", "open", "doing", "open", "open"])
    #expect(tasks[1]["colour"] as? String == "blue")
    let empty = try workplace.done("list", "--json", "niets")
    #expect(empty.output == "{\"format\":\"rotonde-list/1\",\"tasks\":[]}\n")
  }

  @Test("teaches what a filter can say")
  func teaches() throws {
    let workplace = try Workplace.withBoard()
    let unknown = try workplace.run("list", "colour:blue")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("There is no search term “colour:”"))
    #expect(unknown.errors.contains("Terms are: who:name"))
    let day = try workplace.run("list", "by:31-2")
    #expect(day.status == 64)
    #expect(day.errors.contains("The calendar has no “31-2”"))
    let near = try workplace.run("list", "whoo:jan", "--lang", "nl")
    #expect(near.errors.contains("bedoel je “who:”?"))
    let property = try workplace.run("list", "is:blauw", "--lang", "nl")
    #expect(property.status == 64)
    #expect(property.errors.contains("Achter is: kan staan: begin, experiment, gereserveerd"))
  }

  @Test("asks who you are only for what is yours")
  func mine() throws {
    let workplace = try Workplace.withBoard()
    #expect(try workplace.run("list").status == 0)
    let mine = try workplace.run("list", "mine")
    #expect(mine.status == 64)
    #expect(mine.errors.contains("Say it with --as NAME"))
    #expect(try workplace.run("list", "fits:me").status == 64)
  }

  @Test("says so at a terminal when nothing is found, and is silent in a pipe")
  func nothing() throws {
    let workplace = try Workplace.withBoard()
    #expect(try workplace.seen("list", "niets").output == "No tasks found.\n")
    #expect(try workplace.run("list", "niets").output.isEmpty)
  }
}
