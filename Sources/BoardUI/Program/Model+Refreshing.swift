import Canvas
import TaskModel

extension Model {
  /// Brings what is shown up to date, and its cursor into sight; done after every message.
  ///
  /// What a view shows of the whole board is looked up once for each state of affairs – board,
  /// person, day – and filter, beside on a large board, so that a key costs what is on the screen.
  mutating func settle() {
    arrangeViews()
    switch tab {
    case .board: settleBoard()
    case .balance: settleBalance()
    case .mine, .stakeholders, .people, .cases, .log: break
    }
    if let list = tab.list { settle(list) }
    if listFocus == .tasks { settle(.tasks) }
    settleForm()
    settleMeeting()
  }

  /// What there is for whom, as the view one is in shows it.
  var currentSurvey: Survey? {
    switch tab {
    case .stakeholders: stakeholders.survey
    case .people: people.survey
    case .board, .mine, .cases, .balance, .log: outlook.survey()
    }
  }
}
