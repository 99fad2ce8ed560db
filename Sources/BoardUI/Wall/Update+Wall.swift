import Canvas
import TaskModel

extension Model {
  /// Whether it is for a screen on the wall, on which no view is opened.
  public var isOnWall: Bool { wall != nil }

  /// Whether there is more on the wall than fits, so that pages are to be turned.
  public var turnsPages: Bool { (wall?.pageCount ?? 1) > 1 }

  /// Takes a message on the wall: it follows what others do, and no key changes anything.
  mutating func handleOnWall(_ message: Message) -> [Effect] {
    switch message {
    case .input(.key(let key)): return handleOnWall(key)
    case .input(.resized(let size)): self.size = size
    case .input(.paste), .input(.mouse): break
    case .boardRead(let newBoard):
      board = newBoard
      status = nil
      version += 1
    case .acted(_, _, waitsFor: _, let newBoard):
      board = newBoard
      version += 1
    case .trouble(let phrase): status = Status(kind: .trouble, text: phrase)
    case .dayBegan(let day):
      today = day
      version += 1
    case .pageOver: wall?.turn(by: 1)
    // The wall shows one view.
    case .prepared: break
    // Nothing is asked or typed on the wall, so nothing of this comes.
    case .refused, .slow, .settled, .read, .versions, .restored, .quiet, .editorClosed: break
    }
    return []
  }

  private mutating func handleOnWall(_ key: Key) -> [Effect] {
    switch keys.command(for: key, in: .help) ?? keys.command(for: key, in: .board) {
    case .quit, .back: return key == .escape ? [] : [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .pageDown, .moveDown, .moveRight, .mark: wall?.turn(by: 1)
    case .pageUp, .moveUp, .moveLeft: wall?.turn(by: -1)
    default: break
    }
    return []
  }
}
