import Canvas
import Foundation
import Testing

@testable import RotondeCLI

@Suite("text that wants to be obeyed")
struct HostileTextTests {
  /// Clears the screen, writes the clipboard, turns direction, ends lines and fields; in the file as
  /// escapes and, where JSON lets it, raw.
  private static let title =
    #"a\u001b[2Jb\u001b]52;c;aGk=\u0007c\u0000d\te\nf\u009b31mg"#
    + "\u{9B}31m\u{202E}h\u{2066}i\u{7F}"

  private func workplace() throws -> Workplace {
    try Workplace.withBoard {
      $0.replacingOccurrences(of: "Soep koken", with: Self.title)
        .replacingOccurrences(of: "Jan de Boer", with: "Jan\\u001b[31m \u{202E}de Boer")
        .replacingOccurrences(of: "samen eten", with: "\\u001b[2J\u{85}\u{2028}")
    }
  }

  @Test("never reaches a terminal or breaks the fields of a pipe")
  func everyCommand() throws {
    let workplace = try workplace()
    let commands = [
      ["list"], ["list", "--json"], ["show", "k7f2"], ["show", "k7f2", "--json"],
      ["person", "list"], ["person", "list", "--json"], ["stakeholder", "list"],
      ["stakeholder", "list", "--json"], ["claim", "k7f2", "--as", "jan"],
      ["claim", "k7f2", "--as", "jan"], ["claim", "k7f2", "--as", "jan", "--json"],
      ["done", "k7f2", "--as", "jan", "--json"], ["done", "k7f2", "--as", "jan"], ["show", "k7"],
      ["show", "k7", "--json"], ["claim", "soep"], ["claim", "x", "--as", "ja"], ["balance"],
      ["balance", "--json"], ["balance", "--format", "md"], ["balance", "--format", "html"],
      ["flow"], ["flow", "--json"], ["flow", "--format", "md"], ["flow", "--format", "html"],
    ]
    for arguments in commands {
      let result = try workplace.start(arguments).result()
      let tabs: Set<Unicode.Scalar> = arguments.contains("--json") ? ["\n"] : ["\n", "\t"]
      #expect(isHarmless(result.output, allowing: tabs), "\(arguments)")
      #expect(isHarmless(result.errors), "\(arguments)")
    }
    for row in try workplace.done("list").lines {
      #expect(row.split(separator: "\t", omittingEmptySubsequences: false).count == 7)
    }
    for arguments in [["list"], ["show", "k7f2"], ["person", "list"]] {
      workplace.environment["CLICOLOR_FORCE"] = "1"
      workplace.environment["NO_COLOR"] = "1"
      #expect(isHarmless(try workplace.start(arguments).result().output), "\(arguments)")
    }
  }

  @Test("never comes back from the command line in a message")
  func quotedArguments() throws {
    let workplace = try workplace()
    let evil = "x\u{1B}[2J\u{1B}]52;c;aGk=\u{7}\u{202E}\u{9B}31m\ny"
    let commands = [
      ["show", evil], ["list", "\(evil):z"], ["list", "is:\(evil)"], ["list", "--\(evil)"], [evil],
      ["list", "--board", evil], ["claim", "k7f2", "--as", evil], ["list", "--lang", evil],
      ["add", "--as", "jan", evil, "by:\(evil)"], ["add", "--as", "jan", evil, "@\(evil)"],
      ["init", "--name", evil, "new.json"], ["person", "add", evil],
    ]
    for arguments in commands {
      let plain = try workplace.start(arguments).result()
      #expect(isHarmless(plain.errors), "\(arguments)")
      #expect(isHarmless(plain.output), "\(arguments)")
      let json = try workplace.start(["--json"] + arguments).result()
      #expect(isHarmless(json.errors), "\(arguments)")
      #expect(isHarmless(json.output), "\(arguments)")
    }
  }

  @Test("JSON means the same, escaped or not")
  func meaning() throws {
    let list = try workplace().done("list", "--json").json
    let title = (list["tasks"] as? [[String: Any]])?.first?["title"] as? String
    #expect(
      title
        == "a\u{1B}[2Jb\u{1B}]52;c;aGk=\u{7}c\u{0}d\te\nf\u{9B}31mg\u{9B}31m\u{202E}h\u{2066}i\u{7F}"
    )
  }

  @Test("a word of 10,000 characters fits the terminal")
  func longWord() throws {
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(of: "Soep koken", with: String(repeating: "é", count: 10_000))
    }
    #expect(try workplace.seen(columns: 60, "list").lines.allSatisfy { $0.count <= 60 })
    #expect(try workplace.seen(columns: 60, "show", "k7f2").lines.allSatisfy { $0.count <= 60 })
    #expect(try workplace.done("list").lines[0].count > 10_000)
  }

  @Test(
    "JSON escapes what a terminal could obey and nothing else",
    arguments: [
      ("{\"a\":\"b\"}", "{\"a\":\"b\"}"), ("\"caf\u{E9} 👍\"", "\"caf\u{E9} 👍\""),
      ("\"\u{7F}\u{80}\u{9F}\u{A0}\"", "\"\\u007f\\u0080\\u009f\u{A0}\""),
      ("\"\u{61C}\u{200E}\u{202E}\u{2069}\u{2029}\"", "\"\\u061c\\u200e\\u202e\\u2069\\u2029\""),
    ]
  )
  func escaping(_ json: String, _ safe: String) {
    #expect(terminalSafe(json) == safe)
  }

  @Test("what is seen to be harmless at a glance is")
  func glance() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(isHarmless(String(scalar).sanitised, allowing: []), "U+\(String(value, radix: 16))")
    }
  }
}
