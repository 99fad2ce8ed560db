import Foundation
import Testing

@Suite("rotonde edit")
struct EditTests {
  private func task(_ id: String, in workplace: Workplace) throws -> [String: Any] {
    try #require(try workplace.done("show", id, "--json").json["task"] as? [String: Any])
  }

  @Test("changes the fields that are named, and no others")
  func options() throws {
    let workplace = try Workplace.withBoard()
    try workplace.done(
      "edit",
      "k7f2",
      "--as",
      "jan",
      "--title",
      "Soep maken",
      "--why",
      "samen",
      "--for",
      "biblio",
      "--no-for",
      "bewoners",
      "--supports",
      "brief",
      "--note",
      "zout",
      "--by",
      "2026-12-31",
      "--hours",
      "2",
      "--talent",
      "koken",
      "--tag",
      "x",
      "--no-tag",
      "keuken",
      "--link",
      "u",
      "--starter",
      "--frames",
      "vast",
      "--initiative",
      "residents",
      "--every",
      "month",
      "--origin",
      "Kok",
      "--expects",
      "rust",
      "--until",
      "2027-01-31",
      "--happened",
      "iets",
      "--learned",
      "veel",
      "--share"
    )
    let task = try task("k7f2", in: workplace)
    #expect(task["title"] as? String == "Soep maken")
    #expect(task["serves"] as? [String] == ["bibliotheek"])
    #expect(task["supports"] as? String == "m2pq")
    #expect(task["repeat"] as? String == "month-31")
    #expect(task["tags"] as? [String] == ["x"])
    #expect(task["starter"] as? Bool == true)
    #expect((task["experiment"] as? [String: Any])?["learned"] as? String == "veel")
    try workplace.done(
      "edit",
      "k7f2",
      "--as",
      "jan",
      "--no-why",
      "--no-supports",
      "--no-note",
      "--no-date",
      "--no-hours",
      "--no-talent",
      "KOKEN",
      "--no-link",
      "u",
      "--no-starter",
      "--no-frames",
      "--no-initiative",
      "--no-every",
      "--no-origin",
      "--no-experiment"
    )
    #expect(
      try self.task("k7f2", in: workplace).keys.sorted()
        == ["created", "id", "places", "serves", "state", "tags", "title"]
    )
  }

  @Test(
    "says what was refused, and changes nothing",
    arguments: [
      (["--tag", "keuken"], 1, "It is like that already"),
      (["--supports", "k7f2"], 1, "would come to support itself"),
      (["--happened", "iets"], 1, "What did you learn"),
      (["--on", "wed", "--by", "thu"], 64, "not both"),
      (["--no-for", "niemand"], 66, "no stakeholder"),
      (["--initiative", "jan"], 64, "initiative"),
    ] as [([String], Int32, String)]
  )
  func refuses(_ options: [String], _ status: Int32, _ message: String) throws {
    let workplace = try Workplace.withBoard()
    let before = workplace.boardBytes
    let result = try workplace.run(["edit", "k7f2", "--as", "jan"] + options)
    #expect(result.status == status)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(workplace.boardBytes == before)
  }

  /// A workplace in which the editor is this script; `$1` is the form.
  private func workplace(editor script: String) throws -> Workplace {
    let workplace = try Workplace.withBoard()
    let path = workplace.path("editor.sh")
    try Data(script.utf8).write(to: URL(filePath: path))
    workplace.environment["VISUAL"] = "/bin/sh '\(path)'"
    workplace.environment["TMPDIR"] = workplace.folder.path()
    return workplace
  }

  private func forms(in workplace: Workplace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path())
      .filter { $0.hasPrefix("rotonde-") }
  }

  @Test("opens a form in the editor, and saves what was changed in it")
  func form() throws {
    let workplace = try workplace(
      editor: "sed -i 's/^Taak:.*/Taak: Soep!/; s/^Uren:/Uren: 3/' \"$1\""
    )
    try workplace.done("edit", "k7f2", "--as", "jan", "--lang", "nl")
    let task = try task("k7f2", in: workplace)
    #expect(task["title"] as? String == "Soep!")
    #expect(task["hours"] as? Int == 3)
    #expect(try forms(in: workplace) == [])
  }

  @Test("does nothing when nothing was changed")
  func unchanged() throws {
    let workplace = try workplace(editor: "true")
    let before = workplace.boardBytes
    let result = try workplace.done("edit", "k7f2", "--as", "jan")
    #expect(result.output == "Nothing changed, so nothing was done.\n")
    #expect(workplace.boardBytes == before)
    #expect(try forms(in: workplace) == [])
  }

  @Test("names the line of a mistake, and keeps what was typed in a file that it names")
  func mistake() throws {
    let workplace = try workplace(editor: "printf 'Task: Soep!\\nHours: many\\n' > \"$1\"")
    let before = workplace.boardBytes
    let result = try workplace.run("edit", "k7f2", "--as", "jan")
    #expect(result.status == 65)
    #expect(result.errors.contains("Line 2: “many” is no number of hours"))
    #expect(workplace.boardBytes == before)
    let form = try #require(try forms(in: workplace).first)
    #expect(result.errors.contains(form))
    let kept = try String(contentsOfFile: workplace.path(form), encoding: .utf8)
    #expect(kept == "Task: Soep!\nHours: many\n")
    let mode = try FileManager.default.attributesOfItem(atPath: workplace.path(form))
    #expect((mode[.posixPermissions] as? Int) == 0o600)
    let json = try workplace.run("edit", "k7f2", "--as", "jan", "--json").jsonError
    #expect(json["code"] as? String == "form" && json["line"] as? Int == 2)
    #expect((json["path"] as? String)?.contains("rotonde-k7f2-") == true)
  }

  @Test("keeps what others changed elsewhere meanwhile")
  func othersElsewhere() throws {
    let workplace = try workplace(
      editor: """
        VISUAL=false '\(BuiltProgram.path)' edit k7f2 --as fatima --why samen --quiet
        sed -i 's/^Task:.*/Task: Soep!/' "$1"
        """
    )
    try workplace.done("edit", "k7f2", "--as", "jan")
    let task = try task("k7f2", in: workplace)
    #expect(task["title"] as? String == "Soep!" && task["why"] as? String == "samen")
  }

  @Test("does not write over what others changed in the same field: says who, and keeps the text")
  func othersHere() throws {
    let workplace = try workplace(
      editor: """
        VISUAL=false '\(BuiltProgram.path)' edit k7f2 --as fatima --title Bouillon --quiet
        sed -i 's/^Task:.*/Task: Soep!/' "$1"
        """
    )
    let result = try workplace.run("edit", "k7f2", "--as", "jan")
    #expect(result.status == 1)
    #expect(result.errors.contains("Meanwhile Fatima El Idrissi changed “Task”"))
    #expect(try task("k7f2", in: workplace)["title"] as? String == "Bouillon")
    let form = try #require(try forms(in: workplace).first)
    let kept = try String(contentsOfFile: workplace.path(form), encoding: .utf8)
    #expect(kept.contains("Task: Soep!"))
  }

  @Test("says when there is no editor, and when it fails")
  func noEditor() throws {
    let workplace = try Workplace.withBoard()
    let result = try workplace.run("edit", "k7f2", "--as", "jan")
    #expect(result.status == 64)
    #expect(result.errors.contains("set EDITOR"))
    workplace.environment["EDITOR"] = "false"
    let failed = try workplace.run("edit", "k7f2", "--as", "jan")
    #expect(failed.status == 74)
    #expect(failed.errors.contains("The editor “false” ended with 1"))
  }

  @Test("R14: warns, and no more than that, when many experiments run at once")
  func manyExperiments() throws {
    let workplace = try Workplace.withBoard()
    for id in ["k7f2", "k7g3", "m2pq"] {
      let result = try workplace.done("edit", id, "--as", "jan", "--expects", "rust")
      #expect(result.errors.isEmpty)
    }
    let result = try workplace.done("edit", "vwxy", "--as", "jan", "--expects", "rust")
    #expect(result.errors.contains("4 experiments run at once now"))
    let added = try workplace.done("add", "Nog een", "--as", "jan", "--expects", "x", "--json")
    #expect(added.errors.contains(#""code":"manyExperiments""#))
  }
}
