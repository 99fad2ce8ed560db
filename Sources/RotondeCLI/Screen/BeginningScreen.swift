import BoardUI
import Canvas
import Glibc
import TaskModel
import Terminal

/// The first screen, when there is no board yet: makes one, or opens the example.
struct BeginningScreen: ~Copyable {
  /// What somebody wants.
  enum Wish {
    case create(NewBoard)
    case example(Language)
    case end(EventLoop.Ending)
  }

  private var model: Model
  private var terminal: TerminalSession
  private let signals: SignalDescriptor

  init(
    model: Model,
    terminal: consuming TerminalSession,
    signals: consuming SignalDescriptor
  ) {
    self.model = model
    self.terminal = terminal
    self.signals = signals
  }

  /// Runs until it is known what is wanted; the terminal is given back.
  consuming func run() -> Wish {
    while true {
      terminal.present(view(model))
      var descriptors = [terminal.inputDescriptor, signals.descriptor].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      guard poll(&descriptors, nfds_t(descriptors.count), -1) >= 0 else { continue }
      if descriptors[1].revents != 0, let wish = takeSignals() { return wish }
      guard descriptors[0].revents != 0 else { continue }
      let input = terminal.readEvents()
      for event in input.events {
        if let wish = take(.input(event)) { return wish }
      }
      if input.isHungUp { return .end(.hungUp) }
    }
  }

  private mutating func takeSignals() -> Wish? {
    while let signal = signals.next() {
      switch signal {
      case SIGWINCH: _ = take(.input(.resized(terminal.resized())))
      case SIGCONT: redraw()
      case SIGTSTP: suspend()
      default: return .end(.signalled(signal))
      }
    }
    return nil
  }

  private mutating func take(_ message: Message) -> Wish? {
    for effect in update(&model, message) {
      switch effect {
      case .create(let board): return .create(board)
      case .openExample: return .example(model.languageChosen)
      case .quit: return .end(.quit)
      case .redraw: redraw()
      case .suspend: suspend()
      // There is no board yet that these could be done to.
      case .perform, .read, .listVersions, .restore, .copy, .openEditor, .keepDrafts: break
      }
    }
    return nil
  }

  private mutating func suspend() {
    terminal.suspend()
    signals.stopJob()
    _ = take(.input(.resized(terminal.resume())))
  }

  private mutating func redraw() {
    terminal.suspend()
    _ = take(.input(.resized(terminal.resume())))
  }
}
