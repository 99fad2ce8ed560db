import Foundation
import Testing

@testable import RotondeCLI

@Suite("which board")
struct BoardLocatorTests {
  private func path(
    _ option: String? = nil,
    _ variable: String? = nil,
    from folder: String = "/home/f/team/notes",
    configured: String? = nil,
    files: Set<String>
  ) -> String? {
    BoardLocator(
      option: option,
      variable: variable,
      folder: folder,
      configured: configured,
      dataFolder: "/home/f/.local/share",
      exists: files.contains
    ).path()
  }

  private let everywhere: Set = [
    "/home/f/team/notes/board.json", "/home/f/team/board.json", "/board.json",
    "/home/f/.local/share/rotonde/board.json",
  ]

  @Test(
    "goes by --board, then the variable, then the nearest file, the configured one, the data folder"
  )
  func precedence() {
    #expect(path("a", "b", files: everywhere) == "a")
    #expect(path(nil, "b", files: everywhere) == "b")
    #expect(path(files: everywhere) == "/home/f/team/notes/board.json")
    #expect(path(files: ["/home/f/team/board.json", "/board.json"]) == "/home/f/team/board.json")
    #expect(path(files: ["/board.json"]) == "/board.json")
    #expect(path(from: "/", files: ["/board.json"]) == "/board.json")
    #expect(
      path(files: ["/home/f/.local/share/rotonde/board.json"])
        == "/home/f/.local/share/rotonde/board.json"
    )
    #expect(path(files: []) == nil)
    #expect(path(configured: "c", files: everywhere) == "/home/f/team/notes/board.json")
    #expect(path(configured: "c", files: ["/home/f/.local/share/rotonde/board.json"]) == "c")
    #expect(path(configured: "c", files: []) == "c")
  }

  @Test("the built program finds the same ones")
  func built() throws {
    let workplace = try Workplace()
    let none = try workplace.run("list")
    #expect(none.status == 66)
    #expect(none.errors.contains("make one: rotonde init --name NAME"))
    try FileManager.default.createDirectory(
      at: workplace.folder.appending(path: "data/rotonde"),
      withIntermediateDirectories: true
    )
    try workplace.done("init", "data/rotonde/board.json", "--name", "Data")
    workplace.environment["XDG_DATA_HOME"] = workplace.path("data")
    #expect(try workplace.run("list").status == 0)
    workplace.environment["ROTONDE_BOARD"] = workplace.path("other.json")
    #expect(try workplace.run("list").status == 66)
    #expect(try workplace.run("list", "--board", "data/rotonde/board.json").status == 0)
    #expect(try workplace.run("--board", "data/rotonde/board.json", "list").status == 0)
  }
}
