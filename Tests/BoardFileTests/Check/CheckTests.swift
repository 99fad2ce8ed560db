import Testing

@testable import BoardFile

@Suite("A check finds")
struct CheckTests {
  @Test("in a task", arguments: taskRows)
  func inTask(_ row: CheckRow) {
    #expect(checked(boardText(row.task).utf8).briefs == row.found)
  }

  @Test("in a file", arguments: fileRows)
  func inFile(_ row: FileRow) { #expect(checked(row.bytes).briefs == row.found) }

  @Test("which record a problem is in")
  func record() {
    let result = checked(boardText(#"{"id":"k7f2","title":5}"#).utf8)
    #expect(result.check.problems.map(\.record) == ["task:k7f2"])
  }

  @Test("so many problems, and counts the rest, errors first")
  func bounded() {
    let tasks = (0..<20).map { #"{"id":"t\#($0)","title":5,"supports":"weg"}"# }
    let result = checked(boardText(tasks.joined(separator: ",\n")).utf8, limit: 30)
    #expect(result.check.problems.count == 30)
    #expect(result.check.problems.count { $0.severity == .error } == 20)
    #expect((result.check.errorCount, result.check.warningCount) == (20, 20))
    #expect(result.check.unlistedCount == 10)
  }

  @Test("the other problems of a file that was laid out by an editor and broken")
  func laidOut() {
    let text = """
      {
        "format": "rotonde-board/1",
        "board": {
          "name": "De Linde"
        },
        "tasks": [
          {
            "id": "a",
            "title": "x"
            "places": [
              {
                "id": "a"
              }
            ]
          },
          {
            "id": "b",
            "title": 5
          }
        ],
        "log": [
          5
        ]
      }

      """
    #expect(
      checked(text.utf8).briefs == [
        "10:7 error commaOrEnd → byPeople", "18:16 error nonEmptyText → byPeople",
        "22:5 error record → byPeople",
      ]
    )
  }
}
