import BoardFile
import BoardUI
import TaskModel

/// A board opened for one command: the board as it was read, and how to talk about it.
struct Session {
  /// The options of the command line.
  let options: GlobalOptions
  /// What the user has set for every board.
  let configuration: Configuration
  /// The file the board is in.
  let store: BoardStore
  /// The board as it was when the command began.
  let snapshot: Snapshot
  /// Why the board does not open; ``snapshot`` is its newest earlier version then.
  let damage: BoardFileError?
  /// The language to speak.
  let language: Language
  /// Tells the time in the board's zone.
  let clock: WallClock
  /// The form in which results are given.
  let form: OutputForm
  /// Where results go.
  let output: OutputBuffer

  /// The board as it was when the command began.
  var board: Board { snapshot.board }

  /// The day it is, in the board's time zone.
  var today: Day { clock.day(of: LocalTime.now()) }

  /// Finds and reads the board.
  ///
  /// - Parameters:
  ///   - options: What the command line says.
  ///   - form: The form in which results are given; absent: what standard output asks for.
  ///   - output: Where they go.
  ///   - orLatestVersion: Whether the newest earlier version may stand in for a damaged board.
  /// - Throws: Why there is no board, or why it can't be read.
  init(
    _ options: GlobalOptions,
    form: OutputForm? = nil,
    output: OutputBuffer = OutputBuffer(),
    orLatestVersion: Bool = false
  ) throws(CommandFailure) {
    self.output = output
    configuration = try Configuration.read()
    let locator = BoardLocator(option: options.board, configured: configuration.board)
    guard let path = locator.path() else { throw .noBoard }
    self.options = options
    store = BoardStore(path)
    (snapshot, damage) = try store.opened(orLatestVersion: orLatestVersion)
    language = ProcessLanguage.chosen ?? snapshot.board.settings.language ?? .english
    clock = LocalTime.clock(zone: snapshot.board.settings.timeZone)
    self.form = form ?? OutputForm.current(options)
  }

  /// Makes sentences about a board: this one unless another is given.
  func sentences(on board: Board? = nil) -> Sentences {
    Sentences(board: board ?? self.board, today: today, clock: clock)
  }
}

extension Session {
  /// How long to wait while somebody else is writing.
  var lockWait: Duration { options.lockWait(configuration) }

  /// Whoever is at the keyboard, when anything says who.
  func somebody() throws(CommandFailure) -> Person? {
    try Identity(option: options.actor, configured: configuration.actor).person(on: board)
  }

  /// Whoever is at the keyboard, for what needs a person.
  func actor() throws(CommandFailure) -> PersonID {
    if let person = try somebody() { return person.id }
    throw .personUnknown(people: board.people.filter { $0.left == nil }, login: loginName())
  }

  /// Reads a day the way people type it; of a week or a month, the day at this end.
  func moment(_ text: String, edge: DayReader.Edge) throws(CommandFailure) -> Moment {
    do {
      return try DayReader(today: today).read(text, edge: edge)
    } catch {
      throw .misread(.day(error))
    }
  }

  /// Reads a day gone by the way people type it.
  func pastDay(_ text: String) throws(CommandFailure) -> Day {
    do {
      return try DayReader(today: today).past(text)
    } catch {
      throw .misread(.day(error))
    }
  }

  /// Who looks at the board, and when.
  func onlooker(_ me: PersonID?) -> Onlooker { Onlooker(me: me, today: today, clock: clock) }
}

extension GlobalOptions {
  /// How long to wait while somebody else is writing.
  func lockWait(_ configuration: Configuration) -> Duration {
    .seconds(lockWait ?? configuration.lockWait ?? Configuration.defaultLockWait)
  }
}

extension BoardStore {
  /// The board, or what stands in for it and why.
  fileprivate func opened(
    orLatestVersion: Bool
  ) throws(CommandFailure) -> (Snapshot, BoardFileError?) {
    do throws(BoardFileError) {
      return (try read(), nil)
    } catch {
      guard orLatestVersion, case .damaged = error.kind else { throw .boardFile(error) }
      do throws(BoardFileError) {
        if let last = try latestReadableVersion() { return (last, error) }
      } catch {
        throw .boardFile(error)
      }
      throw .noReadableVersion(error)
    }
  }
}
