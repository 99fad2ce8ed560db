import BoardFile
import BoardUI
import Canvas
import Glibc
import TaskModel
import Terminal

/// The one loop of the full screen: waits for whatever happens first, turns it into messages, lets
/// ``update(_:_:)`` work out what follows, and draws once for all that came together.
///
/// It sleeps in `poll` and nowhere else; with nothing to do it wakes up once an hour, and at midnight,
/// to see what day it is.
struct EventLoop: ~Copyable {
  /// How the loop ended.
  enum Ending: Equatable {
    /// Somebody quit.
    case quit
    /// The terminal is gone.
    case hungUp
    /// A signal asked for it.
    case signalled(Int32)
  }

  /// The signals that are read here instead of interrupting anything.
  static let signals = [
    SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGTSTP, SIGCONT,
    SIGWINCH,
  ]

  private var model: Model
  private var terminal: TerminalSession
  private let signals: SignalDescriptor
  private var watch: BoardWatch
  private let worker: FileWorker
  private let clock: WallClock
  /// Whether the worker is working out something for the views.
  private var isPreparing = false
  private let readings: Readings
  /// Where what is typed and not sent is kept; absent when there is no place for it.
  private let drafts: DraftStore?
  private var ending: Ending?
  /// Whether the file keeps us waiting, and the screen says so.
  private var isSlow = false
  /// When the file was last looked at, where the system does not report changes.
  private var lastLook: ContinuousClock.Instant?

  /// When a page of the wall was last turned.
  private var lastPage = ContinuousClock.now
  /// Long enough to read a page from across the room.
  private static let pageTime = Duration.seconds(15)
  /// When the keyboard was last touched, or a question opened by itself.
  private var stillSince = ContinuousClock.now

  /// How long the keyboard is still before a question that opened by itself listens.
  private static let stillness = Duration.milliseconds(400)

  /// Since when the file has been busy with what we asked of it.
  private var busySince: ContinuousClock.Instant?

  /// From when on something that takes its time says what it is doing.
  private static let noticeableDelay = Duration.milliseconds(333)

  init(
    model: Model,
    terminal: consuming TerminalSession,
    signals: consuming SignalDescriptor,
    watch: consuming BoardWatch,
    worker: FileWorker,
    readings: Readings,
    clock: WallClock,
    drafts: DraftStore?
  ) {
    self.model = model
    self.terminal = terminal
    self.signals = signals
    self.watch = watch
    self.worker = worker
    self.readings = readings
    self.clock = clock
    self.drafts = drafts
  }

  /// Runs until somebody quits or the terminal goes away; the terminal is given back.
  consuming func run() -> Ending {
    terminal.present(view(model))
    // Between reading the board and watching it, somebody may have changed it. Only now, so that
    // the first thing one sees does not wait for a thread.
    worker.readAgain()
    while true {
      prepareViews()
      waitForSomething()
      terminal.present(view(model))
      if let ending { return finish(ending) }
    }
  }

  /// Has what views show of the whole board worked out beside, one thing at a time, so that what is
  /// asked for last never stands behind more than one other.
  private mutating func prepareViews() {
    guard !isPreparing, let request = model.request else { return }
    isPreparing = true
    worker.prepare(request)
  }

  /// Waits, and takes in all that has happened by then.
  private mutating func waitForSomething() {
    var descriptors = [
      terminal.inputDescriptor, signals.descriptor, watch.descriptor, worker.wakeUp.descriptor,
    ].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&descriptors, nfds_t(descriptors.count), timeout()) >= 0 else { return }
    let today = clock.day(of: LocalTime.now())
    if today != model.today { take(.dayBegan(today)) }
    if descriptors[1].revents != 0 { takeSignals() }
    if descriptors[2].revents != 0, watch.drain() { worker.readAgain() }
    lookAtFile()
    if descriptors[3].revents != 0 {
      worker.wakeUp.silence()
      let awaitedQuiet = model.awaitsQuiet
      for message in worker.takeMessages() { take(message) }
      if model.awaitsQuiet, !awaitedQuiet { stillSince = .now }
    }
    if descriptors[0].revents != 0 { takeInput() }
    turnPage()
    tellWhetherSlow()
    if model.awaitsQuiet, ContinuousClock.now - stillSince >= Self.stillness { take(.quiet) }
    if let failure = drafts?.takeFailure() { take(.trouble(failure.inOneLine)) }
  }

  /// For how long to wait, in milliseconds: until a new day, unless something is to be looked at.
  private func timeout() -> Int32 {
    var timeout = millisecondsToNewDay()
    if let busySince, !isSlow {
      let left = Self.noticeableDelay - (ContinuousClock.now - busySince)
      timeout = min(timeout, max(0, Int32(left / .milliseconds(1)) + 1))
    }
    if model.awaitsQuiet {
      let left = Self.stillness - (ContinuousClock.now - stillSince)
      timeout = min(timeout, max(0, Int32(left / .milliseconds(1)) + 1))
    }
    if let interval = watch.interval {
      timeout = min(timeout, Int32(interval / .milliseconds(1)))
    }
    if model.turnsPages {
      let left = Self.pageTime - (ContinuousClock.now - lastPage)
      timeout = min(timeout, max(0, Int32(left / .milliseconds(1)) + 1))
    }
    return timeout
  }

  /// Turns the page of the wall when it has been there long enough.
  private mutating func turnPage() {
    let now = ContinuousClock.now
    guard model.turnsPages, now - lastPage >= Self.pageTime else { return }
    lastPage = now
    take(.pageOver)
  }

  /// Where the system does not report changes, has the worker look every so often.
  ///
  /// The worker, because such a file system may be one of a network, and keys must not wait for it.
  private mutating func lookAtFile() {
    guard let interval = watch.interval else { return }
    let now = ContinuousClock.now
    guard lastLook.map({ now - $0 >= interval }) ?? true else { return }
    lastLook = now
    worker.readAgain()
  }

  /// Says that the file keeps us waiting, and that it no longer does.
  private mutating func tellWhetherSlow() {
    guard !worker.isIdle else {
      busySince = nil
      if isSlow { take(.settled) }
      isSlow = false
      return
    }
    let now = ContinuousClock.now
    let since = busySince ?? now
    busySince = since
    guard !isSlow, now - since >= Self.noticeableDelay else { return }
    isSlow = true
    take(.slow)
  }

  private mutating func takeInput() {
    let input = terminal.readEvents()
    stillSince = .now
    for event in input.events where ending == nil { take(.input(event)) }
    if input.isHungUp { ending = .hungUp }
  }

  private mutating func takeSignals() {
    while let signal = signals.next() {
      switch signal {
      case SIGWINCH: take(.input(.resized(terminal.resized())))
      // Stopped by a signal that nobody can catch, the terminal was left to a shell meanwhile.
      case SIGCONT: redraw()
      case SIGTSTP: suspend()
      default: ending = .signalled(signal)
      }
    }
  }

  private mutating func take(_ message: Message) {
    if case .prepared = message { isPreparing = false }
    for effect in update(&model, message) {
      switch effect {
      case .perform(let action, let person): worker.perform(action, by: person)
      case .read(let reading): worker.read(reading, readings, columns: model.readingColumns)
      case .listVersions: worker.listVersions(readings)
      case .restore(let number, let person): worker.restore(number, by: person)
      // Only the first screen makes boards.
      case .create, .openExample: break
      case .copy(let text): terminal.copy(text)
      case .suspend: suspend()
      case .redraw: redraw()
      case .quit: ending = .quit
      case .openEditor(let text, let name): openEditor(text, name)
      case .keepDrafts(let list): drafts?.keep(list)
      }
    }
  }

  /// Gives the terminal back and stops until continued.
  private mutating func suspend() {
    terminal.suspend()
    signals.stopJob()
    take(.input(.resized(terminal.resume())))
    // Others may have worked on the board meanwhile; a watch may have overflowed.
    worker.readAgain()
  }

  /// Lets somebody write a text in the editor of their own; the terminal is the editor's meanwhile.
  private mutating func openEditor(_ text: String, _ name: String) {
    terminal.suspend()
    let message = TextEditor.message(editing: text, name: name)
    take(.input(.resized(terminal.resume())))
    take(message)
    // Others may have worked on the board meanwhile; a watch may have overflowed.
    worker.readAgain()
  }

  private mutating func redraw() {
    terminal.suspend()
    take(.input(.resized(terminal.resume())))
  }

  /// Lets work that was begun come to its end, for a while.
  ///
  /// What was asked for is not dropped because somebody quits right after. With the terminal gone
  /// nobody is told of it, so the wait is short.
  private consuming func finish(_ ending: Ending) -> Ending {
    drafts?.flush()
    if !worker.isIdle, ending != .hungUp {
      take(.slow)
      terminal.present(view(model))
    }
    // Whoever quit waits at most as long as the lock would; a second more, for what it takes then.
    let patience = ending == .quit ? worker.lockWait + .seconds(1) : .seconds(2)
    let deadline = ContinuousClock.now + patience
    while !worker.isIdle {
      let left = deadline - ContinuousClock.now
      guard left > .zero else { break }
      var bell = pollfd(fd: worker.wakeUp.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&bell, 1, Int32(left / .milliseconds(1)) + 1)
      worker.wakeUp.silence()
    }
    return ending
  }

  /// Until a new day begins; an hour at most, for a laptop that slept through midnight.
  private func millisecondsToNewDay() -> Int32 {
    let now = LocalTime.now()
    let minute = clock.moment(of: now).time?.minutes ?? 0
    let second = Int(now.secondsSince1970 % 60)
    return Int32(min(3600, (1440 - minute) * 60 - second)) * 1000
  }
}
