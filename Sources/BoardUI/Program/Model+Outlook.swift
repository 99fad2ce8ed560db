import Canvas
import TaskModel

extension Model {
  /// Whether what views show of the whole board is left to whoever runs the program, who works it
  /// out beside; otherwise it is worked out at once, for that takes no time on a small board.
  private var worksBeside: Bool { board.tasks.count + board.log.count >= besideFrom }

  /// What is to be worked out for the views; `nil` when everything is there.
  ///
  /// What is in sight comes first, then what may be looked at next. The answer is given back as
  /// ``Message/prepared(_:)``.
  ///
  /// It may be asked for again at any time: an answer that nobody waits for any more is thrown away.
  public var request: Prospect.Request? {
    guard wall == nil else { return nil }
    var missing = soughtInSight.filter { !isFound($0) }
    if missing.isEmpty, worksBeside {
      missing = Array(
        [.mine(ViewFilter()), .listening, .survey(ViewFilter())]
          .filter { !isFound($0) }.prefix(1)
      )
    }
    return missing.isEmpty ? nil : request(for: missing)
  }

  /// Asks for something in the state of affairs as it is now.
  func request(for sought: [Sought]) -> Prospect.Request {
    Prospect.Request(
      version: version,
      board: board,
      onlooker: onlooker,
      language: language,
      sought: sought
    )
  }

  private func isFound(_ sought: Sought) -> Bool {
    outlook.version == version && outlook.found[sought] != nil
  }

  /// What the view one is in shows of the whole board; nothing where it needs only a part.
  private var soughtByTab: Sought? {
    switch tab {
    case .board: .board(boardPane.filter, boardPane.grouping)
    case .mine: .mine(mine.filter)
    case .stakeholders: .survey(stakeholders.filter)
    case .people: .survey(people.filter)
    case .cases: .cases(cases.filter)
    case .balance: balance.sought
    case .log: log.sought(rows: Self.listArea(in: ScreenLayout(size).board).rows, version: version)
    }
  }

  /// All that is in sight; the board always, for its counts stand above every view.
  private var soughtInSight: [Sought] {
    var all: [Sought] = [.board(boardPane.filter, boardPane.grouping)]
    if tab != .board, let sought = soughtByTab { all.append(sought) }
    var needsListening = tab == .stakeholders
    var needsSurvey = false
    for case .tasks(let pane) in layers {
      needsSurvey = true
      if case .stakeholder = pane.subject { needsListening = true }
    }
    // Whom an entry of the log is about stands beside it.
    if tab == .log, !ScreenLayout(size).detail.isEmpty, let subject = subjectUnderCursor {
      needsSurvey = true
      if case .stakeholder = subject { needsListening = true }
    }
    if needsListening { all.append(.listening) }
    if needsSurvey, !all.contains(.survey(ViewFilter())) { all.append(.survey(ViewFilter())) }
    return all
  }

  /// Takes in what was worked out beside.
  mutating func take(_ prospect: Prospect) {
    // What was made of an earlier state of affairs comes too late.
    guard prospect.version == version else { return }
    let inSight = soughtInSight
    if outlook.version == version {
      outlook.found.merge(prospect.found) { _, new in new }
    } else {
      // All that is in sight goes to the new state of affairs together, or nothing does.
      guard inSight.allSatisfy({ prospect.found[$0] != nil }) else { return }
      outlook = Outlook(version: version, board: prospect.board, found: prospect.found)
    }
    // A filter that is typed leaves one behind for each letter.
    outlook.found = outlook.found.filter { $0.key.isOfEverything || inSight.contains($0.key) }
  }

  /// Something changed on which the views depend.
  mutating func refreshAll() {
    version += 1
    log.keepPlace()
    marked = marked.filter { board.tasks.position(of: $0) != nil }
    layers = layers.filter { layer in
      if case .record(let pane) = layer { exists(pane.entry) } else { true }
    }
  }

  /// Shows what was found; on a small board, finds it first.
  mutating func arrangeViews() {
    arrange()
    while !worksBeside, let request {
      take(request.answer())
      arrange()
    }
  }

  private mutating func arrange() {
    arrangeTab()
    if tab != .board { arrangeBoard() }
    for index in layers.indices {
      guard case .tasks(var pane) = layers[index], pane.version != outlook.version,
        let survey = outlook.survey()
      else { continue }
      pane.tasks.arrange(pane.subject.sections(survey), board: outlook.board)
      pane.version = outlook.version
      layers[index] = .tasks(pane)
    }
  }

  private mutating func arrangeTab() {
    guard tab != .board else { return arrangeBoard() }
    if tab == .log { log.arrange(board.log, version: version) }
    guard let sought = soughtByTab else { return }
    let shown = Shown(version: outlook.version, sought: sought)
    guard shown != self.shown, let found = outlook.found[sought] else { return }
    switch (tab, found) {
    case (.mine, .mine(let sections)):
      mine.tasks.arrange(sections, board: outlook.board)
      mine.shown = shown
    case (.stakeholders, .survey(let survey)):
      stakeholders.arrange(outlook.board, survey: survey)
      stakeholders.shown = shown
    case (.people, .survey(let survey)):
      people.arrange(outlook.board, survey: survey)
      people.shown = shown
    case (.cases, .cases(let content)):
      cases.arrange(content)
      cases.shown = shown
    case (.balance, .document(let document)):
      balance.show(document)
      balance.shown = shown
    case (.log, .log(let content)): log.arrange(content, shown: shown)
    default: break
    }
  }

  private mutating func arrangeBoard() {
    let sought = Sought.board(boardPane.filter, boardPane.grouping)
    let shown = Shown(version: outlook.version, sought: sought)
    guard shown != boardPane.shown, case .board(let content)? = outlook.found[sought] else {
      return
    }
    boardPane.arrange(content, on: outlook.board)
    boardPane.shown = shown
  }

  /// What the view one is in shows now.
  private var shown: Shown? {
    switch tab {
    case .board: boardPane.shown
    case .mine: mine.shown
    case .stakeholders: stakeholders.shown
    case .people: people.shown
    case .cases: cases.shown
    case .balance: balance.shown
    case .log: log.shown
    }
  }

  /// Whether there is something to show in the view one is in; if not, it says that it is counting.
  var hasContent: Bool {
    switch tab {
    case .board: true
    // They hold no positions, so that they may be of any state of affairs.
    case .cases, .log: shown != nil
    case .balance: balance.shown?.sought == balance.sought
    case .mine, .stakeholders, .people: shown?.version == outlook.version
    }
  }

  /// Whether what is asked of the view one is in was not found yet, so that something else stands
  /// under the cursor than one thinks, or nothing.
  var isLooking: Bool {
    guard hasContent else { return true }
    if case .log(let filter, _)? = shown?.sought { return filter != log.filter }
    return shown?.sought != soughtByTab
  }

  /// Whether a list has something to show.
  func hasContent(_ focus: ListFocus) -> Bool {
    focus == .tasks ? topTasksPane?.version == outlook.version : hasContent
  }
}
