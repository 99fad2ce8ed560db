@testable import BoardFile
import TaskModel
import TestSupport
import Testing

private let team = """
  {"id":"jan","name":"Jan","engagement":"paid"},
  {"id":"fatima","name":"Fatima","engagement":"volunteer"}
  """

@Suite("Meetings in the file")
struct MeetingFileTests {
  private static let record =
    #"{"id":"m1","at":"2026-11-16T09:00:00Z","kind":"work","host":"jan","present":["jan","fatima"],"#
    + #""case":"c1","zz":{ "a":1.0},"step":"walk","walked":["k7f2"],"points":[{"id":"p1","by":"jan","#
    + #""text":"De sleutel","outcome":"task","ref":"k7f2","x":1}],"notes":"Mooi.","noted":[{"id":"n1","#
    + #""at":"2026-11-16T09:30:00Z","by":"jan","text":"Vraag de school","about":"k7f2"}],"#
    + #""celebrated":["De soep"],"next":{"person":"fatima","how":"drawn","pool":["fatima","jan"],"#
    + #""seed":"s"}}"#

  private func text(_ meeting: String = record) -> String {
    boardText(tasks: [#"{"id":"k7f2","title":"Soep"}"#], people: team)
      .replacing("\"meetings\": [\n]", with: "\"meetings\": [\n\(meeting)\n]")
  }

  @Test("All fields are read and written as they were")
  func roundTrip() throws {
    let meeting = try #require(try document(text()).board.meetings.first)
    #expect(meeting.step == .walk && meeting.walked == ["k7f2"])
    #expect(meeting.points.first?.task == "k7f2")
    #expect(meeting.next?.how == .drawn)
    let written = String(decoding: meeting.json.bytes, as: UTF8.self)
    let known = Self.record.replacing(#""zz":{ "a":1.0},"#, with: "").replacing(
      #","x":1"#,
      with: ""
    )
    #expect(written == known)
  }

  @Test("What this version does not know survives what is done in the meeting")
  func unknownSurvives() throws {
    var story = try Story(text())
    try story.act(.onMeeting("m1", .celebrate("De tuin")), "jan")
    #expect(story.text.contains(#""zz":{ "a":1.0}"#))
    #expect(story.text.contains(#""ref":"k7f2","x":1}"#))
  }

  @Test("R9: everything done in a meeting can be taken back, and gives the same bytes")
  func undo() throws {
    let actions: [MeetingAction] = [
      .present(["piet"]), .notPresent("fatima"), .host("fatima"), .noCase(because: "Geen."),
      .walkPast("brood"), .claim("k7f2", for: "fatima", ClaimTerms(forWhom: .notKnownYet)),
      .note(Meeting.Note(id: "n2", text: "Ook dit.")),
      .addPoint(Meeting.Point(id: "p2", text: "De tuin")), .settle("p1", .nothing),
      .celebrate("De tuin"), .leadNext("jan"), .drawNext(from: ["jan"], seed: "t"), .close,
    ]
    let people = team + #",{"id":"piet","name":"Piet","engagement":"volunteer"}"#
    let before = boardText(
      tasks: [#"{"id":"k7f2","title":"Soep"}"#, #"{"id":"brood","title":"Brood"}"#],
      people: people
    ).replacing("\"meetings\": [\n]", with: "\"meetings\": [\n\(Self.record)\n]")
    for action in actions {
      var story = try Story(before)
      try story.act(.onMeeting("m1", action), "jan")
      let after = records(of: story.text)
      #expect(after != records(of: before))
      // Where the meeting is, is passed over: one goes back by going there.
      if action != .close { try story.act(.onMeeting("m1", .goTo(.listen)), "jan") }
      try story.act(.undo(1), "jan")
      let back = records(of: story.text).replacing("\"listen\"", with: "\"walk\"")
      #expect(back == records(of: before), "\(action)")
      try story.act(.redo(1), "jan")
      let again = records(of: story.text).replacing("\"listen\"", with: "\"walk\"")
      #expect(again == after, "\(action)")
    }
  }

  @Test("Several machines at once lose no notes, and each takes back its own")
  func notesOfTwo() throws {
    var story = try Story(text())
    try story.act(.onMeeting("m1", .note(Meeting.Note(id: "a", text: "Van Jan"))), "jan")
    try story.act(.onMeeting("m1", .note(Meeting.Note(id: "b", text: "Van Fatima"))), "fatima")
    try story.act(.undo(1), "jan")
    #expect(try story.board.meetings["m1"]?.noted.map(\.text) == ["Vraag de school", "Van Fatima"])
  }

  @Test("R7: undoing leaves no meeting closed with a point that led nowhere")
  func undoKeepsTheRule() throws {
    var story = try Story(text())
    try story.act(.onMeeting("m1", .addPoint(Meeting.Point(id: "p2", text: "De tuin"))), "jan")
    try story.act(.onMeeting("m1", .settle("p2", .nothing)), "jan")
    try story.act(.onMeeting("m1", .close), "fatima")
    guard case .pointsOpen? = story.refusal(of: .undo(1), "jan") else {
      Issue.record("not refused, or for another reason")
      return
    }
  }
}
