public import Canvas
public import TaskModel

/// The plots of a ``Flow``, for the screen and the command line alike.
public struct FlowCharts: Sendable {
  private let flow: Flow
  private let language: Language

  /// Makes plots of a flow, labelled in a language.
  public init(_ flow: Flow, language: Language) {
    self.flow = flow
    self.language = language
  }

  /// What nobody was on at the end of each period, on one scale with ``doing``.
  public var open: TimeChart { chart(\.open, series: 0, top: highest) }

  /// What somebody was on at the end of each period, on one scale with ``open``.
  public var doing: TimeChart { chart(\.doing, series: 1, top: highest) }

  /// What was finished in each period.
  public var done: TimeChart { chart(\.done, series: 0, top: nil) }

  /// What is still to be done, by its age.
  public var ages: BarChart {
    BarChart(
      flow.ages.map { age in
        BarChart.Bar(
          label: Texts.Flow.age(atMostDays: age.atMostDays)[language],
          parts: [age.open, age.doing]
        )
      },
      series: [Texts.Flow.nobodyOnIt[language], Texts.Flow.somebodyOnIt[language]]
    )
  }

  /// The highest of what is compared, so that one sees which is more.
  private var highest: Int {
    TimeChart.roundedUp(flow.periods.map { max($0.open, $0.doing) }.max() ?? 0)
  }

  private func chart(
    _ value: (FlowPeriod) -> Int,
    series: Int,
    top: Int?
  ) -> TimeChart {
    let points = flow.periods.map { period in
      TimeChart.Point(label: label(period.firstDay)[language], value: value(period))
    }
    return TimeChart(points, series: series, top: top)
  }

  private func label(_ firstDay: Day) -> Phrase {
    switch flow.step {
    case .week: Dates.dayAndMonth(firstDay)
    case .month: Dates.month(firstDay)
    case .quarter: Dates.quarter(Quarter(firstDay))
    }
  }
}
