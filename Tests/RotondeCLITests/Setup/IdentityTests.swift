import Testing

@testable import RotondeCLI
@testable import TaskModel

@Suite("who is at the keyboard")
struct IdentityTests {
  private func board(_ people: [(id: String, login: String?)]) -> Board {
    Board(
      settings: BoardSettings(name: "De Linde"),
      people: people.compactMap { person in
        PersonID(rawValue: person.id).map {
          Person(id: $0, name: person.id, engagement: .volunteer, login: person.login)
        }
      }
    )
  }

  @Test("who is configured comes behind the variable and before the login name")
  func configured() throws {
    let board = board([("fatima", "f"), ("jan", "j"), ("piet", nil)])
    func who(_ configured: String, _ variable: String? = nil) throws -> String? {
      try Identity(option: nil, variable: variable, configured: configured, login: { "f" })
        .person(on: board)?.id.rawValue
    }
    #expect(try who("piet", "jan") == "jan")
    #expect(try who("piet") == "piet")
    #expect(try who("samira") == "fatima", "not everybody is on every board")
  }

  @Test("goes by --as, then the variable, then the login name")
  func precedence() throws {
    let board = board([("fatima", "f"), ("jan", "j"), ("piet", nil)])
    func who(_ option: String?, _ variable: String?, _ login: String?) throws -> String? {
      try Identity(option: option, variable: variable, login: { login })
        .person(on: board)?.id.rawValue
    }
    #expect(try who("piet", "jan", "f") == "piet")
    #expect(try who(nil, "jan", "f") == "jan")
    #expect(try who(nil, nil, "f") == "fatima")
    #expect(try who(nil, nil, "nobody") == nil)
  }

  @Test("a login name that two people share says nothing")
  func sharedLogin() throws {
    let board = board([("fatima", "desk"), ("jan", "desk")])
    let person = try Identity(option: nil, variable: nil, login: { "desk" }).person(on: board)
    #expect(person == nil)
  }

  @Test("the built program lists people when it does not know who you are")
  func built() throws {
    let workplace = try Workplace.withBoard()
    let unknown = try workplace.run("claim", "soep")
    #expect(unknown.status == 64)
    #expect(
      unknown.errors == """
        It is not known who you are. Say it with --as NAME, or set ROTONDE_AS.
          fatima  Fatima El Idrissi
          jan  Jan de Boer
          jana  Jana Vos

        """
    )
    let ambiguous = try workplace.run("claim", "soep", "--as", "ja")
    #expect(ambiguous.status == 66)
    #expect(ambiguous.errors.contains("  jana  Jana Vos"))
    workplace.environment["ROTONDE_AS"] = "piet"
    #expect(try workplace.run("claim", "soep").status == 66)
    let json = try workplace.run("claim", "soep", "--json", "--as", "ja").jsonError
    #expect(json["code"] as? String == "ambiguousPerson")
    let candidates = try #require(json["candidates"] as? [[String: String]])
    #expect(candidates.map { $0["id"] } == ["jan", "jana"])
  }
}
