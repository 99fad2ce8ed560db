/// Who looks at a board, and when: what a filter depends on beside the board itself.
public struct Onlooker: Sendable {
  /// Whoever looks, when that is known.
  public var me: PersonID?
  /// The day it is, in the board's time zone.
  public var today: Day
  /// Tells the wall-clock time in the board's time zone.
  public var clock: WallClock

  /// Makes an onlooker.
  public init(me: PersonID?, today: Day, clock: WallClock) {
    self.me = me
    self.today = today
    self.clock = clock
  }
}
