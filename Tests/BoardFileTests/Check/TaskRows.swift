import Testing

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

let taskRows: [CheckRow] = [
  CheckRow("nothing", #"{"id":"k7f2","title":"Soep"}"#),
  CheckRow(
    "all problems of one record",
    #"{"id":"a b","hours":"2","by":"wo","starter":1,"tags":[1,2]}"#,
    "12:1 error keyMissing → byPeople",
    "12:7 error identifier → byPeople",
    "12:21 error amount → byPeople",
    "12:30 error moment → byPeople",
    "12:45 error boolean → byPeople",
    "12:55 error text → byPeople",
    "12:57 error text → byPeople"
  ),
  CheckRow("null", with(#""note":null"#), "12:36 error text → leaveOut"),
  CheckRow(
    "null where something must be",
    #"{"id":"k7f2","title":null}"#,
    "12:22 error nonEmptyText → byPeople"
  ),
  CheckRow("an empty day", with(#""by":"""#), "12:34 error moment → leaveOut"),
  CheckRow("an empty text", with(#""note":"""#), "12:36 warning emptyField → leaveOut"),
  CheckRow("an empty list", with(#""tags":[]"#), "12:36 warning emptyField → leaveOut"),
  CheckRow(
    "a flag that is false",
    with(#""starter":false"#),
    "12:39 warning emptyField → leaveOut"
  ),
  CheckRow("white space", with(#""note":" \n ""#), "12:36 warning blankText → leaveOut"),
  CheckRow(
    "a title of white space",
    #"{"id":"k7f2","title":"  "}"#,
    "12:22 warning blankText → byPeople"
  ),
  CheckRow(
    "white space in a list",
    with(#""tags":["a"," "]"#),
    "12:41 warning blankText → leaveOut"
  ),
  CheckRow(
    "a key twice, the same",
    with(#""hours":2,"hours":2.0"#),
    "12:39 error keyTwice → dropRepeated"
  ),
  CheckRow(
    "a key twice, different",
    with(#""hours":2,"hours":3"#),
    "12:39 error keyTwice → byPeople"
  ),
  CheckRow(
    "an unknown key twice",
    with(#""x":{"a":1,"a":1}"#),
    "12:40 error keyTwice → dropRepeated"
  ),
  CheckRow(
    "a comma too many",
    with(#""tags":["a",],"#),
    "12:40 error extraComma → dropComma",
    "12:42 error extraComma → dropComma"
  ),
  CheckRow("a tab in a text", with("\"note\":\"a\tb\""), "12:38 error controlCharacter → escape"),
  CheckRow(
    "a tab in a day",
    with("\"by\":\"2026-11-25\t\""),
    "12:34 error moment → byPeople",
    "12:45 error controlCharacter → escape"
  ),
  CheckRow("a bad escape", with(#""note":"a\qb""#), "12:38 error escape → byPeople"),
  CheckRow("half a pair", with(#""note":"\ud800""#), "12:37 error surrogatePair → byPeople"),
  CheckRow("a word for a value", with(#""starter":True"#), "12:39 error value → byPeople"),
  CheckRow("a bad number", with(#""hours":02"#), "12:38 error number → byPeople"),
  CheckRow(
    "an unknown stakeholder",
    with(#""serves":["bewoners","niemand"]"#),
    "12:50 warning danglingReference → byPeople"
  ),
  CheckRow(
    "an unknown task",
    with(#""supports":"x9""#),
    "12:40 warning danglingReference → byPeople"
  ),
  CheckRow(
    "part of an unknown task",
    with(#""partOf":"x9""#),
    "12:38 warning danglingReference → byPeople"
  ),
  CheckRow(
    "claims of unknown people, on an unknown place",
    with(#""claims":[{"person":"wie","place":"z","at":"2026-11-21T12:00:00Z"}]"#),
    "12:49 warning danglingReference → byPeople",
    "12:63 warning unknownPlace → byPeople"
  ),
  CheckRow(
    "invited, said and accounted by unknown people",
    with(
      #""invites":[{"person":"x","by":"y"}],"remarks":[{"id":"r","by":"z","text":"t"}],"accounts":[{"stakeholder":"s"}]"#
    ),
    "12:50 warning danglingReference → byPeople",
    "12:59 warning danglingReference → byPeople",
    "12:91 warning danglingReference → byPeople",
    "12:135 warning danglingReference → byPeople"
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
  CheckRow(
    "somebody who helps beside the places",
    with(
      #""claims":[{"person":"jan","at":"2026-11-21T12:00:00Z"},{"person":"fatima","at":"2026-11-21T12:00:00Z","as":"help","beside":true}]"#
    )
  ),
  CheckRow(
    "a stakeholder twice",
    with(#""serves":["bewoners","bewoners"]"#),
    "12:50 warning repeated → dropRepeated"
  ),
  CheckRow(
    "on a day and by a day",
    with(#""on":"2026-11-25","by":"2026-11-26""#),
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
    "dropped without a reason",
    with(#""dropped":{"at":"2026-11-21T12:00:00Z"}"#),
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
  CheckRow(
    "a rule nobody knows",
    with(#""repeat":"volle maan""#),
    "12:38 warning unknownRule → byPeople"
  ),
  CheckRow(
    "an instant with an offset",
    with(#""done":{"at":"2026-11-21T13:00:00+01:00"}"#),
    "12:42 warning instantSpelling → rewrite"
  ),
  CheckRow(
    "a task that supports itself",
    with(#""supports":"k7f2""#),
    "12:40 warning supportsCircle → byPeople"
  ),
  CheckRow(
    "keys in another order",
    #"{"title":"Soep","id":"k7f2"}"#,
    "12:3 warning notCanonical → rewrite"
  ),
  CheckRow(
    "white space inside",
    #"{"id":"k7f2", "title":"Soep"}"#,
    "12:14 warning notCanonical → rewrite"
  ),
  CheckRow("no record", #""k7f2""#, "12:1 error record → byPeople"),
]
