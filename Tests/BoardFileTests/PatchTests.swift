import TaskModel
import Testing

@testable import BoardFile

/// A record before, what somebody does to it, and the same record after.
struct PatchRow: Sendable, CustomTestStringConvertible {
  let name: String
  let before: String
  let action: Action
  let after: String

  var testDescription: String { name }
}

private let id = TaskID(rawValue: "k7f2")

private func rows() -> [PatchRow] {
  guard let id else { return [] }
  let claim = Action.claim(id, ClaimTerms(forWhom: .notKnownYet))
  let rows: [PatchRow] = [
    PatchRow(
      name: "a new field comes at its canonical place",
      before: #"{"id":"k7f2","title":"Soep","created":{"at":"2026-01-01T00:00:00Z"}}"#,
      action: claim,
      after: #"{"id":"k7f2","title":"Soep","created":{"at":"2026-01-01T00:00:00Z"},"#
        + #""claims":[{"person":"jan","at":"2026-11-21T12:00:00Z"}]}"#
    ),
    PatchRow(
      name: "before fields that come later, behind unknown ones that stand with those before",
      before: #"{"id":"k7f2","title":"Soep","zout":true,"aliases":["k7f1"]}"#,
      action: .done(id),
      after: #"{"id":"k7f2","title":"Soep","done":{"at":"2026-11-21T12:00:00Z","by":"jan"},"#
        + #""zout":true,"aliases":["k7f1"]}"#
    ),
    PatchRow(
      name: "spelling and order of the rest stay, and unknown values to the byte, on one line",
      before: #"{ "title" : "S\u006fep" , "hours" : 2.50 , "id" : "k7f2", "x" : [ 1.0 , { } ] }"#,
      action: .done(id),
      after: #"{"title":"S\u006fep","hours":2.50,"id":"k7f2","#
        + #""done":{"at":"2026-11-21T12:00:00Z","by":"jan"},"x":[ 1.0 , { } ]}"#
    ),
    PatchRow(
      name: "unknown fields inside other claims stay",
      before: #"{"id":"k7f2","title":"Soep","places":[{"id":"a","count":2,"kleur":"rood"}],"#
        + #""claims":[{"by":7,"person":"fatima","at":"2026-11-20T13:00:00+01:00"}]}"#,
      action: claim,
      after: #"{"id":"k7f2","title":"Soep","places":[{"id":"a","count":2,"kleur":"rood"}],"#
        + #""claims":[{"by":7,"person":"fatima","at":"2026-11-20T13:00:00+01:00"},"#
        + #"{"person":"jan","at":"2026-11-21T12:00:00Z"}]}"#
    ),
    PatchRow(
      name: "what is gone is gone, its neighbours stay",
      before: #"{"id":"k7f2","title":"Soep","claims":[{"person":"fatima","at":"\#(noon)","x":1},"#
        + #"{"person":"jan","at":"2026-11-20T12:00:00Z","waiting":true}],"starter":false}"#,
      action: .release(id),
      after: #"{"id":"k7f2","title":"Soep","claims":[{"person":"fatima","at":"\#(noon)","x":1}],"#
        + #""starter":false}"#
    ),
    PatchRow(
      name: "an empty list goes with the last one in it",
      before: #"{"id":"k7f2","title":"Soep","claims":[{"person":"jan","at":"\#(noon)"}],"x":0}"#,
      action: .release(id),
      after: #"{"id":"k7f2","title":"Soep","x":0}"#
    ),
    PatchRow(
      name: "an empty list that somebody wrote is filled where it stands",
      before: #"{"claims":[],"id":"k7f2","title":"Soep"}"#,
      action: claim,
      after: #"{"claims":[{"person":"jan","at":"\#(noon)"}],"id":"k7f2","title":"Soep"}"#
    ),
    PatchRow(
      name: "a key that is written with escapes is the same key",
      before: #"{"id":"k7f2","title":"Soep","d\u006fne":{"at":"2026-11-20T12:00:00Z"}}"#,
      action: .reopen(id),
      after: #"{"id":"k7f2","title":"Soep"}"#
    ),
  ]
  return rows
}

@Suite("A change to a record touches only what changed")
struct PatchTests {
  @Test("Patched", arguments: rows())
  func patched(_ row: PatchRow) throws {
    let others = #"{"id":"aaaa","title":"Ander","y":[ ]}"#
    let text = boardText(others, row.before, others.replacing("aaaa", with: "bbbb"))
    let entry = try required(
      document(text).text(after: row.action).split(separator: "\n").dropLast(2).last
    )
    let expected = boardText(
      others,
      row.after,
      others.replacing("aaaa", with: "bbbb"),
      log: String(entry)
    )
    #expect(try document(text).text(after: row.action) == expected)
  }

  @Test("Lists of records: matched by identity, wherever they are now")
  func byIdentity() throws {
    let shape = Shape.records(ClaimField.self)
    func value(_ text: String) -> JSONValue {
      var reader = RecordReader(ByteStorage(Array(text.utf8)), at: 0)
      return reader.json()
    }
    let raw = value(#"[{"person":"a","x":1},{"person":"b","x":2},{"person":"c","x":3}]"#)
    let old = value(#"[{"person":"a"},{"person":"b"},{"person":"c"}]"#)
    let new = value(#"[{"person":"c"},{"person":"d"},{"person":"a","waiting":true}]"#)
    #expect(
      raw.patched(from: old, to: new, shape)
        == value(#"[{"person":"c","x":3},{"person":"d"},{"person":"a","waiting":true,"x":1}]"#)
    )
  }
}
