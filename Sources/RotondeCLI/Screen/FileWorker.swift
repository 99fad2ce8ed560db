import BoardFile
import BoardUI
import Dispatch
import Synchronization
import TaskModel

/// Reads and writes the file beside the loop, one thing after the other, so that keys never wait.
///
/// What comes of it is left as messages, and the bell is rung.
final class FileWorker: Sendable {
  /// Rings when there are messages, and when all work is done.
  let wakeUp: WakeUp

  private struct State {
    var messages: [Message] = []
    /// How much work is waiting or under way.
    var outstanding = 0
    /// Whether reading the file again is waiting already.
    var isReadingQueued = false
    /// What the file was when we last read or wrote it.
    var known: Fingerprint
    /// Whether the last reading failed, so that the next good one is news whatever it says.
    var isInTrouble = false
    /// What was read, as long as nothing was written since; spares reading it again.
    var snapshot: Snapshot?
  }

  private let store: BoardStore
  private let clock: WallClock
  /// How long to wait while others are writing.
  let lockWait: Duration
  private let queue = DispatchQueue(label: "rotonde.file")
  /// For what nobody waits for; the file does not wait for it either.
  private let asideQueue = DispatchQueue(label: "rotonde.aside", qos: .utility)
  private let state: Mutex<State>

  init(
    store: BoardStore,
    snapshot: Snapshot,
    clock: WallClock,
    lockWait: Duration,
    wakeUp: WakeUp
  ) {
    self.store = store
    self.clock = clock
    self.lockWait = lockWait
    self.wakeUp = wakeUp
    state = Mutex(State(known: snapshot.fingerprint, snapshot: snapshot))
  }

  /// The messages since the last call.
  func takeMessages() -> [Message] {
    state.withLock { state in
      defer { state.messages = [] }
      return state.messages
    }
  }

  /// Whether everything that was asked for has been done.
  var isIdle: Bool { state.withLock { $0.outstanding == 0 } }

  /// Carries out an action on the file as it is by then.
  func perform(_ action: Action, by person: PersonID?) {
    enqueue { [self] in act(action, by: person) }
  }

  /// Reads the file again, if it has changed.
  func readAgain() {
    let isQueued = state.withLock { state in
      defer { state.isReadingQueued = true }
      return state.isReadingQueued
    }
    guard !isQueued else { return }
    enqueue { [self] in
      let known = state.withLock { state in
        state.isReadingQueued = false
        return state.known
      }
      return read(since: known).map { [$0] } ?? []
    }
  }

  /// Works out what views show of the whole board.
  func prepare(_ request: Prospect.Request) {
    asideQueue.async { [self] in
      let prospect = request.answer()
      state.withLock { $0.messages.append(.prepared(prospect)) }
      wakeUp.ring()
    }
  }

  /// Works out something to be read, so many columns wide.
  func read(_ reading: Reading, _ readings: Readings, columns: Int) {
    enqueue { [readings.message(for: reading, columns: columns)] }
  }

  /// Finds out which earlier versions there are.
  func listVersions(_ readings: Readings) { enqueue { [readings.versions()] } }

  /// Puts an earlier version back.
  func restore(_ number: Int, by person: PersonID) {
    enqueue { [self] in
      do throws(UpdateFailure) {
        let restored = try store.restore(number, waitingAtMost: lockWait) { .now(person, clock) }
        state.withLock { state in
          state.known = restored.snapshot.fingerprint
          state.snapshot = nil
          state.isInTrouble = false
        }
        return [
          .restored(
            number,
            kept: restored.kept,
            damaged: restored.damaged,
            restored.snapshot.board
          )
        ]
      } catch {
        switch error {
        case .refused(let refusal): return [.refused(.undo(1), refusal)]
        case .file(let error): return [.trouble(error.calmNotice)]
        }
      }
    }
  }

  private func enqueue(_ work: @escaping @Sendable () -> [Message]) {
    state.withLock { $0.outstanding += 1 }
    queue.async { [self] in
      let messages = work()
      state.withLock { state in
        state.outstanding -= 1
        state.messages += messages
      }
      wakeUp.ring()
    }
  }

  private func read(since known: Fingerprint) -> Message? {
    do {
      guard let snapshot = try store.readIfChanged(since: known) else { return nil }
      let isNews = state.withLock { state in
        // A file that was only touched, or looked at too soon after a change, says nothing new.
        let isSame = state.snapshot?.document.hasSameContent(as: snapshot.document) ?? false
        defer { (state.known, state.snapshot) = (snapshot.fingerprint, snapshot) }
        defer { state.isInTrouble = false }
        return !isSame || state.isInTrouble
      }
      return isNews ? .boardRead(snapshot.board) : nil
    } catch {
      state.withLock { $0.isInTrouble = true }
      return .trouble(error.calmNotice)
    }
  }

  private func act(_ action: Action, by person: PersonID?) -> [Message] {
    var action = action
    let last = state.withLock { $0.snapshot }
    do throws(UpdateFailure) {
      let committed = try store.update(from: last, waitingAtMost: lockWait) {
        board throws(Refusal) in
        var generator = SystemRandomNumberGenerator()
        action = action.withFreeIdentifier(on: board, using: &generator)
        return try board.applying(action, in: .now(person, clock))
      }
      state.withLock { state in
        state.known = committed.fingerprint
        state.snapshot = nil
        state.isInTrouble = false
      }
      return [.acted(action, committed.entry, waitsFor: committed.waitsFor, committed.board)]
    } catch {
      switch error {
      case .refused(let refusal):
        // Refused by the board as it is now, which others may have changed: first show that.
        let known = state.withLock { $0.known }
        return [read(since: known), .refused(action, refusal)].compactMap { $0 }
      case .file(let error): return [.trouble(error.calmNotice)]
      }
    }
  }
}

extension BoardFileError {
  /// What the screen says: what is the matter, and what to do about it from there.
  fileprivate var calmNotice: Phrase {
    switch kind {
    case .notFound, .danglingLink:
      Phrase(
        en: "“\(path)” is gone. This is how it last was; put the file back.",
        nl: "“\(path)” is weg. Dit is de laatste stand; zet het bestand terug."
      )
    case .damaged:
      [
        explanation.first ?? Phrase(same: ""),
        Phrase(
          en: "This is how it last was; nothing is written until the file is well again. See: "
            + "rotonde check",
          nl:
            "Dit is de laatste goede stand; er wordt niets geschreven tot het bestand weer goed is. "
            + "Kijk met: rotonde check"
        ),
      ].joined(separator: " ")
    case .busy:
      [
        explanation.first ?? Phrase(same: ""),
        Phrase(
          en: "Nothing was changed; try again in a moment.",
          nl: "Er is niets veranderd; probeer het zo nog eens."
        ),
      ].joined(separator: " ")
    default: explanation.joined(separator: " ")
    }
  }
}
