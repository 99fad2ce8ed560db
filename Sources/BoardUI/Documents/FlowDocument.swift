public import TaskModel

/// The flow of a board as a document.
public struct FlowDocument {
  private let flow: Flow
  private let charts: FlowCharts
  private let sentences: Sentences
  private let language: Language
  private let board: String

  /// Makes it of a flow, in a language.
  public init(_ flow: Flow, sentences: Sentences, language: Language) {
    self.flow = flow
    self.sentences = sentences
    self.language = language
    charts = FlowCharts(flow, language: language)
    board = sentences.board.settings.name
  }

  /// The document.
  public var document: Document {
    var document = Document(
      title: said(Texts.Flow.title),
      subtitle: "\(board) · \(said(Dates.withYear(flow.today)))",
      language: language
    )
    document.add(said(Texts.Flow.overTime(flow.step)), overTime)
    document.add(said(Texts.Flow.ages), ages)
    document.add(said(Texts.Flow.times), times)
    document.add(said(Texts.Flow.quarters), quarters)
    return document
  }

  private var overTime: [Document.Block?] {
    let sums = Texts.Flow.sums(
      added: flow.periods.reduce(0) { $0 + $1.added },
      done: flow.periods.reduce(0) { $0 + $1.done },
      stopped: flow.periods.reduce(0) { $0 + $1.stopped }
    )
    return [
      .paragraph(said(Texts.Flow.introduction)),
      .chart(.overTime(charts.open), caption: said(Texts.Flow.open(flow.step))),
      .chart(.overTime(charts.doing), caption: said(Texts.Flow.doing(flow.step))),
      .chart(.overTime(charts.done), caption: said(Texts.Flow.done(flow.step))),
      .paragraph(said(sums)),
    ]
  }

  private var ages: [Document.Block?] {
    let items = flow.oldest.map { task in
      Document.Item(
        "\(task.title) (\(task.id))",
        detail: task.created.map { said(Texts.Flow.since(said(sentences.past($0)))) }
      )
    }
    return [
      .chart(.bars(charts.ages), caption: said(Texts.Flow.agesNote)),
      flow.undated == 0 ? nil : .paragraph(said(Texts.Flow.undated(flow.undated))),
      items.isEmpty ? nil : .paragraph(said(Texts.Flow.oldest)),
      items.isEmpty ? nil : .list(items),
    ]
  }

  private var times: [Document.Block?] {
    [
      .paragraph(said(Texts.Flow.timesNote)),
      .list([
        time(Texts.Flow.leadTime, flow.leadTime), time(Texts.Flow.cycleTime, flow.cycleTime),
      ]),
    ]
  }

  private func time(_ label: Phrase, _ spread: Spread?) -> Document.Item {
    Document.Item("\(said(label)): \(said(spread.map(Texts.Flow.spread) ?? Texts.Flow.noTimes))")
  }

  private var quarters: [Document.Block?] {
    guard !flow.quarters.isEmpty else { return [.paragraph(said(Texts.Flow.nothingFinished))] }
    let rows = flow.quarters.map { one in
      [
        said(Dates.quarter(one.quarter)), String(one.done), String(one.stopped),
        short(one.leadTime), short(one.cycleTime),
      ]
    }
    return [
      .paragraph(said(Texts.Flow.quartersNote)),
      .table(heads: Texts.Flow.quarterColumns.map(said), rows: rows),
    ]
  }

  private func short(_ spread: Spread?) -> String {
    guard let spread else { return "" }
    return "\(said(Dates.duration(seconds: spread.p50))) · "
      + said(Dates.duration(seconds: spread.p85))
  }

  private func said(_ phrase: Phrase) -> String { phrase[language] }
}
