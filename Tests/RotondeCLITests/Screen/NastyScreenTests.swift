import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

/// A size of the screen, known by its numbers.
struct NastySize: CustomTestStringConvertible {
  var columns: Int
  var rows: Int
  var testDescription: String { "\(columns)×\(rows)" }
}

@Suite("Nasty text in every field, on the screen")
struct NastyScreenTests {
  private static let today = Day.of(2026, 11, 22)
  private static let sizes = [
    NastySize(columns: 20, rows: 5), NastySize(columns: 40, rows: 12),
    NastySize(columns: 80, rows: 24), NastySize(columns: 130, rows: 40),
  ]

  private func model(_ board: Board, _ size: NastySize, isWall: Bool = false) -> Model {
    Model(
      board: board,
      me: board.people.last { $0.left == nil }?.id,
      language: size.columns % 3 == 2 ? .dutch : .english,
      today: Self.today,
      clock: .ahead(minutes: 60),
      size: Size(columns: size.columns, rows: size.rows),
      isWall: isWall,
      seed: 1
    )
  }

  private func press(_ model: inout Model, _ keys: Key...) {
    for key in keys { _ = update(&model, .input(.key(key))) }
  }

  private func expectSound(_ model: Model, _ place: String) {
    let frame = view(model)
    if frame.size != model.size { Issue.record("\(place): the size is \(frame.size)") }
    if let trouble = frame.trouble { Issue.record("\(place): \(trouble)\n\(frame.textDump)") }
    for (row, line) in frame.textDump.split(separator: "\n").enumerated()
    where !isHarmless(String(line), allowing: []) {
      Issue.record("\(place), row \(row): \(line.unicodeScalars.map { $0.value })")
    }
  }

  @Test("Every view, what opens from it, and the wall", arguments: sizes, 0..<3)
  func views(size: NastySize, turn: Int) throws {
    let board = try NastyBoard(turn: turn).board()
    for tab in Tab.allCases {
      var model = model(board, size)
      press(&model, .character(Character("\(tab.rawValue)")))
      expectSound(model, "\(tab)")
      for number in 0..<12 {
        press(&model, .enter)
        expectSound(model, "\(tab), \(number) open")
        press(&model, .end)
        expectSound(model, "\(tab), end of \(number)")
        press(&model, .escape, .down)
        if number % 3 == 2 { press(&model, .right) }
      }
      expectSound(model, "\(tab), further down")
    }
    for grouping in Grouping.allCases {
      var model = model(board, size)
      model.boardPane.group(by: grouping)
      _ = update(&model, .quiet)
      expectSound(model, "by \(grouping)")
    }
    var wall = model(board, size, isWall: true)
    for page in 0..<4 {
      expectSound(wall, "wall, page \(page)")
      _ = update(&wall, .pageOver)
    }
  }

  @Test("Whatever a command opens, on a task, a person, a stakeholder, a case", arguments: sizes)
  func commands(size: NastySize) throws {
    let board = try NastyBoard(turn: size.rows).board()
    for tab in [Tab.board, .mine, .stakeholders, .people, .cases] {
      var start = model(board, size)
      press(&start, .character(Character("\(tab.rawValue)")), .down)
      for command in Command.allCases where command != .quit && command != .suspend {
        var model = start
        _ = model.run(command)
        _ = update(&model, .quiet)
        guard !model.layers.isEmpty || command == .filter else { continue }
        expectSound(model, "\(command) in \(tab)")
        press(&model, .down)
        for character in NastyBoard.pieces[size.rows % NastyBoard.pieces.count].prefix(40) {
          press(&model, .character(character))
        }
        _ = update(&model, .input(.paste(NastyBoard.pieces[turn(of: command)])))
        expectSound(model, "\(command) in \(tab), something typed")
      }
    }
  }

  private func turn(of command: Command) -> Int {
    command.rawValue.utf8.count % NastyBoard.pieces.count
  }

  @Test("Every form with all its fields, and a conflict in each of them", arguments: sizes)
  func forms(size: NastySize) throws {
    let board = try NastyBoard(turn: size.columns).board()
    let subjects =
      [""]
      + board.tasks.indices.flatMap { position -> [String] in
        let task = board.tasks[position]
        return [task.id.rawValue] + task.kindsOfPlace.map { "\(task.id) \($0.id)" }
      } + board.people.map(\.id.rawValue) + board.stakeholders.map(\.id.rawValue)
      + board.cases.map(\.id.rawValue) + board.agreements.map(\.id.rawValue)
      + board.lessons.map(\.id.rawValue) + board.meetings.map(\.id.rawValue)
      + board.inquiries.map(\.id.rawValue) + board.guides.map(\.id.rawValue)
      + board.draws.map(\.id.rawValue) + board.agreements.map { "objection \($0.id)" }
    for kind in FormKind.allCases {
      let found = subjects.lazy.compactMap { subject -> Model? in
        guard let form = kind.definition.init(subject: subject) else { return nil }
        var model = self.model(board, size)
        model.openForm(form)
        return model.layers.isEmpty ? nil : model
      }.first
      var model = try #require(found, "no form \(kind)")
      guard case .form(let pane)? = model.layers.last else { continue }
      for index in pane.entries.indices {
        var pane = pane
        pane.focus = index
        let value = NastyBoard.pieces[index % NastyBoard.pieces.count]
        pane.entries[index].theirs = FormPane.Theirs(value: value, entry: nil)
        pane.entries[index].problem = Phrase(same: value)
        pane.notice = Phrase(same: value)
        model.layers = [.form(pane)]
        _ = update(&model, .settled)
        expectSound(model, "\(kind), \(pane.entries[index].field.id)")
        press(&model, .control("s"))
        expectSound(model, "\(kind), \(pane.entries[index].field.id), asked whose")
      }
    }
  }

  @Test("What is read, said in the bottom line, or left unfinished", arguments: sizes)
  func others(size: NastySize) throws {
    let board = try NastyBoard(turn: 1).board()
    let pieces = NastyBoard.pieces
    for piece in pieces {
      let phrase = Phrase(same: piece)
      var model = model(board, size)
      _ = update(&model, .read(.duties, pieces.map { $0 + piece }))
      expectSound(model, "reading")
      _ = update(&model, .trouble(phrase))
      expectSound(model, "trouble")
      press(&model, .escape)
      _ = update(&model, .versions([(number: 1, label: piece)]))
      expectSound(model, "versions")
    }
    let drafts = pieces.enumerated().map { number, piece in
      let field = Draft.Field(id: piece, typed: piece, was: piece)
      return Draft(key: Draft.wordsPrefix + "\(number)", by: nil, fields: [field])
    }
    let model = Model(
      board: board,
      me: nil,
      language: .dutch,
      today: Self.today,
      clock: .utc,
      size: Size(columns: size.columns, rows: size.rows),
      drafts: drafts,
      seed: 1
    )
    expectSound(model, "unfinished")
  }

  @Test("In lines too", arguments: 0..<3)
  func linear(turn: Int) throws {
    let board = try NastyBoard(turn: turn).board()
    var screen = LinearScreen(model(board, Self.sizes[2]))
    var told: [String] = screen.lines()
    let said =
      Tab.allCases.flatMap { [$0.name.nl, "1", "terug", "2", "terug"] } + [
        "help", "verslag", "nieuw", NastyBoard.pieces[turn], "", "terug", "zoek \(turn)",
      ]
    for line in said {
      _ = screen.read(line)
      told += screen.lines() + [screen.prompt]
    }
    #expect(told.count > 60)
    for line in told where !isHarmless(line, allowing: []) {
      Issue.record("\(line.unicodeScalars.map { $0.value })")
    }
  }
}
