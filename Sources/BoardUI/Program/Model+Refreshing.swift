import Canvas
import TaskModel

extension Model {
  /// Brings what is shown up to date, and its cursor into sight; done after every message.
  ///
  /// What a view shows is looked up once for each state of affairs – board, person, day, filter –
  /// and only when the view is there to be seen, so that a key costs what is on the screen.
  mutating func settle() {
    refreshTab()
    refreshTasksPanes()
    if tab == .board { settleBoard() }
    if let list = tab.list { settle(list) }
    if listFocus == .tasks { settle(.tasks) }
    settleForm()
    settleMeeting()
    // Whom an entry of the log is about stands beside it.
    if tab == .log, !ScreenLayout(size).detail.isEmpty, subjectUnderCursor != nil {
      _ = survey(passing: ViewFilter())
    }
  }

  /// Something changed on which the views depend.
  mutating func refreshAll() {
    version += 1
    survey = nil
    listening = nil
    mineInSight = nil
    boardPane.arrange(board, for: onlooker)
    marked = marked.filter { board.tasks.position(of: $0) != nil }
    layers = layers.filter { layer in
      if case .record(let pane) = layer { exists(pane.entry) } else { true }
    }
  }

  /// What there is for whom, as the view one is in shows it.
  var currentSurvey: Survey? {
    switch tab {
    case .stakeholders: stakeholders.survey
    case .people: people.survey
    case .board, .mine, .cases, .balance, .log: survey
    }
  }

  private mutating func refreshTab() {
    switch tab {
    case .board: break
    case .balance: settleBalance()
    case .mine where mine.version != version:
      let known = mine.filter.isEmpty ? mineInSight : nil
      let found = known ?? MinePane.sections(of: board, passing: mine.filter, for: onlooker)
      mine.tasks.arrange(found, board: board)
      mine.version = version
    case .stakeholders where stakeholders.version != version:
      let found = survey(passing: stakeholders.filter)
      listening = listening ?? Listening(board)
      stakeholders.arrange(board, survey: found)
      stakeholders.version = version
    case .people where people.version != version:
      let found = survey(passing: people.filter)
      people.arrange(board, survey: found)
      people.version = version
    case .cases where cases.version != version:
      cases.arrange(board, on: today)
      cases.version = version
    case .log where log.version != version:
      log.arrange(board.log)
      log.restore(logMatcher)
      log.version = version
    case .mine, .stakeholders, .people, .cases, .log: break
    }
  }

  private mutating func refreshTasksPanes() {
    for index in layers.indices {
      guard case .tasks(var pane) = layers[index], pane.version != version else { continue }
      if case .stakeholder = pane.subject { listening = listening ?? Listening(board) }
      pane.tasks.arrange(pane.subject.sections(survey(passing: ViewFilter())), board: board)
      pane.version = version
      layers[index] = .tasks(pane)
    }
  }

  /// What there is for whom and who is on what, of what passes a filter; without one it is worked
  /// out once for all views.
  private mutating func survey(passing filter: ViewFilter) -> Survey {
    guard filter.isEmpty else {
      let matcher = FilterMatcher(filter.filter, board: board, onlooker: onlooker)
      return Survey(board, passing: matcher)
    }
    if let survey { return survey }
    let made = Survey(board)
    survey = made
    return made
  }
}
