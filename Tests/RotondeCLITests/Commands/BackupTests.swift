import Foundation
import Testing

@Suite("backup")
struct BackupTests {
  private func changed() throws -> Workplace {
    let workplace = try Workplace.withBoard()
    try workplace.done("claim", "k7f2", "--as", "jan")
    try workplace.done("add", "--as", "fatima", "Brood halen")
    return workplace
  }

  @Test("Promise 4: what there is, newest first, with what changed it")
  func list() throws {
    let workplace = try changed()
    let lines = try workplace.done("backup", "list").lines.map { $0.split(separator: "\t") }
    #expect(lines.map { $0[0] } == ["2", "1"])
    #expect(lines.map { $0[3] } == ["7", "7"])
    #expect(lines.map { $0[4] } == ["Fatima added Brood halen", "Jan claimed Soep koken"])
    let seen = try workplace.seen("backup", "list", "--lang", "nl").lines
    #expect(seen[0].hasPrefix("VERSIE  TOT"))
    #expect(seen[1].hasPrefix("2       vandaag "))
    #expect(seen[1].hasSuffix("7      Fatima zette Brood halen erbij"))
  }

  @Test("an edit by hand is told of")
  func byHand() throws {
    let workplace = try changed()
    let text = String(decoding: workplace.boardBytes, as: UTF8.self)
    try Data(text.replacingOccurrences(of: "Jana Vos", with: "Jana de Vos").utf8)
      .write(to: URL(filePath: workplace.boardPath))
    let lines = try workplace.done("backup", "list").lines
    #expect(lines[0].hasSuffix("\tedited by hand; Fatima added Brood halen"))
    #expect(!lines[1].contains("by hand"))
  }

  @Test("as JSON")
  func json() throws {
    let workplace = try changed()
    let list = try workplace.done("backup", "list", "--json").json
    #expect(list["format"] as? String == "rotonde-backups/1")
    let versions = try #require(list["backups"] as? [[String: Any]])
    #expect(versions.map { $0["version"] as? Int } == [2, 1])
    #expect(versions.map { $0["tasks"] as? Int } == [7, 7])
    let path = try #require(versions[1]["path"] as? String)
    let kept = try Data(contentsOf: URL(filePath: path))
    #expect(kept == Data(Workplace.sampleBoard.utf8))
    #expect(versions[1]["bytes"] as? Int == kept.count)
    let changes = try #require(versions[1]["changes"] as? [String: Any])
    #expect(changes["byHand"] as? Bool == false)
    let log = try #require(changes["log"] as? [[String: Any]])
    #expect(log.map { $0["did"] as? String } == ["claim"])
    let none = try Workplace.withBoard().done("backup", "list", "--json").json
    #expect((none["backups"] as? [Any])?.isEmpty == true)
  }

  @Test("nothing yet is said kindly, and a pipe gets nothing")
  func none() throws {
    let workplace = try Workplace.withBoard()
    #expect(try workplace.done("backup", "list").output == "")
    #expect(try workplace.seen("backup", "list").output.hasPrefix("No earlier versions yet"))
  }

  @Test("a version that can't be read is listed with what is the matter")
  func damaged() throws {
    let workplace = try changed()
    let name = try #require(workplace.names(in: ".rotonde/board.json").first)
    try Data("{".utf8).write(to: URL(filePath: workplace.path(".rotonde/board.json/\(name)")))
    let lines = try workplace.done("backup", "list").lines
    #expect(lines.count == 2)
    #expect(lines[1].contains("\t?\tThis is not a valid board: "))
    let json = try workplace.done("backup", "list", "--json").json
    let versions = json["backups"] as? [[String: Any]]
    #expect(versions?.last?["error"] as? String == "damaged")
    #expect(try workplace.run("backup", "restore", "1", "--as", "jan").status == 65)
  }

  @Test("restore puts a version back, says as what the present is kept, and can be undone")
  func restore() throws {
    let workplace = try changed()
    let before = try workplace.done("list").lines
    let result = try workplace.done("backup", "restore", "1", "--as", "fatima")
    #expect(result.lines[0] == "The board is that of version 1 again.")
    #expect(result.lines[1].hasSuffix("rotonde backup restore 3"))
    #expect(try workplace.done("list").lines.count == before.count - 1)
    let undone = try workplace.done("backup", "restore", "3", "--as", "fatima", "--json").json
    #expect(undone["format"] as? String == "rotonde-restored/1")
    #expect(undone["restored"] as? Int == 3)
    #expect(undone["kept"] as? Int == 4)
    let entry = try #require(undone["entry"] as? [String: Any])
    #expect(entry["did"] as? String == "restore")
    #expect(entry["on"] as? String == "version:3")
    #expect(try workplace.done("list").lines == before)
    let story = try workplace.done("backup", "list").lines
    #expect(story[0].hasSuffix("\tFatima put back version 3 of the board"))
    try workplace.expectNoLitter()
  }

  @Test(
    "what can't be restored changes nothing",
    arguments: [
      (["restore", "9", "--as", "jan"], 66, "noSuchVersion"),
      (["restore", "1"], 64, "actorMissing"),
      (["restore", "1", "--as", "nobody"], 66, "unknownPerson"),
      (["restore", "x", "--as", "jan"], 64, "usage"),
    ] as [([String], Int32, String)]
  )
  func refused(_ arguments: [String], _ status: Int32, _ code: String) throws {
    let workplace = try changed()
    let before = workplace.boardBytes
    let result = try workplace.run(["backup"] + arguments + ["--json"])
    #expect(result.status == status)
    #expect(result.jsonError["code"] as? String == code)
    #expect(workplace.boardBytes == before)
    #expect(workplace.names(in: ".rotonde/board.json").count == 2)
  }

  /// The board after some changes, then damaged: cut short, as by a full disk under an editor.
  private func damagedBoard() throws -> (Workplace, Data) {
    let workplace = try changed()
    let damaged = workplace.boardBytes.prefix(workplace.boardBytes.count / 2)
    try damaged.write(to: URL(filePath: workplace.boardPath))
    return (workplace, damaged)
  }

  @Test("Promise 4: of a damaged board the versions are listed, and it is said how to put one back")
  func listOfDamaged() throws {
    let (workplace, _) = try damagedBoard()
    let lines = try workplace.done("backup", "list").lines
    #expect(lines.count == 2)
    #expect(lines[0].hasSuffix("\t7\tthe file as it is now can't be read"))
    #expect(lines[1].hasSuffix("\tJan claimed Soep koken"))
    let seen = try workplace.seen("backup", "list", "--lang", "nl").lines
    #expect(
      seen.last == "Het bord is beschadigd. Zet een hiervan terug: rotonde backup restore NUMMER"
    )
    let json = try workplace.done("backup", "list", "--json").json
    let versions = try #require(json["backups"] as? [[String: Any]])
    #expect(versions.map { $0["changes"] != nil } == [false, true])
  }

  @Test("Promise 4: a damaged board is restored; the damaged file is kept to the byte")
  func restoreOfDamaged() throws {
    let (workplace, damaged) = try damagedBoard()
    let result = try workplace.done("backup", "restore", "2", "--as", "fatima")
    #expect(result.lines[0] == "The board is that of version 2 again.")
    let beside = try #require(workplace.names().first { $0.contains(".before-restore-") })
    #expect(result.lines[1].contains("The damaged file is kept as"))
    #expect(result.lines[1].contains("/\(beside), to look things up in"), "\(result.output)")
    let version = try #require(workplace.names(in: ".rotonde/board.json").last)
    for name in [beside, ".rotonde/board.json/\(version)"] {
      #expect(try Data(contentsOf: URL(filePath: workplace.path(name))) == damaged, "\(name)")
    }
    let log = try workplace.done("log").lines
    #expect(log.count == 3)
    #expect(try workplace.done("show", "k7f2").output.contains("Jan de Boer"))
    let again = try workplace.run("backup", "restore", "3", "--as", "fatima")
    #expect(again.status == 65)
    #expect(again.errors.contains("Choose another one: rotonde backup list"))
  }

  @Test(
    "Promise 4: whatever the damage, a version is put back, and nothing of the file is lost",
    arguments: ["", "{", "not JSON\n", "\0\0\0", "<<<<<<< ours\n{}\n", "\u{FEFF}{}", "[]"],
    ["en", "nl"]
  )
  func damages(_ text: String, _ language: String) throws {
    let workplace = try changed()
    try Data(text.utf8).write(to: URL(filePath: workplace.boardPath))
    let error = try workplace.run("list", "--lang", language)
    #expect(error.status == 65)
    #expect(error.errors.contains("rotonde backup restore "), "\(error.errors)")
    let restore = ["backup", "restore", "2", "--as", "fatima", "--json", "--lang", language]
    let told = try workplace.run(restore).json
    let original = try #require(told["original"] as? String)
    #expect(try Data(contentsOf: URL(filePath: original)) == Data(text.utf8))
    #expect(told["kept"] as? Int == 3)
    #expect(try workplace.done("show", "k7f2").output.contains("Jan de Boer"))
    // What is no board can't be put back, and does not keep the next one from being put back.
    #expect(try workplace.run("backup", "restore", "3", "--as", "fatima").status == 65)
    let next = try workplace.done("backup", "restore", "1", "--as", "fatima", "--json").json
    #expect(next["original"] == nil && next["kept"] as? Int == 4)
    try workplace.done("person", "forget", "fatima", "--yes", "--as", "jan")
    #expect(!FileManager.default.fileExists(atPath: original))
    try workplace.expectNoLitter()
  }

  @Test(
    "a damaged board without a version that can be read: what is the matter, and what there is left",
    arguments: ["en", "nl"]
  )
  func damagedWithoutVersions(_ language: String) throws {
    let workplace = try Workplace.withBoard { String($0.dropLast(40)) }
    for words in [["list"], ["restore", "1", "--as", "jan"]] {
      let result = try workplace.run(["backup"] + words + ["--lang", language])
      #expect(result.status == 65)
      let dutch = language == "nl"
      #expect(
        result.errors.hasPrefix(dutch ? "Dit is geen geldig bord: " : "This is not a valid board: ")
      )
      #expect(result.errors.contains("rotonde check --repair"))
      // It would only lead here again.
      #expect(!result.errors.contains("rotonde backup"))
      let json = try workplace.run(["backup"] + words + ["--json"]).jsonError
      #expect(json["code"] as? String == "damaged")
    }
  }

  @Test("a board of a later version is not damaged, and never replaced by an earlier one")
  func laterVersion() throws {
    let workplace = try changed()
    let later = Data(#"{"format":"rotonde-board/7","board":3}"#.utf8)
    try later.write(to: URL(filePath: workplace.boardPath))
    let result = try workplace.run("backup", "restore", "1", "--as", "jan", "--json")
    #expect(result.status == 65)
    #expect(result.jsonError["code"] as? String == "newerVersion")
    #expect(workplace.boardBytes == later)
  }
}
