import TaskModel

/// Which earlier versions are kept (promise 4): the last 20, and one a day for 30 days.
///
/// Of a day the first is kept: the board as that day found it. Which one that is does not change in
/// the course of the day. Days are those of UTC, so that the rule does not hang on a setting in the
/// file, or on the machine that applies it.
enum KeepingRule {
  static let lastVersions = 20
  static let days = 30

  /// The versions that are to go.
  ///
  /// - Parameters:
  ///   - versions: What there is, oldest first.
  ///   - today: The day it is.
  /// - Returns: Those of them that are to be removed.
  static func superfluous(_ versions: [VersionName], on today: Day) -> [VersionName] {
    var daysKept: Set<Day> = []
    return versions.dropLast(lastVersions).filter { version in
      let isRecent = (0..<days).contains(version.day.days(to: today))
      return !(isRecent && daysKept.insert(version.day).inserted)
    }
  }
}
