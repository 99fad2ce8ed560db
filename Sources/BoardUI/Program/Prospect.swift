import TaskModel

/// What views show of the whole board, worked out beside, so that nobody waits for it.
public struct Prospect: Sendable {
  /// The state of affairs that it is of.
  let version: Int
  let board: Board
  let found: [Sought: Finding]

  /// What is to be worked out, and all that it depends on.
  public struct Request: Sendable {
    let version: Int
    let board: Board
    let onlooker: Onlooker
    let language: Language
    let sought: [Sought]

    /// Goes through the board; takes a while on a large one.
    public func answer() -> Prospect {
      Prospect(
        version: version,
        board: board,
        found: Dictionary(sought.map { ($0, find($0)) }, uniquingKeysWith: { one, _ in one })
      )
    }

    private func find(_ sought: Sought) -> Finding {
      switch sought {
      case .board(let filter, let grouping):
        .board(BoardPane.Content(board, by: grouping, passing: filter, for: onlooker))
      case .mine(let filter): .mine(MinePane.sections(of: board, passing: filter, for: onlooker))
      case .survey(let filter): .survey(survey(passing: filter))
      case .listening: .listening(Listening(board))
      case .cases(let filter): .cases(CasesPane.Content(board, passing: filter, on: onlooker.today))
      case .balance:
        .document(
          BalanceDocument(
            Balance(of: board, today: onlooker.today, clock: onlooker.clock),
            sentences: sentences,
            language: language
          ).document
        )
      case .flow(let step):
        .document(
          FlowDocument(
            Flow(of: board, today: onlooker.today, clock: onlooker.clock, by: step),
            sentences: sentences,
            language: language
          ).document
        )
      case .log(let filter, let reach):
        .log(
          LogPane.Content(
            board.log,
            passing: LogMatcher(filter.filter, sentences: sentences, onlooker: onlooker),
            reach: reach
          )
        )
      }
    }

    private var sentences: Sentences {
      Sentences(board: board, today: onlooker.today, clock: onlooker.clock)
    }

    private func survey(passing filter: ViewFilter) -> Survey {
      guard !filter.isEmpty else { return Survey(board) }
      return Survey(
        board,
        passing: FilterMatcher(filter.filter, board: board, onlooker: onlooker)
      )
    }
  }
}
