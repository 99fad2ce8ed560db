import ArgumentParser
import Foundation
import Testing

@testable import RotondeCLI

@Suite("case, agreement, lesson, meeting, inquiry, guide and draw: each of their sub-commands")
struct SubcommandTests {
  static let successes =
    caseSuccesses + agreementSuccesses + lessonSuccesses + meetingSuccesses + inquirySuccesses
    + guideSuccesses + drawSuccesses
  static let failures =
    caseFailures + agreementFailures + lessonFailures + meetingFailures + inquiryFailures
    + guideFailures + drawFailures

  @Test("says what it did, in both languages", arguments: successes)
  func sentences(_ row: SuccessRow) throws {
    for (language, expected) in [("en", row.english), ("nl", row.dutch)] {
      let work = try Workplace.withRecords()
      let before = work.boardBytes
      let result = try work.run(row.arguments + ["--as", "jan", "--lang", language])
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains(expected), "\(result.output)")
      #expect(result.errors.isEmpty)
      #expect((work.boardBytes != before) == row.isChange)
    }
  }

  @Test("gives one JSON object of the documented format", arguments: successes)
  func json(_ row: SuccessRow) throws {
    let work = try Workplace.withRecords()
    let result = try work.run(row.arguments + ["--as", "jan", "--json"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.json["format"] as? String == "rotonde-\(row.format)/1", "\(result.output)")
    #expect(Set(result.json.keys) == row.keys.union(["format"]))
    #expect(result.errors.isEmpty)
    let page = try Self.documentation()
    #expect(page.contains("`rotonde-\(row.format)/1`"))
  }

  @Test("says nothing with --quiet, and asks who one is when it has to know", arguments: successes)
  func who(_ row: SuccessRow) throws {
    guard row.isChange else { return }
    let work = try Workplace.withRecords()
    let before = work.boardBytes
    let nobody = try work.run(row.arguments + ["--json"])
    #expect(nobody.status == 64, "\(nobody.output)")
    #expect(nobody.jsonError["code"] as? String == "actorMissing")
    #expect(work.boardBytes == before)
    let quiet = try work.run(row.arguments + ["--as", "jan", "--quiet"])
    #expect(quiet.status == 0 && quiet.output.isEmpty && quiet.errors.isEmpty, "\(quiet)")
  }

  @Test("says which board there is not", arguments: successes)
  func board(_ row: SuccessRow) throws {
    let work = try Workplace.withRecords()
    for (path, code) in [("zoek.json", "notFound"), (".", "isFolder")] {
      let result = try work.run(row.arguments + ["--as", "jan", "--json", "--board", path])
      #expect(result.status == 66)
      #expect(result.output.isEmpty)
      #expect(result.jsonError["code"] as? String == code)
    }
    let damaged = try Workplace.withRecords {
      $0.replacingOccurrences(of: "Soep koken", with: "\n")
    }
    let before = damaged.boardBytes
    let result = try damaged.run(row.arguments + ["--as", "jan", "--json"])
    #expect(result.status == 65)
    #expect(result.jsonError["code"] as? String == "damaged")
    #expect(damaged.boardBytes == before)
  }

  @Test("gives its exit status and code, and the file is untouched", arguments: failures)
  func refusals(_ row: FailureRow) throws {
    let work = try Workplace.withRecords()
    let before = work.boardBytes
    let arguments = row.arguments + ["--as", "jan"]
    for language in ["en", "nl"] {
      let plain = try work.run(arguments + ["--lang", language])
      #expect(plain.status == row.status.rawValue, "\(plain)")
      #expect(plain.output.isEmpty)
      #expect(!plain.errors.isEmpty)
    }
    let json = try work.run(arguments + ["--json"])
    #expect(json.status == row.status.rawValue)
    #expect(json.output.isEmpty)
    #expect(json.jsonError["code"] as? String == row.code, "\(json.errors)")
    #expect(json.jsonError["exitStatus"] as? Int == Int(row.status.rawValue))
    #expect((json.jsonError["message"] as? String)?.isEmpty == false)
    #expect(work.boardBytes == before)
    let page = try Self.documentation()
    #expect(page.contains("`\(row.code)`"), "not in docs/JSON-OUTPUT.md")
    for command in Self.advised(by: json.jsonError["message"] as? String ?? "") {
      #expect(throws: Never.self, "\(command)") { try RotondeCommand.parseAsRoot(command) }
    }
  }

  /// The commands that a message advises and that can be given as they stand.
  private static func advised(by message: String) -> [[String]] {
    message.split(separator: "\n").flatMap { $0.split(separator: "·") }.compactMap { advice in
      guard let name = advice.range(of: "rotonde ") else { return nil }
      let words = advice[name.upperBound...].split(separator: " ").map(String.init)
      let isForm = words.contains { word in
        word.contains { "|\"…,:".contains($0) }
          || word.contains(where: \.isUppercase) && !word.contains(where: \.isLowercase)
      }
      return isForm ? nil : words
    }
  }

  /// What is refused for words that may show a resident, here and of commands of one word.
  static let recognisable =
    failures.filter { $0.code == "showsResident" }
    + [
      "thank fatima 'Mevr. Bos is blij'", "drop k7f2 --because 'Dhr. Bos komt niet'",
      "edit m2pq --learned 'Vraag mevr. Bos'",
      "done m2pq --said 'bewoners: Mevr. Bos was blij'", "hear bewoners 'Ik heet mevr. Bos'",
      "remark m2pq 'Mevr. Bos belde'",
    ].map { FailureRow($0, .refused, "showsResident") }

  @Test("Words that may show a resident are kept with --yes alone", arguments: recognisable)
  func knowingly(_ row: FailureRow) throws {
    let work = try Workplace.withRecords()
    let before = work.boardBytes
    let refused = try work.run(row.arguments + ["--as", "jan", "--json"])
    #expect(refused.status == 1)
    #expect(refused.jsonError["code"] as? String == "showsResident", "\(refused)")
    #expect(work.boardBytes == before)
    let kept = try work.run(row.arguments + ["--as", "jan", "--yes"])
    #expect(kept.status == 0, "\(kept.errors)")
    #expect(work.boardBytes != before)
  }

  @Test(
    "None is left out",
    arguments: ["case", "agreement", "lesson", "meeting", "inquiry", "guide", "draw"]
  )
  func complete(group: String) throws {
    let command = try #require(
      RotondeCommand.configuration.subcommands.first { $0.configuration.commandName == group }
    )
    for leaf in command.configuration.subcommands {
      let words = [group, leaf.configuration.commandName ?? ""]
      #expect(
        Self.successes.contains { $0.arguments.starts(with: words) },
        "\(words): what it does is not looked at"
      )
      #expect(
        Self.failures.contains { $0.arguments.starts(with: words) },
        "\(words): how it fails is not looked at"
      )
    }
  }

  private static func documentation() throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let page = folder.appending(path: "../../../docs/JSON-OUTPUT.md").standardized
    return try String(contentsOf: page, encoding: .utf8)
  }
}
