import TaskModel

/// Cards as they were laid out, kept from one key to the next.
///
/// After most keys the same cards stand on the screen, and each is asked for its height before it
/// is drawn.
struct CardShelf: Sendable {
  /// All that cards depend on beside their task.
  struct Basis: Equatable, Sendable {
    let version: Int
    /// The state of affairs the positions are of, which may be an earlier one.
    let outlook: Int
    let me: PersonID?
    let language: Language
    let today: Day
  }

  /// Which card it is.
  struct Place: Hashable, Sendable {
    /// The position of the task on the board.
    let position: Int
    /// The columns for its text.
    let columns: Int
    /// Whether it says the state of the task.
    let showsState: Bool
  }

  /// More than any screen shows; what was scrolled past need not stay.
  private static let room = 1_000

  private var basis: Basis?
  private var cards: [Place: Block] = [:]

  /// A card, if it was kept and nothing it depends on changed since.
  func card(_ place: Place, _ basis: Basis) -> Block? {
    basis == self.basis ? cards[place] : nil
  }

  /// Keeps a card; those of another basis are let go.
  mutating func keep(_ card: Block, _ place: Place, _ basis: Basis) {
    if basis != self.basis || cards.count >= Self.room { cards.removeAll(keepingCapacity: true) }
    self.basis = basis
    cards[place] = card
  }
}
