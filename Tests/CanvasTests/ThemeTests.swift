import Canvas
import TestSupport
import Testing

@Suite("Roles and themes")
struct ThemeTests {
  @Test("no two roles share a letter")
  func letters() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }

  @Test("themes are found by name")
  func names() {
    #expect(Theme.all.map(\.name) == ["dark", "light", "high-contrast", "plain"])
    #expect(Theme.named("light") == .light)
    #expect(Theme.named("solarised") == nil)
  }

  @Test("the plain theme has no colour", arguments: Role.allCases)
  func plain(_ role: Role) {
    #expect(Theme.plain[role].foreground == nil)
    #expect(Theme.plain[role].background == nil)
  }

  /// Backgrounds that users have: pure, and the common softer ones.
  private static let rows: [(Theme, [RGB])] = [
    (.dark, [RGB(0, 0, 0), RGB(30, 30, 30), RGB(0, 43, 54)]),
    (.light, [RGB(255, 255, 255), RGB(253, 246, 227)]),
  ]

  @Test("text stands out enough from the background (WCAG 2.1)", arguments: rows)
  func contrast(_ theme: Theme, _ backgrounds: [RGB]) {
    for role in Role.allCases {
      let appearance = theme[role]
      guard let foreground = appearance.foreground?.rgb else { continue }
      for terminal in backgrounds {
        let behind = appearance.background?.rgb ?? terminal
        // Lines and bars need less than text does.
        let isGraphic = [.border, .firstSeries, .secondSeries].contains(role)
        #expect(
          ratio(foreground, behind) >= (isGraphic ? 3 : 4.5),
          "\(theme.name), \(role) on \(behind)"
        )
      }
    }
  }

  @Test("high contrast means seven to one", arguments: Role.allCases)
  func highContrast(_ role: Role) {
    let appearance = Theme.highContrast[role]
    #expect((appearance.foreground == nil) == (appearance.background == nil))
    guard let front = appearance.foreground, let back = appearance.background else { return }
    #expect(ratio(front.rgb, back.rgb) >= 7)
  }

  @Test("what must be told apart differs without colour too", arguments: Theme.all)
  func withoutColour(_ theme: Theme) {
    let groups: [[Role]] = [[.text, .selection], [.tab, .activeTab], [.text, .match]]
    for group in groups {
      let seen = group.map { theme[$0].reduced(toColours: 2) }
      #expect(seen[0] != seen[1], "\(theme.name): \(group)")
    }
  }

  @Test(
    "fewer colours",
    arguments: [
      Sample("pale blue", .indexed(117), .cyan),
      Sample("dark blue", .indexed(24), .blue),
      Sample("orange", .indexed(215), .yellow),
      Sample("grey", .indexed(248), .white),
      Sample("dark grey", .indexed(234), .black),
      Sample("bright red", .ansi(.brightRed), .red),
    ] as [Sample<Colour, ANSIColour>]
  )
  func basic(_ sample: Sample<Colour, ANSIColour>) {
    #expect(sample.input.basic == sample.expected)
  }

  @Test("below 256 colours a background becomes reversed video")
  func reduced() {
    let appearance = Appearance(.indexed(231), on: .indexed(24), .bold)
    #expect(appearance.reduced(toColours: 256) == appearance)
    #expect(appearance.reduced(toColours: 8) == Appearance(nil, [.bold, .reverse]))
    #expect(Appearance(.indexed(117)).reduced(toColours: 8) == Appearance(.ansi(.cyan)))
    #expect(Appearance(.indexed(117)).reduced(toColours: 0) == Appearance())
  }

  /// The contrast ratio of WCAG 2.1, 1 to 21.
  private func ratio(_ one: RGB, _ other: RGB) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private func luminance(_ colour: RGB) -> Double {
    let parts = [colour.red, colour.green, colour.blue].map { level -> Double in
      let share = Double(level) / 255
      return share <= 0.03928 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// x to the power of 2.4, without a mathematical library: x² times the fifth root of x².
  private func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 { root -= (root - square / (root * root * root * root)) / 5 }
    return square * root
  }
}
