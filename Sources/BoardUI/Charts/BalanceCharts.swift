public import Canvas
public import TaskModel

/// The plots of a ``Balance``, for the screen and the command line alike.
public struct BalanceCharts: Sendable {
  private let balance: Balance
  private let language: Language

  /// Makes plots of a balance, labelled in a language.
  public init(_ balance: Balance, language: Language) {
    self.balance = balance
    self.language = language
  }

  /// By whom the tasks still to be done are carried.
  public var mix: BarChart { chart(of: balance.mix) }

  /// The same of the work behind the scenes; `nil` when there is none.
  public var supportMix: BarChart? {
    balance.supportMix.total == 0 ? nil : chart(of: balance.supportMix)
  }

  /// By whom what was finished was carried, as shares of each quarter; `nil` before anything was.
  public var quarters: BarChart? {
    guard !balance.quarters.isEmpty else { return nil }
    let told: [Mixture] = [.both, .volunteer, .paid]
    // What nobody was known to be on is in none of the series, and would make a bar of nothing.
    let bars = balance.quarters.map { one in
      BarChart.Bar(
        label: Dates.quarter(one.quarter)[language],
        parts: told.map { one.mix[$0] },
        caption: String(one.mix.total)
      )
    }
    return BarChart(bars, series: told.map { said(Texts.Balance.mixture($0)) }, showsShares: true)
  }

  /// Places taken beside people; `nil` where they are not told.
  public var places: BarChart? {
    guard let places = balance.places.told else { return nil }
    return BarChart(
      [
        bar(Texts.Balance.team, paid: places.paidPeople, volunteers: places.volunteers),
        bar(
          Texts.Balance.placesTaken,
          paid: places.takenByPaid,
          volunteers: places.takenByVolunteers
        ),
      ],
      series: [said(Texts.Balance.paid), said(Texts.Balance.volunteers)],
      showsShares: true
    )
  }

  /// Who pulls where both are on a task; `nil` where that is not told.
  public var pulling: BarChart? {
    guard let pulling = balance.pulling.told else { return nil }
    return BarChart([
      bar(Texts.Balance.volunteerPulls, pulling.byVolunteer),
      bar(Texts.Balance.paidPulls, pulling.byPaid),
      bar(Texts.Balance.bothPull, pulling.byBoth),
      bar(Texts.Balance.nobodySaid, pulling.notSaid),
    ])
  }

  /// Help in both directions; `nil` where that is not told.
  public var help: BarChart? {
    guard let help = balance.help.told else { return nil }
    return BarChart([
      bar(Texts.Balance.paidToVolunteer, help.paidToVolunteer),
      bar(Texts.Balance.volunteerToPaid, help.volunteerToPaid),
      bar(Texts.Balance.amongPaid, help.amongPaid),
      bar(Texts.Balance.amongVolunteers, help.amongVolunteers),
    ])
  }

  private func chart(of mix: Mix) -> BarChart {
    let shown = Mixture.allCases.filter { $0 != .unknown || mix[$0] > 0 }
    return BarChart(shown.map { bar(Texts.Balance.mixture($0), mix[$0]) })
  }

  private func bar(_ label: Phrase, _ value: Int) -> BarChart.Bar {
    BarChart.Bar(label: said(label), value: value)
  }

  private func bar(_ label: Phrase, paid: Int, volunteers: Int) -> BarChart.Bar {
    BarChart.Bar(
      label: said(label),
      parts: [paid, volunteers],
      caption: said(Texts.Balance.apart(paid: paid, volunteers: volunteers))
    )
  }

  private func said(_ phrase: Phrase) -> String { phrase[language] }
}
