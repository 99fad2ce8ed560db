import Canvas
import TaskModel
import TestSupport

@testable import BoardUI

/// Plays a session on the screen without a terminal: keys in, frames out.
///
/// Effects that act on the file are carried out on the board in memory, as the program would, unless
/// a test takes them itself.
struct ScreenSession {
  var model: Model
  /// What the last key asked for.
  private(set) var effects: [Effect] = []
  /// The board as it is in the file; another may have changed it since the screen read it.
  var file: Board
  /// Whether keys come as fast as they can, instead of when somebody has seen the screen.
  var typesAhead = false
  /// The time at which things are done: 12:00 in Amsterdam on the day of the tests.
  var now = SampleBoard.instant("2026-11-22T11:00:00Z")

  init(
    board: Board = SampleBoard.make(),
    me: String? = "fatima",
    language: Language = .dutch,
    size: Size = Size(columns: 100, rows: 30),
    border: BorderSet = .light,
    keys: KeyTable = .standard,
    drafts: [Draft] = [],
    isWall: Bool = false,
    besideFrom: Int = .max
  ) {
    file = board
    model = Model(
      board: board,
      me: me.map(SampleBoard.person),
      language: language,
      today: SampleBoard.today,
      clock: SampleBoard.clock,
      size: size,
      border: border,
      keys: keys,
      drafts: drafts,
      isWall: isWall,
      besideFrom: besideFrom,
      seed: 1
    )
  }

  /// The screen as text.
  var screen: String { view(model).textDump }

  /// The screen as text, with a letter for the role of each cell below it.
  var snapshot: String {
    let frame = view(model)
    return frame.textDump + "\n\n" + frame.styleDump
  }

  mutating func send(_ message: Message) {
    if case .input(.key) = message, model.awaitsQuiet, !typesAhead {
      _ = update(&model, .quiet)
    }
    effects = update(&model, message)
    for effect in effects {
      if case .perform(let action, let by) = effect { perform(action, by: by) }
    }
  }

  /// Works out what views wait for, as the program does beside, until nothing is left.
  mutating func workOut() {
    while let request = model.request { send(.prepared(request.answer())) }
  }

  /// Changes the model as the program does before its first key.
  mutating func begin(_ change: (inout Model) -> Void) { change(&model) }

  /// Presses keys; a text is typed letter by letter.
  mutating func press(_ keys: Key...) { for key in keys { send(.input(.key(key))) } }

  mutating func type(_ text: String) {
    for character in text { send(.input(.key(.character(character)))) }
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.input(.resized(Size(columns: columns, rows: rows))))
  }

  /// Somebody else does something to the file; the screen sees it when it reads the file again.
  mutating func other(_ person: String, does action: Action, readAgain: Bool = true) throws {
    let occasion = Occasion(by: SampleBoard.person(person), at: now)
    file = try file.applying(action, in: occasion).board
    if readAgain { send(.boardRead(file)) }
  }

  private mutating func perform(_ action: Action, by person: PersonID?) {
    do {
      let outcome = try file.applying(action, in: Occasion(by: person, at: now))
      file = outcome.board
      send(.acted(action, outcome.entry, waitsFor: outcome.waitsFor, outcome.board))
    } catch {
      if file.log.count != model.board.log.count { send(.boardRead(file)) }
      send(.refused(action, error))
    }
  }
}
