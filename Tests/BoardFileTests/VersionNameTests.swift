import TaskModel
import Testing

@testable import BoardFile

@Suite("The names of earlier versions, and which are kept")
struct VersionNameTests {
  private static func version(_ number: Int, _ day: Int, hour: Int = 12) -> VersionName {
    VersionName(
      number: number,
      until: Instant(secondsSince1970: Int64(day) * 86_400 + Int64(hour) * 3600)
    )
  }

  @Test("A name is read as it was written")
  func roundTrip() {
    let version = VersionName(
      number: 42,
      until: Instant(secondsSince1970: 1_795_292_100)
    )
    #expect(version.fileName == "0042-20261121T201500Z.json")
    #expect(VersionName(fileName: version.fileName) == version)
    let late = VersionName(number: 123_456, until: Instant(secondsSince1970: -1))
    #expect(VersionName(fileName: late.fileName) == late)
  }

  @Test(
    "What is not such a name is somebody else's file",
    arguments: [
      "", "board.json", "42-20261121T201500Z.json", "00042-20261121T201500Z.json",
      "0042-20261121T201500Z", "0042-2026-11-21T20:15:00Z.json", "0042-20261321T201500Z.json",
      "0042-20261121T201500Z.json~", "0000-20261121T201500Z.json", "-042-20261121T201500Z.json",
      "9999999999999999-20261121T201500Z.json", "0042-20261121t201500z.json", ".gitignore",
    ]
  )
  func foreign(_ name: String) { #expect(VersionName(fileName: name) == nil) }

  @Test("Promise 4: the last 20 are kept, whatever day they are of")
  func lastTwenty() {
    let versions = (1...25).map { Self.version($0, 1000) }
    let gone = KeepingRule.superfluous(versions, on: Day(daysSince1970: 1000 + 365))
    #expect(gone.map(\.number) == [1, 2, 3, 4, 5])
  }

  @Test("Promise 4: before those, the first of each of the last 30 days is kept")
  func oneADay() {
    // Two a day for 50 days; the last 20 are of the last ten days.
    let versions = (1...100).map { Self.version($0, 1000 + ($0 - 1) / 2, hour: $0 % 2 * 5) }
    let today = Day(daysSince1970: 1049)
    let gone = Set(KeepingRule.superfluous(versions, on: today).map(\.number))
    let kept = versions.filter { !gone.contains($0.number) }
    let older = kept.dropLast(20)
    #expect(kept.suffix(20).map(\.number) == Array(81...100))
    #expect(older.map { $0.day.daysSince1970 } == Array(1020...1039))
    #expect(older.allSatisfy { $0.number % 2 == 1 })
  }

  @Test("Promise 4: whatever happens when, never more than 50; what is kept of a day stays")
  func stable() {
    var generator = SystemRandomNumberGenerator()
    var versions: [VersionName] = []
    var day = 1000
    for number in 1...2000 {
      day += Int.random(in: 0...6, using: &generator) / 6
      let today = Day(daysSince1970: day)
      let firsts = Dictionary(grouping: versions, by: \.day).mapValues { $0[0].number }
      versions.append(Self.version(number, day))
      let gone = KeepingRule.superfluous(versions, on: today)
      versions.removeAll { gone.contains($0) }
      #expect(versions.count <= 50)
      for (of, first) in firsts where of.days(to: today) < 30 {
        #expect(versions.first { $0.day == of }?.number == first)
      }
    }
  }

  @Test("Promise 4: a clock that was wrong for a while does not cost new versions their place")
  func wrongClock() {
    let future = (1...30).map { Self.version($0, 50_000) }
    let now = (31...40).map { Self.version($0, 1000) }
    let gone = KeepingRule.superfluous(future + now, on: Day(daysSince1970: 1000))
    #expect(gone.map(\.number) == Array(1...20))
  }
}
