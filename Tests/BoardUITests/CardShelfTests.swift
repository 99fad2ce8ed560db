import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Cards that stay on the screen")
struct CardShelfTests {
  private static let basis = CardShelf.Basis(
    version: 1,
    outlook: 1,
    me: "fatima",
    language: .dutch,
    today: .of(2026, 11, 22)
  )
  private static let place = CardShelf.Place(position: 3, columns: 20, showsState: false)

  private static func card(_ text: String) -> Block {
    var block = Block()
    block.add(text, .text, columns: 20)
    return block
  }

  @Test("A card is kept as long as nothing changes that it depends on")
  func basis() {
    var shelf = CardShelf()
    shelf.keep(Self.card("soup"), Self.place, Self.basis)
    #expect(shelf.card(Self.place, Self.basis)?.lines.map(\.text) == ["soup"])
    let others: [CardShelf.Basis] = [
      .init(version: 2, outlook: 1, me: "fatima", language: .dutch, today: Self.basis.today),
      .init(version: 1, outlook: 2, me: "fatima", language: .dutch, today: Self.basis.today),
      .init(version: 1, outlook: 1, me: nil, language: .dutch, today: Self.basis.today),
      .init(version: 1, outlook: 1, me: "fatima", language: .english, today: Self.basis.today),
      .init(
        version: 1,
        outlook: 1,
        me: "fatima",
        language: .dutch,
        today: Self.basis.today.adding(days: 1)
      ),
    ]
    for other in others { #expect(shelf.card(Self.place, other) == nil, "\(other)") }
  }

  @Test("A narrower card, or one that says its state, is another card")
  func place() {
    var shelf = CardShelf()
    shelf.keep(Self.card("soup"), Self.place, Self.basis)
    for other in [
      CardShelf.Place(position: 4, columns: 20, showsState: false),
      CardShelf.Place(position: 3, columns: 19, showsState: false),
      CardShelf.Place(position: 3, columns: 20, showsState: true),
    ] { #expect(shelf.card(other, Self.basis) == nil, "\(other)") }
  }

  @Test("Every card that is drawn was kept when the key was answered", arguments: ["1", "2"])
  func drawn(view: Character) {
    var session = ScreenSession(me: "jan")
    session.press(.character(view), .character("j"))
    let drawn = session.model.cardsInSight(of: session.model.tab)
    #expect(!drawn.isEmpty)
    let basis = session.model.cardBasis
    for card in drawn { #expect(session.model.shelf.card(card, basis) != nil, "\(card)") }
  }
}

extension Model {
  /// The cards that stand on the screen, whole or in part.
  fileprivate func cardsInSight(of tab: Tab) -> [CardShelf.Place] {
    let layout = ScreenLayout(size)
    guard tab == .board else {
      let area = area(of: .mine, layout: layout)
      let listing = mine.tasks.listing
      return places(
        (0..<listing.count).map { listing[$0].item },
        from: listing.cursor.top,
        in: area
      )
    }
    return boardPane.columnRects(in: layout).flatMap { index, rect in
      let column = boardPane.columns[index]
      return places(column.positions, from: column.cursor.top, in: BoardPane.cards(in: rect))
    }
  }

  private func places(_ positions: [Int], from top: Int, in rect: Rect) -> [CardShelf.Place] {
    let columns = Listed.textColumns(in: rect)
    var rows = 0
    return positions.dropFirst(top).prefix { position in
      defer { rows += card(at: position, columns: columns, showsState: false).height }
      return rows < rect.rows
    }
    .map { CardShelf.Place(position: $0, columns: columns, showsState: false) }
  }
}
