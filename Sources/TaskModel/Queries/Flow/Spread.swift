/// How long something took, for the many and not for one: three percentiles.
///
/// A percentile is found by the nearest rank: of `n` durations in order, that of rank
/// `p × n / 100`, rounded up. So it is always a duration that occurred, and half of them, 85 or 95
/// in a hundred took no longer.
public struct Spread: Equatable, Sendable {
  /// How many durations there are.
  public let count: Int
  /// Half took no longer than this, in seconds.
  public let p50: Int64
  /// 85 in a hundred took no longer than this, in seconds.
  public let p85: Int64
  /// 95 in a hundred took no longer than this, in seconds.
  public let p95: Int64

  /// Works out the percentiles of durations in seconds, in any order; `nil` when there are none.
  public init?(of durations: [Int64]) {
    guard !durations.isEmpty else { return nil }
    let sorted = durations.sorted()
    func percentile(_ percentage: Int) -> Int64 {
      sorted[(percentage * sorted.count + 99) / 100 - 1]
    }
    count = sorted.count
    p50 = percentile(50)
    p85 = percentile(85)
    p95 = percentile(95)
  }
}
