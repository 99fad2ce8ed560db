import Foundation
import Testing

@testable import BoardFile

/// A task among others, and what a check says of it.
struct CheckRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let task: String
  let found: [String]

  init(_ name: String, _ task: String, _ found: String...) {
    testDescription = name
    self.task = task
    self.found = found
  }
}

private func with(_ fields: String) -> String { #"{"id":"k7f2","title":"Soep",\#(fields)}"# }

private let taskRows: [CheckRow] = [
  CheckRow("nothing", #"{"id":"k7f2","title":"Soep"}"#),
  CheckRow(
    "all problems of one record", #"{"id":"a b","hours":"2","by":"wo","starter":1,"tags":[1,2]}"#,
    "12:1 error keyMissing → byPeople", "12:7 error identifier → byPeople",
    "12:21 error amount → byPeople", "12:30 error moment → byPeople",
    "12:45 error boolean → byPeople", "12:55 error text → byPeople", "12:57 error text → byPeople"
  ),
  CheckRow("null", with(#""note":null"#), "12:36 error text → leaveOut"),
  CheckRow(
    "null where something must be", #"{"id":"k7f2","title":null}"#,
    "12:22 error nonEmptyText → byPeople"
  ),
  CheckRow("an empty day", with(#""by":"""#), "12:34 error moment → leaveOut"),
  CheckRow("an empty text", with(#""note":"""#), "12:36 warning emptyField → leaveOut"),
  CheckRow("an empty list", with(#""tags":[]"#), "12:36 warning emptyField → leaveOut"),
  CheckRow("a flag that is false", with(#""starter":false"#), "12:39 warning emptyField → leaveOut"),
  CheckRow("white space", with(#""note":" \n ""#), "12:36 warning blankText → leaveOut"),
  CheckRow(
    "a title of white space", #"{"id":"k7f2","title":"  "}"#,
    "12:22 warning blankText → byPeople"
  ),
  CheckRow("white space in a list", with(#""tags":["a"," "]"#), "12:41 warning blankText → leaveOut"),
  CheckRow("a key twice, the same", with(#""hours":2,"hours":2.0"#), "12:39 error keyTwice → dropRepeated"),
  CheckRow("a key twice, different", with(#""hours":2,"hours":3"#), "12:39 error keyTwice → byPeople"),
  CheckRow("an unknown key twice", with(#""x":{"a":1,"a":1}"#), "12:40 error keyTwice → dropRepeated"),
  CheckRow("a comma too many", with(#""tags":["a",],"#), "12:40 error extraComma → dropComma", "12:42 error extraComma → dropComma"),
  CheckRow("a tab in a text", with("\"note\":\"a\tb\""), "12:38 error controlCharacter → escape"),
  CheckRow(
    "a tab in a day", with("\"by\":\"2026-11-25\t\""), "12:34 error moment → byPeople",
    "12:45 error controlCharacter → escape"
  ),
  CheckRow("a bad escape", with(#""note":"a\qb""#), "12:38 error escape → byPeople"),
  CheckRow("half a pair", with(#""note":"\ud800""#), "12:37 error surrogatePair → byPeople"),
  CheckRow("a word for a value", with(#""starter":True"#), "12:39 error value → byPeople"),
  CheckRow("a bad number", with(#""hours":02"#), "12:38 error number → byPeople"),
  CheckRow(
    "an unknown stakeholder", with(#""serves":["bewoners","niemand"]"#),
    "12:50 warning danglingReference → byPeople"
  ),
  CheckRow("an unknown task", with(#""supports":"x9""#), "12:40 warning danglingReference → byPeople"),
  CheckRow("part of an unknown task", with(#""partOf":"x9""#), "12:38 warning danglingReference → byPeople"),
  CheckRow(
    "claims of unknown people, on an unknown place",
    with(#""claims":[{"person":"wie","place":"z","at":"2026-11-21T12:00:00Z"}]"#),
    "12:49 warning danglingReference → byPeople", "12:63 warning unknownPlace → byPeople"
  ),
  CheckRow(
    "invited, said and accounted by unknown people",
    with(#""invites":[{"person":"x","by":"y"}],"remarks":[{"by":"z"}],"accounts":[{"stakeholder":"s"}]"#),
    "12:50 warning danglingReference → byPeople", "12:59 warning danglingReference → byPeople",
    "12:82 warning danglingReference → byPeople", "12:115 warning danglingReference → byPeople"
  ),
  CheckRow(
    "two claims of one person",
    with(
      #""places":[{"id":"a","count":2}],"claims":[{"person":"jan","at":"2026-11-21T12:00:00Z"},{"person":"jan","at":"2026-11-21T12:00:01Z"}]"#
    ),
    "12:126 warning claimedTwice → byPeople"
  ),
  CheckRow(
    "one claim twice",
    with(
      #""claims":[{"person":"jan","at":"2026-11-21T12:00:00Z"},{"person":"jan","at":"2026-11-21T12:00:00Z"}]"#
    ),
    "12:84 warning repeated → dropRepeated"
  ),
  CheckRow(
    "more claims than places",
    with(
      #""claims":[{"person":"jan","at":"2026-11-21T12:00:00Z"},{"person":"fatima","at":"2026-11-21T12:00:00Z"}]"#
    ),
    "12:38 warning tooManyClaims → byPeople"
  ),
  CheckRow(
    "more claims than places while one seeks a stand-in",
    with(
      #""claims":[{"person":"jan","at":"2026-11-21T12:00:00Z","standIn":true},{"person":"fatima","at":"2026-11-21T12:00:00Z"}]"#
    )
  ),
  CheckRow("a stakeholder twice", with(#""serves":["bewoners","bewoners"]"#), "12:50 warning repeated → dropRepeated"),
  CheckRow(
    "on a day and by a day", with(#""on":"2026-11-25","by":"2026-11-26""#),
    "12:47 warning onAndBy → byPeople"
  ),
  CheckRow(
    "done and dropped",
    with(
      #""done":{"at":"2026-11-21T12:00:00Z"},"dropped":{"at":"2026-11-21T12:00:00Z","because":"x"}"#
    ),
    "12:66 warning doneAndDropped → byPeople"
  ),
  CheckRow(
    "dropped without a reason", with(#""dropped":{"at":"2026-11-21T12:00:00Z"}"#),
    "12:39 error keyMissing → byPeople"
  ),
  CheckRow(
    "a reservation without a ground",
    with(
      #""places":[{"id":"a","only":{"who":"paid","explain":"x","reviewOn":"2027-01-01"}}]"#
    ),
    "12:56 warning noGround → byPeople"
  ),
  CheckRow(
    "the law without an article",
    with(
      #""places":[{"id":"a","only":{"who":"paid","explain":"x","ground":"law","ref":null,"reviewOn":"2027-01-01"}}]"#
    ),
    "12:105 error nonEmptyText → byPeople"
  ),
  CheckRow("a rule nobody knows", with(#""repeat":"volle maan""#), "12:38 warning unknownRule → byPeople"),
  CheckRow(
    "an instant with an offset", with(#""done":{"at":"2026-11-21T13:00:00+01:00"}"#),
    "12:42 warning instantSpelling → rewrite"
  ),
  CheckRow("a task that supports itself", with(#""supports":"k7f2""#), "12:40 warning supportsCircle → byPeople"),
  CheckRow("keys in another order", #"{"title":"Soep","id":"k7f2"}"#, "12:3 warning notCanonical → rewrite"),
  CheckRow("white space inside", #"{"id":"k7f2", "title":"Soep"}"#, "12:14 warning notCanonical → rewrite"),
  CheckRow("no record", #""k7f2""#, "12:1 error record → byPeople"),
]

private func file(_ change: (String) -> String) -> [UInt8] {
  Array(change(boardText(#"{"id":"k7f2","title":"Soep"}"#)).utf8)
}

/// A file as a whole, and what a check says of it.
struct FileRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  let found: [String]

  init(_ name: String, _ bytes: [UInt8], _ found: String...) {
    testDescription = name
    self.bytes = bytes
    self.found = found
  }
}

private let fileRows: [FileRow] = [
  FileRow("in order", file { $0 }),
  FileRow("empty", [], "1:1 error record → byPeople"),
  FileRow("a byte order mark", [0xEF, 0xBB, 0xBF] + file { $0 }, "1:1 error byteOrderMark → strip"),
  FileRow("UTF-16", [0xFF, 0xFE, 0x7B, 0x00], "1:1 error notUTF8 → byPeople"),
  FileRow("zeros behind", file { $0 } + [0, 0, 0], "25:1 error zeroByte → strip"),
  FileRow("something behind", file { $0 + "{}" }, "25:1 error moreFollows → byPeople"),
  FileRow("Latin-1", file { $0.replacing("Soep", with: "X") }.flatMap { $0 == 0x58 ? [0xE9] : [$0] }, "12:23 error invalidUTF8 → byPeople"),
  FileRow(
    "line ends of Windows", file { $0.replacing("\n", with: "\r\n") },
    "1:2 warning notCanonical → rewrite"
  ),
  FileRow("no line end at the end", file { String($0.dropLast()) }, "24:2 warning notCanonical → rewrite"),
  FileRow("another format", file { $0.replacing("rotonde-board/1", with: "todo/1") }, "2:11 error boardFormat → byPeople"),
  FileRow(
    "no format and no board",
    Array("{\n\"people\": [\n]\n}\n".utf8),
    "1:1 error keyMissing → byPeople", "1:1 error keyMissing → byPeople"
  ),
  FileRow("a later version", file { $0.replacing("board/1", with: "board/2") }, "1:1 warning newerVersion → none"),
  FileRow(
    "a later version of another shape",
    file { $0.replacing("board/1", with: "board/2").replacing("\"Soep\"", with: "5") },
    "1:1 error newerVersion → none"
  ),
  FileRow("a section twice", file { $0.replacing("\"cases\"", with: "\"thanks\"") }, "16:1 error keyTwice → byPeople"),
  FileRow(
    "a section that is no list", file { $0.replacing("\"cases\": [\n]", with: "\"cases\": 5") },
    "16:10 error list → byPeople"
  ),
  FileRow("an unknown time zone", file { $0.replacing("\"De Linde\"", with: "\"De Linde\",\"timeZone\":\"Mars/Olympus\"") }, "3:49 warning unknownTimeZone → byPeople"),
  FileRow("sections in another order", file { $0.replacing("\"thanks\": [\n],\n\"cases\": [\n]", with: "\"cases\": [\n],\n\"thanks\": [\n]") }, "14:2 warning notCanonical → rewrite"),
  FileRow(
    "two people of one name",
    file { $0.replacing("Jan de Boer", with: "fatima EL IDRISSÍ") },
    "6:20 warning sameName → byPeople"
  ),
  FileRow(
    "two people of one name, of whom one left",
    file { $0.replacing("Jan de Boer\",\"engagement\":\"paid\"", with: "Fatima El Idrissi\",\"engagement\":\"paid\",\"left\":\"2026-11-01\"") }
  ),
  FileRow(
    "a person with a role and a telephone number",
    file { $0.replacing("\"paid\"", with: "\"paid\",\"role\":\"baas\",\"phone\":\"112\"") },
    "6:54 warning unwantedField → byPeople", "6:68 warning unwantedField → byPeople"
  ),
  FileRow(
    "thanks for unknown people",
    file { $0.replacing("\"thanks\": [", with: "\"thanks\": [\n{\"id\":\"t\",\"from\":\"wie\",\"to\":[\"jan\",\"x\"],\"text\":\"dank\",\"at\":\"2026-11-21T12:00:00Z\"}") },
    "15:18 warning danglingReference → byPeople", "15:36 warning danglingReference → byPeople"
  ),
  FileRow(
    "a log of unknown people and tasks",
    file { $0.replacing("\"log\": [", with: "\"log\": [\n{\"id\":\"e\",\"by\":\"wie\",\"did\":\"done\",\"on\":\"task:weg\"}") },
    "23:16 warning danglingReference → byPeople", "23:40 warning danglingReference → byPeople"
  ),
  FileRow("the same record twice", Array(boardText(#"{"id":"k7f2","title":"Soep"}"#, #"{"id":"k7f2","title":"Soep"}"#).utf8), "13:7 error identifierTwice → dropRepeated"),
  FileRow("an identifier twice", Array(boardText(#"{"id":"k7f2","title":"Soep"}"#, #"{"id":"k7f2","title":"Brood"}"#).utf8), "13:7 error identifierTwice → byPeople"),
  FileRow(
    "tasks that are parts of one another",
    Array(boardText(#"{"id":"a","title":"x","partOf":"b"}"#, #"{"id":"b","title":"y","partOf":"a"}"#, #"{"id":"c","title":"z","partOf":"a"}"#).utf8),
    "12:32 warning partOfCircle → byPeople"
  ),
  FileRow("a comma missing between records", Array(boardText("{\"id\":\"a\",\"title\":\"x\"}\n{\"id\":\"b\",\"title\":\"y\"}").utf8), "13:1 error missingComma → addComma"),
  FileRow("a comma too many behind records", Array(boardText("{\"id\":\"a\",\"title\":\"x\"},").utf8), "12:23 error extraComma → dropComma"),
  FileRow("a comma missing between sections", file { $0.replacing("],\n\"thanks\"", with: "]\n\"thanks\"") }, "14:1 error missingComma → addComma"),
  FileRow("a list that is not closed", file { $0.replacing("\n],\n\"thanks\"", with: "\n\"thanks\"") }, "13:1 error commaOrEnd → close"),
  FileRow("cut short between records", file { String($0.prefix(upTo: $0.range(of: "\n],\n\"thanks\"").map(\.lowerBound) ?? $0.endIndex)) }, "12:29 error cutShort → close"),
  FileRow("cut short in a record", file { String($0.prefix(upTo: $0.range(of: "oep\"").map(\.lowerBound) ?? $0.endIndex)) }, "12:24 error controlCharacter → byPeople"),
  FileRow(
    "two broken records, and one that is read between them",
    Array(boardText(#"{"id":"a","title":"x}"#, #"{"id":"b","title":5}"#, #"{"id":"c" "title":"x"}"#, #"{"id":"d","title":"z","supports":"b"}"#).utf8),
    "12:23 error controlCharacter → byPeople", "13:19 error nonEmptyText → byPeople",
    "14:11 error commaOrEnd → byPeople"
  ),
  FileRow(
    "broken where everything is on one line: the rest is not guessed at",
    Array(#"{"format":"rotonde-board/1","board":{"name":"x"},"tasks":[{"id":"a" "title":"x"},{"id":5}]}"#.utf8),
    "1:69 error commaOrEnd → byPeople"
  ),
  FileRow(
    "a conflict that git left",
    Array(boardText("<<<<<<< HEAD\n{\"id\":\"a\",\"title\":\"x\"}\n=======\n{\"id\":\"a\",\"title\":\"y\"}\n>>>>>>> b").utf8),
    "12:1 error conflictMarker → byPeople"
  ),
]

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
