import TaskModel

/// Finds out who is at the keyboard.
struct Identity {
  /// The value of `--as`.
  var option: String?
  /// The value of `$ROTONDE_AS`.
  var variable: String?
  /// The name in the configuration file.
  var configured: String?
  /// The login name of the user; asked only when nothing else says who, because the system has to
  /// look it up.
  var login: () -> String?

  /// Whoever acts, or `nil` when nothing says who.
  ///
  /// - Throws: When a person was named and is not found, or not clearly enough.
  func person(on board: Board) throws(CommandFailure) -> Person? {
    if let name = option ?? variable { return try board.person(named: name) }
    // What is configured is for every board, and not everybody is on every board.
    if let configured {
      switch board.findPerson(configured) {
      case .one(let person): return person
      case .several: return try board.person(named: configured)
      case .none: break
      }
    }
    guard let login = login() else { return nil }
    // When two people share a login name it says nothing about who of them it is.
    let mine = board.people.filter { $0.left == nil && $0.login == login }
    return mine.count == 1 ? mine.first : nil
  }
}

extension Identity {
  /// What this process knows.
  init(option: String?, configured: String?) {
    self.init(
      option: option,
      variable: Environment.value("ROTONDE_AS"),
      configured: configured,
      login: loginName
    )
  }
}
