import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// In which meeting something is done.
struct MeetingOption: ParsableArguments {
  @Option(
    help: .both(
      en: "In which meeting; the one that goes on unless said otherwise.",
      nl: "In welk overleg; dat wat bezig is als je niets zegt.",
      value: .meeting
    )
  )
  var meeting: String?
}

extension MeetingOption {
  /// The meeting that was named, or the one that goes on.
  func found(in session: Session) throws(CommandFailure) -> Meeting {
    if let meeting { return try session.meeting(named: meeting) }
    guard let open = session.board.openMeetings.first else { throw .noMeeting }
    return open
  }

  /// Does something in the meeting in the name of whoever is at the keyboard, and tells it.
  ///
  /// - Parameters:
  ///   - session: The board.
  ///   - keeping: Whether words may be kept that look as if they show who a resident is.
  ///   - action: What to do.
  /// - Throws: Why it was not done.
  func act(
    in session: Session,
    keeping: KeepingOptions? = nil,
    _ action: (Board, Meeting) throws(CommandFailure) -> MeetingAction
  ) throws(CommandFailure) {
    let actor = try session.actor()
    let meeting = try found(in: session)
    let done = try action(session.board, meeting)
    let committed = try session.keep(as: actor, keeping) { board in
      var generator = SystemRandomNumberGenerator()
      return Action.onMeeting(meeting.id, done).withFreeIdentifier(on: board, using: &generator)
    }
    try session.tell(committed) { Confirmations.met($0) }
  }
}

extension Session {
  /// The meeting of that identifier or day, or the last one.
  func meeting(named text: String) throws(CommandFailure) -> Meeting {
    switch board.findMeeting(text, clock: clock) {
    case .one(let meeting): return meeting
    case .none: throw .notFound(.meeting, text)
    case .several(let meetings):
      let sentences = sentences()
      throw .ambiguous(
        .meeting,
        text,
        meetings.map {
          Candidate(id: $0.id.rawValue, name: sentences.meeting($0.id)[language])
        }
      )
    }
  }

  /// The people of these names, several with commas, each once.
  func people(named texts: [String]) throws(CommandFailure) -> [PersonID] {
    var ids: [PersonID] = []
    for text in texts {
      for name in text.split(separator: ",").map(String.init) where kept(name) != nil {
        let id = try board.person(named: name).id
        if !ids.contains(id) { ids.append(id) }
      }
    }
    return ids
  }
}

extension Meeting {
  /// The point of that number in `rotonde meeting show`, or of that identifier, or with a part of
  /// that text.
  func point(named text: String) throws(CommandFailure) -> Point {
    if let number = Int(text), points.indices.contains(number - 1) { return points[number - 1] }
    if let point = points.first(where: { $0.id.rawValue == text }) { return point }
    let words = folded(tidied(text))
    let found = points.filter { $0.id.rawValue.hasPrefix(text) || mentions(words, in: $0.text) }
    guard let point = found.first, !words.isEmpty else { throw .notFound(.point, text) }
    guard found.count == 1 else {
      throw .ambiguous(.point, text, found.map { Candidate(id: $0.id.rawValue, name: $0.text) })
    }
    return point
  }
}
