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
  static let signals = [SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH]

  private var model: Model
  private var terminal: TerminalSession
  private let signals: SignalDescriptor
  private var watch: BoardWatch
  private let worker: FileWorker
  private let clock: WallClock
  private var ending: Ending?
  /// Whether the file keeps us waiting, and the screen says so.
  private var isSlow = false

  /// From how many milliseconds on something that takes its time says what it is doing.
  private static let noticeableDelay: Int32 = 333

  init(
    model: Model,
    terminal: consuming TerminalSession,
    signals: consuming SignalDescriptor,
    watch: consuming BoardWatch,
    worker: FileWorker,
    clock: WallClock
  ) {
    self.model = model
    self.terminal = terminal
    self.signals = signals
    self.watch = watch
    self.worker = worker
    self.clock = clock
  }

  /// Runs until somebody quits or the terminal goes away; the terminal is given back.
  consuming func run() -> Ending {
    terminal.present(view(model))
    // Between reading the board and watching it, somebody may have changed it. Only now, so that
    // the first thing one sees does not wait for a thread.
    worker.readAgain()
    while true {
      waitForSomething()
      terminal.present(view(model))
      if let ending { return finish(ending) }
    }
  }

  /// Waits, and takes in all that has happened by then.
  private mutating func waitForSomething() {
    var descriptors = [
      terminal.inputDescriptor, signals.descriptor, watch.descriptor, worker.wakeUp.descriptor,
    ].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var timeout = worker.isIdle || isSlow ? millisecondsToNewDay() : Self.noticeableDelay
    if let interval = watch.interval {
      timeout = min(timeout, Int32(interval / .milliseconds(1)))
    }
    let ready = poll(&descriptors, nfds_t(descriptors.count), timeout)
    guard ready >= 0 else { return }
    isSlow = (ready == 0 || isSlow) && !worker.isIdle
    if isSlow { take(.slow) }
    let today = clock.day(of: LocalTime.now())
    if today != model.today { take(.dayBegan(today)) }
    if descriptors[1].revents != 0 { takeSignals() }
    if descriptors[2].revents != 0 || watch.interval != nil, watch.drain() { worker.readAgain() }
    if descriptors[3].revents != 0 {
      worker.wakeUp.silence()
      for message in worker.takeMessages() { take(message) }
    }
    if descriptors[0].revents != 0 { takeInput() }
  }

  private mutating func takeInput() {
    let input = terminal.readEvents()
    for event in input.events where ending == nil { take(.input(event)) }
    if input.isHungUp { ending = .hungUp }
  }

  private mutating func takeSignals() {
    while let signal = signals.next() {
      switch signal {
      case SIGWINCH, SIGCONT: take(.input(.resized(terminal.resized())))
      case SIGTSTP: suspend()
      default: ending = .signalled(signal)
      }
    }
  }

  private mutating func take(_ message: Message) {
    for effect in update(&model, message) {
      switch effect {
      case .perform(let action, let person): worker.perform(action, by: person)
      case .suspend: suspend()
      case .redraw: redraw()
      case .quit: ending = .quit
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

  private mutating func redraw() {
    terminal.suspend()
    take(.input(.resized(terminal.resume())))
  }

  /// Lets work that was begun come to its end, for a while.
  ///
  /// What was asked for is not dropped because somebody quits right after. With the terminal gone
  /// nobody is told of it, so the wait is short.
  private consuming func finish(_ ending: Ending) -> Ending {
    if !worker.isIdle, ending != .hungUp {
      take(.slow)
      terminal.present(view(model))
    }
    let patience = ending == .quit ? 15_000 : 2_000
    let deadline = Self.milliseconds() + Int64(patience)
    while !worker.isIdle {
      let left = deadline - Self.milliseconds()
      guard left > 0 else { break }
      var bell = pollfd(fd: worker.wakeUp.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&bell, 1, Int32(left))
      worker.wakeUp.silence()
    }
    return ending
  }

  private static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Until a new day begins; an hour at most, for a laptop that slept through midnight.
  private func millisecondsToNewDay() -> Int32 {
    let minute = clock.moment(of: LocalTime.now()).time?.minutes ?? 0
    return Int32(min(60, 1440 - minute)) * 60_000
  }
}
