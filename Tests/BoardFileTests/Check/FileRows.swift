import Foundation
import Testing

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

let fileRows: [FileRow] = [
  FileRow("in order", file { $0 }),
  FileRow("empty", [], "1:1 error record → byPeople"),
  FileRow(
    "a byte order mark",
    [0xEF, 0xBB, 0xBF] + file { $0 },
    "1:1 error byteOrderMark → strip"
  ),
  FileRow("UTF-16", [0xFF, 0xFE, 0x7B, 0x00], "1:1 error notUTF8 → byPeople"),
  FileRow("zeros behind", file { $0 } + [0, 0, 0], "25:1 error zeroByte → strip"),
  FileRow("something behind", file { $0 + "{}" }, "25:1 error moreFollows → byPeople"),
  FileRow(
    "Latin-1",
    file { $0.replacing("Soep", with: "X") }.flatMap { $0 == 0x58 ? [0xE9] : [$0] },
    "12:23 error invalidUTF8 → byPeople"
  ),
  FileRow(
    "line ends of Windows",
    file { $0.replacing("\n", with: "\r\n") },
    "1:2 warning notCanonical → rewrite"
  ),
  FileRow(
    "no line end at the end",
    file { String($0.dropLast()) },
    "24:2 warning notCanonical → rewrite"
  ),
  FileRow(
    "another format",
    file { $0.replacing("rotonde-board/1", with: "todo/1") },
    "2:11 error boardFormat → byPeople"
  ),
  FileRow(
    "no format and no board",
    Array("{\n\"people\": [\n]\n}\n".utf8),
    "1:1 error keyMissing → byPeople",
    "1:1 error keyMissing → byPeople"
  ),
  FileRow(
    "a later version",
    file { $0.replacing("board/1", with: "board/2") },
    "1:1 warning newerVersion → none"
  ),
  FileRow(
    "a later version of another shape",
    file { $0.replacing("board/1", with: "board/2").replacing("\"Soep\"", with: "5") },
    "1:1 error newerVersion → none"
  ),
  FileRow(
    "a section twice",
    file { $0.replacing("\"cases\"", with: "\"thanks\"") },
    "16:1 error keyTwice → byPeople"
  ),
  FileRow(
    "a section that is no list",
    file { $0.replacing("\"cases\": [\n]", with: "\"cases\": 5") },
    "16:10 error list → byPeople"
  ),
  FileRow(
    "an unknown time zone",
    file { $0.replacing("\"De Linde\"", with: "\"De Linde\",\"timeZone\":\"Mars/Olympus\"") },
    "3:49 warning unknownTimeZone → byPeople"
  ),
  FileRow(
    "sections in another order",
    file {
      $0.replacing("\"thanks\": [\n],\n\"cases\": [\n]", with: "\"cases\": [\n],\n\"thanks\": [\n]")
    },
    "14:2 warning notCanonical → rewrite"
  ),
  FileRow(
    "two people of one name",
    file { $0.replacing("Jan de Boer", with: "fatima EL IDRISSÍ") },
    "6:20 warning sameName → byPeople"
  ),
  FileRow(
    "two people of one name, of whom one left",
    file {
      $0.replacing(
        "Jan de Boer\",\"engagement\":\"paid\"",
        with: "Fatima El Idrissi\",\"engagement\":\"paid\",\"left\":\"2026-11-01\""
      )
    }
  ),
  FileRow(
    "a person with a role and a telephone number",
    file { $0.replacing("\"paid\"", with: "\"paid\",\"role\":\"baas\",\"phone\":\"112\"") },
    "6:54 warning unwantedField → byPeople",
    "6:68 warning unwantedField → byPeople"
  ),
  FileRow(
    "thanks for unknown people",
    file {
      $0.replacing(
        "\"thanks\": [",
        with:
          "\"thanks\": [\n{\"id\":\"t\",\"from\":\"wie\",\"to\":[\"jan\",\"x\"],\"text\":\"dank\",\"at\":\"2026-11-21T12:00:00Z\"}"
      )
    },
    "15:18 warning danglingReference → byPeople",
    "15:36 warning danglingReference → byPeople"
  ),
  FileRow(
    "a log of unknown people and tasks",
    file {
      $0.replacing(
        "\"log\": [",
        with: "\"log\": [\n{\"id\":\"e\",\"by\":\"wie\",\"did\":\"done\",\"on\":\"task:weg\"}"
      )
    },
    "23:16 warning danglingReference → byPeople",
    "23:40 warning danglingReference → byPeople"
  ),
  FileRow(
    "the same record twice",
    Array(boardText(#"{"id":"k7f2","title":"Soep"}"#, #"{"id":"k7f2","title":"Soep"}"#).utf8),
    "13:7 error identifierTwice → dropRepeated"
  ),
  FileRow(
    "an identifier twice",
    Array(boardText(#"{"id":"k7f2","title":"Soep"}"#, #"{"id":"k7f2","title":"Brood"}"#).utf8),
    "13:7 error identifierTwice → byPeople"
  ),
  FileRow(
    "tasks that are parts of one another",
    Array(
      boardText(
        #"{"id":"a","title":"x","partOf":"b"}"#,
        #"{"id":"b","title":"y","partOf":"a"}"#,
        #"{"id":"c","title":"z","partOf":"a"}"#
      ).utf8
    ),
    "12:32 warning partOfCircle → byPeople"
  ),
  FileRow(
    "a comma missing between records",
    Array(boardText("{\"id\":\"a\",\"title\":\"x\"}\n{\"id\":\"b\",\"title\":\"y\"}").utf8),
    "13:1 error missingComma → addComma"
  ),
  FileRow(
    "a comma too many behind records",
    Array(boardText("{\"id\":\"a\",\"title\":\"x\"},").utf8),
    "12:23 error extraComma → dropComma"
  ),
  FileRow(
    "a comma missing between sections",
    file { $0.replacing("],\n\"thanks\"", with: "]\n\"thanks\"") },
    "14:1 error missingComma → addComma"
  ),
  FileRow(
    "a list that is not closed",
    file { $0.replacing("\n],\n\"thanks\"", with: "\n\"thanks\"") },
    "13:1 error commaOrEnd → close"
  ),
  FileRow(
    "cut short between records",
    file {
      String($0.prefix(upTo: $0.range(of: "\n],\n\"thanks\"").map(\.lowerBound) ?? $0.endIndex))
    },
    "12:29 error cutShort → close"
  ),
  FileRow(
    "cut short in a record",
    file { String($0.prefix(upTo: $0.range(of: "oep\"").map(\.lowerBound) ?? $0.endIndex)) },
    "12:24 error controlCharacter → byPeople"
  ),
  FileRow(
    "two broken records, and one that is read between them",
    Array(
      boardText(
        #"{"id":"a","title":"x}"#,
        #"{"id":"b","title":5}"#,
        #"{"id":"c" "title":"x"}"#,
        #"{"id":"d","title":"z","supports":"b"}"#
      ).utf8
    ),
    "12:23 error controlCharacter → byPeople",
    "13:19 error nonEmptyText → byPeople",
    "14:11 error commaOrEnd → byPeople"
  ),
  FileRow(
    "broken where everything is on one line: the rest is not guessed at",
    Array(
      #"{"format":"rotonde-board/1","board":{"name":"x"},"tasks":[{"id":"a" "title":"x"},{"id":5}]}"#
        .utf8
    ),
    "1:69 error commaOrEnd → byPeople"
  ),
  FileRow(
    "a conflict that git left",
    Array(
      boardText(
        "<<<<<<< HEAD\n{\"id\":\"a\",\"title\":\"x\"}\n=======\n{\"id\":\"a\",\"title\":\"y\"}\n>>>>>>> b"
      ).utf8
    ),
    "12:1 error conflictMarker → byPeople"
  ),
]
