public import Canvas
public import TaskModel

/// Everything the screen depends on.
///
/// ``update(_:_:)`` changes it, ``view(_:)`` draws it.
public struct Model: Sendable {
  /// The board, as last read.
  public internal(set) var board: Board
  /// Who is at the keyboard; `nil` until that is known.
  public internal(set) var me: PersonID?
  /// The language of everything on the screen.
  public internal(set) var language: Language
  /// The day it is, in the board's time zone.
  public internal(set) var today: Day
  /// The size of the screen.
  public internal(set) var size: Size
  /// The glyphs that lines are drawn with.
  public internal(set) var border: BorderSet
  /// What the keys do.
  public let keys: KeyTable

  /// The view one is in, under whatever is open.
  var tab = Tab.board
  /// The board.
  var boardPane: BoardPane
  /// The cards that were laid out last.
  var shelf = CardShelf()
  /// What is mine.
  var mine = MinePane()
  /// Those whom the tasks serve.
  var stakeholders = StakeholdersPane()
  /// The people of the team.
  var people = PeoplePane()
  /// How the board stands as a whole.
  var balance = BalancePane()
  /// Cases, agreements and lessons.
  var cases = CasesPane()
  /// What happened.
  var log = LogPane()
  /// What the cursor is on, beside the view.
  var detail = DetailPane()
  /// Where one is in a meeting.
  var meeting = MeetingPane()
  /// The board as it is shown on a wall, read-only; `nil` where one works with it.
  var wall: WallPane?
  /// The state of affairs: another one for each change on which the views depend.
  public internal(set) var version = 0
  /// What was found for the views of the whole board.
  var outlook: Outlook
  /// From how many tasks and log entries on that is worked out beside; see ``request``.
  let besideFrom: Int
  /// The tasks marked for an action on several.
  var marked: Set<TaskID> = []
  /// What is open on top of the view; the last one gets the keys.
  var layers: [Layer] = []
  /// The line at the bottom that says what happened.
  var status: Status?
  /// Whether the file keeps us waiting, long enough to say so.
  var isSlow = false
  /// What was typed for a new task and not added yet.
  var draft = TextField() {
    didSet {
      let field = Draft.Field(id: Draft.lineKey, typed: draft.text, was: "")
      drafts[Draft.lineKey] =
        draft.text.isEmpty ? nil : Draft(key: Draft.lineKey, by: me, fields: [field])
    }
  }
  /// What was typed and not sent, by the form it was typed in.
  var drafts: [String: Draft] = [:]
  /// The tasks others changed since one last looked at them.
  var fresh: Set<TaskID> = []
  /// Who is being added as whoever is at the keyboard, and what they wanted to do.
  var joining: (name: String, action: Action?)?
  /// What was answered on the first screen, as long as there is no board.
  var beginning: Beginning?
  /// The question whose answer was sent last.
  var sentWords: Prompt.Question?
  /// The log entries of our own actions, so that they are never announced as somebody else's.
  var ownEntries: Set<EntryID> = []

  let clock: WallClock
  /// The login name of whoever is at the keyboard, kept with somebody who joins here, so that the
  /// program knows them the next time.
  let login: @Sendable () -> String?
  var identifiers: IdentifierGenerator

  /// Makes the model of a screen that just opened.
  ///
  /// - Parameters:
  ///   - board: The board to show.
  ///   - me: Who is at the keyboard, when that is known.
  ///   - language: The language to speak.
  ///   - today: The day it is, in the board's time zone.
  ///   - clock: Tells the wall-clock time in the board's time zone.
  ///   - size: The size of the terminal.
  ///   - border: The glyphs that lines are drawn with.
  ///   - keys: What the keys do.
  ///   - login: The login name of whoever is at the keyboard, when it is known; asked only when
  ///     somebody joins.
  ///   - drafts: What was typed and not sent when the screen was last open.
  ///   - isWall: Whether it is for a screen on the wall, on which nothing can be changed.
  ///   - besideFrom: From how many tasks and log entries on what views show of the whole board is
  ///     left to be worked out beside, as ``request`` says.
  ///   - seed: From which the identifiers of new tasks are drawn.
  public init(
    board: Board,
    me: PersonID?,
    language: Language,
    today: Day,
    clock: WallClock,
    size: Size,
    border: BorderSet = .light,
    keys: KeyTable = .standard,
    login: @autoclosure @escaping @Sendable () -> String? = nil,
    drafts: [Draft] = [],
    isWall: Bool = false,
    besideFrom: Int = .max,
    seed: UInt64
  ) {
    self.board = board
    self.besideFrom = besideFrom
    outlook = Outlook(version: 0, board: board)
    self.me = me
    self.language = language
    self.today = today
    self.clock = clock
    self.login = login
    self.size = size
    self.border = border
    self.keys = keys
    boardPane = BoardPane()
    identifiers = IdentifierGenerator(state: seed)
    if isWall {
      wall = WallPane()
      settleWall()
      return
    }
    // The first screen shows the board, however large that is.
    take(request(for: [.board(ViewFilter(), .state)]).answer())
    arrangeViews()
    self.drafts = Dictionary(drafts.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
    draft = TextField(self.drafts[Draft.lineKey]?.line ?? "")
    offerDrafts()
  }
}

extension Model {
  /// What makes sentences about the board of this moment.
  var sentences: Sentences { Sentences(board: board, today: today, clock: clock) }

  /// Who looks, and when: what a filter depends on.
  var onlooker: Onlooker { Onlooker(me: me, today: today, clock: clock) }

  /// The task that keys act on: the open one, or the one under the cursor.
  var currentTask: Task? {
    for layer in layers.reversed() {
      switch layer {
      case .task(let pane): return board.tasks[pane.task]
      case .meeting: return meetingTask
      case .tasks(let pane): return pane.tasks.selected.flatMap { board.tasks[$0] }
      default: continue
      }
    }
    return taskUnderCursor
  }

  /// The task under the cursor of the view, whatever is open on top of it.
  var taskUnderCursor: Task? {
    switch tab {
    case .board: boardPane.selected.flatMap { board.tasks[$0] }
    case .mine: mine.tasks.selected.flatMap { board.tasks[$0] }
    case .log: selectedEntry?.task.flatMap { board.tasks[$0] }
    case .stakeholders, .people, .cases, .balance: nil
    }
  }

  /// A text in the language of the screen.
  func text(_ phrase: Phrase) -> String { phrase[language] }

  /// An identifier for a new task, free on the board as it is shown.
  mutating func newTaskID() -> TaskID { board.unusedTaskID(using: &identifiers) }

  /// An identifier for words of thanks.
  mutating func newThanksID() -> ThanksID { board.unusedThanksID(using: &identifiers) }

  /// An identifier for something a stakeholder said.
  mutating func newVoiceID(of stakeholder: StakeholderID) -> VoiceID {
    board.unusedVoiceID(of: stakeholder, using: &identifiers)
  }
}

/// What is open on top of a view.
enum Layer: Sendable {
  case task(TaskPane)
  case tasks(TasksPane)
  case record(RecordPane)
  case adding(AddPane)
  case filtering(FilterPane)
  case palette(PalettePane)
  case help(HelpPane)
  case choosing(Chooser)
  case prompting(Prompt)
  case reading(ReadingPane)
  case form(FormPane)
  /// Meeting mode; what it shows is ``Model/meeting``.
  case meeting
}

/// What the line at the bottom says.
struct Status: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// Something one did oneself.
    case own
    /// Something others did.
    case others
    /// Why something was not done.
    case refusal
    /// Something that is not as it should be.
    case trouble
  }

  var kind: Kind
  var text: Phrase
  /// What others did since, beside it.
  var news: Phrase?

  /// All there is to say.
  var line: Phrase { news.map { text + " · " + $0 } ?? text }
}

/// Draws identifiers from a seed, so that a session can be played again.
///
/// SplitMix64 (Steele, Lea and Flood, 2014).
struct IdentifierGenerator: RandomNumberGenerator, Sendable {
  fileprivate var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
