import Foundation
import Glibc
import Testing

@testable import RotondeCLI

@Suite("exit status")
struct ExitStatusTests {
  /// A command line that is refused on the sample board, as a named row.
  struct Row: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var status: RotondeCLI.ExitStatus
    var code: String
    var testDescription: String { "rotonde \(arguments.joined(separator: " ")) → \(status)" }

    init(_ arguments: String, _ status: RotondeCLI.ExitStatus, _ code: String) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.status = status
      self.code = code
    }
  }

  static let rows = [
    Row("claim m2pq --as fatima", .refused, "noPlaceLeft"),
    Row("claim m2pq --as jan", .refused, "alreadyOnIt"),
    Row("claim r4st --as fatima", .refused, "placeReserved"),
    Row("claim vwxy --as fatima", .refused, "servesNobody"),
    Row("claim zaal --as fatima", .refused, "alreadyDone"),
    Row("claim zeep --as fatima", .refused, "alreadyDropped"),
    Row("claim k7f2 --as fatima --place q", .refused, "unknownPlace"),
    Row("release k7f2 --as fatima", .refused, "notOnIt"),
    Row("reopen k7f2 --as fatima", .refused, "notFinished"),
    Row("drop k7f2 --as fatima --because \u{A0}", .refused, "reasonMissing"),
    Row("add --as fatima #keuken", .refused, "titleMissing"),
    Row("person add Jan De BOER", .refused, "nameTaken"),
    Row("stakeholder add --as jan de BIBLIOTHEEK", .refused, "nameTaken"),
    Row("claim k7f2", .usage, "actorMissing"),
    Row("claim k7f2 --as fatima --place :", .usage, "usage"),
    Row("list is:blue", .usage, "usage"),
    Row("list --lock-wait -1", .usage, "usage"),
    Row("list --unknown", .usage, "usage"),
    Row("claim", .usage, "usage"),
    Row("unknown", .usage, "usage"),
    Row("claim nothing --as fatima", .notFound, "unknownTask"),
    Row("claim k7 --as fatima", .notFound, "ambiguousTask"),
    Row("claim k7f2 --as nobody", .notFound, "unknownPerson"),
    Row("claim k7f2 --as ja", .notFound, "ambiguousPerson"),
    Row("claim vwxy --as jan --for nobody", .notFound, "unknownStakeholder"),
    Row("add --as jan Soep @b", .notFound, "ambiguousStakeholder"),
    Row("list --board missing.json", .notFound, "notFound"),
    Row("list --board .", .notFound, "isFolder"),
    Row("init --name Nieuw", .cannotCreate, "alreadyExists"),
  ]

  @Test("and its code in JSON; the file is untouched", arguments: rows)
  func refusals(_ row: Row) throws {
    let workplace = try Workplace.withBoard()
    let before = workplace.boardBytes
    let plain = try workplace.start(row.arguments).result()
    #expect(plain.status == row.status.rawValue, "\(plain.errors)")
    #expect(plain.output.isEmpty)
    #expect(!plain.errors.isEmpty)
    let json = try workplace.start(row.arguments + ["--json"]).result()
    #expect(json.status == row.status.rawValue)
    #expect(json.output.isEmpty)
    #expect(json.jsonError["code"] as? String == row.code)
    #expect(json.jsonError["exitStatus"] as? Int == Int(row.status.rawValue))
    #expect((json.jsonError["message"] as? String)?.isEmpty == false)
    #expect(workplace.boardBytes == before)
  }

  @Test("65 for a damaged file, with line and column, and it is left alone")
  func damaged() throws {
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(of: #"{"id":"m2pq","title":"#, with: #"{"id":"m2pq","title":,"#)
    }
    let before = workplace.boardBytes
    for arguments in [["list"], ["claim", "k7f2", "--as", "jan"], ["show", "k7f2"]] {
      let result = try workplace.start(arguments).result()
      #expect(result.status == 65)
      #expect(result.errors.contains("board.json, line 16, column 22"), "\(result.errors)")
    }
    let json = try workplace.run("list", "--json").jsonError
    #expect(json["line"] as? Int == 16)
    #expect(json["column"] as? Int == 22)
    #expect((json["path"] as? String)?.hasSuffix("board.json") == true)
    #expect(try workplace.run("list", "--lang", "nl").errors.contains("regel 16, kolom 22"))
    #expect(workplace.boardBytes == before)
  }

  @Test("a file of a later version can be read at most, and is left alone")
  func newerVersion() throws {
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(of: "rotonde-board/1", with: "rotonde-board/2")
    }
    let before = workplace.boardBytes
    let result = try workplace.run("claim", "k7f2", "--as", "jan")
    #expect(result.status == 65)
    #expect(result.errors.contains("is of version 2 of the format"))
    #expect(workplace.boardBytes == before)
  }

  @Test("77 without permission", .enabled(if: getuid() != 0, "root may write everywhere"))
  func noPermission() throws {
    let workplace = try Workplace.withBoard()
    chmod(workplace.boardPath, 0o000)
    #expect(try workplace.run("list").status == 77)
  }

  @Test("75 while somebody else holds the lock for too long, and says how to wait longer")
  func busy() throws {
    let workplace = try Workplace.withBoard()
    try workplace.done("claim", "k7f2", "--as", "jan")
    let before = workplace.boardBytes
    let names = try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path())
    let lock = try #require(names.first { $0.contains("lock") })
    let descriptor = open(workplace.path(lock), O_RDWR | O_CLOEXEC)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    defer { close(descriptor) }
    let result = try workplace.run("claim", "k7f2", "--as", "fatima", "--lock-wait", "0")
    #expect(result.status == 75, "\(result.errors)")
    #expect(result.errors.contains("--lock-wait SECONDS"))
    #expect(workplace.boardBytes == before)
    // Reading needs no lock.
    #expect(try workplace.run("list").status == 0)
  }
}
