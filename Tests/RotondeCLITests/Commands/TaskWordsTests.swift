import Foundation
import Testing

@Suite("rotonde step, remark, reply, answered and split")
struct TaskWordsTests {
  private func task(_ id: String, in workplace: Workplace) throws -> [String: Any] {
    try #require(try workplace.done("show", id, "--json").json["task"] as? [String: Any])
  }

  @Test("steps are added, done, undone and removed, by number or by a part of the text")
  func steps() throws {
    let workplace = try Workplace.withBoard()
    try workplace.done("step", "k7f2", "add", "Wortels", "kopen", "--as", "jan")
    try workplace.done("step", "k7f2", "add", "Snijden", "--as", "jan")
    let done = try workplace.done("step", "k7f2", "done", "2", "--as", "jan")
    #expect(done.lines == ["Soep koken", "1. [ ] Wortels kopen", "2. [x] Snijden"])
    try workplace.done("step", "k7f2", "done", "wortels", "--as", "jan")
    try workplace.done("step", "k7f2", "undo", "2", "--as", "jan")
    #expect(try workplace.done("show", "k7f2").output.contains("Step\t1. [x] Wortels kopen\n"))
    try workplace.done("step", "k7f2", "remove", "1", "--as", "jan")
    let steps = try #require(try task("k7f2", in: workplace)["steps"] as? [[String: Any]])
    #expect(steps.map { $0["text"] as? String } == ["Snijden"])
    for (arguments, status, code) in [
      (["done", "7"], 66, "unknownStep"), (["done", "zout"], 66, "unknownStep"),
      (["undo", "1"], 1, "stepNotDone"), (["add", " "], 1, "textMissing"),
      (["tick", "1"], 64, "usage"),
    ] {
      let result = try workplace.run(["step", "k7f2"] + arguments + ["--as", "jan", "--json"])
      #expect(result.status == Int32(status))
      #expect(result.jsonError["code"] as? String == code)
    }
  }

  @Test("a question stays open until whoever asked it says that it is answered")
  func questions() throws {
    let workplace = try Workplace.withBoard()
    try workplace.done("remark", "k7f2", "Lekker", "--as", "jan")
    let asked = try workplace.done(
      "remark",
      "k7f2",
      "Hoeveel zout?",
      "--question",
      "--as",
      "fatima"
    )
    #expect(asked.output.contains("rotonde answered k7f2 2"))
    #expect(try workplace.done("list", "is:question").lines.count == 1)
    try workplace.done("reply", "k7f2", "2", "Weinig", "--as", "jan")
    let sheet = try workplace.done("show", "k7f2").output
    #expect(sheet.contains("Said\t1. Jan de Boer"))
    #expect(sheet.contains("Open question\t2. Fatima El Idrissi"))
    #expect(sheet.contains("Answer\t3. Jan de Boer"))
    let refused = try workplace.run("answered", "k7f2", "2", "--as", "jan")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("Fatima El Idrissi says when it is answered"))
    let remarks = try #require(try task("k7f2", in: workplace)["remarks"] as? [[String: Any]])
    let id = try #require(remarks[1]["id"] as? String)
    try workplace.done("answered", "k7f2", id, "--as", "fatima")
    #expect(try workplace.done("list", "is:vraag").lines.isEmpty)
    #expect(try workplace.run("reply", "k7f2", "9", "x", "--as", "jan").status == 66)
    #expect(try workplace.run("answered", "k7f2", "1", "--as", "jan").status == 1)
  }

  @Test("parts of a task are tasks; with the last one the whole is done, and undone")
  func split() throws {
    let workplace = try Workplace.withBoard()
    let result = try workplace.done(
      "split",
      "k7f2",
      "Snijden x2",
      "Koken",
      "--as",
      "jan",
      "--json"
    )
    let parts = try #require(result.json["parts"] as? [[String: Any]])
    #expect(parts.map { $0["title"] as? String } == ["Snijden", "Koken"])
    #expect(parts.allSatisfy { $0["partOf"] as? String == "k7f2" })
    #expect(parts.allSatisfy { $0["serves"] as? [String] == ["bewoners"] })
    let ids = parts.compactMap { $0["id"] as? String }
    let whole = try workplace.done("show", "k7f2", "--json").json["parts"] as? [[String: Any]]
    #expect(whole?.map { $0["state"] as? String } == ["open", "open"])
    #expect(try workplace.done("show", "k7f2").output.contains("Part\t\(ids[0])  Snijden (open)"))
    let part = try workplace.done("show", ids[0]).output
    #expect(part.contains("Part of\tk7f2  Soep koken (open)"))
    #expect(part.contains("The whole\t"))
    try workplace.done("done", ids[0], "--as", "jan")
    let last = try workplace.done("done", ids[1], "--as", "fatima", "--lang", "en")
    #expect(last.output.contains("That was the last part: “Soep koken” is done too."))
    #expect(try task("k7f2", in: workplace)["state"] as? String == "done")
  }
}

@Suite("rotonde unbundle")
struct UnbundleTests {
  private func workplace(_ duties: String) throws -> Workplace {
    let workplace = try Workplace.withBoard()
    try Data(duties.utf8).write(to: URL(filePath: workplace.path("duties.txt")))
    return workplace
  }

  private func unbundle(_ workplace: Workplace) throws -> RunResult {
    try workplace.run("unbundle", "Kok", "--from", "duties.txt", "--as", "jan", "--json")
  }

  @Test("R1: makes a task of each duty, with its origin, and leaves alone what is there")
  func adds() throws {
    let workplace = try workplace("# Kok\n- Soep roeren @bewoners x2\n\n2. Afwassen\nSoep roeren\n")
    let result = try unbundle(workplace)
    #expect(result.status == 0, "\(result.errors)")
    let tasks = try #require(result.json["tasks"] as? [[String: Any]])
    #expect(tasks.map { $0["title"] as? String } == ["Soep roeren", "Afwassen"])
    #expect(tasks.allSatisfy { $0["origin"] as? String == "Kok" })
    #expect(tasks[0]["serves"] as? [String] == ["bewoners"])
    #expect((result.json["skipped"] as? [[String: Any]])?.count == 1)
    let before = workplace.boardBytes
    let again = try unbundle(workplace)
    #expect(again.status == 0)
    #expect((again.json["tasks"] as? [Any])?.isEmpty == true)
    #expect(workplace.boardBytes == before)
  }

  @Test("R1: shows how much is carried today, as tasks and never as people")
  func view() throws {
    let workplace = try workplace("Roeren @bewoners\nAfwassen\nProeven\n")
    _ = try unbundle(workplace)
    try workplace.done("claim", "Roeren", "--as", "fatima")
    try workplace.done("drop", "Proeven", "--because", "smaakt altijd", "--as", "jan")
    let view = try workplace.done("unbundle", "kok")
    #expect(view.output.contains("Carried\t1 of 3\n"))
    #expect(view.output.contains("Nobody yet\t1 of 3\n"))
    #expect(view.output.contains("Proeven: smaakt altijd"))
    #expect(!view.output.contains("Fatima"))
    let json = try workplace.done("unbundle", "Kok", "--json").json
    #expect(json["format"] as? String == "rotonde-duties/1")
    #expect((json["dropped"] as? [[String: Any]])?.first?["title"] as? String == "Proeven")
    #expect(try workplace.done("unbundle", "--list").output == "Kok\t1\t1\t0\t1\n")
  }

  @Test("says which line it does not understand, and adds nothing")
  func refuses() throws {
    let workplace = try workplace("Roeren\nAfwassen @niemand\n")
    let before = workplace.boardBytes
    #expect(try unbundle(workplace).status == 66)
    #expect(workplace.boardBytes == before)
    #expect(try workplace.run("unbundle", "Kok", "--as", "jan").status == 66)
    #expect(try workplace.run("unbundle", "--as", "jan").status == 64)
    let missing = try workplace.run("unbundle", "Kok", "--from", "nee.txt", "--as", "jan")
    #expect(missing.status == 66)
    #expect(missing.errors.contains("“nee.txt” can't be used: it does not exist."))
    #expect(
      try workplace.run("unbundle", "Kok", "--from", "/dev/null", "--as", "jan").status == 1
    )
  }
}
