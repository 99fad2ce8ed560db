import TaskModel
import TestSupport
import Testing

@Suite("R2: claiming is equal")
struct ClaimingIsEqualTests {
  @Test("R2: with everybody's engagement swapped, every outcome on open places is the same")
  func engagementMakesNoDifference() {
    for seed in 1...150 {
      let adventure = Adventure(seed: UInt64(seed))
      var ours = adventure.board
      var theirs = swapped(adventure.board)
      for (number, step) in adventure.steps.enumerated() {
        let here = apply(step.action, in: step.occasion, to: &ours)
        let there = apply(swapped(step.action), in: step.occasion, to: &theirs)
        guard !concernsReservedPlaces(step.action) else { continue }
        #expect(here == there, "seed \(seed), step \(number): \(step.action)")
        for id in Adventure.plain + Adventure.mixed {
          #expect(ours.tasks[id]?.claims == theirs.tasks[id]?.claims, "seed \(seed), \(id)")
        }
        if here != there { return }
      }
    }
  }

  /// What came of an action, without how anybody is engaged.
  private enum Came: Equatable {
    case refused(Refusal)
    case did([RecordEdit])
  }

  private func apply(_ action: Action, in occasion: Occasion, to board: inout Board) -> Came {
    do throws(Refusal) {
      let outcome = try board.applying(action, in: occasion)
      board = outcome.board
      return .did(
        outcome.changes.flatMap(\.edits).filter { edit in
          // Saying goodbye gives back reserved places as well as open ones.
          guard case .task(let task) = edit, case .onPerson = action else { return true }
          return !Adventure.reserved.contains(task.id)
        }.map { edit in
          guard case .person(var person) = edit else { return edit }
          person.engagement = .paid
          return .person(person)
        }
      )
    } catch {
      if case .changedMeanwhile(let what, let entry) = error {
        // The identifier of an entry depends on how long the log is, reserved places included.
        let by = entry.map { LogEntry(id: "e", at: $0.at, by: $0.by, did: $0.did, on: $0.on) }
        return .refused(.changedMeanwhile(what, by: by))
      }
      guard case .personLeft(var person, let day) = error else { return .refused(error) }
      person.engagement = .paid
      return .refused(.personLeft(person, on: day))
    }
  }

  private func swapped(_ board: Board) -> Board {
    .linde(
      board.everyTask,
      people: board.people.map(Adventure.swapped),
      inquiries: Adventure.inquiries
    )
  }

  private func swapped(_ action: Action) -> Action {
    guard case .addPerson(let person) = action else { return action }
    return .addPerson(Adventure.swapped(person))
  }

  private func concernsReservedPlaces(_ action: Action) -> Bool {
    switch action {
    case .claim(let id, _), .release(let id), .done(let id, _), .reopen(let id), .drop(let id, _):
      Adventure.reserved.contains(id)
    case .onTask(let id, _): Adventure.reserved.contains(id)
    case .together(let actions): actions.contains(where: concernsReservedPlaces)
    // What somebody did last may have been on one of them.
    case .undo, .redo: true
    case .onMeeting(_, .claim(let id, _, _)): Adventure.reserved.contains(id)
    case .startMeeting, .onMeeting: false
    case .onCase(_, .edit(let changes)), .onCase(_, .close(let changes)):
      (changes.linking + changes.unlinking).contains { Adventure.reserved.contains($0) }
    case .knowingly(let action): concernsReservedPlaces(action)
    case .addTask, .thank, .addPerson, .addStakeholder, .onPerson, .onStakeholder, .addCase,
      .propose, .addLesson, .onCase, .onAgreement, .onLesson,
      .draw, .startInquiry, .addGuide, .onDraw, .onInquiry, .onGuide:
      false
    }
  }
}
