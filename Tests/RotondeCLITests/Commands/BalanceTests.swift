import Foundation
import Testing

@Suite("rotonde balance and rotonde flow")
struct BalanceTests {
  /// A board with two paid people and three volunteers.
  private static let team = """
    {"id":"samira","name":"Samira Yilmaz","engagement":"paid","talents":["schrijven"]},
    {"id":"piet","name":"Piet Mulder","engagement":"volunteer","talents":["klussen"]},
    {"id":"jan",
    """

  private func workplace() throws -> Workplace {
    try Workplace.withBoard { $0.replacingOccurrences(of: "{\"id\":\"jan\",", with: Self.team) }
  }

  @Test("balance gives JSON that one can count by hand")
  func balanceJSON() throws {
    let json = try workplace().done("balance", "--json").json
    #expect(json["format"] as? String == "rotonde-balance/1")
    let mix = json["mix"] as? [String: Int]
    #expect(mix == ["both": 0, "volunteer": 0, "paid": 1, "nobody": 4, "unknown": 0])
    #expect(json["people"] as? [String: Int] == ["paid": 2, "volunteer": 3])
    #expect(json["places"] as? [String: Int] == ["paid": 1, "volunteer": 0])
    #expect(json["withheld"] == nil)
    #expect(ids(json["nobodyDoes"]) == ["k7f2", "k7g3", "r4st", "vwxy"])
    #expect(ids(json["servesNobody"]) == ["vwxy"])
    #expect(ids(json["stopped"]) == ["zeep"])
    #expect(ids(json["reservations"]) == ["r4st"])
    let talents = (json["unusedTalents"] as? [[String: Any]])?.compactMap {
      $0["talent"] as? String
    }
    #expect(talents == ["klussen", "koken", "schrijven"])
  }

  @Test("flow gives JSON that one can count by hand, in weeks, months and quarters")
  func flowJSON() throws {
    let workplace = try workplace()
    for (step, count) in [("week", 13), ("month", 12), ("quarter", 8)] {
      let json = try workplace.done("flow", "--per", step, "--json").json
      #expect(json["format"] as? String == "rotonde-flow/1")
      #expect(json["step"] as? String == step)
      let periods = json["periods"] as? [[String: Any]]
      #expect(periods?.count == count)
      #expect(periods?.last?["open"] as? Int == 4)
      #expect(periods?.last?["doing"] as? Int == 1)
    }
    #expect(try workplace.done("flow", "--json").json["undated"] as? Int == 4)
  }

  @Test("R8: nobody's name stands on a line with a number, and who did what makes no difference")
  func nobodysNumber() throws {
    let names = ["Fatima", "Jan", "Jana", "Piet", "Samira"]
    let workplace = try workplace()
    let others = try Workplace.withBoard {
      $0.replacingOccurrences(of: "{\"id\":\"jan\",", with: Self.team)
        .replacingOccurrences(of: "\"person\":\"jan\"", with: "\"person\":\"samira\"")
    }
    for command in ["balance", "flow"] {
      for format in ["text", "md", "html"] {
        let output = try workplace.done(command, "--format", format).output
        for line in output.split(separator: "\n") {
          let words = line.split { !$0.isLetter && !$0.isNumber }.map(String.init)
          guard words.contains(where: names.contains) else { continue }
          #expect(!words.contains { $0.contains(where: \.isNumber) }, "\(line)")
        }
        let otherOutput = try others.done(command, "--format", format).output
        #expect(withoutTalents(output) == withoutTalents(otherOutput))
      }
    }
  }

  /// Who could be asked for a talent is told by name, so that part is left out of a comparison.
  private func withoutTalents(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { line in
      !["schrijven", "klussen", "koken"].contains { line.contains($0) }
    }
  }

  @Test("R8: of a group of one the numbers stay away, with the reason")
  func groupOfOne() throws {
    let workplace = try Workplace.withBoard()
    let text = try workplace.done("balance", "--lang", "nl").output
    #expect(text.contains("Er is hier één betaalde kracht."))
    #expect(!text.contains("Bezette plekken"))
    let json = try workplace.done("balance", "--json").json
    #expect(json["withheld"] as? String == "paid")
    #expect(json["places"] == nil && json["pulling"] == nil && json["help"] == nil)
  }

  @Test("the text speaks both languages and keeps to the width")
  func text() throws {
    let workplace = try workplace()
    for command in ["balance", "flow"] {
      for width in [20, 40, 80, 200] {
        for language in ["en", "nl"] {
          let lines = try workplace.seen(columns: width, command, "--lang", language).lines
          #expect(lines.allSatisfy { $0.count <= width }, "\(command) \(width)")
        }
      }
    }
    let dutch = try workplace.done("balance", "--lang", "nl").output
    #expect(dutch.contains("Alleen betaalde krachten"))
    #expect(dutch.contains("niemand las hem"))
    #expect(dutch.contains("tekenen mag alleen met mandaat (art. 10:3)"))
    let english = try workplace.done("flow", "--lang", "en").output
    #expect(english.contains("Lead time (from being put on the board until done)"))
  }

  @Test("plots have block elements where the terminal has UTF-8, and plain signs elsewhere")
  func encodings() throws {
    let workplace = try workplace()
    #expect(try workplace.done("balance").output.contains("####"))
    workplace.environment["LC_ALL"] = "C.UTF-8"
    #expect(try workplace.done("balance").output.contains("████"))
  }

  @Test("an empty board has something kind to say, in every form")
  func emptyBoard() throws {
    let workplace = try Workplace()
    try workplace.done("init", "--name", "Nieuw")
    for command in ["balance", "flow"] {
      for format in ["text", "md", "html"] {
        #expect(!(try workplace.done(command, "--format", format).output.isEmpty))
      }
      #expect(!(try workplace.done(command, "--json").json.isEmpty))
    }
    #expect(try workplace.done("flow").output.contains("Nothing finished yet; it will come."))
    #expect(try workplace.done("balance").output.contains("Is there something nobody would miss?"))
  }

  @Test("a format that there is not is a mistake in the command line")
  func unknownFormat() throws {
    #expect(try workplace().run("balance", "--format", "pdf").status == 64)
    #expect(try workplace().run("flow", "--per", "year").status == 64)
  }

  private func ids(_ list: Any?) -> [String]? {
    (list as? [[String: Any]])?.compactMap { $0["task"] as? String }
  }
}
