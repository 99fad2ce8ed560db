import Glibc
import TaskModel
import Testing

@testable import BoardFile

@Suite("Everything about somebody, and forgetting them (R10)")
struct ForgettingTests {
  private let folder: Folder
  private let store: BoardStore

  private static let board = #"""
    {
    "format": "rotonde-board/1",
    "board": {"name":"De Linde","language":"nl"},
    "people": [
    {"id":"fatima","name":"Fatima El Idrissi","engagement":"volunteer","talents":["koken"],"learns":["lassen"],"login":"fei","joined":"2026-01-02","shoe":39},
    {"id":"jan","name":"Jan de Boer","engagement":"paid"},
    {"id":"fatima-2","name":"Bo","engagement":"paid"}
    ],
    "stakeholders": [
    {"id":"bewoners","name":"Bewoners","person":"fatima","voices":[{"id":"v1","by":"fatima","said":"Warm"}]}
    ],
    "tasks": [
    {"id":"open","title":"Soep","serves":["bewoners"],"places":[{"id":"a","count":2}],"claims":[{"person":"fatima","at":"2026-11-20T09:00:00Z"},{"person":"fatima-2","at":"2026-11-20T09:00:00Z"}],"invites":[{"person":"jan","by":"fatima","text":"Kom je?"}],"remarks":[{"id":"r1","by":"fatima","text":"Mijn geheim"}]},
    {"id":"over","title":"Vragen aan f\u00e1tima","claims":[{"person":"fatima","at":"2026-11-20T09:00:00Z"}],"done":{"at":"2026-11-21T09:00:00Z","by":"fatima"},"remarks":[{"id":"r2","by":"jan","to":"r1","text":"Dank, Fatima"}],"tags":["fatima"],"x-buddy":"fatima"}
    ],
    "thanks": [
    {"id":"t1","from":"jan","to":["fatima"],"text":"Voor alles"},
    {"id":"t2","from":"fatima","to":["jan"],"text":"Ook jij"},
    {"id":"t3","from":"jan","to":["fatima","fatima-2"],"text":"Samen"}
    ],
    "meetings": [
    {"id":"m1","host":"fatima","present":["jan","fatima"]}
    ],
    "x-rota": {"monday":["fatima"],"fatima":1},
    "log": [
    {"id":"e1","at":"2026-11-20T09:00:00Z","by":"fatima","did":"claim","on":"task:open"},
    {"id":"e2","at":"2026-11-20T10:00:00Z","by":"jan","did":"editPerson","on":"person:fatima","was":{"person:fatima":{"name":"Fatima Idrissi"}},"now":"e9"},
    {"id":"e3","at":"2026-11-20T11:00:00Z","by":"fatima","did":"undo","on":"task:open","undoes":"e1"},
    {"id":"e4","at":"2026-11-20T11:00:00Z","by":"jan","did":"reopen","on":"task:over","was":{"task:over":{"done":null}},"now":"e8"}
    ]
    }

    """#

  init() throws {
    folder = try Folder()
    store = BoardStore(try folder.write("board.json", Self.board))
  }

  /// Something that leaves an earlier version.
  private func addGroup() throws {
    let group = Stakeholder(id: try required(StakeholderID(rawValue: "groep")), name: "Groep")
    _ = try store.update { board throws(Refusal) in
      try board.applying(.addStakeholder(group), in: occasion("jan"))
    }
  }

  private func forget(_ id: String, by: String = "jan") throws -> Forgotten {
    try store.forget(
      required(PersonID(rawValue: id)),
      as: "iemand",
      removed: "(weggehaald)"
    ) {
      occasion(by, "2026-11-22T08:00:00Z")
    }
  }

  @Test("About somebody: every record of any section that refers to them, and where")
  func about() throws {
    let data = try required(
      store.read().document.personalData(on: required(PersonID(rawValue: "fatima")))
    )
    #expect(data.record.contains("\"shoe\":39"))
    let references = data.mentions.filter { $0.kind == .reference }
      .map { "\($0.section) \($0.record ?? "-") \($0.path)" }
    #expect(
      references == [
        "stakeholders bewoners person", "stakeholders bewoners voices[0].by",
        "tasks open claims[0].person", "tasks open invites[0].by", "tasks open remarks[0].by",
        "tasks over claims[0].person", "tasks over done.by", "tasks over x-buddy",
        "thanks t1 to[0]", "thanks t2 from", "thanks t3 to[0]",
        "meetings m1 host", "meetings m1 present[1]", "x-rota - monday[0]", "x-rota - fatima",
      ]
    )
    let texts = data.mentions.filter { $0.kind == .text }.map { "\($0.path): \($0.value)" }
    #expect(
      texts == ["title: Vragen aan fátima", "remarks[0].text: Dank, Fatima", "tags[0]: fatima"]
    )
    #expect(data.log.count == 3)
  }

  @Test("After forgetting, id and name stand in no byte of the file or what is kept of it")
  func nothingIsLeft() throws {
    try addGroup()
    try folder.write("board.json.before-repair-2026-11-20T090000Z", Self.board)
    try folder.write("board.json.before-repair-2026-11-21T090000Z", Self.board + "}")
    try folder.write(".rotonde/board.json/0002-20261121T201500Z.json", "{")
    let modes = try folder.versions().map { try folder.mode(".rotonde/board.json/\($0)") }
    let forgotten = try forget("fatima")
    #expect(forgotten.rewritten == 2)
    #expect(forgotten.deleted.count == 2)
    #expect(folder.versions().count == 1)
    #expect(try folder.mode(".rotonde/board.json/\(folder.versions()[0])") == modes[0])

    let listed = forgotten.mentions.map { "\($0.record ?? "") \($0.path)" }
    #expect(listed == ["over title", "over remarks[0].text", "over tags[0]"])
    #expect(forgotten.stillNaming.count == 2)
    let files =
      ["board.json", "board.json.before-repair-2026-11-20T090000Z"]
      + folder.versions().map { ".rotonde/board.json/\($0)" }
    for file in files {
      var text = try folder.text(file)
      // What is listed, and somebody else whose identifier begins alike.
      for known in ["f\\u00e1tima", "Dank, Fatima", "\"tags\":[\"fatima\"]", "fatima-2"] {
        #expect(text.contains(known), "\(file): \(known)")
        text = text.replacing(known, with: "")
      }
      let words = ["fatima", "idrissi", "fei", "koken", "lassen", "geheim", "alles", "ook jij"]
      for word in words { #expect(!text.lowercased().contains(word), "\(file): \(word)") }
      #expect(text.contains("(weggehaald)"))
      #expect(throws: Never.self) { try BoardStore(folder.file(file)).read() }
    }
    #expect(folder.names.filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test("The board stays whole: what was done is still done, plans end, the log goes on")
  func boardStaysWhole() throws {
    let forgotten = try forget("fatima")
    let board = try store.read().board
    let person = try required(board.people[forgotten.id])
    #expect(person.name == "iemand")
    #expect(person.left != nil)
    #expect(person.talents.isEmpty && person.login == nil && person.joined == nil)
    let open = try required(board.tasks[required(TaskID(rawValue: "open"))])
    #expect(open.claims.map(\.person.rawValue) == ["fatima-2"])
    #expect(open.invites.isEmpty)
    #expect(open.remarks.map(\.text) == ["(weggehaald)"])
    let over = try required(board.tasks[required(TaskID(rawValue: "over"))])
    #expect(over.done?.by == forgotten.id)
    #expect(over.claims.map(\.person) == [forgotten.id])
    #expect(board.thanks.map(\.text) == ["(weggehaald)", "(weggehaald)", "Samen"])
    let log = Array(board.log.entries())
    #expect(log.map(\.did) == ["claim", "editPerson", "undo", "reopen", "forget"])
    #expect(log[4].on == "person:\(forgotten.id)")
    #expect(log[4].by?.rawValue == "jan")
    #expect(log[2].undoes == log[0].id)
    // It was made from what stood in the entry.
    #expect(log[0].id.rawValue != "e1")
    // What has nothing to do with them can still be undone.
    #expect(try folder.text("board.json").contains(#""was":{"task:over":{"done":null}}"#))
    #expect(try store.readIfChanged(since: forgotten.fingerprint) == nil)
  }

  @Test("What one that was killed left half done is removed")
  func leftovers() throws {
    try addGroup()
    let half = [
      ".rotonde/board.json/\(folder.versions()[0]).tmp",
      "board.json.before-restore-2026-11-20T090000Z.tmp",
    ]
    for name in half { try folder.write(name, Self.board) }
    let forgotten = try forget("fatima")
    #expect(forgotten.rewritten == 1 && forgotten.deleted.isEmpty)
    #expect(folder.versions().count == 1)
    #expect(folder.names == [".board.json.lock", ".rotonde", "board.json"])
  }

  @Test("Whoever is called much the same can still undo what they did")
  func namesake() throws {
    let was = #""was":{"task:open":{"claims":{"fatima-2":null}}},"now":"e7""#
    let entry = """
      {"id":"e5","at":"2026-11-20T11:00:00Z","by":"fatima-2","did":"claim","on":"task:open",\(was)}
      """
    let text = Self.board.replacing("\n]\n}\n", with: ",\n\(entry)\n]\n}\n")
    #expect(text != Self.board)
    try folder.write("board.json", text)
    _ = try forget("fatima")
    #expect(try folder.text("board.json").contains(entry))
  }

  @Test("Nobody undoes it, and no earlier version brings them back")
  func isForEver() throws {
    try addGroup()
    let forgotten = try forget("fatima")
    #expect(folder.versions().count == 1)
    #expect(throws: UpdateFailure.self) {
      try store.update { board throws(Refusal) in
        try board.applying(.undo(1), in: occasion("jan", "2026-11-22T09:00:00Z"))
      }
    }
    _ = try store.restore(1) { occasion("jan", "2026-11-22T09:00:00Z") }
    let people = try store.read().board.people
    #expect(people.map(\.id.rawValue) == [forgotten.id.rawValue, "jan", "fatima-2"])
  }

  @Test("One can have oneself forgotten; the entry is by nobody with a name")
  func oneself() throws {
    let forgotten = try forget("fatima", by: "fatima")
    #expect(forgotten.entry.by == forgotten.id)
    #expect(throws: UpdateFailure.self) { try forget("fatima") }
    let second = try forget("fatima-2")
    #expect(try store.read().board.people[second.id]?.name == "iemand 2")
  }
}
