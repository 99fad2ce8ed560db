import Foundation
import Testing

@Suite("rotonde check")
struct CheckCommandTests {
  /// A mistake that keeps the board from opening, and one that does not.
  private static func damaged(_ text: String) -> String {
    text.replacing("\"colour\":\"blue\"", with: "\"note\":null")
      .replacing(
        "\"title\":\"Zaal klaarzetten\",\"serves\":[\"bewoners\"]",
        with:
          "\"title\":\"Zaal klaarzetten\",\"serves\":[\"buren\"]"
      )
  }

  @Test("says that all is well")
  func healthy() throws {
    let workplace = try Workplace.withBoard { $0.replacing("\"shoe\":43", with: "\"shoe\":44") }
    try workplace.done("check", "--repair", "--quiet")
    let result = try workplace.done("check", "--json")
    #expect(result.json["format"] as? String == "rotonde-check/1")
    #expect((result.json["problems"] as? [Any])?.isEmpty == true)
    let seen = try workplace.seen("check", "--lang", "nl", "--board", "board.json")
    #expect(seen.output == "board.json is in orde.\n")
    #expect(seen.status == 0)
  }

  @Test("lists errors and warnings with their line, what they mean and what repair would do")
  func seen() throws {
    let workplace = try Workplace.withBoard(Self.damaged)
    let before = workplace.boardBytes
    let result = try workplace.seen("check", "--board", "board.json")
    #expect(result.status == 65)
    #expect(
      result.output == """
        line 15, column 73 · error · task:k7g3
          A text is expected.
          --repair leaves it out.
        line 19, column 51 · warning · task:zaal
          “serves” names “buren”, and there is no such record.
          Only you can decide: mend it in an editor.

        board.json: errors: 1, warnings: 1.
        To mend what needs no choice of yours: rotonde check --repair

        """
    )
    #expect(
      result.errors == """
        The board does not open: board.json has an error.
        See what can be mended by itself: rotonde check --repair

        """
    )
    #expect(workplace.boardBytes == before)
  }

  @Test("gives fields with tabs to a pipe, in Dutch too")
  func lines() throws {
    let workplace = try Workplace.withBoard(Self.damaged)
    let result = try workplace.run("check", "--lang", "nl")
    #expect(result.status == 65)
    #expect(
      result.lines == [
        "15\t73\terror\ttext\ttask:k7g3\tHier hoort een tekst.\t--repair laat het weg.",
        "19\t51\twarning\tdanglingReference\ttask:zaal\t“serves” noemt “buren”, en dat record is er "
          + "niet.\tAlleen jij kunt dit beslissen: herstel het in een editor.",
      ]
    )
    #expect(result.errors.hasPrefix("Het bord gaat niet open: in "))
  }

  @Test("gives JSON, with an error on the other stream when the board does not open")
  func json() throws {
    let workplace = try Workplace.withBoard(Self.damaged)
    let result = try workplace.run("check", "--json")
    #expect(result.status == 65)
    let problems = result.json["problems"] as? [[String: Any]] ?? []
    #expect(problems.map { $0["code"] as? String } == ["text", "danglingReference"])
    #expect(problems.map { $0["line"] as? Int } == [15, 19])
    #expect(problems.map { $0["repair"] as? String } == ["leaveOut", "byPeople"])
    #expect(problems.first?["record"] as? String == "task:k7g3")
    #expect(result.json["errors"] as? Int == 1)
    #expect(result.json["warnings"] as? Int == 1)
    #expect(result.json["repaired"] as? Bool == false)
    #expect(result.jsonError["code"] as? String == "hasErrors")
    #expect(result.jsonError["exitStatus"] as? Int == 65)
  }

  @Test("--repair mends, keeps the original, and the board opens")
  func repair() throws {
    let workplace = try Workplace.withBoard(Self.damaged)
    let before = workplace.boardBytes
    #expect(try workplace.run("list").status == 65)
    let result = try workplace.done("check", "--repair", "--json")
    #expect(result.json["repaired"] as? Bool == true)
    #expect(result.json["errorsLeft"] as? Int == 0)
    #expect(result.json["warningsLeft"] as? Int == 1)
    let original = try #require(result.json["original"] as? String)
    #expect(try Data(contentsOf: URL(filePath: original)) == before)
    #expect(try workplace.run("list").status == 0)
    #expect(try workplace.run("check").status == 0)
  }

  @Test("--repair that can't make it open changes nothing, and says why")
  func refused() throws {
    let workplace = try Workplace.withBoard { text in
      Self.damaged(text).replacing("\"title\":\"Soep koken\"", with: "\"titel\":\"Soep koken\"")
    }
    let before = workplace.boardBytes
    let result = try workplace.seen("check", "--repair", "--lang", "nl")
    #expect(result.status == 65)
    #expect(result.output.contains("Er is niets geschreven"))
    #expect(result.errors.contains("Herstel in een editor wat alleen jij kunt beslissen"))
    #expect(workplace.boardBytes == before)
  }

  @Test("of a file that is not there, or not to be read, fails as everywhere")
  func missing() throws {
    let workplace = try Workplace()
    #expect(try workplace.run("check").status == 66)
    #expect(try workplace.run("check", "--board", "weg.json").status == 66)
    #expect(try workplace.run("check", "--board", ".").status == 66)
  }

  @Test("never lets a text of the file speak to the terminal")
  func hostile() throws {
    let workplace = try Workplace.withBoard { text in
      text.replacing(
        "\"bibliotheek\"],\"colour\"",
        with: "\"b\u{202E}\u{9B}31m\\u0007\"],\"colour\""
      )
      .replacing("\"colour\":\"blue\"", with: "\"repeat\":\"\\u001b[31m\\u0007\"")
    }
    for arguments in [["check"], ["check", "--json"], ["check", "--lang", "nl"]] {
      let output = try workplace.run(arguments).output
      let isHarmless = output.unicodeScalars.allSatisfy {
        ($0.value >= 0x20 || $0 == "\n" || $0 == "\t") && !(0x7F...0x9F).contains($0.value)
          && $0.value != 0x202E
      }
      #expect(isHarmless, "\(arguments): \(output)")
    }
  }
}
