import Testing

@Suite("case and task know each other")
struct CaseLinkTests {
  @Test("S17, S49: a task that came of a case shows it, and how far we had to go")
  func link() throws {
    let work = try Workplace.withRecords()
    #expect(
      try work.done("show", "m2pq", "--lang", "nl").output.contains(
        "Casus\tUit de casus: Een tas met post\n"
      )
    )
    try work.done("case", "edit", "tas", "--tried", "network", "--as", "jan")
    #expect(
      try work.done("show", "m2pq", "--lang", "en").output.contains(
        "Case\tFrom the case: Een tas met post · How far we went: their own network\n"
      )
    )
    #expect(try work.done("case", "show", "tas").output.contains("Brief schrijven"))
  }

  @Test("S43, S44: lessons as a text leave out what stays within the team, and who wrote it")
  func lessons() throws {
    let work = try Workplace.withRecords()
    let text = try work.done("lesson", "list", "--shared", "--markdown").output
    #expect(text.contains("Vraag waar iemand heen wil."))
    #expect(!text.contains("Minder zout") && !text.contains("bankje") && !text.contains("Jan"))
  }

  @Test("R11: a case that asks for a talent is found by it, and no longer once that is over")
  func asksHelp() throws {
    let work = try Workplace.withRecords()
    try work.done("case", "ask-help", "tas", "--talent", "taal", "--as", "jan")
    for filter in ["asks:help", "vraagt:hulp", "asks:taal", "needs:taal"] {
      #expect(try work.done("case", "list", filter).lines.count == 1, "\(filter)")
    }
    #expect(try work.done("case", "list", "asks:koken").lines == [])
    try work.done("case", "ask-help", "tas", "--off", "--as", "jana")
    #expect(try work.done("case", "list", "asks:help").lines == [])
  }
}
