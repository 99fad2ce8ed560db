import Canvas
import Foundation
import Testing

@Suite("Colours for eyes that see fewer of them")
struct ColourBlindnessTests {
  /// Simulations of the three kinds, complete, on linear light (Machado, Oliveira and Fernandes,
  /// "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009).
  private static let kinds: [(name: String, matrix: [[Double]])] = [
    (
      "protanopia",
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    ),
    (
      "deuteranopia",
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    ),
    (
      "tritanopia",
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    ),
  ]

  /// Roles that differ in meaning and may stand in one place, so that one has to tell them apart.
  private static let groups: [[Role]] = [
    [.good, .notice, .warning, .error], [.selection, .marked], [.activeTab, .tab],
    [.firstSeries, .secondSeries], [.text, .selection, .match],
  ]

  /// Less than this is hard to see even beside each other, of CIE 1976 differences.
  private static let leastDifference = 12.0

  @Test(
    "Roles that differ in meaning differ in more than hue, or stay apart for every kind of eye",
    arguments: [Theme.dark, .light, .highContrast, .plain]
  )
  func apart(theme: Theme) {
    for group in Self.groups {
      for (number, one) in group.enumerated() {
        for other in group.dropFirst(number + 1) {
          let (first, second) = (theme[one], theme[other])
          guard first.emphasis == second.emphasis,
            (first.background == nil) == (second.background == nil)
          else { continue }
          // The plots tell their series apart by their glyphs, the status line its kinds by words.
          guard first.foreground != nil || second.foreground != nil else { continue }
          for kind in Self.kinds {
            let paper = theme == .light ? RGB(255, 255, 255) : RGB(0, 0, 0)
            let ink = theme == .light ? RGB(0, 0, 0) : RGB(229, 229, 229)
            let front = difference(
              first.foreground?.rgb ?? ink,
              second.foreground?.rgb ?? ink,
              kind.matrix
            )
            let back = difference(
              first.background?.rgb ?? paper,
              second.background?.rgb ?? paper,
              kind.matrix
            )
            #expect(
              max(front, back) >= Self.leastDifference,
              "\(theme.name), \(kind.name): \(one) and \(other)"
            )
          }
        }
      }
    }
  }

  @Test("The simulation leaves grey as it is, and takes red and green together")
  func simulation() {
    let grey = RGB(128, 128, 128)
    for kind in Self.kinds {
      let seen = laboratory(seen(grey, kind.matrix))
      #expect(abs(seen[1]) < 3 && abs(seen[2]) < 3, "\(kind.name)")
    }
    let (red, green) = (RGB(200, 80, 40), RGB(130, 130, 40))
    let identity = [[1.0, 0, 0], [0, 1, 0], [0, 0, 1]]
    #expect(
      difference(red, green, Self.kinds[1].matrix) < difference(red, green, identity) / 2
    )
  }

  private func difference(_ one: RGB, _ other: RGB, _ matrix: [[Double]]) -> Double {
    let (first, second) = (laboratory(seen(one, matrix)), laboratory(seen(other, matrix)))
    return sqrt(zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) })
  }

  /// The linear light that such an eye sees of a colour.
  private func seen(_ colour: RGB, _ matrix: [[Double]]) -> [Double] {
    let light = [colour.red, colour.green, colour.blue].map { level -> Double in
      let share = Double(level) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return matrix.map { row in
      min(1, max(0, zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }))
    }
  }

  /// Linear light as CIE 1976 lightness and two axes of hue.
  private func laboratory(_ light: [Double]) -> [Double] {
    let x = 0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]
    let y = 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
    let z = 0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]
    let curve = { (share: Double) in
      share > 0.008856 ? cbrt(share) : 7.787 * share + 16.0 / 116
    }
    let (first, second, third) = (curve(x / 0.9505), curve(y), curve(z / 1.089))
    return [116 * second - 16, 500 * (first - second), 200 * (second - third)]
  }
}
