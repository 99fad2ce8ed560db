import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("A monkey at the keyboard")
struct MonkeyTests {
  private static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .insert, .function(1), .control("c"), .control("u"), .control("k"),
      .alt("d"), .control("s"), .control("o"),
    ] + "acdrxoieA/:?jkhlgGqfpPbUvswnNRHJSty+-u@# 123456789béz".map(Key.character)

  @Test("Nothing it does breaks the board, or draws outside the screen", arguments: 0..<8)
  func anything(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var session = ScreenSession(
      me: seed.isMultiple(of: 2) ? "fatima" : nil,
      language: seed.isMultiple(of: 3) ? .dutch : .english
    )
    var checked = session.file.log.count
    // Eight times as many are 20,000.
    for step in 0..<2_500 {
      switch Int.random(in: 0..<40, using: &generator) {
      case 0:
        session.resize(
          Int.random(in: 1...220, using: &generator),
          Int.random(in: 1...60, using: &generator)
        )
      case 1: session.send(.input(.paste("q\u{1B}[2J\nd\u{202E} @bewoners x2")))
      case 2:
        // Others act meanwhile; what the board refuses them is no matter here.
        let task = session.file.tasks[
          Int.random(in: 0..<session.file.tasks.count, using: &generator)
        ]
        _ = try? session.other("piet", does: .claim(task.id, ClaimTerms(forWhom: .notKnownYet)))
      case 3...5:
        let actions: [MouseEvent.Action] = [.press, .doubleClick, .wheelUp, .wheelDown]
        let place = Point(
          column: Int.random(in: 0..<session.model.size.columns, using: &generator),
          row: Int.random(in: 0..<session.model.size.rows, using: &generator)
        )
        for action in actions.shuffled(using: &generator).prefix(2) {
          session.send(.input(.mouse(MouseEvent(action, at: place))))
        }
      default:
        if let key = Self.keys.randomElement(using: &generator) { session.press(key) }
      }
      // Only what changed can be broken.
      if session.file.log.count != checked {
        checked = session.file.log.count
        #expect(brokenInvariants(of: session.file) == [], "step \(step)")
      }
      guard step.isMultiple(of: 25) else { continue }
      let frame = view(session.model)
      #expect(frame.size == session.model.size)
      expectSound(frame, of: session.model, "step \(step)")
    }
  }
}
