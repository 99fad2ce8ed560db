import Testing

@Suite("rotonde completions")
struct CompletionsTests {
  @Test(
    "gives a script for each shell, untranslated",
    arguments: [("bash", "#!/bin/bash"), ("zsh", "#compdef rotonde"), ("fish", "function ")]
  )
  func scripts(_ shell: String, _ beginning: String) throws {
    let script = try Workplace().done("completions", shell, "--lang", "nl").output
    #expect(script.hasPrefix(beginning))
    #expect(script.contains("completions"))
    #expect(!script.contains("GEBRUIK"))
  }

  @Test("refuses another shell")
  func unknown() throws {
    let result = try Workplace().run("completions", "tcsh")
    #expect(result.status == 64)
    #expect(result.errors.contains("bash"))
  }

  @Test("completes tasks, people and stakeholders of the board")
  func board() throws {
    let workplace = try Workplace.withBoard()
    workplace.environment["SAP_SHELL"] = "bash"
    func candidates(_ words: String...) throws -> [String] {
      try workplace.run(["---completion"] + words).lines
    }
    #expect(
      try candidates("show", "--", "positional@0", "2", "0", "rotonde", "show", "")
        == ["k7f2", "k7g3", "m2pq", "r4st", "vwxy"]
    )
    #expect(
      try candidates("reopen", "--", "positional@0", "2", "0", "rotonde", "reopen", "")
        == ["zaal", "zeep"]
    )
    #expect(
      try candidates("list", "--", "--as", "3", "0", "rotonde", "list", "--as", "")
        == ["fatima", "jan", "jana"]
    )
    #expect(
      try candidates("add", "--", "--for", "3", "0", "rotonde", "add", "--for", "")
        == ["bewoners", "bibliotheek"]
    )
    workplace.environment["SAP_SHELL"] = "fish"
    #expect(
      try candidates("show", "--", "positional@0", "2", "0", "rotonde", "show", "").first
        == "k7f2\tSoep koken"
    )
  }

  @Test("is silent where there is no board")
  func noBoard() throws {
    let workplace = try Workplace()
    let result = try workplace.run(
      "---completion",
      "show",
      "--",
      "positional@0",
      "2",
      "0",
      "rotonde",
      "show",
      ""
    )
    #expect(result.lines.isEmpty)
    #expect(result.errors.isEmpty)
  }
}
