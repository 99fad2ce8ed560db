import TaskModel
import TestSupport
import Testing

extension Board {
  /// The board after an action, when it is carried out; its refusal when it is not.
  func trying(_ action: Action, by actor: PersonID?, at minute: Int) -> Result<Outcome, Refusal> {
    do throws(Refusal) {
      return .success(try applying(action, in: Occasion(by: actor, at: .minute(minute))))
    } catch {
      return .failure(error)
    }
  }

  /// Why an action is refused, or `nil` when it is carried out.
  func refusal(of action: Action, by actor: PersonID?, at minute: Int = 60) -> Refusal? {
    guard case .failure(let refusal) = trying(action, by: actor, at: minute) else { return nil }
    return refusal
  }

  /// Carries out an action that must succeed.
  mutating func act(_ action: Action, by actor: PersonID?, at minute: Int = 60) throws {
    self = try trying(action, by: actor, at: minute).get().board
  }

  /// The task of that identifier, which must be there.
  func soup(_ id: TaskID = "soep") throws -> Task { try #require(tasks[id]) }
}

extension Board {
  /// A matcher for a filter as typed, on Saturday 21 November 2026.
  func matcher(_ filter: String, me: PersonID? = nil) throws -> FilterMatcher {
    let today = Day.of(2026, 11, 21)
    return FilterMatcher(
      try Filter(filter, today: today),
      board: self,
      onlooker: Onlooker(me: me, today: today, clock: .utc)
    )
  }
}

extension Task {
  /// Who has a place, in the order in which they came.
  var onIt: [PersonID] { holders.map(\.person) }
  /// Who is on the waiting list, first one first.
  var waitingFor: [PersonID] { waitingList.map(\.person) }
}

/// Checks what must hold for every board that actions have made.
func checkInvariants(
  of board: Board,
  _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let broken = brokenInvariants(of: board)
  #expect(broken.isEmpty, comment, sourceLocation: sourceLocation)
}
