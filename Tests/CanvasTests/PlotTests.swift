import TestSupport
import Testing

@testable import Canvas

@Suite("Plots drawn in characters")
struct PlotTests {
  private let chart = BarChart([
    .init(label: "Samen", value: 5), .init(label: "Vrijwilligers", value: 10),
    .init(label: "Niemand", value: 0),
  ])

  @Test("Bars are on one scale, to an eighth of a cell")
  func bars() {
    #expect(
      chart.plot(width: 30).lines == [
        "Samen         ██████▌       5", "Vrijwilligers █████████████ 10",
        "Niemand                     0",
      ]
    )
    #expect(
      chart.plot(width: 30, glyphs: .ascii).lines == [
        "Samen         #######       5", "Vrijwilligers ############# 10",
        "Niemand                     0",
      ]
    )
  }

  @Test("Parts have glyphs of their own, and a legend")
  func parts() {
    let chart = BarChart(
      [
        .init(label: "Team", parts: [1, 3], caption: "4"), .init(label: "Plekken", parts: [2, 2]),
      ],
      series: ["betaald", "vrijwillig"],
      showsShares: true
    )
    #expect(
      chart.plot(width: 22).lines == [
        "█ betaald", "▒ vrijwillig", "Team    ███▒▒▒▒▒▒▒▒▒ 4", "Plekken ██████▒▒▒▒▒▒ 4",
      ]
    )
    #expect(chart.plot(width: 40).lines.first == "█ betaald   ▒ vrijwillig")
    #expect(chart.plot(width: 40).rows.last?.map(\.role).contains(.secondSeries) == true)
  }

  @Test("A part that is there is seen, and the cells add up")
  func apportioning() {
    #expect(apportioned([1, 999], over: 10) == [1, 9])
    #expect(apportioned([1, 1, 1], over: 10).reduce(0, +) == 10)
    #expect(apportioned([5, 0, 5], over: 4) == [2, 0, 2])
    #expect(apportioned([0, 0], over: 4) == [0, 0])
    #expect(apportioned([1, 1, 1], over: 2).reduce(0, +) == 2)
    #expect(apportioned([-3, 4], over: 3) == [0, 3])
    #expect(apportioned([.max, .max], over: 8) == [4, 4])
  }

  @Test("Columns over time stand on axes that can be read")
  func columns() {
    let points = [0, 1, 4, 8, 6].enumerated().map {
      TimeChart.Point(label: "\($0.offset + 1) nov", value: $0.element)
    }
    #expect(
      TimeChart(points).plot(width: 29, height: 2).lines == [
        "8 ┤               ████ ▄▄▄▄", "  │     ▂▂▂▂ ████ ████ ████",
        "0 └─────────────────────────", "   1 nov     3 nov     5 nov",
      ]
    )
    #expect(
      TimeChart(points).plot(width: 9, height: 2, glyphs: .ascii).lines == [
        "8 +   #:", "  | .###", "0 +-----", "   5 nov",
      ]
    )
  }

  @Test("Where there are more points than columns, the latest are shown")
  func manyPoints() {
    let points = (1...100).map { TimeChart.Point(label: "w\($0)", value: $0) }
    let lines = TimeChart(points, top: 100).plot(width: 25, height: 1).lines
    #expect(lines[0].hasPrefix("100 ┤▆▇"))
    #expect(lines[0].count == 25)
    #expect(lines[2].hasSuffix("w100"))
    #expect(lines[2].contains("w81"))
  }

  @Test("The top of the scale is a number that is easy to read")
  func scale() {
    #expect(
      [0, 1, 7, 9, 11, 24, 99, 120].map(TimeChart.roundedUp) == [1, 1, 8, 10, 20, 30, 100, 200]
    )
    #expect(TimeChart.roundedUp(.max) == .max)
  }

  @Test("No width breaks a plot, whatever the labels and the numbers")
  func anyWidth() {
    var generator = SeededGenerator(seed: 7)
    for width in 0...130 {
      let labels = (0..<6).map { _ in randomText(length: 12, using: &generator) }
      let values = [0, 1, -5, .max, .min, Int.random(in: 0...999, using: &generator)]
      let bars = zip(labels, values).map { BarChart.Bar(label: $0.0, parts: [$0.1, 3]) }
      let points = zip(labels, values).map { TimeChart.Point(label: $0.0, value: $0.1) }
      for glyphs in [PlotGlyphs.blocks, .ascii] {
        let plots = [
          BarChart(bars, series: labels).plot(width: width, glyphs: glyphs),
          BarChart(bars, series: ["a", "b"], showsShares: true).plot(width: width, glyphs: glyphs),
          BarChart(bars.map { .init(label: $0.label, value: $0.parts[0]) })
            .plot(width: width, glyphs: glyphs),
          TimeChart(points).plot(width: width, height: 3, glyphs: glyphs),
        ]
        for plot in plots { #expect(plot.width <= width, "\(width): \(plot.lines)") }
      }
    }
  }

  @Test("No data is no plot, and nothing but zeros is an empty one")
  func noData() {
    #expect(BarChart([]).plot(width: 40).rows.isEmpty)
    #expect(TimeChart([]).plot(width: 40, height: 3).rows.isEmpty)
    #expect(BarChart([.init(label: "a", value: 0)]).plot(width: 12).lines == ["a          0"])
    let zeros = TimeChart([.init(label: "a", value: 0)]).plot(width: 12, height: 1).lines
    #expect(zeros == ["1 ┤", "0 └─────", "       a"])
  }

  @Test("Wide letters take two columns in a label")
  func wideLabels() {
    let plot = BarChart([.init(label: "毎週", value: 2), .init(label: "ab", value: 2)])
      .plot(width: 14)
    #expect(plot.lines == ["毎週 ███████ 2", "ab   ███████ 2"])
  }

  @Test("A frame holds a plot within its rectangle")
  func inFrame() {
    var frame = Frame(size: Size(columns: 20, rows: 3))
    frame.put(chart.plot(width: 30), in: Rect(column: 2, row: 1, columns: 16, rows: 2))
    #expect(frame.rowText(0).allSatisfy { $0 == " " })
    #expect(frame.rowText(1).hasPrefix("  Samen         ██"))
    #expect(frame[Point(column: 16, row: 1)]?.style.role == .firstSeries)
    #expect(frame[Point(column: 18, row: 1)]?.base == 0x20)
  }
}
