import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

/// What must hold of every frame, whatever is drawn on it.
func expectSound(_ frame: Frame, of model: Model, _ where: String) {
  #expect(frame.size == model.size, "\(`where`)")
  if let trouble = frame.trouble { Issue.record("\(`where`), \(trouble)") }
  let isInside = frame.zones.allSatisfy {
    $0.rect.isEmpty || $0.rect.intersection(frame.bounds) == $0.rect
  }
  #expect(isInside, "\(`where`): something to point at beyond the edge")
  var anew = model
  anew.shelf = CardShelf()
  #expect(view(anew) == frame, "\(`where`): a card was kept that is no longer true")
}

/// The ways to every view and to what opens over them.
let ways: [(name: String, keys: [Key])] =
  Tab.allCases.map { ("\($0)", [.character(Character("\($0.rawValue)"))]) } + [
    ("flow", "6f".map(Key.character)), ("grouped", [.character("b"), .enter]),
    ("task", [.character("1"), .enter]), ("tasks", [.character("3"), .character("j"), .enter]),
    ("adding", [.character("1"), .character("a"), .character("x"), .character("@")]),
    ("finding", [.character("1"), .character("/")]),
    ("palette", [.character("1"), .character(":")]),
    ("help", [.character("1"), .character("?")]), ("who", [.character("1"), .character("i")]),
    ("why", [.character("1"), .character("x")]),
  ]

@Suite("A storm of sizes, and nasty text")
struct StormTests {
  @Test("200 random sizes from 1×1 to 500×150, in every view, on the wall too", arguments: [1, 2])
  func sizes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var wall = ScreenSession(me: nil, size: Size(columns: 80, rows: 24), isWall: true)
    var session = ScreenSession()
    for turn in 0..<100 {
      let way = ways[turn % ways.count]
      session.press(.escape, .escape, .escape)
      for key in way.keys { session.press(key) }
      // As often small as large, for that is where things go wrong.
      let isSmall = Bool.random(using: &generator)
      let columns = Int.random(in: 1...(isSmall ? 90 : 500), using: &generator)
      let rows = Int.random(in: 1...(isSmall ? 30 : 150), using: &generator)
      session.resize(columns, rows)
      wall.resize(columns, rows)
      expectSound(view(session.model), of: session.model, "\(way.name) \(columns)×\(rows)")
      expectSound(view(wall.model), of: wall.model, "wall \(columns)×\(rows)")
    }
  }

  /// Wide, combining, joined, from right to left, and what a terminal would obey.
  static let nasty =
    "汤é\u{301}\u{302}\u{303} 👩‍👩‍👧‍👦🇳🇱 שלום\u{202E}عربي \u{1B}[2J\u{7}\u{0}\u{9B}31m\tx\u{200B}"

  /// A board in which every text is nasty.
  static let board: Board = {
    let sample = SampleBoard.make()
    var settings = sample.settings
    settings.name = nasty
    settings.purpose = nasty
    return Board(
      settings: settings,
      people: sample.people.map { person in
        var person = person
        person.name = nasty + person.name
        person.talents = [nasty]
        person.learns = [nasty]
        return person
      },
      stakeholders: sample.stakeholders.map { stakeholder in
        var stakeholder = stakeholder
        stakeholder.name = nasty + stakeholder.name
        stakeholder.happyWith = nasty
        return stakeholder
      },
      tasks: TaskTable(
        sample.tasks.indices.map { position in
          var task = sample.tasks[position]
          task.title = nasty + task.title
          task.why = nasty
          task.note = nasty
          task.tags = [nasty]
          task.talents = [nasty]
          task.origin = nasty
          for index in task.places.indices { task.places[index].only?.explain = nasty }
          task.dropped?.because = nasty
          return task
        }
      ),
      log: sample.log
    )
  }()

  @Test(
    "Nasty text in every field of every view leaves the borders where they are",
    arguments: [(20, 5), (40, 12), (80, 24), (120, 40), (200, 60)]
  )
  func text(columns: Int, rows: Int) {
    for language in Language.allCases {
      for way in ways {
        let size = Size(columns: columns, rows: rows)
        var session = ScreenSession(board: Self.board, language: language, size: size)
        for key in way.keys { session.press(key) }
        let frame = view(session.model)
        expectSound(frame, of: session.model, "\(way.name) \(columns)×\(rows)")
        guard session.model.layers.isEmpty, session.model.tab == .board else { continue }
        let layout = ScreenLayout(size)
        for place in session.model.boardPane.columnRects(in: layout) where place.rect.left > 0 {
          for row in place.rect.top..<place.rect.bottom - 2 {
            let cell = frame[Point(column: place.rect.left - 1, row: row)]
            #expect(cell?.base == 0x2502, "\(way.name) \(columns)×\(rows), row \(row)")
          }
        }
      }
      let wall = ScreenSession(
        board: Self.board,
        me: nil,
        language: language,
        size: Size(columns: columns, rows: rows),
        isWall: true
      )
      expectSound(view(wall.model), of: wall.model, "wall")
    }
  }
}
