import TaskModel

/// Finds out who is at the keyboard.
struct Identity {
  /// The value of `--as`.
  var option: String?
  /// The value of `$ROTONDE_AS`.
  var variable: String?
  /// The login name of the user; asked only when nothing else says who, because the system has to
  /// look it up.
  var login: () -> String?

  /// Whoever acts, or `nil` when nothing says who.
  ///
  /// - Throws: When a person was named and is not found, or not clearly enough.
  func person(on board: Board) throws(CommandFailure) -> Person? {
    if let name = option ?? variable { return try board.person(named: name) }
    guard let login = login() else { return nil }
    // When two people share a login name it says nothing about who of them it is.
    let mine = board.people.filter { $0.left == nil && $0.login == login }
    return mine.count == 1 ? mine.first : nil
  }
}

extension Identity {
  /// What this process knows.
  init(option: String?) {
    self.init(option: option, variable: Environment.value("ROTONDE_AS"), login: loginName)
  }
}
