import Testing

@Suite("rotonde show")
struct ShowTests {
  @Test("shows a task whole, with its story in the board's time zone")
  func whole() throws {
    let workplace = try Workplace.withBoard()
    workplace.environment["TZ"] = "UTC"
    let result = try workplace.done("show", "soep")
    // 22:30 in UTC is after midnight in Amsterdam.
    #expect(
      result.output == """
        Task\tSoep koken
        ID\tk7f2
        State\topen
        For\tBewoners Lindekwartier
        Places\t0/2
        Claimed by\tnobody yet
        Tags\tkeuken
        History\tWed 1 Jul  Jan added Soep koken

        """
    )
  }

  @Test("explains a reservation, at a terminal in lines that fit")
  func reservation() throws {
    let result = try Workplace.withBoard().seen(columns: 60, "show", "r4st", "--lang", "nl")
    #expect(
      result.output == """
        Taak           Vergunning tekenen
        Kenmerk        r4st
        Stand          open
        Voor           Bewoners Lindekwartier
        Plekken        0/1
        Plek           a – alleen voor een betaalde kracht: tekenen
                       mag alleen met mandaat (art. 10:3), opnieuw
                       bekijken op ma 1 mrt 2027
        Opgepakt door  nog niemand

        """
    )
  }

  @Test("gives the record as it stands in the file, with the state")
  func json() throws {
    let result = try Workplace.withBoard().done("show", "k7g", "--json")
    #expect(
      result.output == #"{"format":"rotonde-task/1","task":{"id":"k7g3","#
        + #""title":"Sleutels ophalen","serves":["bibliotheek"],"colour":"blue","state":"open"}}"#
        + "\n"
    )
  }

  @Test("finds by the beginning of an identifier or a part of the title; lists candidates")
  func finding() throws {
    let workplace = try Workplace.withBoard()
    #expect(try workplace.run("show", "m2").status == 0)
    #expect(try workplace.run("show", "OPHALEN").status == 0)
    let several = try workplace.run("show", "k7")
    #expect(several.status == 66)
    #expect(
      several.errors == """
        “k7” fits several tasks. Which one do you mean?
          k7f2  Soep koken
          k7g3  Sleutels ophalen

        """
    )
    let none = try workplace.run("show", "niets", "--lang", "nl")
    #expect(none.status == 66)
    #expect(none.errors.hasPrefix("Geen taak heeft “niets” als begin van het kenmerk"))
  }
}
